// Hooks, what errors must not reveal, and bad options.

import { equal, groupError, ok, show, thrown } from "../checks.mjs";
import { CALL, planned, QUICK } from "./upstream-client.mjs";

const hooks = [
  {
    name: "hooks see each attempt, each retry and the result",
    unless: ({ fetchRepeats }) => fetchRepeats && "its fetch repeats a torn request by itself, unseen",
    async run(api, context) {
      const upstream = await planned(context, { status: 503 }, { reset: "after" }, {});
      const seen = [];
      await api.group(CALL, {
        endpoint: upstream.endpoint,
        retry: QUICK,
        idempotencyKey: "k1",
        onAttempt: (event) => seen.push(["attempt", event]),
        onRetry: (event) => seen.push(["retry", event]),
        onResult: (event) => seen.push(["result", event]),
      });
      equal(seen.map(([kind]) => kind), ["attempt", "retry", "attempt", "retry", "attempt", "result"], "hooks");
      equal(seen.filter(([kind]) => kind === "attempt").map(([, { attempt }]) => attempt), [1, 2, 3], "attempt numbers");
      for (const [kind, event] of seen) equal(event.key, "k1", `key of ${kind}`);
      const retries = seen.filter(([kind]) => kind === "retry").map(([, event]) => event);
      equal([retries[0].status, retries[1].status], [503, undefined], "statuses of retries");
      for (const { wait } of retries) ok(wait >= 0 && wait <= 5, `wait: ${wait}`);
      const result = seen.at(-1)[1];
      equal([result.status, result.attempt], [200, 3], "result");
      ok(result.duration >= 0 && result.duration < 10_000, `duration: ${result.duration}`);
    },
  },
  {
    name: "hooks that throw or reject change nothing",
    async run(api, context) {
      const upstream = await planned(context, { status: 503 }, {});
      const throwing = () => { throw new Error("hook"); };
      const options = { endpoint: upstream.endpoint, retry: QUICK, onAttempt: throwing, onRetry: async () => throwing(), onResult: throwing };
      equal((await api.group(CALL, options)).attempts, 2, "attempts");
      const failing = await planned(context, { status: 400 });
      await groupError(api, api.group(CALL, { ...options, endpoint: failing.endpoint }), "INVALID_REQUEST");
    },
  },
];

/** Everything about an error that a caller could log. */
function printed(error, depth = 0) {
  if (depth > 4 || error === null || typeof error !== "object") return String(error);
  const own = Object.getOwnPropertyNames(error).map((name) => `${name}=${printed(error[name], depth + 1)}`);
  return [String(error), error.message, error.stack, JSON.stringify(error), ...own].join("\n");
}

const CANARY = "canary-91f2b7";

const secrets = [
  ["401 that repeats the credentials", {}, { status: 401, echo: "authorization" }, {}],
  ["401 that repeats them, as base64", { profile: "segment" }, { status: 401, echo: "authorization" }, {}],
  ["401 that repeats an API key", { profile: "thrivestack" }, { status: 401, echo: "x-api-key" }, {}],
  ["400 that repeats a secret header", { headers: { authorization: `Secret ${CANARY}` } }, { status: 400, echo: "authorization" }, {}],
  ["a connection torn down", {}, { reset: "after" }, {}],
  ["a timeout", { timeout: 100 }, { hang: "after" }, {}],
  ["a fetch that tells everything", {}, {}, { fetch: async (...args) => { throw Object.assign(new Error(`sent ${show(args)} ${CANARY}`), { request: args }); } }],
].map(([name, options, step, more]) => ({
  name: `credentials stay out of errors: ${name}`,
  async run(api, context) {
    const upstream = await planned(context, step);
    let error;
    try {
      await api.group(CALL, { endpoint: upstream.endpoint, retry: { ...QUICK, attempts: 2 }, token: CANARY, ...options, ...more });
    } catch (caught) {
      error = caught;
    }
    ok(error instanceof api.GroupError, `no GroupError but ${error}`);
    const all = printed(error);
    for (const form of [CANARY, btoa(CANARY), btoa(`${CANARY}:`), btoa(`${CANARY}:`).replace(/=+$/, ""), encodeURIComponent(CANARY)]) {
      const at = all.indexOf(form);
      ok(at < 0, `found ${form} in …${all.slice(Math.max(0, at - 80), at + 40)}…`);
    }
  },
}));

/** A service that gives every call this answer. */
const answering = (body, status = 200) => async () => new Response(typeof body === "string" ? body : JSON.stringify(body), { status });

const WORDS = ["true", "null", "false", "200", "1234567", "success", "status", "data", "error_code", "INVALID_REQUEST"];

const redaction = [
  {
    name: "redaction changes no outcome: credentials that are words of the answer",
    async run(api) {
      const data = { active: true, none: null, count: 1234567, nested: [{ off: false, code: 200 }] };
      const body = { status: "success", message: "Group updated successfully", data };
      for (const word of WORDS) {
        for (const own of [{ token: word }, { headers: { "x-api-key": word } }]) {
          const options = { endpoint: "https://example.test/group", retry: false, ...own };
          const accepted = await api.group(CALL, { ...options, fetch: answering(body) });
          equal([accepted.status, accepted.attempts, Object.keys(accepted.data).length > 0], ["success", 1, true], word);
          if (!Object.keys(data).includes(word)) equal(accepted.data, data, `data with ${word}`);
          const refusal = { status: "error", message: "no", error_code: "INVALID_REQUEST" };
          await groupError(api, api.group(CALL, { ...options, fetch: answering(refusal) }), "INVALID_REQUEST", word);
          await groupError(api, api.group(CALL, { ...options, fetch: answering({ success: false }) }), "UPSTREAM_ERROR", word);
        }
      }
    },
  },
  {
    name: "redaction changes no outcome: results of a batch",
    async run(api) {
      const results = [{ status: "success", data: CALL }, { status: "error", error_code: "RATE_LIMITED", message: "RATE_LIMITED for success", retryAfter: 7 }];
      for (const token of ["success", "error", "RATE_LIMITED", "status"]) {
        const options = { endpoint: "https://example.test/group", retry: false, token, batch: { calls: 2 }, fetch: answering({ status: "partial", results }, 207) };
        const { status, results: told } = await api.groupBatch([CALL, CALL], options);
        equal([status, told[0].status, told[1].status, told[1].error_code, told[1].retryAfter], ["partial", "success", "error", "RATE_LIMITED", 7], token);
        ok(!told[1].message.includes(token), `the message tells ${token}`);
      }
    },
  },
  {
    name: "a cookie is hidden without its name too",
    async run(api) {
      const refused = answering({ status: "error", message: `no session ${CANARY}` }, 400);
      const options = { endpoint: "https://example.test/group", retry: false, headers: { cookie: `theme=dark; session=${CANARY}` }, fetch: refused };
      const error = await groupError(api, api.group(CALL, options), "INVALID_REQUEST");
      ok(error.message.endsWith(" [removed]") && !error.message.includes(CANARY), `the message: ${error.message}`);
    },
  },
  {
    name: "redaction looks into values of any depth",
    async run(api) {
      const deep = `{"status":"success","data":${'{"a":['.repeat(3500)}"Bearer ${CANARY}"${"]}".repeat(3500)}}`;
      const answer = await api.group(CALL, { endpoint: "https://example.test/group", token: CANARY, retry: false, fetch: answering(deep) });
      equal(answer.status, "success", "status");
      let value = answer.data;
      for (let depth = 0; depth < 3500; depth++) [value] = value.a;
      equal(value, "Bearer [removed]", "the innermost value");
    },
  },
  {
    name: "redaction takes every form of a credential out of messages, data and its keys",
    async run(api) {
      const token = `pass"word & <${CANARY}>/+%'é`.replace("é", "\u00e9");
      const percent = (text) => encodeURIComponent(text).replace(/'/g, "%27");
      const entities = (text) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
      const named = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
      const utf8 = (text) => String.fromCharCode(...new TextEncoder().encode(text));
      const forms = {
        "as it is": token,
        "percent-encoded": percent(token),
        "percent-encoded twice": percent(percent(token)),
        "as JSON": JSON.stringify(token),
        "as JSON in JSON": JSON.stringify(JSON.stringify(token)),
        "with entities": entities(token),
        "with named entities": token.replace(/[&<>"']/g, (letter) => named[letter]),
        ...Object.fromEntries(["", "u:", "user:", "name of a user:"].map((user) => [`in base64 behind "${user}"`, btoa(utf8(`${user}${token}`))])),
      };
      for (const [name, form] of Object.entries(forms)) {
        const body = { status: "success", message: `Took ${form}.`, data: { [form]: [form], kept: "as it was", __proto__: null, n: 1 } };
        const answer = await api.group(CALL, { endpoint: "https://example.test/group", token, retry: false, fetch: answering(body) });
        const all = JSON.stringify(answer);
        const clue = name.startsWith("in base64") ? form.slice(22, -4) : CANARY;
        ok(!all.includes(clue), `${name}: ${all}`);
        equal([answer.data.kept, answer.data.n], ["as it was", 1], name);
      }
    },
  },
  {
    name: "redaction only looks into plain objects, and copes with what a profile answers",
    async run(api) {
      class Row { text = CANARY; }
      const row = new Row();
      const circle = { row, text: CANARY, get trap() { throw new Error(); } };
      circle.self = circle;
      const profile = { encode: () => ({ headers: {}, body: "{}" }), decode: () => ({ ok: true, data: circle }) };
      const { data } = await api.group(CALL, { endpoint: "https://example.test/group", profile, headers: { authorization: CANARY }, retry: false, fetch: answering("") });
      equal([data.row === row, data.text, data.self === data], [true, "[removed]", true], "data");
      equal(circle.text, CANARY, "the profile's own object");
    },
  },
];

class Held {
  #text;
  constructor(text) { this.#text = text; }
  get [Symbol.for("nodejs.util.inspect.custom")]() { return () => this.#text; }
}

/** Errors as `fetch` libraries throw them, with the whole request somewhere inside. */
const TELLING = {
  "Headers and a Request": (url, init) => Object.assign(new Error("failed"), { headers: new Headers(init.headers), request: new Request(url, { ...init, signal: undefined, redirect: "follow" }) }),
  "a Map, a Set and search parameters": (_, init) => Object.assign(new Error("failed"), { map: new Map(Object.entries(init.headers)), set: new Set([CANARY]), query: new URLSearchParams({ key: CANARY }) }),
  "symbols, functions and private fields": (_, init) => Object.assign(new Error("failed"), { [Symbol("init")]: init, again: Object.assign(() => {}, { init }), held: new Held(CANARY) }),
  "twenty levels": (_, init) => Array.from({ length: 20 }).reduce((inner) => ({ inner }), { message: "failed", init }),
  "causes, one in the other": (_, init) => new Error("failed", { cause: new Error("inner", { cause: Object.assign(new Error(CANARY), { init }) }) }),
  "a cycle and a throwing getter": (_, init) => {
    const error = Object.assign(new Error("failed"), { init, get code() { throw new Error(CANARY); } });
    error.self = error;
    return error;
  },
  "the credential in name, message, code and stack": () => Object.assign(new Error(`failed with ${CANARY}`), { name: CANARY, code: `E_${CANARY}`, stack: CANARY }),
  "a string": () => `failed with Bearer ${CANARY}`,
  "a symbol": () => Symbol(CANARY),
};

/** Fails if an error shows the credential, or if its cause has more than name, message and code. */
function tellsLittle(error) {
  // What a console would print, where Node's inspect exists. Not imported, since pages run this too.
  const util = globalThis.process?.getBuiltinModule?.("node:util");
  const all = `${printed(error)}\n${util?.inspect(error, { depth: 50, showHidden: true })}`;
  ok(!all.includes(CANARY), `it reveals the credential: ${all}`);
  if (typeof error.cause !== "object") return;
  const keys = Reflect.ownKeys(error.cause).filter((key) => !["name", "message", "code", "stack"].includes(key));
  // Engines add properties of their own to every error.
  equal(keys.filter((key) => !Reflect.ownKeys(new Error("")).includes(key)), [], "what else the cause has");
}

const causes = [
  ...Object.entries(TELLING).map(([name, make]) => ({
    name: `a cause shows only name, message and code: ${name}`,
    async run(api) {
      const fetch = async (url, init) => { throw make(url, init); };
      for (const own of [{ token: CANARY }, { token: async () => CANARY }, { headers: { authorization: `Bearer ${CANARY}` } }, { profile: "segment", token: CANARY }]) {
        const error = await groupError(api, api.group(CALL, { endpoint: "https://example.test/group", retry: false, fetch, ...own }), "NETWORK_ERROR");
        tellsLittle(error);
      }
    },
  })),
  {
    name: "a cause shows no request where headers are given, whatever their names",
    async run(api) {
      const fetch = async (url, init) => { throw Object.assign(new Error("failed"), { url, init }); };
      const error = await groupError(api, api.group(CALL, { endpoint: "https://example.test/group", retry: false, fetch, headers: { "x-session": CANARY } }), "NETWORK_ERROR");
      tellsLittle(error);
      equal(error.cause.message, "failed", "message");
    },
  },
  {
    name: "a cause keeps name, message and code",
    async run(api) {
      const inner = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
      const fetch = async () => { throw new TypeError("fetch failed", { cause: inner }); };
      const { cause } = await groupError(api, api.group(CALL, { endpoint: "https://example.test/group", retry: false, fetch, token: CANARY }), "NETWORK_ERROR");
      equal([cause instanceof Error, cause.name, cause.message, cause.code], [true, "TypeError", "fetch failed", "ECONNREFUSED"], "cause");
    },
  },
  {
    name: "without a credential, and for an abort, the cause is the original object",
    async run(api) {
      const thrown = Object.assign(new Error("failed"), { more: [1] });
      const fetch = async () => { throw thrown; };
      const error = await groupError(api, api.group(CALL, { endpoint: "https://example.test/group", retry: false, fetch }), "NETWORK_ERROR");
      ok(error.cause === thrown, "another cause");
      const controller = new AbortController();
      const reason = { why: "enough" };
      controller.abort(reason);
      const aborted = await groupError(api, api.group(CALL, { endpoint: "https://example.test/group", token: CANARY, signal: controller.signal }), "ABORTED");
      ok(aborted.cause === reason, "another reason");
    },
  },
];

const optionErrors = [
  ["an unknown option", { retries: 3 }, "retries"],
  ["timeout of the wrong type", { timeout: "5" }, "timeout"],
  ["timeout that is no number", { timeout: NaN }, "timeout"],
  ["retry of the wrong type", { retry: 3 }, "retry"],
  ["an unknown member of retry", { retry: { tries: 3 } }, "retry"],
  ["attempts of zero", { retry: { attempts: 0 } }, "retry"],
  ["an unknown profile", { profile: "mixpanel" }, "profile"],
  ["a profile without encode", { profile: {} }, "profile"],
  ["a key with a line break", { idempotencyKey: "a\r\nb" }, "idempotencyKey"],
  ["a key of 256 characters", { idempotencyKey: "k".repeat(256) }, "idempotencyKey"],
  ["an empty key", { idempotencyKey: "" }, "idempotencyKey"],
  ["a token of the wrong type", { token: 7 }, "token"],
  ["a hook of the wrong type", { onRetry: "log" }, "onRetry"],
  ["headers that no request can have", { headers: { "x y": "1" } }, "headers"],
  ["a header value beyond Latin-1", { headers: { "x-y": "\u0100" } }, "headers"],
  ["a bad invalidTraits", { invalidTraits: "maybe" }, "invalidTraits"],
  ["a bad limit", { limits: { bytes: "many" } }, "limits"],
  ["an endpoint that is no URL", { endpoint: "http://" }, "endpoint"],
  ["an endpoint of another scheme", { endpoint: "ftp://example.test/" }, "endpoint"],
  ["a signal that is none", { signal: {} }, "signal"],
  ["fetch of the wrong type", { fetch: "fetch" }, "fetch"],
  ["defaults given to one call", { defaults: {} }, "defaults"],
  ["a prototype's name as option", { constructor: 1 }, "constructor"],
].map(([name, options, option]) => ({
  name: `${name}: INVALID_OPTIONS, naming ${option}`,
  unless: ({ runtime }) => runtime === "workerd" && name.includes("Latin-1") && "its Headers take such values",
  async run(api) {
    const sent = [];
    const fetch = async (...args) => (sent.push(args), new Response("{}"));
    // The contract allows a throw or a rejection: `await` sees the same.
    const all = { endpoint: "https://example.test/group", fetch, ...options };
    const error = await groupError(api, (async () => api.group(CALL, all))(), "INVALID_OPTIONS");
    ok(error.message.includes(option), `the message does not name it: ${error.message}`);
    equal(sent.length, 0, "sends");
    // Defaults belong to clients, and an endpoint is only resolved when there is a call.
    if (option === "defaults" || option === "endpoint") return;
    const made = thrown(() => api.createGroup(all), "createGroup");
    equal([made instanceof api.GroupError, made.error_code], [true, "INVALID_OPTIONS"], "createGroup's error");
  },
}));

export const options = [...hooks, ...secrets, ...redaction, ...causes, ...optionErrors];
