// The goals, and what came of them in this run.

import { ratio, times, whole } from "./report.mjs";

const SIZES = ["0.5 KB", "4 KB", "32 KB"];
const BYTES = { Node: [0.3, 0.2, 0.16], Deno: [0.4, 0.25, 0.2], workerd: [0.4, 0.25, 0.2], Bun: [1, 1, 1] };
const MIB = 2 ** 20;

const atMost = (what, found, goal, shown = times(found)) => [what, `≤ ${goal < 100 ? goal : whole(goal)}`, shown, found <= goal];
const below = (what, found, goal, shown = times(found)) => [what, `< ${goal}`, shown, found < goal];

/** What `perf` has seen of our relay, where it was asked. */
const sampled = (profile) =>
  profile
    ? ` Of ${times(profile.cost)} µs that workerd's thread needs for a request, our module takes ${times(profile.shares.module * profile.cost)} and our JavaScript ` +
      `${times(profile.shares.script * profile.cost)}: all else is the kernel's, V8's and the host's, at our calls or without them.`
    : "";

/** Rows of goals per section: what, goal, found, whether it is met, and if not, why. */
const GOALS = {
  bytes: (data) =>
    Object.entries(BYTES).flatMap(([runtime, goals]) =>
      SIZES.map((size, index) => {
        const found = data[runtime][size];
        // In Bun: faster than the floor.
        return (goals[index] < 1 ? atMost : below)(`bytes to bytes, ${runtime}, ${size}, times the floor`, found.median, goals[index], ratio(found));
      }),
    ),
  object: (data) =>
    SIZES.map((size) => {
      const ours = data[size]["group-call"].median;
      const others = ["zod", "ajv"].map((name) => data[size][name].median);
      const why =
        `**object to bytes, ${size}**: \`JSON.stringify\` and writing its text into the module's memory take ${times(data[size]["part: bytes"].median)}. ` +
        `To be below ajv, every byte would have to be judged and handed back in ${times(others[1] - data[size]["part: bytes"].median)} of the floor; it takes ` +
        `${times(ours - data[size]["part: bytes"].median)}. ajv looks at the described fields alone: no key that stands twice, no \`__proto__\`, no depth, no \`null\`, no size.`;
      return [`object to bytes, ${size}, times the floor`, `below zod's ${times(others[0])} and ajv's ${times(others[1])}`, ratio(data[size]["group-call"]), ours < Math.min(...others), why];
    }),
  delivery: (data) => {
    const [ours, jitsu, timed, judged] = ["group-call", "@jitsu/js", "by hand: and an end to its time", "by hand: and judged"].map((name) => data[name].latency);
    const why =
      `**call to fetch**: an attempt that can be ended (\`AbortController\` and a timer) takes ${times(timed.median)}, with a key and judged bytes ${times(judged.median)}: ` +
      `what is left for options, retries, redaction and observers is the difference to ${times(ours.median)}.`;
    return [
      [...atMost("call to fetch, times plain fetch's", ours.median, 3, ratio(ours)), why],
      ["call to fetch, times plain fetch's", `below @jitsu/js's ${times(jitsu.median)}`, ratio(ours), ours.median < jitsu.median],
    ];
  },
  start: (data) => [atMost("cold start, times plain fetch's", data["group-call"].median, 1.5, ratio(data["group-call"]))],
  sizes: (data) => {
    const { brotli } = data["group-call"];
    const others = Object.entries(data).filter(([name]) => name !== "group-call" && !name.endsWith("(Node)"));
    const [name, { brotli: least }] = others.sort((one, other) => one[1].brotli - other[1].brotli)[0];
    return [
      [...atMost("what one call loads, brotli, bytes", brotli, 18_000, whole(brotli)), "**what one call loads**: [what weighs what](../pkg/docs/weight.md#feature-by-feature), feature by feature, function by function, file by file. Every rule together weighs a quarter of it."],
      ["what one call loads, brotli, bytes", `below every SDK for pages and workers: ${name}'s ${whole(least)}`, whole(brotli), brotli < least],
    ];
  },
  memory: ({ judged }) => {
    const { bytes } = judged.after.module;
    const same = bytes === judged.before.module.bytes;
    return [[`memory of the module over ${whole(judged.times)} calls`, "≤ 2 MiB, unchanged", `${times(bytes / MIB)} MiB, ${same ? "unchanged" : "grown"}`, bytes <= 2 * MIB && same]];
  },
  worst: ({ slowest, steepest }) => [
    ["the slowest 32 KiB", "< 5 ms", `${times(slowest)} ms`, slowest < 5],
    below("the steepest t(32 KiB) / t(16 KiB)", steepest, 2.6),
  ],
  relay: (data) =>
    Object.entries(data).flatMap(([kind, { read, duties, relay }]) => {
      const why =
        `**relay, ${kind}**: a worker that reads both bodies, as whoever judges them must, and checks nothing is at ${times(read.rate.median)}; one that does by hand ` +
        `what a relay must around a call, and checks nothing either, at ${times(duties.rate.median)}. Ours is at ${times(relay.besideDuties.rate.median)} of that one; the rest is judging, and the objects around it.${sampled(relay.profile)}`;
      return [
        [`relay in workerd, ${kind}, requests a second, times a worker's that forwards unread`, "≥ 0.95", ratio(relay.rate), relay.rate.median >= 0.95, why],
        ["the same, times a worker's that reads both bodies and checks nothing", "≥ 0.95", ratio(relay.besideRead.rate), relay.besideRead.rate.median >= 0.95],
        ["the same, times a worker's that does a relay's duties by hand and checks nothing", "", ratio(relay.besideDuties.rate)],
      ];
    }),
};

/** @param results `[{ section, data }]` of a run */
export function goalsTable(results) {
  const goals = results.flatMap(({ section, data }) => GOALS[section.name]?.(data) ?? []);
  return {
    columns: ["what", "goal", "found", ""],
    rows: goals.map(([what, goal, found, met]) => [what, goal, found, met ? "met" : goal && "**not met**"]),
    notes: [...new Set(goals.filter(([, goal, , met]) => goal && !met).map(([, , , , why]) => why))].filter(Boolean),
  };
}
