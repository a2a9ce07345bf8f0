// bytes → bytes in every runtime.

import { basename } from "node:path";
import { INPUTS } from "../calls.mjs";
import { compare, mainThreadOf, median, spread } from "../measure.mjs";
import { bundle, fileOf } from "../package.mjs";
import { microseconds, ratio, times } from "../report.mjs";
import { COMMANDS, measured, startWorkerd } from "../runtimes.mjs";

/** Processes, each with what it gets by its own condition. */
const PROCESSES = {
  Node: { command: COMMANDS.Node, conditions: ["node"] },
  Deno: { command: COMMANDS.Deno, conditions: ["deno"] },
  Bun: { command: COMMANDS.Bun, conditions: ["bun"] },
};
const WORKERD = ["workerd"];

async function inProcess({ command, conditions }, settings) {
  const { file } = await bundle("workers/bytes-process.mjs", conditions, { name: `bytes-${conditions}.mjs` });
  return measured([...command(), file, JSON.stringify(settings)]);
}

const loadedBy = (conditions) => `\`${basename(fileOf("group-call", ...conditions))}\``;

async function inWorkerd({ kinds, ...settings }) {
  const workerd = await startWorkerd({ bytes: { bundle: await bundle("workers/bytes.mjs", WORKERD, { name: "bytes-worker.mjs" }) } });
  const ask = async (wanted) => {
    const answer = await fetch(workerd.urls.bytes, { method: "POST", body: JSON.stringify(wanted) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  try {
    const found = {};
    for (const kind of kinds) {
      const names = await ask({ kind });
      const cases = names.map((name, index) => ({ name, run: (times) => ask({ kind, index, times }) }));
      found[kind] = await compare(cases, { ...settings, clock: mainThreadOf(workerd.pid) });
    }
    return found;
  } finally {
    await workerd.close();
  }
}

/** Of each kind and case, what lies in the middle of several processes. */
async function inTheMiddle(processes, kinds, measure) {
  const found = [];
  for (let i = 0; i < processes; i++) found.push(await measure());
  const middle = (one, index, kind) => {
    const all = found.map((process) => process[kind][index]);
    return { name: one.name, ns: median(all.map(({ ns }) => ns)), ratio: all.length > 1 ? spread(all.map(({ ratio }) => ratio.median)) : one.ratio };
  };
  return Object.fromEntries(kinds.map((kind) => [kind, found[0][kind].map((one, index) => middle(one, index, kind))]));
}

export default {
  name: "bytes",
  title: "Bytes to bytes",
  async run({ quick }) {
    const kinds = Object.keys(INPUTS);
    const [processes, settings] = quick ? [1, { kinds, rounds: 9, ms: 15 }] : [3, { kinds, rounds: 13, ms: 20 }];
    const runtimes = {};
    for (const [name, process] of Object.entries(PROCESSES)) runtimes[name] = await inTheMiddle(processes, kinds, () => inProcess(process, settings));
    runtimes.workerd = await inTheMiddle(processes, kinds, () => inWorkerd(settings));

    const byProcess =
      processes === 1
        ? ""
        : " Engines compile a module piece by piece while it runs, and what comes of it differs by process: each figure is " +
          `the median of ${processes} processes' medians, of which half lie within the brackets.`;
    const rows = [];
    const data = {};
    for (const [runtime, found] of Object.entries(runtimes)) {
      data[runtime] = {};
      for (const kind of kinds) {
        const [floor, ours, tidy] = found[kind];
        const toTidy = tidy && ours.ratio.median / tidy.ratio.median;
        data[runtime][kind] = { ...ours.ratio, toTidy };
        rows.push([runtime, kind, microseconds(floor.ns), microseconds(ours.ns), ratio(ours.ratio), tidy ? times(toTidy) : ""]);
      }
    }
    return {
      data,
      tables: [
        {
          intro:
            "512 different calls a kind, as one site sends them: of one shape, with the same keys each time. With *random keys*, which no site sends, engines read JSON more slowly, " +
            "and every ratio to them is prettier by that. The floor is `TextDecoder` + `JSON.parse` + `JSON.stringify` + `TextEncoder` and checks nothing; " +
            "`validateJson` checks and normalizes by every rule and answers with its result object. With *one change* a phone number is brought to E.164; the *ten changes* are all reported. " +
            `What is measured is what the package's conditions give: ${loadedBy(["node"])} in Node, Deno, Bun and pages, ${loadedBy(WORKERD)} in workerd.` +
            byProcess,
          columns: ["runtime", "call", "floor, µs", "group-call, µs", "ratio", "times a tidy call of that size"],
          rows,
        },
      ],
    };
  },
};
