// bytes → bytes: what a worker does with a request body, against the least that JavaScript can do. For every
// runtime; in workerd a request says how many times a case runs, and the clock is outside.

import * as api from "group-call";
import { makeCalls, over, tidyOf } from "../calls.mjs";

const encoder = new TextEncoder();

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

/** @returns the cases for `compare`, the floor first; beside a kind of its own, the tidy call of the same size */
export function bytesCases(kind) {
  const inputsOf = (one) => makeCalls([one])[one].map((text) => encoder.encode(text));
  const inputs = inputsOf(kind);
  const cases = [
    { name: "floor", run: over(inputs, floor()) },
    { name: "group-call", run: over(inputs, ours(api)) },
  ];
  if (tidyOf(kind) !== kind) cases.push({ name: "tidy", run: over(inputsOf(tidyOf(kind)), ours(api)) });
  return cases;
}

let cases, kind;

export default {
  async fetch(request) {
    const wanted = await request.json();
    if (wanted.kind !== kind) cases = bytesCases((kind = wanted.kind));
    if (wanted.times) cases[wanted.index].run(wanted.times);
    return Response.json(cases.map(({ name }) => name));
  },
};
