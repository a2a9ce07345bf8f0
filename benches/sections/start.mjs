// Cold start: import to the first fetch, whole processes.

import { inNode } from "../child.mjs";
import { milliseconds, ratio } from "../report.mjs";
import { SDKS } from "../sdks/all.mjs";
import { median, spread } from "../stats.mjs";
import { shown } from "./delivery.mjs";

export default {
  name: "start",
  title: "Cold start",
  async run({ quick }) {
    const names = Object.keys(SDKS);
    const found = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = 0; round < (quick ? 7 : 41); round++) {
      for (let step = 0; step < names.length; step++) {
        const name = names[(round + step) % names.length];
        found[name].push(await inNode("subjects/start.mjs", { name }));
      }
    }
    const beside = (key, name) => {
      const values = found[name].map((one) => one[key]);
      return { ms: median(values), ratio: spread(values.map((value, round) => value / found[names[0]][round][key])) };
    };
    return {
      data: Object.fromEntries(names.map((name) => [name, beside("busy", name).ratio])),
      tables: [
        {
          intro: "Node, a process for each: import, then one call, until `fetch` has been called and has begun.",
          columns: ["client", "passed, ms", "ratio to plain fetch", "thread busy, ms", "ratio to plain fetch"],
          rows: names.map((name) => {
            const [passed, busy] = [beside("passed", name), beside("busy", name)];
            return [shown(name), milliseconds(passed.ms), ratio(passed.ratio), milliseconds(busy.ms), ratio(busy.ratio)];
          }),
        },
      ],
    };
  },
};
