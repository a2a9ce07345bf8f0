// Waits: Retry-After, timeouts, the deadline, aborting.

import { equal, groupError, ok, sleep } from "../checks.mjs";
import { CALL, callOf, planned, QUICK } from "./upstream-client.mjs";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const imf = (date) => date.toUTCString();

function rfc850(date) {
  const [, day, month, year, time] = imf(date).split(/[ ,]+/);
  return `${DAYS[date.getUTCDay()]}, ${day}-${month}-${year.slice(2)} ${time} GMT`;
}

function asctime(date) {
  const [weekday, day, month, year, time] = imf(date).split(/[ ,]+/);
  return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
}

/** Milliseconds between the first two requests, by the upstream's clock. */
async function gap(upstream) {
  const { sends } = await upstream.log();
  equal(sends.length, 2, "sends");
  return sends[1].at - sends[0].at;
}

// Timers may fire a millisecond early and the two clocks round differently.
const FLOOR = 985;

const floors = [
  ["429, seconds", 429, () => "1"],
  ["503, seconds", 503, () => "1"],
  ["408, seconds", 408, () => "1"],
  ["500, seconds", 500, () => "1"],
  ["429, IMF-fixdate", 429, imf],
  ["503, IMF-fixdate", 503, imf],
  ["429, RFC 850", 429, rfc850],
  ["503, asctime", 503, asctime],
].map(([name, status, form]) => ({
  name: `Retry-After (${name}): never earlier than asked`,
  async run(api, context) {
    // The answer's own clock is wrong on purpose: the date is relative to its Date header.
    const upstreamNow = new Date(Date.now() - 3_600_000 - (Date.now() % 1000));
    const step = {
      status,
      date: imf(upstreamNow),
      headers: { "retry-after": form(new Date(upstreamNow.getTime() + 1000)) },
    };
    const upstream = await planned(context, step, {});
    const answer = await api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK });
    equal(answer.attempts, 2, "attempts");
    const waited = await gap(upstream);
    ok(waited >= FLOOR, `came back after ${waited.toFixed()} ms`);
    ok(waited < 3000, `came back only after ${waited.toFixed()} ms`);
  },
}));

const ignored = [
  ["-1"], ["abc"], ["1.5"], ["1e3"], [""], ["0x10"], [imf(new Date(Date.now() - 86_400_000))], ["0"],
].map(([value]) => ({
  name: `Retry-After ${JSON.stringify(value)} asks for nothing: own backoff`,
  async run(api, context) {
    const upstream = await planned(context, { status: 503, headers: { "retry-after": value } }, {});
    const answer = await api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK });
    equal(answer.attempts, 2, "attempts");
    const waited = await gap(upstream);
    ok(waited < 900, `came back only after ${waited.toFixed()} ms`);
  },
}));

const giveUp = [
  [429, "301", "RATE_LIMITED", {}],
  [503, "100000", "UPSTREAM_ERROR", {}],
  [429, "30", "RATE_LIMITED", { deadline: 2000 }],
].map(([status, seconds, code, options]) => ({
  name: `Retry-After ${seconds} s on ${status}${options.deadline ? " past the deadline" : ""}: ends at once and says so`,
  async run(api, context) {
    const upstream = await planned(context, { status, headers: { "retry-after": seconds } }, {});
    const start = Date.now();
    const error = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK, ...options }), code);
    ok(Date.now() - start < 1500, `ended only after ${Date.now() - start} ms`);
    equal([error.retryAfter, error.httpStatus, error.attempts], [Number(seconds), status, 1], "retryAfter, httpStatus, attempts");
    equal((await upstream.log()).sends.length, 1, "sends");
  },
}));

const broken = [
  ["reset before the body is read", { reset: "before" }],
  ["reset after the body is read", { reset: "after" }],
].flatMap(([name, step]) => [
  {
    name: `${name}, then 200: sent again, succeeds`,
    async run(api, context) {
      const upstream = await planned(context, step, {});
      const answer = await api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK });
      if (!context.fetchRepeats) equal(answer.attempts, 2, "attempts");
      equal((await upstream.log()).effects, 1, "effects");
    },
  },
  {
    name: `${name}, every time: NETWORK_ERROR`,
    async run(api, context) {
      const upstream = await planned(context, step);
      const error = await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK }), "NETWORK_ERROR");
      equal(error.attempts, 3, "attempts");
      equal(error.httpStatus, undefined, "httpStatus");
    },
  },
]);

const silent = ["before", "after"].map((place) => ({
  name: `silence ${place} reading the body: TIMEOUT after each attempt's time`,
  async run(api, context) {
    const upstream = await planned(context, { hang: place });
    const start = Date.now();
    const options = { endpoint: upstream.endpoint, retry: { ...QUICK, attempts: 2 }, timeout: 250 };
    const error = await groupError(api, api.group(CALL, options), "TIMEOUT");
    const took = Date.now() - start;
    equal(error.attempts, 2, "attempts");
    ok(took >= 480 && took < 3000, `took ${took} ms`);
    equal((await upstream.log()).sends.length, 2, "sends");
  },
}));

const halves = ["hang", "reset"].map((fault) => ({
  name: `half an answer, then ${fault === "hang" ? "silence" : "a reset"}: settles, with one effect`,
  async run(api, context) {
    const upstream = await planned(context, { [fault]: "middle" });
    const start = Date.now();
    let outcome;
    try {
      outcome = (await api.group(CALL, { endpoint: upstream.endpoint, retry: { ...QUICK, attempts: 2 }, timeout: 300 })).status;
    } catch (error) {
      ok(error instanceof api.GroupError, `no GroupError: ${error}`);
      outcome = error.error_code;
    }
    ok(Date.now() - start < 3000, `settled only after ${Date.now() - start} ms`);
    ok(["success", "TIMEOUT", "NETWORK_ERROR"].includes(outcome), `ended with ${outcome}`);
    const { effects, conflicts } = await upstream.log();
    equal([effects, conflicts], [1, 0], "effects and conflicting bodies");
  },
}));

const deadline = [
  {
    name: "the deadline cuts an attempt short",
    async run(api, context) {
      const upstream = await planned(context, { hang: "after" });
      const start = Date.now();
      await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, retry: QUICK, deadline: 300 }), "TIMEOUT");
      const took = Date.now() - start;
      ok(took >= 280 && took < 2000, `took ${took} ms`);
    },
  },
  {
    name: "the deadline ends retrying, with the last answer's code",
    async run(api, context) {
      const upstream = await planned(context, { status: 503 }, { hang: "after" });
      const options = { endpoint: upstream.endpoint, retry: { attempts: 50, base: 1, cap: 1 }, timeout: 10_000, deadline: 1500 };
      const start = Date.now();
      const error = await groupError(api, api.group(CALL, options), "UPSTREAM_ERROR");
      ok(Date.now() - start < 6000, `took ${Date.now() - start} ms`);
      equal([error.httpStatus, error.attempts], [503, 2], "httpStatus and attempts");
    },
  },
  {
    name: "without an answer, later attempts get what the deadline leaves",
    async run(api, context) {
      const upstream = await planned(context, { hang: "after" });
      const options = { endpoint: upstream.endpoint, retry: { attempts: 50, base: 1, cap: 1 }, timeout: 500, deadline: 2000 };
      const start = Date.now();
      const error = await groupError(api, api.group(CALL, options), "TIMEOUT");
      const took = Date.now() - start;
      ok(took < 6000, `took ${took} ms`);
      ok(error.attempts >= 2 && error.attempts <= 4, `attempts: ${error.attempts}`);
    },
  },
  {
    name: "waits are jittered: twenty calls do not come back together",
    async run(api, context) {
      const waits = [];
      const upstream = await planned(context, { status: 503 });
      const options = { endpoint: upstream.endpoint, retry: { attempts: 2, base: 40, cap: 40 }, onRetry: ({ wait }) => waits.push(wait) };
      await Promise.all(Array.from({ length: 20 }, () => groupError(api, api.group(CALL, options), "UPSTREAM_ERROR")));
      equal(waits.length, 20, "onRetry calls");
      ok(waits.every((wait) => wait >= 0 && wait <= 40), `waits: ${waits}`);
      ok(new Set(waits).size > 5, `waits: ${waits}`);
    },
  },
];

/** 150 KB: more characters than a function takes arguments, which broke an earlier way to copy it. */
const ENDLESS = "9".repeat(150_000);

const endless = [
  {
    name: "an endless Retry-After or Date counts as unreadable",
    async run(api) {
      for (const headers of [{ "retry-after": ENDLESS }, { "retry-after": "1".padStart(150_000, " ") }, { "retry-after": "Sun, 06 Nov 1994 08:49:37 GMT", date: ENDLESS }]) {
        let count = 0;
        const fetch = async () => (++count === 1 ? new Response("{}", { status: 503, headers }) : new Response("{}"));
        const { status, attempts } = await api.group(CALL, { endpoint: "https://example.test/group", retry: QUICK, fetch });
        equal([status, attempts], ["success", 2], "answer");
      }
    },
  },
  {
    name: "an endless Retry-After at the last attempt: the error has attempts and key; a batch keeps what was accepted",
    async run(api) {
      const fetch = async (_, { body }) =>
        new TextDecoder().decode(body).includes('"user3"') ? new Response("{}", { status: 503, headers: { "retry-after": ENDLESS } }) : new Response("{}");
      const options = { endpoint: "https://example.test/group", retry: QUICK, fetch };
      const error = await groupError(api, api.group(callOf(3), options), "UPSTREAM_ERROR");
      equal([error.attempts, error.httpStatus, error.idempotencyKey.length], [3, 503, 36], "attempts, status and length of the key");
      const { status, results } = await api.groupBatch([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => callOf(n)), options);
      equal([status, results.map((result) => result.status === "success")], ["partial", [true, true, true, false, true, true, true, true, true, true]], "batch");
      equal([results[3].error_code, results[3].httpStatus, results[3].idempotencyKey.length], ["UPSTREAM_ERROR", 503, 36], "the failed one");
    },
  },
];

const REASONS = {
  "no reason": [],
  "an Error": [new Error("enough")],
  "a string": ["enough"],
  "a number": [7],
  null: [null],
  false: [false],
  "an object": [Object.freeze({ why: "enough" })],
  "a function": [() => {}],
};

const aborts = Object.entries(REASONS).map(([name, reason]) => ({
  name: `abort with ${name}: before, during an attempt and during a wait`,
  async run(api, context) {
    const stop = (controller) => controller.abort(...reason);
    const checkCause = (error, { signal }) => ok(Object.is(error.cause, signal.reason), "cause is not the signal's reason");

    const before = new AbortController();
    stop(before);
    const unused = await planned(context, {});
    const early = await groupError(api, api.group(CALL, { endpoint: unused.endpoint, signal: before.signal }), "ABORTED");
    checkCause(early, before);
    equal((await unused.log()).sends.length, 0, "sends after an early abort");

    for (const [what, step, retry] of [
      ["an attempt", { hang: "after" }, QUICK],
      ["a wait", { status: 503, headers: { "retry-after": "20" } }, { attempts: 3 }],
    ]) {
      const upstream = await planned(context, step);
      const controller = new AbortController();
      const pending = groupError(api, api.group(CALL, { endpoint: upstream.endpoint, retry, signal: controller.signal }), "ABORTED", what);
      while ((await upstream.log()).sends.length === 0) await sleep(10);
      await sleep(30);
      let settled = false;
      pending.then(() => (settled = true), () => (settled = true));
      stop(controller);
      await sleep(0);
      await sleep(0);
      ok(settled, `${what}: not settled within a turn of the event loop`);
      checkCause(await pending, controller);
      equal((await upstream.log()).sends.length, 1, `sends (${what})`);
    }
  },
}));

// After a second the request has arrived, even on a busy machine.
const released = [
  ["a timeout", { timeout: 1000, retry: false }, "TIMEOUT"],
  ["the deadline", { deadline: 1000, retry: false }, "TIMEOUT"],
  ["an abort", { signal: true, retry: false }, "ABORTED"],
].map(([name, options, code]) => ({
  name: `${name} closes the connection: nothing is left hanging`,
  async run(api, context) {
    const upstream = await planned(context, { hang: "after" });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 1000);
    const own = options.signal ? { signal: controller.signal } : {};
    await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, ...options, ...own }), code);
    const closed = async () => (await upstream.log()).sends[0].closed !== undefined;
    for (let i = 0; i < 100 && !(await closed()); i++) await sleep(20);
    ok(await closed(), "the connection is still open after 2 s");
  },
}));

const fromWithin = {
  name: "abort from within onAttempt: no timer stays behind",
  async run(api, context) {
    const upstream = await planned(context, {});
    const controller = new AbortController();
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const timeout = 14_321;
    const open = new Set();
    globalThis.setTimeout = (work, ms, ...rest) => {
      const timer = set(work, ms, ...rest);
      if (ms === timeout) open.add(timer);
      return timer;
    };
    globalThis.clearTimeout = (timer) => (open.delete(timer), clear(timer));
    try {
      const onAttempt = () => controller.abort();
      await groupError(api, api.group(CALL, { endpoint: upstream.endpoint, timeout, signal: controller.signal, onAttempt }), "ABORTED");
      equal(open.size, 0, "timers left");
    } finally {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    }
  },
};

export const timing = [...floors, ...ignored, ...giveUp, ...broken, ...silent, ...halves, ...deadline, ...endless, ...aborts, fromWithin, ...released];
