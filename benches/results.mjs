// RESULTS.md and results.svg out of one run.

import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";
import { join, relative } from "node:path";
import { chart } from "./chart.mjs";
import { KIND } from "./clock.mjs";
import { goalsTable } from "./goals.mjs";
import { BENCHES, DIST, ROOT } from "./paths.mjs";
import { asMarkdown, times, whole } from "./report.mjs";
import { versions } from "./runtimes.mjs";

function machine() {
  const [{ model }] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${cpus().length} cores (${model.trim()}), ${memory}, ${type()} ${process.arch}`;
}

/** Which build was measured. */
function built() {
  const { tools = {} } = JSON.parse(readFileSync(join(DIST, "BUILD.json"), "utf8"));
  const { version } = JSON.parse(readFileSync(join(ROOT, "pkg", "package.json"), "utf8"));
  const { rustc = "", toolchain, ...others } = tools;
  const said = Object.entries({ rustc: rustc.match(/[\d.]+/)?.[0], ...others }).map(([name, value]) => `${name} ${value}`);
  return [`group-call ${version}`, ...said].join(", ");
}

const SIZES = ["0.5 KB", "4 KB", "32 KB"];

function panels(data) {
  const ratios = Object.entries(data.bytes).flatMap(([runtime, kinds]) =>
    SIZES.map((size, index) => ({
      label: `${runtime}, ${size}`,
      value: kinds[size].median,
      shown: times(kinds[size].median),
      ours: true,
      gap: index === 0,
    })),
  );
  const sizes = Object.entries(data.sizes)
    .sort((one, other) => one[1].brotli - other[1].brotli)
    .map(([label, { brotli }]) => ({ label, value: brotli, shown: whole(brotli), ours: label === "group-call" }));
  const { calls, batches } = data.growth;
  const name = (bytes) => (bytes < 1e6 ? `${Math.round(bytes / 500) / 2} KB` : `${Math.round(bytes / 1e6)} MB`);
  const byBytes = (found) => ({
    kind: "lines",
    unit: "ns",
    ticks: found.filter((_, index) => index % 2 === 0).map(({ bytes }) => ({ at: bytes, label: name(bytes) })),
    series: [
      { label: "JavaScript's JSON", points: found.map(({ bytes, floor }) => [bytes, floor]) },
      { label: "group-call", points: found.map(({ bytes, ours }) => [bytes, ours]), ours: true },
    ],
  });
  return [
    {
      kind: "bars",
      title: "Validated and normalized, against JavaScript's own JSON.parse + JSON.stringify",
      note: "Bytes to bytes, 512 different calls a size; time as a share of what JavaScript needs without any check. Shorter is faster.",
      rows: ratios,
      mark: { value: 1, label: "decode + parse + stringify + encode" },
    },
    {
      kind: "bars",
      title: "What one group call loads",
      note: "Bundled and minified, brotli, bytes; for pages and workers unless it says otherwise. Shorter is smaller.",
      rows: sizes,
    },
    {
      ...byBytes(calls),
      title: "Time for a byte as calls grow",
      note: "Node, nanoseconds a byte, bytes to bytes. Flat is linear.",
    },
    {
      ...byBytes(batches),
      title: "Time for a byte as batches grow",
      note: "Node, nanoseconds a byte of what groupBatch sends, 1 to 4,000 calls of 0.5 KB: options, keys, judging, delivery to a stub, results.",
    },
  ];
}

/** @returns the files that were written, from the repository's root */
export function writeResults(results, { quick }) {
  const data = Object.fromEntries(results.map(({ section, data: found }) => [section.name, found]));
  const names = Object.entries(versions()).map(([name, version]) => `${name} ${version}`);
  const head = `# Results

Written by \`npm run bench -- ${quick ? "--quick " : ""}--write\`; peers and runtimes are pinned in \`benches/package-lock.json\`.

* Machine: ${machine()}. Shared with others and noisy: **trust the ratios**, not the microseconds.
* Runtimes: ${names.join(", ")}.
* Build: ${built()}.
* Every ratio is the median over many rounds of what ran beside its floor in the same round and process; in brackets, where half of all rounds lie, unless it says otherwise.
  Times are ${KIND}, unless they say that they passed.

![The chart](results.svg)

## Goals

${asMarkdown(goalsTable(results))}
`;
  const sections = results.map(({ section, tables }) => `## ${section.title}\n\n${tables.map(asMarkdown).join("\n\n")}\n`);
  const files = { "RESULTS.md": [head, ...sections].join("\n"), "results.svg": chart(panels(data)) };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(BENCHES, name), content);
  return Object.keys(files).map((name) => relative(ROOT, join(BENCHES, name)));
}
