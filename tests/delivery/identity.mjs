// One call, one effect: the key, the bytes, the token and the headers of each attempt.

import { equal, groupError, ok, rejection, show, sleep, thrown } from "../checks.mjs";
import { CALL, callOf, planned, QUICK, SENT } from "./upstream-client.mjs";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const KEY = "idempotency-key";

const keys = [
  {
    name: "the same key and the same bytes on every attempt",
    async run(api, context) {
      const upstream = await planned(context, { lost: true }, { status: 503 }, {});
      const input = { ...CALL, user_id: " user123 ", traits: { a: "ü€😀", b: [1, { c: null }] }, context: { ip: "::1" } };
      const answer = await api.group(input, { endpoint: upstream.endpoint, retry: QUICK });
      equal(answer.attempts, 3, "attempts");
      const { sends, effects, conflicts, overlaps } = await upstream.log();
      ok(UUID.test(sends[0].headers[KEY]), `key: ${sends[0].headers[KEY]}`);
      for (const { headers, body } of sends) {
        equal(headers[KEY], sends[0].headers[KEY], "key");
        equal(body, sends[0].body, "body");
      }
      equal([effects, conflicts, overlaps], [1, 0, 0], "effects, conflicting bodies, overlapping requests");
    },
  },
  {
    name: "the body is the normalized call, in the documented order",
    async run(api, context) {
      const upstream = await planned(context, {});
      const { timestamp, traits, group_id, user_id } = CALL;
      await api.group({ timestamp, traits, group_id, user_id }, { endpoint: upstream.endpoint });
      const { sends } = await upstream.log();
      equal(sends[0].body, SENT, "body");
      equal(sends[0].method, "POST", "method");
      ok(/^application\/json\b/.test(sends[0].headers["content-type"]), `content-type: ${sends[0].headers["content-type"]}`);
    },
  },
  {
    name: "every call has a key of its own",
    async run(api, context) {
      const upstream = await planned(context, {});
      await Promise.all([1, 2, 3].map((n) => api.group(callOf(n), { endpoint: upstream.endpoint })));
      const { sends } = await upstream.log();
      equal(new Set(sends.map(({ headers }) => headers[KEY])).size, 3, "different keys");
    },
  },
  {
    name: "the caller's key is used, and told in an error",
    async run(api, context) {
      const upstream = await planned(context, { status: 400 });
      const options = { endpoint: upstream.endpoint, idempotencyKey: "order:42.a_b-c" };
      const error = await groupError(api, api.group(CALL, options), "INVALID_REQUEST");
      equal([error.idempotencyKey, (await upstream.log()).sends[0].headers[KEY]], ["order:42.a_b-c", "order:42.a_b-c"], "keys");
    },
  },
  {
    name: "idempotencyKey: false sends none",
    async run(api, context) {
      const upstream = await planned(context, {});
      await api.group(CALL, { endpoint: upstream.endpoint, idempotencyKey: false });
      ok(!(KEY in (await upstream.log()).sends[0].headers), "a key was sent");
    },
  },
  {
    name: "accepted, answer lost: 1,000 calls have 1,000 effects",
    limit: 120_000,
    async run(api, context) {
      const count = context.fewer ? 200 : 1000;
      const upstream = await planned(context, { lose: 0.3 });
      const options = { endpoint: upstream.endpoint, retry: { attempts: 12, base: 1, cap: 10 } };
      const waiting = Array.from({ length: count }, (_, n) => callOf(n));
      let attempts = 0;
      await Promise.all(
        Array.from({ length: 20 }, async () => {
          for (let call; (call = waiting.pop()); ) {
            const answer = await api.group(call, options);
            attempts += answer.attempts;
          }
        }),
      );
      const log = await upstream.log();
      equal([log.effects, log.conflicts, log.overlaps], [count, 0, 0], "effects, conflicting bodies, overlapping requests");
      equal(new Set(log.applied).size, count, "different calls that took effect");
      equal(attempts, log.sends.length, "attempts, as told and as counted by the upstream");
      ok(log.sends.length > count * 1.2, `only ${log.sends.length} requests: no answer was lost`);
    },
  },
];

const authorization = async (upstream) => (await upstream.log()).sends.map(({ headers }) => headers.authorization);

const tokens = [
  {
    name: "token: a string",
    async run(api, context) {
      const upstream = await planned(context, {});
      await api.group(CALL, { endpoint: upstream.endpoint, token: "t-1" });
      equal(await authorization(upstream), ["Bearer t-1"], "authorization");
    },
  },
  {
    name: "token: a function is asked before each attempt",
    async run(api, context) {
      const upstream = await planned(context, { status: 503 }, {});
      let asked = 0;
      await api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK, token: () => `t-${++asked}` });
      equal(await authorization(upstream), ["Bearer t-1", "Bearer t-2"], "authorization");
    },
  },
  {
    name: "token: a promise",
    async run(api, context) {
      const upstream = await planned(context, {});
      await api.group(CALL, { endpoint: upstream.endpoint, token: async () => (await sleep(5), "late") });
      equal(await authorization(upstream), ["Bearer late"], "authorization");
    },
  },
  ...[
    ["throws", () => { throw new Error("no token today"); }],
    ["rejects", async () => { throw new Error("no token today"); }],
  ].map(([name, token]) => ({
    name: `token: a function that ${name} ends the call, nothing is sent`,
    async run(api, context) {
      const upstream = await planned(context, {});
      const error = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK, token }), "UNAUTHORIZED");
      equal(error.cause?.message, "no token today", "cause");
      equal((await upstream.log()).sends.length, 0, "sends");
    },
  })),
  {
    name: "token: one that never comes is within the deadline",
    async run(api, context) {
      const upstream = await planned(context, {});
      const start = Date.now();
      const options = { endpoint: upstream.endpoint, deadline: 200, token: () => new Promise(() => {}) };
      await groupError(api, api.group(CALL, options), "TIMEOUT");
      ok(Date.now() - start < 1500, `took ${Date.now() - start} ms`);
      equal((await upstream.log()).sends.length, 0, "sends");
    },
  },
];

const headers = [
  {
    name: "headers are added, and win over the profile's",
    async run(api, context) {
      const upstream = await planned(context, {});
      const given = { "X-Tenant": "seven", Authorization: "Custom abc", "Content-Type": "application/vnd.x+json" };
      await api.group(CALL, { endpoint: upstream.endpoint, token: "t", headers: given });
      const sent = (await upstream.log()).sends[0].headers;
      equal(
        [sent["x-tenant"], sent.authorization, sent["content-type"]],
        ["seven", "Custom abc", "application/vnd.x+json"],
        "headers",
      );
    },
  },
  {
    name: "a client's and a call's headers are merged",
    async run(api, context) {
      const upstream = await planned(context, {});
      const client = api.createGroup({ endpoint: upstream.endpoint, headers: { "x-a": "client", "x-b": "client" } });
      await client.group(CALL, { headers: { "X-B": "call" } });
      const sent = (await upstream.log()).sends[0].headers;
      equal([sent["x-a"], sent["x-b"]], ["client", "call"], "headers");
    },
  },
  {
    name: "an id with line breaks cannot add a header",
    async run(api, context) {
      const upstream = await planned(context, {});
      const call = { ...CALL, group_id: "a\r\nX-Evil: 1", traits: { "x\r\nX-Evil": "b\r\nX-Evil: 1" } };
      await groupError(api, api.group(call, { endpoint: upstream.endpoint }), "INVALID_REQUEST");
      await api.group({ ...call, group_id: "a" }, { endpoint: upstream.endpoint });
      const { sends } = await upstream.log();
      equal(sends.length, 1, "sends");
      ok(!("x-evil" in sends[0].headers), "a header was injected");
    },
  },
];

/** The request that a `fetch` was given, whichever of its forms was used. */
const requested = (input, init) => (typeof input === "object" && "url" in input ? input : { url: String(input), ...init });

const dispatch = [
  {
    name: "fetch: a function of the caller's is used",
    async run(api) {
      const seen = [];
      const options = {
        endpoint: "https://example.test/group",
        fetch: async (...args) => (seen.push(requested(...args)), new Response("{}")),
      };
      equal((await api.group(CALL, options)).status, "success", "status");
      equal([seen.length, seen[0].url, seen[0].method, seen[0].redirect], [1, "https://example.test/group", "POST", "manual"], "request");
    },
  },
  {
    name: "fetch: an object with a fetch method, called on it",
    async run(api) {
      const binding = {
        seen: 0,
        async fetch() {
          this.seen++;
          return new Response("{}");
        },
      };
      await api.group(CALL, { endpoint: "https://example.test/group", fetch: binding });
      equal(binding.seen, 1, "requests");
    },
  },
  ...[
    ["throws an Error", () => { throw new TypeError("no network"); }],
    ["throws a string", () => { throw "no network"; }],
    ["rejects with undefined", () => Promise.reject(undefined)],
    ["rejects with null", () => Promise.reject(null)],
    ["rejects with a frozen object", () => Promise.reject(Object.freeze({}))],
    ["rejects with an object whose getters throw", () => Promise.reject({ get name() { throw new Error("x"); }, get message() { throw new Error("x"); } })],
  ].map(([name, fetch]) => ({
    name: `fetch that ${name}: NETWORK_ERROR after every attempt`,
    async run(api) {
      let count = 0;
      const options = { endpoint: "https://example.test/group", retry: QUICK, fetch: (...args) => (count++, fetch(...args)) };
      const error = await groupError(api, api.group(CALL, options), "NETWORK_ERROR");
      equal([count, error.attempts], [3, 3], "attempts");
      ok(error.message.length > 0, "no message");
      equal((await api.group(CALL, { ...options, fetch: async () => new Response("{}") })).status, "success", "the next call");
    },
  })),
  {
    name: "fetch that answers with nonsense: a GroupError",
    async run(api) {
      for (const nonsense of [undefined, null, 7, {}, "ok"]) {
        const options = { endpoint: "https://example.test/group", retry: false, fetch: async () => nonsense };
        const error = await rejection(api.group(CALL, options), `fetch resolving to ${show(nonsense)}`);
        ok(error instanceof api.GroupError, `fetch resolving to ${show(nonsense)}: ${error}`);
        ok(["NETWORK_ERROR", "UPSTREAM_ERROR"].includes(error.error_code), `fetch resolving to ${show(nonsense)}: ${error.error_code}`);
      }
    },
  },
  {
    name: "keepalive: a network failure of such a request costs no attempt",
    async run(api) {
      const seen = [];
      const options = {
        endpoint: "https://example.test/group",
        retry: false,
        keepalive: true,
        async fetch(...args) {
          const { keepalive } = requested(...args);
          seen.push(keepalive === true);
          if (keepalive) throw new TypeError("over the keepalive quota");
          return new Response("{}");
        },
      };
      const answer = await api.group(CALL, options);
      equal(seen, [true, false], "keepalive of the requests");
      equal(answer.attempts, 1, "attempts");
    },
  },
  {
    name: "keepalive \"auto\" is off outside pages",
    unless: ({ page }) => page && "this is a page",
    async run(api) {
      let keepalive;
      const fetch = async (...args) => ((keepalive = requested(...args).keepalive), new Response("{}"));
      await api.group(CALL, { endpoint: "https://example.test/group", fetch, keepalive: "auto" });
      ok(!keepalive, "keepalive was asked for");
    },
  },
  {
    name: "keepalive \"auto\" in a page: small bodies, eight at a time",
    unless: ({ page }) => !page && "no page",
    async run(api) {
      const seen = [];
      const fetch = async (...args) => {
        seen.push(requested(...args).keepalive === true);
        await sleep(50);
        return new Response("{}");
      };
      const options = { endpoint: "https://example.test/group", fetch, keepalive: "auto", limits: { bytes: 200_000 } };
      await Promise.all(Array.from({ length: 12 }, (_, n) => api.group(callOf(n), options)));
      equal([seen.filter(Boolean).length, seen.length], [8, 12], "keepalive requests of all");
      seen.length = 0;
      await api.group(callOf(1, { traits: { long: "x".repeat(70_000) } }), options);
      equal(seen, [false], "keepalive of a body over 60 KiB");
    },
  },
];

const endpoints = [
  {
    name: "a path as endpoint has no page to resolve against: INVALID_OPTIONS",
    unless: ({ page }) => page && "this is a page",
    async run(api) {
      for (const options of [{}, { endpoint: "/group" }]) {
        const error = await groupError(api, (async () => api.group(CALL, options))(), "INVALID_OPTIONS");
        ok(error.message.includes("endpoint"), `the message does not name the option: ${error.message}`);
      }
    },
  },
  {
    name: "a path as endpoint resolves against the page",
    unless: ({ page }) => !page && "no page",
    async run(api, context) {
      const upstream = await planned(context, {});
      await api.group(CALL, { endpoint: new URL(upstream.endpoint).pathname });
      equal((await upstream.log()).sends.length, 1, "sends");
    },
  },
];

const hooks = [
  {
    name: "hooks see each attempt, each retry and the result",
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

/** Everything that a caller could log of an error. */
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
    // Not an async function by contract: what it throws or rejects with is the same to `await`.
    const all = { endpoint: "https://example.test/group", fetch, ...options };
    const error = await groupError(api, (async () => api.group(CALL, all))(), "INVALID_OPTIONS");
    ok(error.message.includes(option), `the message does not name it: ${error.message}`);
    equal(sent.length, 0, "sends");
    // Defaults are a client's own; an endpoint is resolved when there is a call.
    if (option === "defaults" || option === "endpoint") return;
    const made = thrown(() => api.createGroup(all), "createGroup");
    equal([made instanceof api.GroupError, made.error_code], [true, "INVALID_OPTIONS"], "createGroup's error");
  },
}));

export const identity = [
  ...keys, ...tokens, ...headers, ...dispatch, ...endpoints, ...hooks, ...secrets, ...optionErrors,
];
