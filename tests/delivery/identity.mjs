// One call, one effect: the key, the bytes, the token and the headers of each attempt.

import { equal, groupError, ok, sleep } from "../checks.mjs";
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
      if (!context.fetchRepeats) equal(answer.attempts, 3, "attempts");
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
    name: "every call has its own key",
    async run(api, context) {
      const upstream = await planned(context, {});
      await Promise.all([1, 2, 3].map((n) => api.group(callOf(n), { endpoint: upstream.endpoint })));
      const { sends } = await upstream.log();
      equal(new Set(sends.map(({ headers }) => headers[KEY])).size, 3, "different keys");
    },
  },
  {
    name: "the caller's key is used, and an error has it",
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
      const options = { endpoint: upstream.endpoint, retry: { attempts: 12, base: 1, cap: 10, budget: 100_000 } };
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
      if (!context.fetchRepeats) equal(attempts, log.sends.length, "attempts, as told and as counted by the upstream");
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
    name: "token: a promise that never resolves ends with the deadline",
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

export const identity = [...keys, ...tokens, ...headers];
