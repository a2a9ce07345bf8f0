// The goals, and what came of them in this run.

import { ratio, times, whole } from "./report.mjs";

const SIZES = ["0.5 KB", "4 KB", "29 KB"];
/** Bytes to bytes, tidy calls of one shape, times the floor. */
const BYTES = [0.36, 0.27, 0.18];
/** The time of other calls, times a tidy one's of that size. */
const TO_TIDY = { "0.5 KB, one change": 1.4, "4 KB, Japanese": 1.2 };
const MIB = 2 ** 20;

const atMost = (what, found, goal, shown = times(found)) => [what, `≤ ${goal < 100 ? goal : whole(goal)}`, shown, found <= goal];
const below = (what, found, goal, shown = times(found)) => [what, `< ${goal}`, shown, found < goal];

/** Rows of goals per section: what, goal, found, whether it is met, and if not, why. */
const GOALS = {
  bytes: (data) =>
    Object.entries(data).flatMap(([runtime, found]) => [
      ...SIZES.map((size, index) =>
        atMost(`bytes to bytes, ${runtime}, ${size} of one shape, times the floor`, found[size].median, BYTES[index], ratio(found[size])),
      ),
      ...Object.entries(TO_TIDY).map(([kind, goal]) => atMost(`bytes to bytes, ${runtime}, ${kind}, times a tidy call`, found[kind].toTidy, goal)),
    ]),
  object: (data) =>
    SIZES.flatMap((size, index) => {
      const [ours, ajv, zod, valibot] = ["group-call", "ajv standalone", "zod", "valibot"].map((name) => data[size][name].median);
      // ajv looks at the described fields alone: no key that stands twice, no `__proto__`, no depth, no size.
      const most = index === 0 ? ajv : 1.15 * ajv;
      return [
        [`object to bytes, ${size}, times the floor`, `≤ ${times(most)}, by ajv standalone's ${times(ajv)}`, ratio(data[size]["group-call"]), ours <= most],
        ["the same", `below zod's ${times(zod)} and valibot's ${times(valibot)}`, ratio(data[size]["group-call"]), ours < Math.min(zod, valibot)],
      ];
    }),
  delivery: (data) => {
    const [ours, page, jitsu, timed, judged] = ["group-call", "group-call/page", "@jitsu/js", "by hand: and an end to its time", "by hand: and judged"].map(
      (name) => data[name].latency,
    );
    const why =
      `**call to fetch**: an attempt that can be ended (\`AbortController\` and a timer) takes ${times(timed.median)}, with a key and judged bytes ${times(judged.median)}: ` +
      `what is left for options, retries, redaction and observers is the difference to ${times(ours.median)}.`;
    return [
      [...atMost("call to fetch, times plain fetch's", ours.median, 3, ratio(ours)), why],
      ["call to fetch, times plain fetch's", `below @jitsu/js's ${times(jitsu.median)}`, ratio(ours), ours.median < jitsu.median],
      atMost("call to fetch of the page half, times plain fetch's", page.median, 2, ratio(page)),
    ];
  },
  start: (data) => [atMost("cold start, times plain fetch's", data["group-call"].median, 1.4, ratio(data["group-call"]))],
  sizes: (data) => {
    const others = Object.entries(data).filter(([name]) => !name.startsWith("group-call") && !name.includes("("));
    const [name, { brotli: least }] = others.sort((one, other) => one[1].brotli - other[1].brotli)[0];
    const page = data["group-call/page"].brotli;
    return [
      atMost("what one call loads, brotli, bytes", data["group-call"].brotli, 25_000, whole(data["group-call"].brotli)),
      atMost("what one call of the page half loads, brotli, bytes", page, 2_300, whole(page)),
      ["the same", `below every SDK with a group call: ${name}'s ${whole(least)}`, whole(page), page < least],
    ];
  },
  memory: ({ judged }) => {
    const { bytes } = judged.after.module;
    const same = bytes === judged.before.module.bytes;
    return [
      [
        `memory of the module over ${whole(judged.times)} calls`,
        "≤ 2 MiB, unchanged",
        `${times(bytes / MIB)} MiB, ${same ? "unchanged" : "grown"}`,
        bytes <= 2 * MIB && same,
      ],
    ];
  },
  worst: ({ slowest, steepest }) => [
    ["the slowest 32 KiB", "< 5 ms", `${times(slowest)} ms`, slowest < 5],
    below("the steepest t(32 KiB) / t(16 KiB)", steepest, 2.6),
  ],
  relay: (data) =>
    Object.entries(data).map(([where, { rate }]) => [
      `relay in ${where}, requests a second, times a worker's that does a relay's duties by hand and checks nothing`,
      // Elsewhere the rates are published, without a goal.
      where.startsWith("workerd") && "≥ 0.95",
      ratio(rate),
      rate.median >= 0.95,
    ]),
  ledger: ({ confirms }) => [atMost("ledger: a call that brings nothing new, times one that is sent, p50 in workerd", confirms.median, 0.5, ratio(confirms))],
};

/** @param results `[{ section, data }]` of a run */
export function goalsTable(results) {
  const goals = results.flatMap(({ section, data }) => GOALS[section.name]?.(data) ?? []);
  return {
    columns: ["what", "goal", "found", ""],
    rows: goals.map(([what, goal, found, met]) => [what, goal || "", found, goal ? (met ? "met" : "**not met**") : ""]),
    notes: [...new Set(goals.filter(([, goal, , met]) => goal && !met).map(([, , , , why]) => why))].filter(Boolean),
  };
}
