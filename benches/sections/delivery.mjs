// Call → fetch with a stub, beside SDKs.

import { inNode } from "../child.mjs";
import { ratio, times } from "../report.mjs";
import { version } from "../setup.mjs";

const BY_HAND = "by hand: ";

/** Names as they stand in a table. */
export function shown(name) {
  if (name === "group-call") return "**group-call**";
  if (name.startsWith(BY_HAND)) return `*… ${name.slice(BY_HAND.length)}*`;
  return name === "plain fetch" ? name : `${name} ${version(name)}`;
}

export default {
  name: "delivery",
  title: "Call to fetch, with a stub",
  async run({ quick }) {
    const burst = 64;
    const found = await inNode("subjects/delivery.mjs", { rounds: quick ? 5 : 25, count: quick ? 320 : 640, burst });
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
          rows: found.map(({ name, latency, latencyRatio, cost, costRatio }) => [shown(name), times(latency), ratio(latencyRatio), times(cost), ratio(costRatio)]),
        },
      ],
    };
  },
};
