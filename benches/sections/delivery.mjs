// Call → fetch with a stub, beside SDKs.
//
// The process: From the call to `fetch`, which is a stub that answers at once: what the client itself costs.

import { makeCalls } from "../calls.mjs";
import { median, own, spread } from "../measure.mjs";
import { IN_NODE } from "../package.mjs";
import { ratio, times } from "../report.mjs";
import { inNode, isProcess, report, settings } from "../runtimes.mjs";
import { SDKS } from "../sdks.mjs";
import { version } from "../setup.mjs";

async function measure(given) {
  const { rounds, count, burst } = given;
  const calls = makeCalls(["0.5 KB"])["0.5 KB"].map((text) => JSON.parse(text));
  const HOST = "http://127.0.0.1:9";
  const ANSWER = '{"status":"success","message":"Group updated successfully","success":true}';

  /** What the next requests call when they reach the stub. */
  let arrived = () => {};
  globalThis.fetch = async () => {
    arrived();
    return new Response(ANSWER, { headers: { "content-type": "application/json" } });
  };
  for (const method of ["log", "info", "warn", "debug"]) {
    const real = console[method];
    // SDKs print; the result is printed by `report`.
    console[method] = (text, ...rest) => (String(text).startsWith("@@result") ? real(text, ...rest) : undefined);
  }

  const turn = () => new Promise((resolve) => setImmediate(resolve));

  /** One after the other: microseconds from the call to the stub, of each; the median. */
  async function toFetch({ send }, times) {
    const found = [];
    for (let i = 0; i < times; i++) {
      const call = calls[i % calls.length];
      let end;
      const reached = new Promise((resolve) => {
        arrived = () => {
          end = process.hrtime.bigint();
          resolve();
        };
      });
      const start = process.hrtime.bigint();
      const settled = send(call, () => {});
      await reached;
      found.push(Number(end - start) / 1000);
      await settled;
      // Whatever the SDK does afterwards is not the next call's.
      await turn();
    }
    return median(found);
  }

  /** Many at once: the thread's time a call until the last one has reached the stub and the loop is idle. */
  async function inBursts({ send }, times) {
    const start = own();
    for (let sent = 0; sent < times; sent += burst) {
      let waiting = burst;
      const reached = new Promise((resolve) => (arrived = () => --waiting === 0 && resolve()));
      const settled = Array.from({ length: burst }, (_, i) => send(calls[(sent + i) % calls.length], () => {}));
      await reached;
      await Promise.all(settled);
      await turn();
    }
    return ((own() - start) * 1000) / times;
  }

  /** What a client cannot do without, written by hand, one thing after the other. */
  function byHand(host, { keyed, judged }) {
    return {
      async send(call) {
        const headers = { "content-type": "application/json" };
        if (keyed) headers["idempotency-key"] = crypto.randomUUID();
        const text = JSON.stringify(call);
        const init = { method: "POST", headers, body: judged ? validateJson(text).json : text };
        const controller = new AbortController();
        const sent = fetch(`${host}/group`, { ...init, signal: controller.signal });
        const timer = setTimeout(() => controller.abort(), 15_000);
        try {
          return await (await sent).json();
        } finally {
          clearTimeout(timer);
        }
      },
    };
  }
  const { validateJson } = await import(IN_NODE);
  const STEPS = {
    "by hand: and an end to its time": {},
    "by hand: and a key": { keyed: true },
    "by hand: and judged": { keyed: true, judged: true },
  };

  const clients = [];
  const [plain, ...sdks] = Object.entries(SDKS);
  const steps = Object.entries(STEPS).map(([name, step]) => [name, { connect: async (host) => byHand(host, step) }]);
  for (const [name, { connect }] of [plain, ...steps, ...sdks]) clients.push({ name, client: await connect(HOST), latency: [], cost: [] });
  for (const { client } of clients) {
    await toFetch(client, count);
    await inBursts(client, count);
  }
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < clients.length; step++) {
      const one = clients[(round + step) % clients.length];
      one.latency.push(await toFetch(one.client, count));
      one.cost.push(await inBursts(one.client, count));
    }
  }
  const beside = (key) => (one) => ({ [key]: median(one[key]), [`${key}Ratio`]: spread(one[key].map((value, round) => value / clients[0][key][round])) });
  return clients.map((one) => ({ name: one.name, ...beside("latency")(one), ...beside("cost")(one) }));
}

const BY_HAND = "by hand: ";

/** Names as they stand in a table. */
export function shown(name) {
  if (name.startsWith("group-call")) return `**${name}**`;
  if (name.startsWith(BY_HAND)) return `*… ${name.slice(BY_HAND.length)}*`;
  return name === "plain fetch" ? name : `${name} ${version(name)}`;
}

export default {
  name: "delivery",
  title: "Call to fetch, with a stub",
  async run({ quick }) {
    const burst = 64;
    const found = await inNode("sections/delivery.mjs", { rounds: quick ? 5 : 25, count: quick ? 320 : 640, burst });
    return {
      data: Object.fromEntries(found.map(({ name, latencyRatio, costRatio }) => [name, { latency: latencyRatio, cost: costRatio }])),
      tables: [
        {
          intro: `Node, distinct calls of 0.5 KB, SDKs set to send each call at once. In bursts: the thread's time a call, ${burst} at a time, answers read.`,
          columns: ["client", "call to fetch, µs", "ratio to plain fetch", "in bursts, µs a call", "ratio to plain fetch"],
          notes: [
            "In italics, plain fetch by hand with what a client cannot do without: `AbortController` and a timer, so that an attempt ends; an idempotency key; " +
              "and the verdict of `validateJson`, whose bytes it sends. It does not try again, reads no options and tells no one.",
          ],
          rows: found.map(({ name, latency, latencyRatio, cost, costRatio }) => [
            shown(name),
            times(latency),
            ratio(latencyRatio),
            times(cost),
            ratio(costRatio),
          ]),
        },
      ],
    };
  },
};

if (isProcess(import.meta.url)) {
  report(await measure(settings()));
  process.exit(0);
}
