// Runs the case files (tests/cases/*.json) against a `group-call` namespace, in any runtime.
//
// A case is `{ description, input | text | hex, options?, output?, json?, issues?, warnings?,
// changes? }`. `input` goes in as a JavaScript value, as JSON text and as its bytes; `text` as
// text and as bytes; `hex` as bytes. Issues, warnings and changes are compared as exact sets.

import { bytes, equal, equalSet, fail, ok, same, show, text } from "./checks.mjs";

// The last three are fields of Segment's events, sent by its profile only.
const ORDER = ["user_id", "group_id", "traits", "timestamp", "context", "integrations", "anonymousId", "messageId"];

// Messages may show this example, and a refused value may happen to be part of it.
const EXAMPLE = "name@example.com";

const fromHex = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** The ways to run a case: a name, whether the input is JSON, and the call. */
function ways(api, test) {
  const json = (name, input) => ({ name, json: true, run: () => api.validateJson(input, test.options) });
  if (Object.hasOwn(test, "hex")) return [json("bytes", fromHex(test.hex))];
  if (Object.hasOwn(test, "text")) return [json("text", test.text), json("bytes", bytes(test.text))];
  const written = JSON.stringify(test.input);
  return [
    { name: "value", json: false, run: () => api.validate(test.input, test.options) },
    json("text", written),
    json("bytes", bytes(written)),
  ];
}

/** The value at `path` in the case's input, if there is one. */
function valueAt(test, path) {
  let value = test.input;
  if (Object.hasOwn(test, "text")) {
    try {
      value = JSON.parse(test.text);
    } catch {
      return undefined;
    }
  }
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

function checkMessages(test, issues) {
  for (const issue of issues) {
    ok(Array.isArray(issue.path), `${issue.code}: path is ${show(issue.path)}`);
    ok(typeof issue.message === "string" && issue.message !== "", `${issue.code} at ${show(issue.path)}: no message`);
    const value = valueAt(test, issue.path);
    if (typeof value === "string" && value.length > 5 && issue.message.replaceAll(EXAMPLE, "").includes(value)) {
      fail(`${issue.code} at ${show(issue.path)}: the message holds the value: ${issue.message}`);
    }
  }
}

function checkVerdict(test, way, verdict) {
  const good = !test.issues?.length;
  equal(verdict.ok, good, `ok (issues: ${show(verdict.issues)})`);
  equalSet(verdict.issues, test.issues, "code", "issues");
  equalSet(verdict.warnings, test.warnings, "code", "warnings");
  checkMessages(test, [...(verdict.issues ?? []), ...verdict.warnings]);
  if (!good) {
    ok(!("call" in verdict) && !("json" in verdict), "a refused call comes with a normalized one");
    return undefined;
  }
  equalSet(verdict.changes, test.changes, "rule", "changes");
  let call = verdict.call;
  if (way.json) {
    ok(verdict.json instanceof Uint8Array, `json is no Uint8Array but ${show(verdict.json)}`);
    const written = text(verdict.json);
    if (Object.hasOwn(test, "json")) equal(written, test.json, "json");
    call = JSON.parse(written);
  }
  equal(Object.keys(call), ORDER.filter((key) => Object.hasOwn(call, key)), "order of keys");
  if (Object.hasOwn(test, "output")) equal(call, test.output, "output");
  return call;
}

function runCase(api, test) {
  const calls = [];
  for (const way of ways(api, test)) {
    try {
      calls.push(checkVerdict(test, way, way.run()));
    } catch (error) {
      fail(`as ${way.name}: ${error.message}`);
    }
  }
  for (const call of calls) ok(same(call, calls[0]), `value and text differ: ${show(calls[0])} and ${show(call)}`);
}

/**
 * @param api the namespace of `group-call`
 * @param files case files, as `{ "ids.json": [case, …] }`
 */
export function runCases(api, files) {
  const result = { passed: 0, failed: [] };
  for (const [file, cases] of Object.entries(files)) {
    for (const test of cases) {
      try {
        runCase(api, test);
        result.passed++;
      } catch (error) {
        result.failed.push({ file, description: test.description, why: error.message });
      }
    }
  }
  return result;
}
