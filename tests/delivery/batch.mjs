// groupBatch: one result per call, in order; splitting, halving, and bad calls.

import { equal, groupError, ok, show, sleep } from "../checks.mjs";
import { CALL, callOf, planned, QUICK } from "./upstream-client.mjs";

const KEY = "idempotency-key";
const many = (count, more) => Array.from({ length: count }, (_, n) => callOf(n, more));
const users = (body) => {
  const calls = JSON.parse(body);
  return (calls.batch ?? (Array.isArray(calls) ? calls : [calls])).map((call) => call.user_id ?? call.userId);
};
const marks = ({ results }) => results.map(({ status }) => (status === "success" ? "+" : "-")).join("");

const group = [
  {
    name: "batch, profile group: one request per call, each with its key, results in order",
    async run(api, context) {
      const upstream = await planned(context, { delay: 10 });
      const answer = await api.groupBatch(many(10), { endpoint: upstream.endpoint });
      equal([answer.status, marks(answer)], ["success", "+".repeat(10)], "answer");
      ok(typeof answer.message === "string" && answer.message !== "", "no message");
      equal(answer.results.map(({ data }) => data.user_id), many(10).map(({ user_id }) => user_id), "order of results");
      const { sends } = await upstream.log();
      equal([sends.length, new Set(sends.map(({ headers }) => headers[KEY])).size], [10, 10], "requests and keys");
      equal(sends.flatMap(({ body }) => users(body)).sort(), many(10).map(({ user_id }) => user_id).sort(), "calls sent");
    },
  },
  {
    name: "batch: at most six requests at a time",
    async run(api) {
      let now = 0;
      let most = 0;
      const fetch = async () => {
        most = Math.max(most, ++now);
        await sleep(10);
        now--;
        return new Response("{}");
      };
      await api.groupBatch(many(30), { endpoint: "https://example.test/group", fetch });
      equal(most, 6, "requests in flight");
    },
  },
  {
    name: "batch: bad calls are reported at their index and sink no others",
    async run(api, context) {
      const upstream = await planned(context, {});
      const calls = [callOf(0), { user_id: "u" }, callOf(2), null, callOf(4, { traits: [] })];
      const answer = await api.groupBatch(calls, { endpoint: upstream.endpoint });
      equal([answer.status, marks(answer)], ["partial", "+-+--"], "answer");
      equal((await upstream.log()).sends.length, 2, "sends");
      const [, missing, , nothing, type] = answer.results;
      equal(missing.issues.map(({ path }) => path[0]).sort(), ["group_id", "timestamp", "traits"], "issues of the second");
      equal([missing.error_code, missing.message], ["INVALID_REQUEST", "Invalid group ID or missing fields"], "the second");
      ok(nothing.issues.length > 0, "no issue for null");
      equal(type.issues.map(({ code }) => code), ["invalid_type"], "issues of the last");
    },
  },
  {
    name: "batch: each call is judged by its own answer",
    async run(api, context) {
      const upstream = await planned(context, { status: 403, refuse: "user3" });
      const answer = await api.groupBatch(many(6), { endpoint: upstream.endpoint });
      equal([answer.status, marks(answer)], ["partial", "+++-++"], "answer");
      const refused = answer.results[3];
      equal([refused.error_code, refused.httpStatus, refused.message], ["FORBIDDEN", 403, "Refused with 403"], "the refused one");
      ok(/^[0-9a-f-]{36}$/.test(refused.idempotencyKey), `key: ${refused.idempotencyKey}`);
    },
  },
  {
    name: "batch: if all are refused it resolves with status error",
    async run(api, context) {
      const upstream = await planned(context, { status: 429, headers: { "retry-after": "900" } });
      const answer = await api.groupBatch(many(2), { endpoint: upstream.endpoint });
      equal([answer.status, marks(answer)], ["error", "--"], "answer");
      equal(answer.results.map(({ error_code, retryAfter }) => [error_code, retryAfter]), [["RATE_LIMITED", 900], ["RATE_LIMITED", 900]], "results");
    },
  },
  {
    name: "batch: retries keep each request's key and bytes",
    async run(api, context) {
      const upstream = await planned(context, { lose: 0.4 });
      const answer = await api.groupBatch(many(40), { endpoint: upstream.endpoint, retry: { attempts: 12, base: 1, cap: 5 } });
      equal(answer.status, "success", "status");
      const { effects, conflicts, overlaps } = await upstream.log();
      equal([effects, conflicts, overlaps], [40, 0, 0], "effects, conflicting bodies, overlapping requests");
    },
  },
  {
    name: "batch: one idempotencyKey for many is INVALID_OPTIONS",
    async run(api, context) {
      const upstream = await planned(context, {});
      const options = { endpoint: upstream.endpoint, idempotencyKey: "k" };
      const error = await groupError(api, (async () => api.groupBatch(many(2), options))(), "INVALID_OPTIONS");
      ok(error.message.includes("idempotencyKey"), `message: ${error.message}`);
      equal((await upstream.log()).sends.length, 0, "sends");
    },
  },
  {
    name: "batch: aborted while waiting, the rest is ABORTED and not sent",
    async run(api, context) {
      const upstream = await planned(context, { hang: "after" });
      const controller = new AbortController();
      const pending = api.groupBatch(many(20), { endpoint: upstream.endpoint, signal: controller.signal });
      await sleep(150);
      controller.abort("enough");
      const answer = await pending;
      equal([answer.status, ...new Set(answer.results.map(({ error_code }) => error_code))], ["error", "ABORTED"], "answer");
      equal(answer.results.length, 20, "results");
      const { sends } = await upstream.log();
      ok(sends.length <= 6, `${sends.length} requests`);
    },
  },
];

const arrays = [
  {
    name: "batch option with profile group: JSON arrays, split by count, in order",
    async run(api, context) {
      const upstream = await planned(context, {});
      const answer = await api.groupBatch(many(7), { endpoint: upstream.endpoint, batch: { calls: 3, bytes: 1_000_000 } });
      equal(marks(answer), "+".repeat(7), "answer");
      const { sends } = await upstream.log();
      const chunks = sends.map(({ body }) => users(body)).sort((a, b) => a[0].localeCompare(b[0]));
      equal(chunks, [["user0", "user1", "user2"], ["user3", "user4", "user5"], ["user6"]], "requests");
      ok(sends.every(({ body }) => Array.isArray(JSON.parse(body))), "a body is no array");
      equal(new Set(sends.map(({ headers }) => headers[KEY])).size, 3, "keys");
    },
  },
  {
    name: "thrivestack: one array for all; batch: false sends one request per call",
    async run(api, context) {
      const upstream = await planned(context, {});
      await api.groupBatch(many(5), { endpoint: upstream.endpoint, profile: "thrivestack" });
      equal((await upstream.log()).sends.map(({ body }) => users(body)), [many(5).map(({ user_id }) => user_id)], "requests");
      const single = await planned(context, {});
      await api.groupBatch(many(5), { endpoint: single.endpoint, profile: "thrivestack", batch: false });
      equal((await single.log()).sends.map(({ body }) => users(body).length), [1, 1, 1, 1, 1], "calls per request");
    },
  },
  {
    name: "thrivestack: at most 1,000 calls in a request",
    async run(api, context) {
      const upstream = await planned(context, {});
      const answer = await api.groupBatch(many(1001), { endpoint: upstream.endpoint, profile: "thrivestack" });
      equal(marks(answer), "+".repeat(1001), "answer");
      equal((await upstream.log()).sends.map(({ body }) => users(body).length).sort(), [1, 1000], "calls per request");
    },
  },
  {
    name: "segment: at most 500 KB of UTF-8 in a request, 32 KB a call",
    async run(api, context) {
      const upstream = await planned(context, {});
      // Two bytes a letter: a limit that counted UTF-16 units would send bodies of 800 KB.
      const calls = many(50, { traits: { text: "ü".repeat(10_000) } });
      const answer = await api.groupBatch(calls, { endpoint: upstream.endpoint, profile: "segment" });
      equal([marks(answer), answer.results.find(({ error_code }) => error_code)], ["+".repeat(50), undefined], "answer");
      const { sends } = await upstream.log();
      const sizes = sends.map(({ body }) => new TextEncoder().encode(body).length);
      ok(sizes.every((size) => size <= 500_000), `sizes: ${sizes}`);
      equal(sends.length, 3, "requests");
      const big = await api.groupBatch([callOf(0, { traits: { text: "x".repeat(33_000) } })], { endpoint: upstream.endpoint, profile: "segment" });
      equal(big.results[0].issues.map(({ code }) => code), ["too_large"], "a call over 32 KB");
    },
  },
  {
    name: "a batch may be as large as its bytes allow, not one byte more",
    async run(api, context) {
      const one = new TextEncoder().encode(JSON.stringify(callOf(1))).length;
      for (const [room, expected] of [[2 + 3 * one + 2, [1, 3]], [2 + 3 * one + 1, [2, 2]]]) {
        const upstream = await planned(context, {});
        const calls = [1, 2, 3, 4].map((n) => callOf(n));
        await api.groupBatch(calls, { endpoint: upstream.endpoint, batch: { calls: 100, bytes: room } });
        const { sends } = await upstream.log();
        equal(sends.map(({ body }) => users(body).length).sort(), expected, `calls per request within ${room} bytes`);
      }
    },
  },
  ...["group", "thrivestack", "segment"].flatMap((profile) => [400, 413].map((status) => ({
    name: `${profile}: ${status} for an array: halved until the culprit stands alone`,
    async run(api, context) {
      const upstream = await planned(context, { status, refuse: '"user11"' });
      const options = { endpoint: upstream.endpoint, profile, batch: { calls: 16, bytes: 400_000 } };
      const answer = await api.groupBatch(many(16), options);
      equal(marks(answer), "+".repeat(11) + "-" + "+".repeat(4), "answer");
      equal([answer.status, answer.results[11].httpStatus], ["partial", status], "status");
      const { sends, conflicts } = await upstream.log();
      ok(sends.length <= 33, `${sends.length} requests`);
      const last = sends.map(({ body }) => users(body)).filter((list) => list.includes("user11")).at(-1);
      equal(last, ["user11"], "the last request with the culprit");
      ok(!sends.some(({ body }) => !/^(\[|\{"batch":\[)/.test(body)), "a body is no array");
      if (profile === "group") equal(conflicts, 0, "one key with different bodies");
      if (profile === "segment") {
        const ids = new Map();
        for (const { body } of sends) {
          for (const { userId, messageId } of JSON.parse(body).batch) ids.set(userId, (ids.get(userId) ?? new Set()).add(messageId));
        }
        ok([...ids.values()].every((set) => set.size === 1), "a messageId changed through halving");
        equal(new Set([...ids.values()].map((set) => [...set][0])).size, 16, "different messageIds");
      }
    },
  }))),
  {
    name: "halving stops after 32 extra requests; undecided calls get the chunk's error",
    async run(api, context) {
      const upstream = await planned(context, { status: 400 });
      const options = { endpoint: upstream.endpoint, profile: "thrivestack" };
      const answer = await api.groupBatch(many(200), options);
      equal([answer.status, answer.results.length], ["error", 200], "answer");
      ok(answer.results.every(({ error_code }) => error_code === "INVALID_REQUEST"), "error codes");
      equal((await upstream.log()).sends.length, 33, "requests");
    },
  },
  {
    name: "other refusals of an array are not halved",
    async run(api, context) {
      const upstream = await planned(context, { status: 403 });
      const answer = await api.groupBatch(many(8), { endpoint: upstream.endpoint, profile: "thrivestack" });
      equal([marks(answer), (await upstream.log()).sends.length], ["-".repeat(8), 1], "answer and requests");
      equal([...new Set(answer.results.map(({ error_code }) => error_code))], ["FORBIDDEN"], "codes");
    },
  },
  {
    name: "an answer with results is read result by result",
    async run(api, context) {
      const results = [
        { status: "success", data: { n: 0 } },
        { status: "error", error_code: "INVALID_REQUEST", message: "Not you", issues: [] },
        { status: "success", data: { n: 2 } },
      ];
      const body = JSON.stringify({ status: "partial", message: "2 of 3", results });
      const upstream = await planned(context, { status: 207, body });
      const answer = await api.groupBatch(many(3), { endpoint: upstream.endpoint, batch: { calls: 10, bytes: 100_000 } });
      equal([answer.status, marks(answer)], ["partial", "+-+"], "answer");
      equal([answer.results[0].data, answer.results[1].message, answer.results[2].data], [{ n: 0 }, "Not you", { n: 2 }], "results");
      equal((await upstream.log()).sends.length, 1, "requests");
    },
  },
  {
    name: "a profile of the caller's own with batch sizes",
    async run(api, context) {
      const upstream = await planned(context, {});
      const profile = {
        encode: (calls) => ({ headers: { "content-type": "application/json" }, body: JSON.stringify({ batch: calls }) }),
        batch: { calls: 2, bytes: 100_000 },
      };
      const answer = await api.groupBatch(many(3), { endpoint: upstream.endpoint, profile });
      equal(marks(answer), "+++", "answer");
      equal((await upstream.log()).sends.map(({ body }) => users(body).length).sort(), [1, 2], "calls per request");
    },
  },
];


const clients = [
  {
    name: "createGroup: its options hold for every call; a call's own win",
    async run(api, context) {
      const [usual, other] = [await planned(context, { status: 503 }, {}), await planned(context, {})];
      const client = api.createGroup({ endpoint: usual.endpoint, retry: QUICK, token: "client" });
      equal((await client.group(CALL)).attempts, 2, "attempts");
      await client.group(CALL, { endpoint: other.endpoint, token: "call" });
      equal((await other.log()).sends[0].headers.authorization, "Bearer call", "authorization");
      equal((await client.groupBatch([CALL])).status, "success", "batch");
      equal(client.validate(CALL).ok, true, "validate");
      equal(client.options.endpoint, usual.endpoint, "options");
    },
  },
  {
    name: "createGroup: defaults fill what a call leaves out, never what it has",
    async run(api, context) {
      const upstream = await planned(context, {});
      let asked = 0;
      for (const defaults of [{ user_id: "someone", context: { app: 1 } }, () => (asked++, { user_id: "someone", context: { app: 1 } })]) {
        const client = api.createGroup({ endpoint: upstream.endpoint, defaults });
        const { user_id, ...rest } = CALL;
        equal((await client.group(rest)).data.user_id, "someone", "user_id");
        equal((await client.group(CALL)).data.user_id, user_id, "user_id of a call that has one");
        const verdict = client.validate(rest);
        equal([verdict.ok, verdict.call?.context], [true, { app: 1 }], "validate");
        equal(marks(await client.groupBatch([rest, CALL])), "++", "batch");
      }
      ok(asked >= 3, `defaults asked ${asked} times`);
    },
  },
  {
    name: "createGroup: defaults never hold traits or group_id, and no key for many calls",
    async run(api) {
      for (const options of [{ defaults: { traits: {} } }, { defaults: { group_id: "g" } }, { idempotencyKey: "k" }]) {
        let error;
        try {
          api.createGroup({ endpoint: "https://example.test/group", ...options });
        } catch (caught) {
          error = caught;
        }
        ok(error instanceof api.GroupError, `${show(options)}: ${error ?? "accepted"}`);
        equal(error.error_code, "INVALID_OPTIONS", show(options));
      }
    },
  },
];

export const batch = [...group, ...arrays, ...clients];
