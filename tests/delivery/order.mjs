// Calls about one user and group keep their order; the time of sending is each attempt's.

import { equal, groupError, ok } from "../checks.mjs";
import { CALL, callOf, planned, QUICK } from "./upstream-client.mjs";

const plan = (plan, n = 0) => callOf(n, { traits: { plan } });
const callsIn = (body) => {
  const value = JSON.parse(body);
  return (value.batch ?? (Array.isArray(value) ? value : [value])).map((call) => ({ user: call.user_id ?? call.userId, plan: call.traits.plan }));
};

export const ordering = [
  {
    name: "order: a later call of a user and group waits for an earlier one's retries",
    async run(api, context) {
      const upstream = await planned(context, { status: 503 }, { status: 503 }, {});
      const calls = [plan("free"), plan("pro"), plan("max")];
      const answer = await api.groupBatch(calls, { endpoint: upstream.endpoint, retry: { base: 20, cap: 40 } });
      equal(answer.status, "success", "answer");
      const { sends } = await upstream.log();
      equal(sends.map(({ body }) => callsIn(body)[0].plan), ["free", "free", "free", "pro", "max"], "order");
    },
  },
  {
    name: "order: others overtake, six at a time",
    async run(api) {
      const ended = [];
      let most = 0;
      let now = 0;
      const fetch = async (_, { body }) => {
        most = Math.max(most, ++now);
        const { user_id, traits } = JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
        await new Promise((resolve) => setTimeout(resolve, user_id === "user0" ? 40 : 5));
        now--;
        ended.push(`${user_id} ${traits.plan}`);
        return new Response("{}");
      };
      const calls = Array.from({ length: 40 }, (_, n) => plan(`p${n}`, n < 5 ? 0 : n));
      const { status } = await api.groupBatch(calls, { endpoint: "https://example.test/", fetch });
      equal([status, ended.length, most], ["success", 40, 6], "ended");
      equal(ended.filter((name) => name.startsWith("user0 ")), [0, 1, 2, 3, 4].map((n) => `user0 p${n}`), "the lane");
      ok(ended.indexOf("user0 p4") > 34, "the others did not wait");
    },
  },
  {
    name: "order: differently spelled equal ids share an order",
    async run(api, context) {
      const upstream = await planned(context, { status: 503 }, {});
      const calls = [{ ...plan("a"), user_id: 'q"1' }, { ...plan("b"), user_id: ' q"1 ' }].map((call) => ({ ...call, group_id: 7 }));
      calls[1].group_id = "7";
      await api.groupBatch(calls, { endpoint: upstream.endpoint, retry: { base: 30, cap: 60 } });
      equal((await upstream.log()).sends.map(({ body }) => callsIn(body)[0].plan), ["a", "a", "b"], "order");
    },
  },
  {
    name: "order: across the requests of a batch, halving included",
    async run(api, context) {
      // Each request takes two calls, so a user's calls are spread over several.
      const upstream = await planned(context, { status: 413, refuse: "WRONG", delay: 5 });
      const calls = [plan("0", 1), plan("WRONG", 2), plan("1", 1), plan("2", 2), plan("3", 1), plan("4", 2)];
      const answer = await api.groupBatch(calls, { endpoint: upstream.endpoint, profile: "segment", token: "t", batch: { calls: 2 } });
      equal(answer.results.map(({ status }) => status), ["success", "error", "success", "success", "success", "success"], "results");
      const { sends } = await upstream.log();
      for (let n = 1; n < sends.length; n++) ok(sends[n].at >= sends[n - 1].closed - 1, `request ${n} went out before the one before it had ended`);
      const first = sends.flatMap(({ body }) => callsIn(body)).filter(({ user }) => user === "user1").map((call) => call.plan);
      equal([...new Set(first)], ["0", "1", "3"], "one user's calls");
    },
  },
  {
    name: "sentAt is the attempt's time; the rest of the body stays the same",
    async run(api, context) {
      for (const batch of [false, true]) {
        const upstream = await planned(context, { status: 503, headers: { "retry-after": "1" } }, {});
        const options = { endpoint: upstream.endpoint, profile: "segment", token: "t", retry: QUICK };
        if (batch) await api.groupBatch([CALL, callOf(1)], options);
        else await api.group(CALL, options);
        const { sends } = await upstream.log();
        const [first, second] = sends.map(({ body }) => body);
        const times = (body) => [...body.matchAll(/"sentAt":"([^"]+)"/g)].map(([, time]) => Date.parse(time));
        const without = (body) => body.replace(/"sentAt":"[^"]+"/g, "");
        equal([sends.length, without(second)], [2, without(first)], "the rest");
        equal(times(first).length, batch ? 2 : 1, "times");
        ok(times(second)[0] - times(first)[0] >= 985, `${times(second)[0] - times(first)[0]} ms later`);
      }
    },
  },
  {
    name: "a profile of the caller's own is asked at each attempt, with that attempt's time",
    async run(api, context) {
      const upstream = await planned(context, { status: 503, headers: { "retry-after": "1" } }, {});
      const asked = [];
      const profile = {
        encode(calls, { key, sentAt }) {
          asked.push(sentAt);
          return { headers: { "content-type": "application/json", "idempotency-key": key }, body: JSON.stringify({ ...calls[0], sentAt }) };
        },
      };
      await api.group(CALL, { endpoint: upstream.endpoint, profile, retry: QUICK });
      const { sends } = await upstream.log();
      equal(sends.map(({ body }) => JSON.parse(body).sentAt), asked, "times");
      equal(sends[0].keys, sends[1].keys, "keys");
      ok(Date.parse(asked[1]) - Date.parse(asked[0]) >= 985, "the second is later");
    },
  },
  {
    name: "keepalive: a network failure costs no attempt under retry: false, once",
    async run(api) {
      for (const [failures, expected] of [[1, undefined], [2, "NETWORK_ERROR"]]) {
        const sends = [];
        const fetch = async (_, { keepalive = false }) => {
          sends.push(keepalive);
          if (sends.length <= failures) throw new TypeError("refused");
          return new Response("{}");
        };
        const options = { endpoint: "https://example.test/", fetch, keepalive: true, retry: false };
        if (expected) equal((await groupError(api, api.group(CALL, options), expected)).attempts, 1, "attempts");
        else equal((await api.group(CALL, options)).attempts, 1, "attempts");
        equal(sends, [true, false], "keepalive of the requests");
      }
    },
  },
  {
    name: "onError gets the errors that a client's calls reject with; as a call's option it is refused",
    async run(api, context) {
      const told = [];
      const upstream = await planned(context, { status: 403 });
      const client = api.createGroup({ endpoint: upstream.endpoint, onError: (error) => (told.push(error), Promise.reject(new Error("mine"))) });
      const error = await groupError(api, client.group(CALL), "FORBIDDEN");
      await groupError(api, client.group({}), "INVALID_REQUEST");
      equal([told[0] === error, told[1].error_code, told.length], [true, "INVALID_REQUEST", 2], "told");
      const refused = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, onError() {} }), "INVALID_OPTIONS");
      ok(refused.message.includes("onError"), refused.message);
    },
  },
];
