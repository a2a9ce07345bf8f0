// What the relay's calls share: one deadline for a whole array, its queue included, also in a profile's
// batches; the order of a group's calls; the retry budget and a service's pause.

import { equal, ok, sleep } from "../checks.mjs";
import { CALL, callOf, planned, post, toward } from "./client.mjs";

const many = (count, more) => Array.from({ length: count }, (_, n) => callOf(n, more));

/** Counts the results of each kind. */
function counted(results) {
  const counts = {};
  for (const { status, error_code = status } of results) counts[error_code] = (counts[error_code] ?? 0) + 1;
  return counts;
}

/** A service that takes this long for each request, and records those that were cut off. */
function slowService(ms) {
  const book = { requests: 0, cut: 0, accepted: [] };
  book.fetch = async (_, { body, signal }) => {
    book.requests++;
    await sleep(ms);
    if (signal.aborted) {
      book.cut++;
      throw signal.reason;
    }
    const value = JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
    for (const call of value.batch ?? (Array.isArray(value) ? value : [value])) book.accepted.push(call.user_id ?? call.userId);
    return new Response('{"status":"success"}');
  };
  return book;
}

const consume = async (handler, messages) => {
  for (const one of messages) {
    one.ack = () => (one.fate = "ack");
    one.retry = (options) => (one.fate = ["retry", options?.delaySeconds]);
  }
  await handler.queue({ queue: "q", messages }, {}, {});
  return messages.map(({ fate }) => fate);
};
const wrap = (key, call) => ({ body: `{"v":1,"key":"${key}","call":${JSON.stringify(call)}}`, attempts: 1 });

export const sharing = [
  {
    name: "relay: no call of a long array is cut off, and those not sent keep their keys",
    async run({ relay }) {
      const service = slowService(100);
      const handler = relay({ upstream: "https://up.test/group", fetch: service.fetch, timeout: 800, deadline: 1500, retry: false });
      const began = performance.now();
      const { status, json } = await post(handler, many(200));
      const took = performance.now() - began;
      ok(took < 4000, `${took.toFixed()} ms`);
      const accepted = json.results.filter((one) => one.status === "success");
      equal([status, service.cut, accepted.length], [207, 0, service.accepted.length], "status, cut off, accepted");
      const left = json.results.filter((one) => one.status === "error");
      ok(accepted.length > 6 && left.length > 0, `${accepted.length} accepted`);
      for (const one of left) equal([one.error_code, one.httpStatus, typeof one.idempotencyKey], ["TIMEOUT", undefined, "string"], "what is left");
    },
  },
  {
    name: "relay: the rest of a long array is queued within the deadline",
    async run({ relay }) {
      const service = slowService(150);
      const sent = [];
      const queue = { send: async (message) => (await sleep(5), sent.push(message)) };
      const handler = relay({ upstream: "https://up.test/group", fetch: service.fetch, timeout: 2400, deadline: 6000, retry: false, queue });
      const { status, json } = await post(handler, many(300));
      equal([status, json.status, service.cut], [202, "success", 0], "answer");
      equal(service.accepted.length + sent.length, 300, "sent and queued");
      ok(sent.length > 0 && service.accepted.length > 6, `${sent.length} queued`);
    },
  },
  {
    name: "relay: a queue that never answers holds an array no longer than the deadline",
    async run({ relay }) {
      for (const mode of ["ack", "await"]) {
        const fetch = async () => new Response("", { status: 401 });
        const queue = { send: () => new Promise(() => {}) };
        const handler = relay({ upstream: "https://up.test/group", fetch, queue, mode, timeout: 400, deadline: 1000 });
        const began = performance.now();
        const { status } = await post(handler, many(36));
        const took = performance.now() - began;
        equal(status, 503, "status");
        // Six at a time, each with its own deadline, would take six times as long.
        ok(took < 4000, `${took.toFixed()} ms`);
      }
    },
  },
  ...["thrivestack", "segment"].map((profile) => ({
    name: `relay: an array goes upstream in the batches of ${profile}, each call judged by itself`,
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 400, refuse: "user7" });
      const handler = relay(toward(upstream, { profile, token: "t", enrich: () => ({ ip: "192.0.2.1" }) }));
      const calls = many(20);
      calls[3] = {};
      const { status, json } = await post(handler, calls, { headers: { "idempotency-key": "k" } });
      equal(status, 207, "status");
      equal(json.results.map((one, n) => (one.status === "error" ? n : "")).join(" ").trim().split(/ +/), ["3", "7"], "refused");
      equal(json.results[7].error_code, "INVALID_REQUEST", "the service's refusal");
      equal([json.results[0].data.user_id, json.results[0].data.context], ["user0", undefined], "data without the enrichment");
      const { sends } = await upstream.log();
      ok(sends.length < 14, `${sends.length} requests for 19 calls`);
      const first = JSON.parse(sends[0].body);
      equal((first.batch ?? first).length, 19, "calls of the first request");
      ok(sends[0].body.includes("192.0.2.1"), "enriched");
      if (profile === "segment") equal(first.batch[0].messageId, "k:0", "the call's key");
      const one = await post(handler, CALL);
      equal([one.status, one.json.data.user_id], [200, CALL.user_id], "a single call");
    },
  })),
  {
    name: "relay: six hundred calls of 150 ms each through a profile with batches",
    async run({ relay }) {
      const service = slowService(150);
      const handler = relay({ upstream: "https://up.test/group", fetch: service.fetch, profile: "thrivestack", token: "t" });
      const { status, json } = await post(handler, JSON.stringify(many(600, { traits: {} })), { env: {} });
      equal([status, counted(json.results ?? [])], [200, { success: 600 }], "answer");
      equal([service.requests, service.accepted.length], [1, 600], "requests, calls");
    },
  },
  {
    name: "relay: a batch that fails goes to the queue call by call",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 503 });
      const sent = [];
      const handler = relay(toward(upstream, { profile: "thrivestack", token: "t", queue: { send: async (message) => void sent.push(message) } }));
      const { status } = await post(handler, many(3), { headers: { "idempotency-key": "k" } });
      equal([status, sent.map((message) => JSON.parse(message).key).sort()], [202, ["k:0", "k:1", "k:2"]], "queued");
      equal(JSON.parse(sent[0]).call.traits.account_name, undefined, "the call as it is, not as the profile writes it");
    },
  },
  {
    name: "relay: calls of an array about one user and group keep their order",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 503 }, {});
      const handler = relay(toward(upstream, { retry: { base: 30, cap: 60 } }));
      const calls = ["free", "pro", "max"].map((plan) => ({ ...CALL, traits: { plan } }));
      equal((await post(handler, calls)).status, 200, "status");
      const { sends } = await upstream.log();
      equal(sends.map(({ body }) => JSON.parse(body).traits.plan), ["free", "free", "pro", "max"], "order");
    },
  },
  {
    name: "relay: in a queue batch a later call waits for an earlier one that must be retried",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 503, refuse: "free" });
      const handler = relay(toward(upstream, { retry: false }));
      const at = (n) => `2024-01-01T00:00:0${n}.000Z`;
      const fates = await consume(handler, [
        wrap("late", { ...CALL, traits: { plan: "pro" }, timestamp: at(2) }),
        wrap("early", { ...CALL, traits: { plan: "free" }, timestamp: at(1) }),
        wrap("other", callOf(5)),
      ]);
      equal([fates[0][0], fates[1][0], fates[2]], ["retry", "retry", "ack"], "fates");
      ok(fates[0][1] >= fates[1][1], "the later one comes back no sooner");
      const { sends } = await upstream.log();
      equal(sends.some(({ body }) => body.includes("pro")), false, "the later one was sent");
    },
  },
  {
    name: "relay: in a queue batch a later call waits for a refused one that could not be buried",
    async run({ relay }, context) {
      const at = (n) => `2024-01-01T00:00:0${n}.000Z`;
      const batch = () => [
        wrap("late", { ...CALL, traits: { plan: "pro" }, timestamp: at(2) }),
        wrap("early", { ...CALL, traits: { plan: "free" }, timestamp: at(1) }),
        wrap("other", callOf(5)),
      ];
      const full = { send: () => Promise.reject(new Error("full")) };
      const letters = [];
      const open = { send: async (letter) => void letters.push(letter) };
      for (const [name, deadLetter, late] of [["none", undefined, "retry"], ["failing", full, "retry"], ["open", open, "ack"]]) {
        const upstream = await planned(context, { status: 400, refuse: "free" });
        const [last, first, other] = await consume(relay(toward(upstream, { deadLetter })), batch());
        equal([last[0] === "retry" ? "retry" : last, other], [late, "ack"], `${name}: fates`);
        if (late === "retry") ok(first[0] === "retry" && last[1] >= first[1], `${name}: ${first}, ${last}`);
        const { sends } = await upstream.log();
        equal(sends.some(({ body }) => body.includes("pro")), late === "ack", `${name}: the later one was sent`);
      }
      equal(letters.length, 1, "letters");
    },
  },
  {
    name: "relay: a service's pause holds for all calls of the relay",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 429, headers: { "retry-after": "120" } });
      const handler = relay(toward(upstream));
      equal((await post(handler)).status, 429, "the first");
      const { status, headers } = await post(handler, callOf(1));
      equal(status, 429, "the second");
      ok(Number(headers["retry-after"]) > 110, `Retry-After: ${headers["retry-after"]}`);
      await post(handler, many(20));
      const [fate] = await consume(handler, [wrap("k", CALL)]);
      ok(fate[0] === "retry" && fate[1] > 110, `fate: ${fate}`);
      equal((await upstream.log()).sends.length, 1, "sends");
      const short = await planned(context, { status: 503, headers: { "retry-after": "1" } }, {});
      const waiting = relay(toward(short));
      const [one, two] = await Promise.all([post(waiting), sleep(300).then(() => post(waiting, callOf(1)))]);
      equal([one.status, two.status], [200, 200], "after a short one");
      const { sends } = await short.log();
      ok(sends.length === 3 && sends[1].at - sends[0].at >= 985, "the next goes out after it");
    },
  },
  {
    name: "relay: three attempts, and a retry budget for all calls",
    async run({ relay }, context) {
      const upstream = await planned(context, { status: 503 });
      const handler = relay(toward(upstream, { retry: { base: 0, cap: 0, budget: 20 } }));
      for (let n = 0; n < 5; n++) await post(handler, callOf(n));
      equal((await upstream.log()).sends.length, 9, "five calls and four retries");
      const one = await planned(context, { status: 503 });
      await post(relay(toward(one)));
      equal((await one.log()).sends.length, 3, "attempts");
    },
  },
  {
    name: "relay: an HTML page from upstream, and an answer that breaks off, are 502",
    async run({ relay }, context) {
      for (const step of [{ body: "<html>", headers: { "content-type": "text/html" } }, { body: '{"status":"suc' }]) {
        const upstream = await planned(context, step);
        const { status, json } = await post(relay(toward(upstream)));
        equal([status, json.error_code], [502, "UPSTREAM_ERROR"], "answer");
        const again = await planned(context, step, {});
        equal((await post(relay(toward(again)))).status, 200, "once it comes right");
      }
    },
  },
];
