// object → bytes: what validators and `JSON.stringify` need for the bytes that group() sends.

import { makeCalls } from "../calls.mjs";
import { report, settings } from "../child.mjs";
import { compare } from "../measure.mjs";
import { IN_NODE } from "../ours.mjs";
import { VALIDATORS } from "../validators/all.mjs";
import { over } from "./bytes.mjs";

const { validate, validateJson } = await import(IN_NODE);
const { kinds, ...rest } = settings();
const encoder = new TextEncoder();

/** What `JSON.stringify` writes has no lone surrogates: `validateJson` looks for them, group() does not. */
String.prototype.isWellFormed = () => true;

/** The call as group() has it before it sends: text, judged, as bytes. */
function ours(call) {
  const verdict = validateJson(JSON.stringify(call));
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.issues));
  return verdict.json.length;
}

const room = new Uint8Array(256 * 1024);

/** What of it is no judging: the text, and the text as bytes in a buffer that is there already. */
const PARTS = {
  "part: text": (call) => JSON.stringify(call).length,
  "part: bytes": (call) => encoder.encodeInto(JSON.stringify(call), room).written,
};

/** Each library has to accept what is good and to refuse what is bad, or it measures nothing. */
function checked(calls) {
  const [good] = calls;
  const bad = [
    { ...good, user_id: "" },
    { ...good, traits: { ...good.traits, email: "nobody" } },
    { ...good, traits: { ...good.traits, website: "not a url" } },
    { ...good, timestamp: "yesterday" },
    { ...good, group_id: undefined },
  ];
  for (const [name, parse] of Object.entries(VALIDATORS)) {
    for (const call of calls) parse(call);
    for (const call of bad) {
      let accepted = true;
      try {
        parse(call);
      } catch {
        accepted = false;
      }
      if (accepted) throw new Error(`${name} accepts ${JSON.stringify(call)}`);
    }
  }
}

const found = {};
for (const kind of kinds) {
  const calls = makeCalls([kind])[kind].map((text) => JSON.parse(text));
  checked(calls);
  const cases = [
    { name: "floor", run: over(calls, (call) => encoder.encode(JSON.stringify(call)).length) },
    { name: "group-call", run: over(calls, ours) },
    { name: "group-call: validate", run: over(calls, (call) => (validate(call).ok ? 1 : 0)) },
    ...Object.entries(PARTS).map(([name, work]) => ({ name, run: over(calls, work) })),
    ...Object.entries(VALIDATORS).flatMap(([name, parse]) => [
      { name, run: over(calls, (call) => encoder.encode(JSON.stringify(parse(call))).length) },
      { name: `${name}: parse`, run: over(calls, (call) => (parse(call) ? 1 : 0)) },
    ]),
  ];
  found[kind] = await compare(cases, rest);
}
report(found);
