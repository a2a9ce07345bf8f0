// How a request leaves: the caller's own `fetch`, keepalive in pages, the endpoint.

import { equal, groupError, ok, rejection, show, sleep } from "../checks.mjs";
import { CALL, callOf, planned, QUICK } from "./upstream-client.mjs";

/** The request that a `fetch` was given, whichever of its forms was used. */
const requested = (input, init) => (typeof input === "object" && "url" in input ? input : { url: String(input), ...init });

const dispatch = [
  {
    name: "fetch: the caller's function is used",
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
    name: "fetch that resolves with nonsense: a GroupError",
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
    name: "keepalive: a network failure of a keepalive request costs no attempt",
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
  {
    name: "keepalive \"auto\" in a page: a torn connection costs no attempt, the key stays",
    unless: ({ page }) => !page && "no page",
    async run(api, context) {
      const upstream = await planned(context, { lost: true }, {});
      const answer = await api.group(CALL, { endpoint: upstream.endpoint, retry: false, keepalive: "auto" });
      const { sends, effects, conflicts } = await upstream.log();
      equal([answer.attempts, sends.length, effects, conflicts], [1, 2, 1, 0], "attempts, sends, effects, conflicting bodies");
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

export const dispatching = [...dispatch, ...endpoints];
