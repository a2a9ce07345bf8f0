// Call → fetch with a stub, beside SDKs.

import { inNode } from "../child.mjs";
import { ratio, times } from "../report.mjs";
import { version } from "../setup.mjs";

/** Names as they stand in a table. */
export const shown = (name) => (name === "group-call" ? "**group-call**" : name === "plain fetch" ? name : `${name} ${version(name)}`);

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
          rows: found.map(({ name, latency, latencyRatio, cost, costRatio }) => [shown(name), times(latency), ratio(latencyRatio), times(cost), ratio(costRatio)]),
        },
      ],
    };
  },
};
