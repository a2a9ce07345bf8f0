// What the calls of one client share: the retry budget, a pause that the service asked for, and how many requests are under way.

import { equal, groupError, ok, sleep } from "../checks.mjs";
import { CALL, callOf, planned } from "./upstream-client.mjs";

const many = (count, more) => Array.from({ length: count }, (_, n) => callOf(n, more));
const NO_WAIT = { base: 0, cap: 0 };

/** A `fetch` whose answers are held back: who was sent, and what answers the requests under way, in order. */
function held() {
  const sent = [];
  const open = [];
  const fetch = async (_, { body }) => {
    sent.push(JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body)).user_id);
    return new Promise((resolve) => open.push((status = 200, headers = {}) => resolve(new Response("{}", { status, headers }))));
  };
  return { sent, open, fetch };
}

export const sharing = [
  {
    name: "six attempts by default",
    async run(api, context) {
      const upstream = await planned(context, { status: 503 });
      const client = api.createGroup({ endpoint: upstream.endpoint, retry: NO_WAIT });
      const error = await groupError(api, client.group(CALL), "UPSTREAM_ERROR");
      equal([error.attempts, (await upstream.log()).sends.length], [6, 6], "attempts and sends");
    },
  },
  {
    name: "retry budget: a thousand calls to a service that is down make a hundred retries",
    async run(api) {
      let sends = 0;
      const fetch = async () => (sends++, new Response("", { status: 503 }));
      const client = api.createGroup({ endpoint: "https://down.test/", fetch, retry: NO_WAIT });
      const { results } = await client.groupBatch(many(1000));
      equal([sends, results.every(({ httpStatus }) => httpStatus === 503)], [1100, true], "sends");
      await groupError(api, client.group(CALL), "UPSTREAM_ERROR");
      equal(sends, 1101, "the next call ends at its first failure");
      await groupError(api, api.createGroup({ endpoint: "https://down.test/", fetch, retry: NO_WAIT }).group(CALL), "UPSTREAM_ERROR");
      equal(sends, 1107, "another client has its own");
    },
  },
  {
    name: "retry budget: timeouts cost double, successes earn some back",
    async run(api) {
      const answers = [];
      const fetch = (_, { signal }) => {
        const answer = answers.shift();
        if (answer) return Promise.resolve(new Response("", { status: answer }));
        return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
      };
      const client = api.createGroup({ endpoint: "https://slow.test/", fetch, timeout: 10, retry: { ...NO_WAIT, budget: 15 } });
      const attempts = async () => (await client.group(CALL).catch((error) => error)).attempts;
      equal(await attempts(), 2, "10 of 15 are spent");
      answers.push(503, 503);
      equal(await attempts(), 2, "all are spent");
      answers.push(503);
      equal(await attempts(), 1, "none is left");
      answers.push(...Array(5).fill(200));
      for (let n = 0; n < 5; n++) equal(await attempts(), 1, "accepted");
      answers.push(503, 503);
      equal(await attempts(), 2, "five have come back");
    },
  },
  {
    name: "retry budget: top-level calls share one per endpoint and profile",
    async run(api) {
      const fetch = async () => new Response("", { status: 503 });
      const id = Math.random();
      const retry = { ...NO_WAIT, attempts: 2, budget: 5 };
      const attempts = async (more) => {
        const error = await groupError(api, api.group(CALL, { endpoint: `https://down.test/${id}`, fetch, retry, ...more }), "UPSTREAM_ERROR");
        return error.attempts;
      };
      equal([await attempts(), await attempts()], [2, 1], "the second ends at once");
      equal(await attempts({ profile: "segment", token: "t" }), 2, "another profile");
      equal(await attempts({ endpoint: `https://down.test/${id}/other` }), 2, "another endpoint");
      for (let n = 0; n < 100; n++) await attempts({ endpoint: `https://down.test/${id}/${n}` });
      equal(await attempts(), 2, "what was used longest ago is forgotten");
    },
  },
  {
    name: "pause: after 429 with Retry-After nothing is sent before the time is over",
    async run(api, context) {
      for (const status of [429, 503]) {
        const upstream = await planned(context, { status, headers: { "retry-after": "1" } }, {});
        const client = api.createGroup({ endpoint: upstream.endpoint, retry: { base: 1, cap: 1 } });
        let first;
        await new Promise((onRetry) => (first = client.group(CALL, { onRetry })));
        const [, second, batch] = await Promise.all([first, client.group(callOf(1)), client.groupBatch(many(10))]);
        equal([second.attempts, batch.status], [1, "success"], "the others");
        const { sends } = await upstream.log();
        equal(sends.length, 13, "sends");
        const [asked, ...later] = sends.map(({ at }) => at).sort((a, b) => a - b);
        ok(later[0] - asked >= 985, `the next after ${later[0] - asked} ms`);
      }
    },
  },
  {
    name: "pause: calls that cannot wait so long end at once, with the Retry-After",
    async run(api, context) {
      const upstream = await planned(context, { status: 429, headers: { "retry-after": "120" } });
      const client = api.createGroup({ endpoint: upstream.endpoint });
      const answer = await client.groupBatch(many(60));
      ok((await upstream.log()).sends.length <= 6, "no more than were under way");
      equal(answer.results.every(({ error_code, retryAfter }) => error_code === "RATE_LIMITED" && retryAfter > 110), true, "results");
      const error = await groupError(api, client.group(CALL), "RATE_LIMITED");
      equal([error.attempts, error.httpStatus], [0, 429], "a call afterwards");
      ok(error.retryAfter > 110 && error.idempotencyKey, `${error.retryAfter} s, key ${error.idempotencyKey}`);
      const top = await planned(context, { status: 503, headers: { "retry-after": "600" } });
      await groupError(api, api.group(CALL, { endpoint: top.endpoint }), "UPSTREAM_ERROR");
      await groupError(api, api.group(callOf(1), { endpoint: top.endpoint }), "UPSTREAM_ERROR");
      equal((await top.log()).sends.length, 1, "top-level calls share it too");
    },
  },
  {
    name: "pause: other statuses delay only their own call, and other endpoints go on",
    async run(api, context) {
      const upstream = await planned(context, { status: 500, headers: { "retry-after": "120" } }, {});
      const client = api.createGroup({ endpoint: upstream.endpoint });
      await groupError(api, client.group(CALL), "UPSTREAM_ERROR");
      equal((await client.group(CALL)).attempts, 1, "the next call");
      const asking = await planned(context, { status: 429, headers: { "retry-after": "120" } });
      await groupError(api, client.group(CALL, { endpoint: asking.endpoint }), "RATE_LIMITED");
      equal((await client.group(CALL)).attempts, 1, "the client's own endpoint");
    },
  },
  {
    name: "many calls at once: a hundred requests under way, the others in their order",
    unless: ({ runtime }) => runtime === "workerd" && "the platform limits connections itself",
    async run(api) {
      const { sent, open, fetch } = held();
      const client = api.createGroup({ endpoint: "https://busy.test/", fetch, retry: { ...NO_WAIT, attempts: 2 } });
      const controller = new AbortController();
      const first = many(100).map((call) => client.group(call));
      const aborted = groupError(api, client.group(callOf(100), { signal: controller.signal }), "ABORTED");
      const late = groupError(api, client.group(callOf(101), { deadline: 50 }), "TIMEOUT");
      const rest = Array.from({ length: 40 }, (_, n) => client.group(callOf(102 + n)));
      const batch = client.groupBatch([callOf(142), callOf(143)]);
      await sleep(10);
      equal([sent.length, open.length], [100, 100], "sent at first");
      const other = api.createGroup({ endpoint: "https://busy.test/", fetch }).group(callOf(1000));
      await sleep(10);
      equal(sent.pop(), "user1000", "another client's");
      open.pop()();
      await other;
      controller.abort("enough");
      for (const error of [await aborted, await late]) {
        equal([error.attempts, typeof error.idempotencyKey], [0, "string"], error.error_code);
      }
      equal(sent.length, 100, "nothing goes out for those that have ended");
      // One that has failed waits for another turn, behind all that wait.
      open.shift()(503);
      let most = 0;
      const answering = setInterval(() => {
        most = Math.max(most, open.length);
        for (const answer of open.splice(0, 7)) answer();
      });
      const answers = await Promise.all([...first, ...rest]);
      equal([(await batch).status, answers[0].attempts], ["success", 2], "batch, attempts");
      ok(most <= 100, `${most} under way`);
      const order = [...Array(100).keys(), ...Array.from({ length: 42 }, (_, n) => 102 + n), 0];
      equal(sent, order.map((n) => `user${n}`), "order");
      clearInterval(answering);
      const again = many(100).map((call) => client.group(call));
      await sleep(10);
      equal(open.length, 100, "afterwards all places are free");
      for (const answer of open) answer();
      await Promise.all(again);
    },
  },
  {
    name: "many calls at once: a pause that begins while they wait holds for them",
    unless: ({ runtime }) => runtime === "workerd" && "the platform limits connections itself",
    async run(api) {
      const { sent, open, fetch } = held();
      const client = api.createGroup({ endpoint: "https://busy.test/", fetch, retry: false });
      const first = Promise.allSettled(many(100).map((call) => client.group(call)));
      const waiting = [callOf(100), callOf(101)].map((call) => groupError(api, client.group(call), "RATE_LIMITED"));
      await sleep(10);
      open.shift()(429, { "retry-after": "120" });
      for (const { attempts, retryAfter } of await Promise.all(waiting)) equal([attempts, retryAfter], [0, 120], "waiting");
      equal(sent.length, 100, "sent");
      for (const answer of open) answer();
      await first;
    },
  },
  {
    name: "fifty calls on one signal: one listener, none afterwards, all aborted",
    async run(api, context) {
      const controller = new AbortController();
      const { signal } = controller;
      let listeners = 0;
      let most = 0;
      const counting = {
        get aborted() { return signal.aborted; },
        get reason() { return signal.reason; },
        addEventListener: (type, listener) => ((most = Math.max(most, ++listeners)), signal.addEventListener(type, listener)),
        removeEventListener: (type, listener) => (listeners--, signal.removeEventListener(type, listener)),
      };
      const good = await planned(context, { delay: 20 });
      await Promise.all(many(50).map((call) => api.group(call, { endpoint: good.endpoint, signal: counting })));
      equal([most, listeners], [1, 0], "listeners");
      const hanging = await planned(context, { hang: "before" });
      const calls = many(20).map((call) => groupError(api, api.group(call, { endpoint: hanging.endpoint, signal: counting }), "ABORTED"));
      await sleep(50);
      controller.abort("enough");
      equal((await Promise.all(calls)).map(({ cause }) => cause), Array(20).fill("enough"), "causes");
      equal(listeners, 0, "listeners afterwards");
    },
  },
];
