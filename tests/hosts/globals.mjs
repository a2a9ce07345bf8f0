// Globals that others have changed or removed, before and after the import.

import { runInNewContext } from "node:vm";
import { equal } from "../checks.mjs";
import { CALL, planned, SENT } from "../relay/client.mjs";
import { printed } from "./program.mjs";

/** `fetch` over node:http, for when Node's own depends on something that was removed. */
const OVER_HTTP = `
  import { request as httpRequest } from "node:http";
  const overHttp = (url, { headers, body }) => new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method: "POST", headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk) => (text += chunk)).on("end", () =>
        resolve({ status: answer.statusCode, headers: { get: (name) => answer.headers[name] ?? null }, text: async () => text }));
    });
    sent.on("error", reject).end(body);
  });
`;

const CALLS = (endpoint) => `
  const call = ${JSON.stringify({ ...CALL, traits: { name: "Ünïcode €", website: "acme.com" } })};
  const { data } = await api.group(call, { endpoint: ${JSON.stringify(endpoint)}, fetch: overHttp });
  const verdict = api.validate({ ...call, user_id: " " });
  const bytes = api.validateJson('{"user_id":"u","group_id":"g","traits":{"name":"Ü"},"timestamp":"2024-01-01T00:00:00.000Z"}');
  const text = String.fromCharCode(...bytes.json);
  console.log([data.traits.name, data.traits.website, verdict.issues[0].code, text.length].join());`;
const CALLED = "Ünïcode €,https://acme.com,empty,";

const RELAYED = (endpoint) => `
  const request = () => new Request("https://site.example/group", { method: "POST", headers: { "content-type": "application/json" }, body: ${JSON.stringify(SENT)} });
  const answer = await api.relay({ upstream: ${JSON.stringify(endpoint)}, fetch: overHttp }).fetch(request());
  console.log(answer.status);`;

const load = (specifier, way) =>
  way === "require"
    ? `import { createRequire } from "node:module"; const api = createRequire(import.meta.url)(${JSON.stringify(specifier)});`
    : `const api = await import(${JSON.stringify(specifier)});`;

/** The entries that run in Node, imported and required. */
const ENTRIES = [
  ["group-call", "import"],
  ["group-call", "require"],
  ["group-call/js", "import"],
  ["group-call/js", "require"],
  ["group-call/edge", "import"],
  ["group-call/edge", "require"],
];
/** The CommonJS files themselves: Node's require would load the ES modules. */
const FILES = ["inline.cjs", "edge.cjs", "js.cjs", "node.cjs"];

const before = (name, code, entries = ENTRIES) => ({
  name: `globals before the import: ${name}`,
  limit: 120_000,
  async run(_, context) {
    const upstream = await planned(context, {});
    for (const [specifier, way] of entries) {
      const text = `${OVER_HTTP}${code}\n${load(specifier, way)}\n${CALLS(upstream.endpoint)}${specifier.endsWith("edge") ? RELAYED(upstream.endpoint) : ""}`;
      const lines = (await printed(context, text)).split("\n");
      equal(lines[0].startsWith(CALLED), true, `${specifier} by ${way}: ${lines[0]}`);
      if (specifier.endsWith("edge")) equal(lines[1], "200", `${specifier} by ${way}`);
    }
    for (const file of FILES) {
      const names = await printed(context, `${code}\nconst api = require("./../../node_modules/group-call/dist/${file}"); console.log(Object.keys(api).length > 0);`, { extension: "cjs" });
      equal(names, "true", file);
    }
  },
});

/** Names that an answer can contain, or that are recorded from it. */
const ANSWERS = [
  "status", "success", "ok", "message", "data", "error_code", "results", "warnings", "issues", "changes", "httpStatus", "retryAfter", "idempotencyKey", "attempts",
  "event", "answer", "date", "isCut", "isPage", "cause", "duration", "code", "error", "first", "reason", "name",
];

/** Names that the relay reads from its own objects, each with a value that would have a visible effect. */
const STEERING = `{
  timeout: 1, deadline: 1, retry: false, attempts: 1, base: 900, cap: 900, budget: 0, plan: "x", batchPlan: "x", lastHead: 1, head: "x", isPlain: false, profile: "segment",
  limits: { bytes: 1 }, invalidTraits: "drop", maxBytes: 1, path: "/x", publicOrigin: "https://x.example", allowedOrigins: ["https://x.example"], mode: "ack", queue: { send() {} },
  deadLetter: { send() {} }, authorize: () => false, enrich: () => ({ steered: 1 }), owners: { plan: "server" }, ledger: { get() {}, put() {} }, ledgerTtl: 1000, ledgerKey: "x",
  idFromName: () => "x", until: 9e15, holder: "x", waitUntil() { notes.push("waitUntil"); }, onResult() { notes.push("onResult"); }, accepted: new Uint8Array(2), findings: { warnings: [] },
  json: new Uint8Array(2), bytes: new Uint8Array(2), error: { error_code: "TIMEOUT" }, isUnchanged: true, left: ["plan"], echo: new Uint8Array(2), statusText: "steered", status: 418,
  httpStatus: 413, retryAfter: 7, arrived: 5, skew: 5, issues: [{ code: "empty" }], error_code: "TIMEOUT", reason: "refused", v: 1, call: {}, message: "steered", code: "x", kind: 3, origin: "x", key: "x",
  urls: ["x"], body: "steered", isEvent: true, isArray: true, keyHeader: "x", open: "{", callBytes: 1, timeLeft: () => undefined,
}`;

const missing = (entries, ...names) =>
  before(`no ${names.join(", ")}`, names.map((name) => `delete globalThis.${name};`).join("\n"), entries);

export const globalsTests = [
  before("a frozen Error.prototype", "Object.freeze(Error.prototype);"),
  before("names on Object.prototype", 'for (const name of ["polluted", "endpoint", "profile", "idempotencyKey", "token", "retry", "limits", "attempts", "json", "reason"]) Object.prototype[name] = "polluted";'),
  {
    name: "globals before the import: a descriptor's names on Object.prototype",
    async run(_, context) {
      // It breaks Node's own streams, so nothing is loaded or printed afterwards.
      for (const [name, value] of [["value", 1], ["writable", false], ["enumerable", true], ["configurable", false]]) {
        for (const file of FILES) {
          const text = `const { readFileSync, writeSync } = require("node:fs");
            const { Script } = require("node:vm");
            const text = readFileSync(__dirname + "/../../node_modules/group-call/dist/${file}", "utf8");
            const run = new Script("((module) => {" + text + "})").runInThisContext();
            const loaded = { exports: {} };
            Object.prototype.${name} = ${value};
            run(loaded);
            delete Object.prototype.${name};
            const { validate, nodeListener } = loaded.exports;
            const verdict = validate?.({ user_id: "u", group_id: "g", traits: {}, timestamp: 1700000000 }).ok ?? typeof nodeListener;
            writeSync(1, String(verdict));`;
          const verdict = await printed(context, text, { extension: "cjs" });
          equal(verdict, file === "node.cjs" ? "function" : "true", `${name}, ${file}`);
        }
      }
    },
  },
  missing([["group-call/js", "import"]], "TextEncoder", "TextDecoder"),
  missing(ENTRIES.slice(0, 4), "crypto"),
  missing(ENTRIES.slice(0, 4), "AbortController", "AbortSignal"),
  missing(ENTRIES.slice(0, 4), "performance"),
  {
    name: "values from another realm are treated like those of this one",
    run({ validate }) {
      const base = { user_id: "u", group_id: "g", traits: {}, timestamp: 0 };
      const codes = ({ ok, issues, call }) => (ok ? call : issues.map(({ code }) => code).join());
      for (const [code, expected] of [
        ["new Date(NaN)", "not_serializable"], ["new Map([[1, 2]])", "not_serializable"], ["new Set()", "not_serializable"], ["new Error('x')", "not_serializable"],
        ["/x/", "not_serializable"], ["new Uint8Array(2)", "not_serializable"], ["Promise.resolve(1)", "not_serializable"], ["[1, new Map()]", "not_serializable"],
        ["new Number(Infinity)", "not_serializable"], ["new (class { #a = 1 })()", "not_serializable"],
        ["new Date(0)", "1970-01-01T00:00:00.000Z"], ["({ a: 1 })", { a: 1 }], ["[1]", [1]], ["Object.create(null)", {}], ["new String('s')", "s"],
      ]) {
        const found = codes(validate({ ...base, traits: { value: runInNewContext(code) } }));
        equal(typeof found === "string" ? found : found.traits.value, expected, code);
      }
      equal(codes(validate({ ...base, timestamp: runInNewContext("new Date(NaN)") })), "invalid_timestamp", "an invalid Date as timestamp");
      equal(codes(validate({ ...base, timestamp: runInNewContext("new Date(0)") })).timestamp, "1970-01-01T00:00:00.000Z", "a Date as timestamp");
      equal(codes(validate({ ...base, traits: runInNewContext("new Map()") })), "not_serializable", "a Map as traits");
    },
  },
  {
    name: "globals after the import: names on Object.prototype change no wire form and no batch",
    async run(_, context) {
      const text = `
        const api = await import("group-call");
        const page = await import("group-call/page");
        const call = ${JSON.stringify(CALL)};
        const sent = [];
        const fetch = async (url, { headers, body }) => (sent.push([Object.keys(headers).sort(), typeof body === "string" ? body : new TextDecoder().decode(body)]), { status: 200, headers: new Map(), text: async () => "{}" });
        const options = { endpoint: "https://api.example/group", fetch, idempotencyKey: false };
        const act = async () => [
          (await api.group(call, options)).status, (await page.group(call, options)).status, (await api.groupBatch([call, call], options)).status,
          (await api.groupBatch([call, call], { ...options, profile: "thrivestack", token: "t" })).status,
          (await api.createGroup({ ...options, defaults: { timestamp: call.timestamp } }).group({ ...call, timestamp: undefined })).status,
        ];
        const results = [];
        const names = {
          body: "steered", isEvent: true, isArray: true, isWarned: true, rewrite: () => new Uint8Array([49]), open: "{", close: "}", keyHeader: "steered", key: "steered", calls: 1, bytes: 1,
          callBytes: 1, timeLeft: () => undefined, took: () => { throw new Error("steered"); }, skew: 1e12, isQuiet: true, user_id: { value: "steered" }, timestamp: { value: "steered" }, credentials: 1,
        };
        for (const name of [undefined, ...Object.keys(names)]) {
          if (name) Object.prototype[name] = names[name];
          const told = await act().catch(String);
          if (name) delete Object.prototype[name];
          results.push([name, JSON.stringify([told, sent.splice(0)])]);
        }
        console.log(JSON.stringify(results));`;
      const [[, usual], ...steered] = JSON.parse(await printed(context, text));
      equal(steered.filter(([, told]) => told !== usual).map(([name]) => name), [], "names that change something");
    },
  },
  {
    name: "React Native's own URL, which only has href and appends a slash",
    async run(_, context) {
      const text = `
        globalThis.URL = class URL {
          constructor(url) { this.text = /[?#]|\\/$/.test(url) ? String(url) : url + "/"; }
          get href() { return this.text; }
          get protocol() { throw new Error("URL.protocol is not implemented"); }
          get username() { throw new Error("URL.username is not implemented"); }
          get password() { throw new Error("URL.password is not implemented"); }
        };
        const sent = [];
        const fetch = async (url) => (sent.push(url), { status: 200, headers: new Map(), text: async () => "{}" });
        const call = ${JSON.stringify({ ...CALL, traits: { website: "https://münchen.de/ü" } })};
        for (const entry of ["group-call/js", "group-call/page"]) {
          const { group } = await import(entry);
          for (const endpoint of ["https://a.example/group", "https://a.example", "https://a.example/group?x=1"]) await group(call, { endpoint, fetch });
          for (const endpoint of ["https://user:secret@a.example/group", "ftp://a.example/"]) sent.push(await group(call, { endpoint, fetch }).catch((error) => error.error_code));
        }
        console.log(JSON.stringify(sent));`;
      const each = ["https://a.example/group", "https://a.example", "https://a.example/group?x=1", "INVALID_OPTIONS", "INVALID_OPTIONS"];
      equal(JSON.parse(await printed(context, text)), [...each, ...each], "sent to");
    },
  },
  {
    name: "globals after the import: names on Object.prototype have no effect",
    async run(_, context) {
      // Such names break Node's own client, so the program has its own fetch.
      const text = `
        const api = await import("group-call/edge");
        const request = () => new Request("https://site.example/group", { method: "POST", headers: { "content-type": "application/json" }, body: ${JSON.stringify(SENT)} });
        const requests = [request(), request()];
        const call = ${JSON.stringify(CALL)};
        const sent = [];
        const fetch = (url, init) => (sent.push([url, Object.keys(init.headers)]), { status: 200, headers: new Map(), text: async () => "{}" });
        const names = {
          endpoint: "https://evil.example/", upstream: "https://evil.example/", fetch: () => { throw new Error("steered"); }, profile: "segment",
          idempotencyKey: "steered", token: "steered", retry: false, attempts: 1, base: 1, timeout: 1, deadline: 1, limits: { bytes: 1 }, bytes: 1, depth: 1,
          invalidTraits: "drop", json: new Uint8Array(2), reason: "steered", mode: "ack", queue: { send() {} }, deadLetter: { send() {} }, keepalive: true,
          defaults: { user_id: "steered" }, authorize: () => true, enrich: () => ({ steered: true }), decode: () => ({ ok: false }), batch: { calls: 1 },
          onResult: () => sent.push("observed"), headers: { steered: "1" }, signal: { aborted: true },
        };
        Object.assign(Object.prototype, names);
        const options = { endpoint: "https://api.example/group", fetch };
        const relayed = { upstream: "https://api.example/group", fetch };
        const results = [];
        const tell = async (act) => results.push(await act().then(String, (error) => String(error?.message)));
        await tell(async () => (await api.group(call, options)).status);
        await tell(async () => (await api.createGroup(options).group(call, { retry: { cap: 5 } })).status);
        await tell(async () => api.createGroup(options).validate({ ...call, user_id: undefined }).ok);
        await tell(async () => api.validate(call).ok);
        await tell(async () => (await api.group(call, { ...options, profile: { encode: () => ({ headers: {}, body: "x" }) } })).status);
        await tell(async () => (await api.groupBatch([call, call], options)).status);
        await tell(async () => (await api.relay({ ...relayed, authorize: () => false }).fetch(requests[0], {})).status);
        await tell(async () => (await api.relay(relayed).fetch(requests[1], {})).status);
        await tell(async () => (await api.group(call)).status);
        for (const name of Object.keys(names)) delete Object.prototype[name];
        console.log(JSON.stringify({ results, sent }));`;
      const { results, sent } = JSON.parse(await printed(context, text));
      const [last, ...first] = results.reverse();
      equal(first.reverse(), ["success", "success", "false", "true", "success", "success", "403", "200"], "verdicts");
      equal(last.startsWith("endpoint: none was given"), true, `without an endpoint: ${last}`);
      equal(new Set(sent.map(([url]) => url)), new Set(["https://api.example/group"]), "addresses");
      equal(sent.every(([, headers]) => !headers.includes("authorization") && !headers.includes("steered")), true, `headers: ${JSON.stringify(sent)}`);
      equal(sent.length, 6, "requests");
    },
  },
  {
    name: "globals after the import: names on Object.prototype affect neither a relay nor its queue",
    limit: 120_000,
    async run(_, context) {
      const text = `
        const { relay } = await import("group-call/edge");
        const call = ${JSON.stringify(CALL)};
        const other = { ...call, user_id: "other", traits: {} };
        const request = (body) => new Request("https://site.example/group", { method: "POST", headers: { "content-type": "application/json", "idempotency-key": "k" }, body: JSON.stringify(body) });
        let notes = [];
        const textOf = (body) => (typeof body === "string" ? body : new TextDecoder().decode(body));
        // It takes a moment, as any service does.
        const service = (status) => async (url, { body, headers }) => {
          notes.push([url, textOf(body), Object.entries(headers)]);
          await new Promise((resolve) => setTimeout(resolve, 10));
          return { __proto__: null, status, headers: { __proto__: null, get: () => null }, text: async () => "{}" };
        };
        const to = (status, more) => ({ upstream: "https://api.example/group", fetch: service(status), ...more });
        const queue = { send: async (sent) => void notes.push(sent) };
        const store = () => {
          const kept = new Map();
          return { get: (name) => kept.get(name), put: (name, value) => void kept.set(name, value) };
        };
        const answered = (options, body, calls = 1) => () => {
          const requests = Array.from({ length: calls }, () => request(body));
          return async () => {
            const handler = relay(options());
            const responses = [];
            for (const one of requests) responses.push(await handler.fetch(one, {}));
            return async () => Promise.all(responses.map(async (one) => [one.status, one.statusText, await one.text(), [...one.headers]]));
          };
        };
        const consumed = (options, ...bodies) => () => async () => {
          const fates = [];
          const messages = bodies.map((body) => ({ body, ack: () => fates.push("ack"), retry: () => fates.push("retry") }));
          await relay(options()).queue({ messages }, {});
          return () => fates;
        };
        const wrap = (one) => '{"v":1,"key":"k","call":' + JSON.stringify(one) + "}";
        const quick = { base: 1, cap: 1 };
        const acts = {
          "a call": answered(() => to(200), call),
          "an array": answered(() => to(200), [call, {}, other]),
          "an array that is no call's": answered(() => to(200), [{}]),
          "a bad call": answered(() => to(200), {}),
          "no options": answered(() => ({}), call),
          "no permission": answered(() => to(200, { authorize: () => false }), call),
          "a hook that throws": answered(() => to(200, { enrich: () => { throw new Error("no"); } }), call),
          "503": answered(() => to(503, { retry: quick }), call),
          "503 with a queue": answered(() => to(503, { retry: { base: 1 }, queue }), call),
          "503 for a profile's batch": answered(() => to(503, { retry: { cap: 1 }, queue, profile: "thrivestack", token: "t" }), [call, other]),
          "400": answered(() => to(400), call),
          "a network failure": answered(() => to(0, { retry: quick, fetch: async () => { throw new TypeError("no"); } }), call),
          "a ledger": answered(() => to(200, { ledger: store(), owners: { plan: "server" } }), call, 2),
          "a queue's batch": consumed(() => to(200), wrap(call), "junk", '{"v":1,"message":"x"}'),
          "a queue's batch that fails": consumed(() => to(503, { retry: quick }), wrap(call)),
          "a queue's batch that is refused": consumed(() => to(400, { deadLetter: queue }), wrap(call), "junk"),
        };
        const names = ${STEERING};
        const told = async (act, name) => {
          notes = [];
          const prepared = act();
          if (name) Object.prototype[name] = names[name];
          let end;
          try {
            end = await prepared();
          } catch (error) {
            end = () => "rejected: " + error;
          } finally {
            if (name) delete Object.prototype[name];
          }
          return JSON.stringify([await end(), notes]);
        };
        const steered = [];
        for (const [what, act] of Object.entries(acts)) {
          const expected = await told(act);
          for (const name of Object.keys(names)) {
            const found = await told(act, name);
            if (found !== expected) steered.push(name + ", " + what + ": " + found.slice(0, 400) + "\\n  instead of " + expected.slice(0, 400));
          }
        }
        console.log([steered.length, ...steered].join("\\n"));`;
      const [count, ...examples] = (await printed(context, text)).split("\n");
      equal(count, "0", examples.slice(0, 12).join("\n"));
    },
  },
  {
    name: "an engine without SIMD takes the JavaScript version: the call and the relay work",
    limit: 60_000,
    async run(_, context) {
      const upstream = await planned(context, {});
      // V8 has no SIMD for WebAssembly on a processor without SSE 4.1.
      const flags = ["--no-enable-sse4-1"];
      const SIMD = "[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11]";
      const isThere = `console.log(WebAssembly.validate(Uint8Array.from(${SIMD})));`;
      equal(await printed(context, isThere), "true", "this engine has it");
      for (const way of ["import", "require"]) {
        const text = `${OVER_HTTP}${load("group-call/edge", way)} ${isThere}
          try { api.validate({}); } catch (error) { console.log(error.name, error.message); }
          ${RELAYED(upstream.endpoint)}
          ${CALLS(upstream.endpoint)}`;
        const [simd, early, status, calls] = (await printed(context, text, { flags })).split("\n");
        equal([simd, status, calls.startsWith(CALLED)], ["false", "200", true], way);
        equal(/^GroupError WebAssembly is not available here: import group-call\/js/.test(early), true, early);
      }
    },
  },
  {
    name: "globals after the import: names on Object.prototype never pass for an answer's",
    limit: 120_000,
    async run(_, context) {
      const program = (entry) => `
        const { group, groupBatch } = await import("${entry}");
        const call = ${JSON.stringify(CALL)};
        // Its members are on the class, as with Node's Response.
        class Answer {
          constructor(status, text) { this.status = status; this.said = text; }
          get ok() { return this.status < 300; }
          get type() { return "default"; }
          get redirected() { return false; }
          get body() { return null; }
          get headers() { return { get: () => null }; }
          async text() { return this.said; }
        }
        const to = (status, body, more) => ({
          endpoint: "https://api.example/group", retry: false, fetch: async () => new Answer(status, typeof body === "string" ? body : JSON.stringify(body)), ...more,
        });
        const key = { idempotencyKey: "k" };
        const pair = { batch: { calls: 2 } };
        const decoding = { encode: () => ({ headers: {}, body: "x" }), decode: () => ({ ok: true }) };
        const acts = {
          "an empty answer": () => group(call, to(200, "", key)),
          "an answer of {}": () => group(call, to(200, {}, key)),
          "an answer that is not ours": () => group(call, to(200, { id: 7, data: { id: 7 } }, key)),
          "403 with {}": () => group(call, to(403, {}, key)),
          "503, a credential": () => group(call, to(503, "", { ...key, token: "a-secret-token" })),
          "an answer that breaks off": () => group(call, to(200, "{", key)),
          "a network failure": () => group(call, { ...to(0), ...key, fetch: async () => { throw new TypeError("no"); } }),
          "a timeout": () => group(call, { ...to(0), ...key, timeout: 5, fetch: () => new Promise(() => {}) }),
          "a call that cannot be sent": () => group({ ...call, traits: { seats: NaN } }, to(200, "", key)),
        };
        if (groupBatch) Object.assign(acts, {
          "a bad call": () => group({ user_id: "u" }, to(200, "", key)),
          "results of {}": () => groupBatch([call, call], to(207, { results: [{}, {}] }, pair)),
          "results": () => groupBatch([call, call], to(207, { results: [{ status: "success" }, { status: "error" }] }, pair)),
          "a batch that is refused": () => groupBatch([call, call], to(403, {}, pair)),
          "warnings": () => group(call, to(200, { warnings: [{}, "late"] }, { ...key, profile: "thrivestack", token: "t" })),
          "a profile's own reading": () => group(call, to(200, "x", { ...key, profile: decoding })),
        });
        const FIELDS = ["status", "message", "error_code", "data", "issues", "warnings", "changes", "attempts", "httpStatus", "retryAfter", "idempotencyKey", "results"];
        const shown = (value) => JSON.stringify(FIELDS.map((name) => value[name])).replace(/"idempotencyKey":"[^"]*"/g, "a key");
        const settled = (act) => act().then((value) => value, (error) => error);
        const expected = {};
        for (const [name, act] of Object.entries(acts)) expected[name] = shown(await settled(act));
        const names = ${JSON.stringify(ANSWERS)};
        const steered = [];
        for (const name of names) {
          for (const value of ["success", "error", true, 7, { status: "error" }]) {
            for (const [what, act] of Object.entries(acts)) {
              Object.prototype[name] = value;
              const found = await settled(act);
              delete Object.prototype[name];
              if (shown(found) !== expected[what]) steered.push(\`\${name} = \${JSON.stringify(value)}, \${what}: \${shown(found)}\`);
            }
          }
        }
        console.log(steered.length + " of " + names.length * 5 * Object.keys(acts).length + "\\n" + steered.slice(0, 5).join("\\n"));`;
      for (const entry of ["group-call", "group-call/page"]) {
        const [count, ...examples] = (await printed(context, program(entry))).split("\n");
        equal(count.startsWith("0 of "), true, `${entry}: ${count}: ${examples.join("\n")}`);
      }
    },
  },
  {
    name: "--jitless: no WebAssembly, and the call, the relay and its queue work",
    limit: 60_000,
    async run(_, context) {
      const upstream = await planned(context, {});
      for (const way of ["import", "require"]) {
        // Node 20's own `fetch` needs WebAssembly and rejects unhandled without it; its classes still work.
        const text = `${OVER_HTTP}process.on("unhandledRejection", () => {});
          ${load("group-call/edge", way)}
          console.log(typeof WebAssembly);
          try { api.validate({}); } catch (error) { console.log(error.name, error.message); }
          ${RELAYED(upstream.endpoint)}
          ${CALLS(upstream.endpoint)}
          const fates = [];
          const message = (body) => ({ body, attempts: 1, ack: () => fates.push("ack"), retry: () => fates.push("retry") });
          await api.relay({ upstream: ${JSON.stringify(upstream.endpoint)}, fetch: overHttp }).queue({ messages: [message('{"v":1,"key":"k","call":${SENT.replaceAll("'", "")}}')] });
          console.log(fates.join());`;
        const [wasm, early, status, calls, fates] = (await printed(context, text, { flags: ["--jitless"] })).split("\n");
        equal([wasm, status, calls.startsWith(CALLED), fates], ["undefined", "200", true, "ack"], way);
        equal(/^GroupError WebAssembly is not available here: import group-call\/js/.test(early), true, early);
      }
      const js = await printed(context, `${OVER_HTTP}${load("group-call/js", "import")} ${CALLS(upstream.endpoint)}`, { flags: ["--jitless"] });
      equal(js.startsWith(CALLED), true, js);
    },
  },
];
