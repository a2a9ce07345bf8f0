// `group-call/wasm`, whose functions are Rust, compared with the package's own, in every runtime.

import { equal, groupError, ok, runTests, sleep, together } from "../checks.mjs";
import { runDeliveries } from "./deliveries.mjs";

const TIMESTAMP = "2024-02-29T12:00:00.000Z";
const CALL = { user_id: "user123", group_id: "account123", traits: { plan: "pro", name: "Acme" }, timestamp: TIMESTAMP };
const BODY = JSON.stringify(CALL);
const ENDPOINT = "https://never.test/group";

/** The same value, written with its keys in the same order. */
const alike = (actual, expected, what) =>
  equal(JSON.stringify(actual, bytesAsText), JSON.stringify(expected, bytesAsText), what);

const bytesAsText = (_, value) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value);

const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Every row of the case files: verdict, codes, messages, value and key order must be the package's. */
function caseTests(main, files) {
  return Object.entries(files).map(([file, cases]) => ({
    name: `agrees with the package: ${file}`,
    run(wasm) {
      for (const { description, input, text, hex, options } of cases) {
        if (input !== undefined) {
          alike(wasm.validate(input, options), main.validate(input, options), description);
          const json = JSON.stringify(input);
          alike(wasm.validateJson(json, options), main.validateJson(json, options), description);
          continue;
        }
        const bytes = hex === undefined ? new TextEncoder().encode(text) : bytesOf(hex);
        alike(wasm.validateJson(bytes, options), main.validateJson(bytes, options), description);
        if (text !== undefined) alike(wasm.validateJson(text, options), main.validateJson(text, options), description);
      }
    },
  }));
}

const circle = {};
circle.traits = { circle };
const throwing = { get a() { throw new Error("no"); } };

/** JavaScript values that JSON does not have. */
const VALUES = {
  "dates and numbers": { ...CALL, group_id: 7, timestamp: new Date(1_700_000_000_000), traits: { at: new Date(0), n: 1.5 } },
  "a BigInt as an id": { ...CALL, user_id: 12345678901234567890n },
  "a BigInt elsewhere": { ...CALL, traits: { n: 1n } },
  "NaN and infinities": { ...CALL, traits: { a: NaN, b: [1, -Infinity], c: { d: Infinity } } },
  "invalid dates": { ...CALL, timestamp: new Date(NaN), traits: { at: new Date(NaN) } },
  "undefined, functions, symbols": { ...CALL, traits: { a: undefined, b() {}, c: Symbol("c"), d: [undefined] } },
  "boxed values and toJSON": { ...CALL, traits: { a: Object("x"), b: Object(1), c: { toJSON: (key) => `got ${key}` } } },
  "a cycle": { ...circle, user_id: "u" },
  "a throwing getter": { ...CALL, traits: throwing },
  "keys like numbers": { ...CALL, traits: { b: 1, 2: 2, a: 3, 1: 4 } },
  "a lone surrogate": { ...CALL, traits: { name: "a\ud800" } },
  "own __proto__": { ...CALL, traits: JSON.parse('{"__proto__":1}') },
  "a string": "call",
  nothing: undefined,
  null: null,
  "an array": [CALL],
};

const valueTests = (main) =>
  Object.entries(VALUES).map(([name, value]) => ({
    name: `agrees with the package: ${name}`,
    run: (wasm) => alike(wasm.validate(value), main.validate(value), name),
  }));

/** What JSON cannot see the content of: contract, section 3.5. */
const unseenTests = [
  {
    name: "values that JSON cannot see into are refused with their path, and invalidTraits applies in described traits",
    run(wasm) {
      class Empty {}
      const unseen = [new Map([[1, 2]]), new Set([1]), /x/, new Error("x"), new Empty(), new Uint8Array(2), new ArrayBuffer(2), Promise.resolve()];
      const refused = wasm.validate({ ...CALL, traits: { unseen } });
      equal(refused.issues?.map(({ code, path }) => [code, ...path]), unseen.map((_, index) => ["not_serializable", "traits", "unseen", index]), "issues");
      for (const invalidTraits of ["keep", "drop"]) {
        const kept = wasm.validate({ ...CALL, traits: { plan: new Map(), name: "Acme" } }, { invalidTraits });
        equal(kept.call?.traits, { name: "Acme" }, "traits");
        equal(kept.warnings, [{ code: "not_serializable", path: ["traits", "plan"], message: kept.warnings[0].message }], "warnings");
        equal(kept.changes, [{ path: ["traits", "plan"], rule: "dropped" }], "changes");
      }
    },
  },
];

/** A `fetch` that gives scripted answers, repeats the last one, and records its requests. */
function scripted(...answers) {
  const sent = [];
  const fetch = async (url, init) => {
    const { status = 200, body = "", headers = {}, type, fails, silent } = answers[Math.min(sent.length, answers.length - 1)];
    sent.push({ url, ...init, body: new TextDecoder().decode(init.body), at: Date.now() });
    if (silent) return new Promise(() => {});
    if (fails) throw fails;
    const response = new Response([204, 304].includes(status) ? null : body, { status: status || 200, headers });
    return type ? { status, type, headers: response.headers, text: async () => "" } : response;
  };
  return { sent, fetch };
}

const QUICK = { attempts: 3, base: 1, cap: 1 };
/** Calls to one endpoint share a budget and a pause, so each test has its own endpoint. */
let endpoints = 0;
const fresh = () => `${ENDPOINT}/${++endpoints}`;

/** Makes one call and returns what was sent and what came of it. */
async function outcome(api, options, ...answers) {
  const { sent, fetch } = scripted(...answers);
  const told = await api.group(CALL, { endpoint: fresh(), retry: QUICK, fetch, ...options }).then(
    ({ status, message, data, warnings, attempts }) => ({ status, message, data, warnings, attempts }),
    ({ name, error_code, message, issues, attempts, httpStatus, retryAfter, idempotencyKey }) =>
      ({ name, error_code, message, issues, attempts, httpStatus, retryAfter, hasKey: typeof idempotencyKey }),
  );
  const requests = sent.map(({ method, headers, body, redirect }) => ({ method, headers: { ...headers }, body, redirect }));
  for (const { headers } of requests) if (!options?.idempotencyKey) delete headers["idempotency-key"];
  return { told, requests, keys: new Set(sent.map(({ headers }) => headers["idempotency-key"])).size };
}

const STATUSES = [200, 201, 204, 400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 418, 422, 425, 429, 500, 501, 502, 503, 504];

/** Cases whose requests, attempts, codes and messages must be the package's. */
const SCENARIOS = {
  ...Object.fromEntries(STATUSES.map((status) => [`status ${status}`, [{}, { status, body: status === 204 ? "" : '{"message":"told"}' }]])),
  "a retry succeeds": [{}, { status: 503 }, { status: 200, body: '{"status":"success","message":"Done","data":{"b":1,"a":2}}' }],
  "an opaque redirect": [{}, { status: 0, type: "opaqueredirect" }],
  "no connection": [{}, { fails: new TypeError("no") }],
  "a success that says error": [{}, { body: '{"status":"error","error_code":"FORBIDDEN","message":"no"}' }],
  "a success that says success: false": [{}, { body: '{"success":false}' }],
  "a success that says partial": [{}, { status: 207, body: '{"status":"partial","message":"some"}' }],
  "a foreign body": [{}, { body: "ok" }],
  "a bearer token": [{ token: "s3cret-token", headers: { "X-Own": "1" } }, {}],
  "a token function": [{ token: async () => "s3cret-token" }, { status: 500 }, {}],
  "a token function that fails": [{ token: () => { throw new Error("none"); } }, {}],
  "own key": [{ idempotencyKey: "my-key" }, { status: 500 }, {}],
  "no key": [{ idempotencyKey: false }, {}],
  "one attempt": [{ retry: false }, { status: 500 }],
  "a message with the token": [{ token: "s3cret-token" }, { status: 401, body: '{"message":"bad s3cret-token (czNjcmV0LXRva2Vu)"}' }],
  "thrivestack": [{ profile: "thrivestack", token: "s3cret-token" }, {}],
  "Retry-After over 300 s": [{}, { status: 429, headers: { "retry-after": "301" } }],
  "unknown option": [{ colour: 1 }, {}],
  "a bad timeout": [{ timeout: "1" }, {}],
  "a bad signal": [{ signal: {} }, {}],
  "a bad token": [{ token: "a\nb" }, {}],
  "a bad key": [{ idempotencyKey: "a b" }, {}],
  "a bad endpoint": [{ endpoint: "ftp://example.com/" }, {}],
  "a bad header": [{ headers: { "a b": "c" } }, {}],
  "a bad member of retry": [{ retry: { tries: 3 } }, {}],
  "a bad limit": [{ limits: { bytes: 0 } }, {}],
  "an option of a client's": [{ onError() {} }, {}],
  "options that are none": [[], {}],
};

/** Unknown option names, whether or not they resemble one of ours. */
const NO_OPTIONS = [
  "url", "uri", "href", "baseURL", "api_host", "upstream", "endpont", "Endpoint", "apiKey", "write_key", "bearer", "key", "tokens",
  "retries", "maxAttempts", "retry_policy", "time_out", "requestTimeout", "messageId", "idempotency_key", "header", "signl", "limit",
  "profil", "colour", "", "u_r_l", "constructor", "K\u212ay",
];

const scenarioTests = (main) =>
  Object.entries(SCENARIOS).map(([name, [options, ...answers]]) => ({
    name: `delivers as the package does: ${name}`,
    async run(wasm) {
      const [own, package_] = [await outcome(wasm, options, ...answers), await outcome(main, options, ...answers)];
      equal(own, package_, name);
    },
  }));

const deliveryTests = (main) => [
  {
    name: "an unknown option: the same message as the package's, with the option that may be meant",
    async run(wasm) {
      for (const name of NO_OPTIONS) {
        const told = ({ group }) => group(CALL, { endpoint: fresh(), [name]: 1 }).then(() => "accepted", ({ error_code, message }) => [error_code, message]);
        equal(await told(wasm), await told(main), name);
      }
      const { message } = await groupError(wasm, wasm.group(CALL, { url: ENDPOINT }), "INVALID_OPTIONS");
      equal(message, "url: there is no such option. Did you mean endpoint?", "message");
    },
  },
  {
    name: "without an endpoint: the same message as the package's",
    unless: ({ runtime }) => runtime === "chromium" && "a page has one",
    async run(wasm) {
      const told = (api) => groupError(api, api.group(CALL), "INVALID_OPTIONS").then(({ message }) => message);
      equal(await told(wasm), await told(main), "message");
    },
  },
  {
    name: "segment: the key becomes the messageId, and sentAt is the attempt's time",
    async run(wasm) {
      const { sent, fetch } = scripted({ status: 500 }, {});
      await wasm.group(CALL, { endpoint: fresh(), profile: "segment", idempotencyKey: "k", retry: { ...QUICK, base: 5 }, fetch });
      const [first, second] = sent.map(({ body }) => JSON.parse(body));
      ok(Math.abs(Date.parse(first.sentAt) - Date.now()) < 60_000, `sentAt: ${first.sentAt}`);
      const { sentAt, ...event } = second;
      equal(JSON.stringify(event), JSON.stringify({ type: "group", userId: "user123", groupId: "account123", traits: CALL.traits, timestamp: TIMESTAMP, messageId: "k" }), "event");
    },
  },
  {
    name: "an HTML page is not a success, nor is an answer that breaks off",
    async run(wasm) {
      const page = await outcome(wasm, {}, { headers: { "content-type": "text/html" }, body: "<!doctype html>" });
      equal([page.told.error_code, page.told.httpStatus, page.requests.length], ["UPSTREAM_ERROR", 502, 3], "page");
      const broken = await outcome(wasm, { keepalive: false }, { body: '{"status":"succ' });
      equal([broken.told.error_code, broken.requests.length], ["NETWORK_ERROR", 3], "broken off");
    },
  },
  {
    name: "six attempts by default, and Retry-After is a floor and a pause for all",
    async run(wasm) {
      const { requests } = await outcome(wasm, { retry: { base: 1, cap: 1 } }, { status: 503 });
      equal(requests.length, 6, "attempts");
      const { sent, fetch } = scripted({ status: 429, headers: { "retry-after": "1" } }, {});
      const options = { endpoint: fresh(), retry: { base: 1 }, fetch };
      await Promise.all([wasm.group(CALL, options), sleep(50).then(() => wasm.group(CALL, options))]);
      equal(sent.length, 3, "requests");
      ok(sent[1].at - sent[0].at >= 1000 && sent[2].at - sent[0].at >= 1000, `sent after ${sent.map(({ at }) => at - sent[0].at)} ms`);
    },
  },
  {
    name: "a signal ends the call at once, and nothing more is sent",
    async run(wasm) {
      const { sent, fetch } = scripted({ silent: true });
      const controller = new AbortController();
      const reason = { why: "enough" };
      const pending = groupError(wasm, wasm.group(CALL, { endpoint: fresh(), fetch, signal: controller.signal }), "ABORTED");
      await sleep(20);
      controller.abort(reason);
      const error = await pending;
      equal([error.attempts, error.cause === reason, sent[0].signal.aborted], [1, true, true], "error");
      const before = await groupError(wasm, wasm.group(CALL, { endpoint: fresh(), fetch, signal: controller.signal }), "ABORTED");
      await sleep(20);
      equal([before.attempts, sent.length], [0, 1], "attempts and requests");
    },
  },
  {
    name: "timeout and deadline",
    async run(wasm) {
      const started = Date.now();
      const { told } = await outcome(wasm, { timeout: 30, deadline: 200, retry: QUICK }, { silent: true });
      equal([told.error_code, told.attempts], ["TIMEOUT", 3], "error");
      ok(Date.now() - started < 2000, "it took too long");
    },
  },
  {
    name: "hooks are called, and one that throws changes nothing",
    async run(wasm) {
      const told = [];
      const note = (name) => (event) => {
        told.push([name, event.attempt, event.status, event.error_code]);
        throw new Error("ignored");
      };
      const { fetch } = scripted({ status: 500 }, {});
      await wasm.group(CALL, { endpoint: fresh(), retry: QUICK, fetch, onAttempt: note("attempt"), onRetry: note("retry"), onResult: note("result") });
      equal(told, [["attempt", 1, undefined, undefined], ["retry", 1, 500, undefined], ["attempt", 2, undefined, undefined], ["result", 2, 200, undefined]], "events");
    },
  },
  {
    name: "changing the objects after the call has no effect",
    async run(wasm) {
      const { sent, fetch } = scripted({});
      const call = structuredClone(CALL);
      const options = { endpoint: fresh(), fetch };
      const pending = wasm.group(call, options);
      call.group_id = "another";
      options.endpoint = "https://elsewhere.test/";
      await pending;
      equal([sent[0].body, sent[0].url.startsWith(ENDPOINT)], [BODY, true], "request");
    },
  },
  {
    name: "hostile values with three calls in flight: all settle, and the next call works",
    async run(wasm) {
      const { fetch } = scripted({});
      const slow = async (...request) => (await sleep(100), fetch(...request));
      const options = { endpoint: fresh(), fetch: slow, deadline: 5000 };
      const inFlight = Array.from({ length: 3 }, () => wasm.group(CALL, options));
      let deep = {};
      const hostile = [circle, { ...CALL, traits: throwing }, { ...CALL, traits: deep }];
      for (let level = 0; level < 5000; level++) deep = deep.a = {};
      hostile.push({ ...CALL, traits: Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, index])) });
      hostile.push(new Proxy({}, { ownKeys() { throw new Error("no"); } }));
      for (const value of hostile) {
        const verdict = wasm.validate(value);
        ok(!verdict.ok && verdict.issues.length > 0, "a verdict");
        await groupError(wasm, wasm.group(value, options), "INVALID_REQUEST");
      }
      const answers = await Promise.all([...inFlight, wasm.group(CALL, options)]);
      equal(answers.map(({ status }) => status), Array(4).fill("success"), "answers");
    },
  },
];

/** Over the host's own `fetch`: `context.upstream` is a server that fails as told. */
const networkTests = [
  {
    name: "over the host's fetch: sent again under one key, with the same bytes",
    async run(wasm, { upstream }) {
      const id = `wasm-${Math.random().toString(36).slice(2)}`;
      await fetch(`${upstream}/plan/${id}`, { method: "POST", body: JSON.stringify({ steps: [{ reset: "before" }, { status: 503 }, {}] }) });
      const { attempts } = await wasm.group(CALL, { endpoint: `${upstream}/s/${id}/group?sig=a%2Fb`, retry: { base: 1 }, keepalive: false });
      const { sends, effects } = await (await fetch(`${upstream}/log/${id}`)).json();
      equal([attempts, sends.length, effects], [3, 3, 1], "attempts, sends, effects");
      // The first connection was torn down before its body had come.
      equal(new Set(sends.slice(1).map(({ body }) => body)).size, 1, "bodies");
    },
  },
];

/**
 * @param main `group-call`
 * @param wasm `group-call/wasm`
 * @param context that of `runDelivery`; without `upstream` nothing is sent to one
 */
export async function runWasm(main, wasm, files, context) {
  const tests = [...caseTests(main, files), ...valueTests(main), ...unseenTests, ...scenarioTests(main), ...deliveryTests(main)];
  if (!context.upstream) return runTests(tests, wasm, context);
  return together(await runTests([...tests, ...networkTests], wasm, context), await runDeliveries(wasm, context));
}
