// Cold start: import to the first fetch, whole processes.
//
// The process: One cold start: from here to the moment at which the first request is under way. The whole process is
// one measurement.

import { makeCalls } from "../calls.mjs";
import { median, own, spread } from "../measure.mjs";
import { milliseconds, ratio } from "../report.mjs";
import { inNode, isProcess, report, settings } from "../runtimes.mjs";
import { SDKS } from "../sdks.mjs";
import { shown } from "./delivery.mjs";

async function measure(given) {
  const { name } = given;
  const [text] = makeCalls(["0.5 KB"])["0.5 KB"];
  const call = JSON.parse(text);

  const real = globalThis.fetch;
  const done = new Promise((resolve) => {
    globalThis.fetch = (...args) => {
      // Node loads its client at the first fetch: a floor that everybody pays.
      real(...args).catch(() => {});
      resolve({ busy: own() - busy, passed: performance.now() - start });
      return new Promise(() => {});
    };
  });
  const busy = own();
  const start = performance.now();
  const { send } = await SDKS[name].connect("http://127.0.0.1:9");
  Promise.resolve(send(call, () => {})).catch(() => {});
  return await done;
}

export default {
  name: "start",
  title: "Cold start",
  async run({ quick }) {
    const names = Object.keys(SDKS);
    const found = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = 0; round < (quick ? 7 : 41); round++) {
      for (let step = 0; step < names.length; step++) {
        const name = names[(round + step) % names.length];
        found[name].push(await inNode("sections/start.mjs", { name }));
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

if (isProcess(import.meta.url)) {
  report(await measure(settings()));
  process.exit(0);
}
