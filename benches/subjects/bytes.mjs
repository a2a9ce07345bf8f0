// bytes → bytes: what a worker does with a request body, against the least that JavaScript can do.
// For every runtime.

import { makeCalls } from "../calls.mjs";

const encoder = new TextEncoder();

/** Goes through all inputs, over and over. */
export function over(inputs, work) {
  let next = 0;
  let sink = 0;
  return (times) => {
    for (let i = 0; i < times; i++) {
      sink ^= work(inputs[next]);
      next = next + 1 === inputs.length ? 0 : next + 1;
    }
    // Used, so that no engine leaves the work out.
    if (sink === -1) throw new Error("never");
  };
}

function floor() {
  const decoder = new TextDecoder();
  return (bytes) => encoder.encode(JSON.stringify(JSON.parse(decoder.decode(bytes)))).length;
}

function ours({ validateJson }) {
  return (bytes) => {
    const verdict = validateJson(bytes);
    if (!verdict.ok) throw new Error(JSON.stringify(verdict.issues));
    return verdict.json.length;
  };
}

/** @returns the cases for `compare`, the floor first */
export function bytesCases(api, kind) {
  const inputs = makeCalls([kind])[kind].map((text) => encoder.encode(text));
  return [
    { name: "floor", run: over(inputs, floor()) },
    { name: "group-call", run: over(inputs, ours(api)) },
  ];
}
