// The shapes of the public API: what each function returns, throws and rejects with.

import { bytes, equal, equalSet, groupError, ok, show, text, thrown } from "./checks.mjs";

const GOOD = { user_id: " user123 ", group_id: 7, traits: { name: "n" }, timestamp: "20-11-23T22:28:55.111Z" };
const NORMAL = { user_id: "user123", group_id: "7", traits: { name: "n" }, timestamp: "2020-11-23T22:28:55.111Z" };
const CHANGES = [
  { path: ["user_id"], rule: "trimmed" },
  { path: ["group_id"], rule: "to_string" },
  { path: ["timestamp"], rule: "two_digit_year" },
];
const WARNINGS = [{ path: ["timestamp"], code: "two_digit_year" }];
const BAD = { group_id: "g", user_id: "u", traits: { email: "not an address" }, timestamp: "2024-01-01T00:00:00.000Z" };

/** A `fetch` that sends nothing: it answers as the service does, and records each request. */
function recorder(answer = "{}", status = 200) {
  const sent = [];
  const fetch = async (input, init) => {
    sent.push(typeof input === "object" && "url" in input ? input : { url: String(input), ...init });
    return new Response(answer, { status });
  };
  return { sent, options: { endpoint: "https://example.test/group", fetch } };
}

const verdicts = [
  {
    name: "validate: a good call",
    run(api) {
      const verdict = api.validate(GOOD);
      equal(Object.keys(verdict).sort(), ["call", "changes", "ok", "warnings"], "keys");
      equal([verdict.ok, verdict.call], [true, NORMAL], "verdict");
      equalSet(verdict.changes, CHANGES, "rule", "changes");
      equalSet(verdict.warnings, WARNINGS, "code", "warnings");
    },
  },
  {
    name: "validate: a bad call lists every issue",
    run(api) {
      const verdict = api.validate({ user_id: "u" });
      equal(Object.keys(verdict).sort(), ["issues", "ok", "warnings"], "keys");
      equal(verdict.ok, false, "ok");
      equalSet(verdict.issues, ["group_id", "traits", "timestamp"].map((key) => ({ code: "required", path: [key] })), "code", "issues");
      for (const issue of verdict.issues) equal(Object.keys(issue).sort(), ["code", "message", "path"], "keys of an issue");
    },
  },
  {
    name: "validate: the input is not modified",
    run(api) {
      const input = structuredClone({ ...GOOD, traits: { address: { zip: 1 }, email: " A@B.COM " } });
      const before = JSON.stringify(input);
      api.validate(input);
      equal(JSON.stringify(input), before, "input");
      const frozen = Object.freeze({ ...GOOD, traits: Object.freeze({ ...GOOD.traits }) });
      equal(api.validate(frozen).ok, true, "a frozen call");
    },
  },
  {
    name: "validate: normalizing twice is normalizing once",
    run(api) {
      const { call } = api.validate(GOOD);
      const again = api.validate(call);
      equal([again.call, again.changes, again.warnings], [call, [], []], "second verdict");
    },
  },
  {
    name: "validate: nothing is thrown for data of any type",
    run(api) {
      for (const value of [undefined, null, true, 0, NaN, "", "text", 1n, Symbol("s"), () => {}, [], [GOOD], new Date(), new Map(), new Error("e")]) {
        const verdict = api.validate(value);
        ok(verdict.ok === false && verdict.issues.length > 0, `${String(value)}: ${show(verdict)}`);
        for (const { message } of verdict.issues) ok(message.length > 0, "no message");
      }
    },
  },
  {
    name: "validateJson: text and bytes; the caller may keep the bytes",
    run(api) {
      const first = api.validateJson(JSON.stringify(GOOD));
      const second = api.validateJson(bytes(JSON.stringify({ ...GOOD, user_id: "somebody else entirely" })));
      ok(first.ok && second.ok, "refused");
      equal(text(first.json), JSON.stringify(NORMAL), "the first one's text, after a second call");
      equal(Object.keys(first).sort(), ["changes", "json", "ok", "warnings"], "keys");
      first.json.fill(0);
      equal(text(second.json).includes("somebody else entirely"), true, "the second one's text, after writing into the first");
    },
  },
  {
    name: "validateJson: a view into a larger buffer, a subclass, shared memory",
    run(api) {
      const all = bytes(`xxxx${JSON.stringify(GOOD)}yyyy`);
      const forms = { view: all.subarray(4, all.length - 4) };
      forms.subclass = new (class extends Uint8Array {})(forms.view);
      if (globalThis.SharedArrayBuffer) {
        forms.shared = new Uint8Array(new SharedArrayBuffer(forms.view.length));
        forms.shared.set(forms.view);
      }
      for (const [name, form] of Object.entries(forms)) equal(text(api.validateJson(form).json), JSON.stringify(NORMAL), name);
    },
  },
  {
    name: "validateJson: normalized bytes come back without a copy, unless others can write to them",
    run(api) {
      const normal = JSON.stringify(NORMAL);
      // Over a buffer of its own, which not every runtime's encoder gives.
      const whole = Uint8Array.from(bytes(normal));
      ok(api.validateJson(whole).json === whole, "normal bytes were copied");
      equal(text(whole), normal, "the bytes given");
      for (const changed of [JSON.stringify(GOOD), ` ${normal}`, `${normal}\n`]) {
        const given = Uint8Array.from(bytes(changed));
        const { json } = api.validateJson(given);
        json.fill(0);
        equal(text(given), changed, "bytes that had to change, after writing into the result");
      }
      const pool = Uint8Array.from(bytes(`${normal}${normal}`));
      const forms = { "a part of a buffer": pool.subarray(0, whole.length), "another kind of array": new (class extends Uint8Array {})(whole) };
      if (globalThis.SharedArrayBuffer) {
        forms["shared memory"] = new Uint8Array(new SharedArrayBuffer(whole.length));
        forms["shared memory"].set(whole);
      }
      for (const [name, form] of Object.entries(forms)) {
        const { json } = api.validateJson(form);
        form.fill(0);
        equal(text(json), normal, `${name}, filled again`);
      }
    },
  },
  {
    name: "validateJson: other types are reported, not thrown",
    run(api) {
      for (const value of [undefined, null, 7, {}, [], new ArrayBuffer(4), new DataView(new ArrayBuffer(4))]) {
        const verdict = api.validateJson(value);
        ok(verdict.ok === false && verdict.issues.length > 0, `${Object.prototype.toString.call(value)}: ${show(verdict)}`);
      }
    },
  },
  {
    name: "invalidTraits: reject, keep, drop",
    run(api) {
      equalSet(api.validate(BAD).issues, [{ code: "invalid_email", path: ["traits", "email"] }], "code", "issues");
      const kept = api.validate(BAD, { invalidTraits: "keep" });
      equal([kept.ok, kept.call?.traits], [true, BAD.traits], "keep");
      equalSet(kept.warnings, [{ code: "invalid_email", path: ["traits", "email"] }], "code", "warnings of keep");
      const dropped = api.validate(BAD, { invalidTraits: "drop" });
      equal([dropped.ok, dropped.call?.traits], [true, {}], "drop");
      equalSet(dropped.changes, [{ rule: "dropped", path: ["traits", "email"] }], "rule", "changes of drop");
    },
  },
  {
    name: "limits: bytes to the byte, id bytes, depth",
    run(api) {
      const call = { user_id: "u", group_id: "g", traits: { x: "ü€😀" }, timestamp: "2024-01-01T00:00:00.000Z" };
      const size = bytes(JSON.stringify(call)).length;
      equal(api.validate(call, { limits: { bytes: size } }).ok, true, "exactly the limit");
      equalSet(api.validate(call, { limits: { bytes: size - 1 } }).issues, [{ code: "too_large", path: [] }], "code", "one byte over");
      equalSet(api.validate({ ...call, user_id: "üü" }, { limits: { idBytes: 3 } }).issues, [{ code: "too_long", path: ["user_id"] }], "code", "id");
      equal(api.validate({ ...call, traits: { a: {} } }, { limits: { depth: 3 } }).ok, true, "depth 3");
      equalSet(api.validate({ ...call, traits: { a: {} } }, { limits: { depth: 2 } }).issues.map(({ code }) => ({ code, path: [] })), [{ code: "too_deep", path: [] }], "code", "depth 2");
      for (const traits of [{ employees: Infinity, a: {}, b: NaN }, { a: {}, b: NaN, employees: null }]) {
        for (const invalidTraits of ["reject", "keep", "drop"]) {
          const { issues, warnings } = api.validate({ ...call, traits, context: { n: -Infinity } }, { limits: { depth: 2 }, invalidTraits });
          equal([issues.map(({ code }) => code), warnings], [["too_deep"], []], `too deep is told alone, ${invalidTraits}`);
        }
      }
    },
  },
  {
    name: "32 KiB is good, one byte more is too_large",
    run(api) {
      const call = { user_id: "u", group_id: "g", traits: { x: "" }, timestamp: "2024-01-01T00:00:00.000Z" };
      const room = 32_768 - JSON.stringify(call).length;
      for (const [more, expected] of [[0, true], [1, false]]) {
        const input = { ...call, traits: { x: "y".repeat(room + more) } };
        equal(api.validate(input).ok, expected, `${32_768 + more} bytes as a value`);
        equal(api.validateJson(JSON.stringify(input)).ok, expected, `${32_768 + more} bytes as text`);
        equal(api.validateJson(` \n${JSON.stringify(input, null, 1)}`).ok, expected, "white space does not count");
      }
    },
  },
  {
    name: "bad options of validate throw INVALID_OPTIONS and name the option",
    run(api) {
      for (const options of [{ invalidTraits: "x" }, { limits: 7 }, { limits: { byte: 1 } }, { nonsense: 1 }]) {
        for (const run of [() => api.validate(GOOD, options), () => api.validateJson("{}", options)]) {
          const error = thrown(run, show(options));
          equal([error instanceof api.GroupError, error.error_code], [true, "INVALID_OPTIONS"], show(options));
          ok(error.message.includes(Object.keys(options)[0]), `message: ${error.message}`);
        }
      }
    },
  },
];

const errors = [
  {
    name: "GroupError: its fields, and its JSON is the service's error body",
    async run(api) {
      const { options } = recorder('{"status":"error","message":"Unknown key","error_code":"X"}', 401);
      const error = await groupError(api, api.group(GOOD, options), "UNAUTHORIZED");
      equal([error.name, error.status, error.message, error.issues, error.httpStatus, error.attempts],
        ["GroupError", "error", "Unknown key", [], 401, 1], "fields");
      ok(error instanceof Error && typeof error.stack === "string", "no Error with a stack");
      ok(/^[0-9a-f-]{36}$/.test(error.idempotencyKey), `idempotencyKey: ${error.idempotencyKey}`);
      equal(JSON.parse(JSON.stringify(error)), { status: "error", message: "Unknown key", error_code: "UNAUTHORIZED", issues: [], attempts: 1, httpStatus: 401, idempotencyKey: error.idempotencyKey }, "JSON");
      equal(String(error), "GroupError: Unknown key", "as a string");
    },
  },
  ...[
    ["nothing at all", {}, true],
    ["a blank user", { ...GOOD, user_id: " " }, true],
    ["a placeholder as group", { ...GOOD, group_id: "undefined" }, true],
    ["a placeholder under the alias", { user_id: "u", groupId: "null", traits: {}, timestamp: 0 }, true],
    ["no traits", { ...GOOD, traits: undefined }, true],
    ["no timestamp", { ...GOOD, timestamp: null }, true],
    ["a bad trait", BAD, false],
    ["a bad timestamp", { ...GOOD, timestamp: "yesterday" }, false],
    ["traits of the wrong type", { ...GOOD, traits: [] }, false],
  ].map(([name, call, service]) => ({
    name: `GroupError: message for ${name}`,
    async run(api) {
      const { options, sent } = recorder();
      const error = await groupError(api, api.group(call, options), "INVALID_REQUEST");
      equal(error.message, service ? "Invalid group ID or missing fields" : "Invalid group call", "message");
      ok(error.issues.length > 0, "no issues");
      equal([error.attempts, sent.length], [0, 0], "attempts and sends");
      equal(JSON.parse(JSON.stringify(error)).issues, error.issues, "issues in JSON");
    },
  })),
  {
    name: "group returns a promise, whatever it is given",
    async run(api) {
      const { options } = recorder();
      for (const call of [undefined, null, 7, "x", [], Symbol("s")]) {
        await groupError(api, api.group(call, options), "INVALID_REQUEST", String(call));
      }
      for (const bad of [null, 7, "x", []]) await groupError(api, api.group(GOOD, bad), "INVALID_OPTIONS", show(bad));
    },
  },
];

const responses = [
  {
    name: "group: the service's success, with warnings and attempts",
    async run(api) {
      const { options, sent } = recorder('{"status":"success","message":"Group updated successfully","data":{"a":1}}');
      const answer = await api.group(GOOD, options);
      equal(Object.keys(answer).sort(), ["attempts", "changes", "data", "message", "status", "warnings"], "keys");
      equal([answer.status, answer.message, answer.data, answer.attempts], ["success", "Group updated successfully", { a: 1 }, 1], "answer");
      equalSet(answer.warnings, WARNINGS, "code", "warnings");
      equal(sent.length, 1, "sends");
    },
  },
  {
    name: "groupBatch: rejects only for bad options",
    async run(api) {
      const { options } = recorder();
      const answer = await api.groupBatch([null, 7, GOOD], options);
      equal([answer.status, answer.results.map(({ status }) => status)], ["partial", ["error", "error", "success"]], "answer");
      await groupError(api, api.groupBatch([GOOD], { ...options, nonsense: 1 }), "INVALID_OPTIONS");
      equal((await api.groupBatch([], options)).results, [], "results of an empty batch");
    },
  },
  {
    name: "createGroup: the members of a client",
    run(api) {
      const client = api.createGroup({ endpoint: "https://example.test/group", timeout: 5 });
      for (const name of ["group", "groupBatch", "validate"]) equal(typeof client[name], "function", name);
      equal(client.options.timeout, 5, "options.timeout");
      const { validate } = client;
      equal(validate(GOOD).ok, true, "a method taken off its client");
    },
  },
  {
    name: "init: may be awaited, more than once",
    async run(api) {
      equal(await Promise.all([api.init(), api.init()]), [undefined, undefined], "init");
      equal(api.validate(GOOD).ok, true, "validate afterwards");
    },
  },
];

const schema = [
  {
    name: "groupSchema: Standard Schema v1",
    async run(api) {
      const standard = api.groupSchema["~standard"];
      equal([standard.version, standard.vendor, typeof standard.validate], [1, "group-call", "function"], "~standard");
      const good = standard.validate(GOOD);
      ok(!(good instanceof Promise), "asynchronous: form libraries refuse that");
      equal(good.value, NORMAL, "value");
      ok(!good.issues, "issues beside a value");
      const bad = standard.validate({ user_id: "u" });
      ok(!("value" in bad), "a value beside issues");
      equal(bad.issues.map(({ path }) => path).sort(), [["group_id"], ["timestamp"], ["traits"]], "paths");
      ok(bad.issues.every(({ message }) => typeof message === "string" && message !== ""), "messages");
      equal(await standard.validate(GOOD), good, "awaited");
    },
  },
];

export const apiTests = [...verdicts, ...errors, ...responses, ...schema];
