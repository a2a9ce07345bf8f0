// RESULTS.md and its picture out of one run.

import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";
import { join } from "node:path";

import { goalsTable } from "./goals.mjs";
import { KIND } from "./measure.mjs";
import { asMarkdown, chart, times, whole } from "./report.mjs";
import { versions } from "./runtimes.mjs";
import { BENCHES, DIST, PKG } from "./setup.mjs";

function machine() {
  const [{ model }] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${cpus().length} cores (${model.trim()}), ${memory}, ${type()} ${process.arch}`;
}

/** Which build was measured. */
function built() {
  const { tools = {} } = JSON.parse(readFileSync(join(DIST, "BUILD.json"), "utf8"));
  const { version } = JSON.parse(readFileSync(join(PKG, "package.json"), "utf8"));
  const { rustc = "", toolchain, ...others } = tools;
  const said = Object.entries({ rustc: rustc.match(/[\d.]+/)?.[0], ...others }).map(([name, value]) => `${name} ${value}`);
  return [`group-call ${version}`, ...said].join(", ");
}

const isOurs = (name) => name.startsWith("group-call");

/** What is loaded, and how long a call's bytes take, as bars. */
function picture(results) {
  const { sizes, bytes } = Object.fromEntries(results.map(({ section, data }) => [section.name, data]));
  const loaded = Object.entries(sizes).map(([name, { brotli }]) => ({ name, value: brotli, shown: whole(brotli), isOurs: isOurs(name) }));
  const spent = Object.entries(bytes).flatMap(([runtime, kinds]) =>
    ["0.5 KB", "4 KB", "29 KB"].map((kind) => ({ name: `${runtime}, ${kind}`, value: kinds[kind].median, shown: times(kinds[kind].median), isOurs: true })),
  );
  return chart([
    { title: "One group call in a page: bytes, brotli", bars: loaded.sort((one, other) => one.value - other.value) },
    { title: "validateJson, times JSON.parse and JSON.stringify of the same bytes (the line)", bars: spent, goal: 1 },
  ]);
}

/** @returns the files that were written, from the repository's root */
export function writeResults(results, { quick }) {
  const names = Object.entries(versions()).map(([name, version]) => `${name} ${version}`);
  const head = `# Results

Written by \`npm run bench -- ${quick ? "--quick " : ""}--write\`; peers and runtimes are pinned in \`benches/package-lock.json\`.

* Machine: ${machine()}. Shared with others and noisy: **trust the ratios**, not the microseconds.
* Runtimes: ${names.join(", ")}.
* Build: ${built()}.
* Every ratio is the median over many rounds of what ran beside its floor in the same round and process; in brackets, where half of all rounds lie, unless it says otherwise.
  Times are ${KIND}, unless they say that they passed.

![Sizes and times as bars](RESULTS.svg)

## Goals

${asMarkdown(goalsTable(results))}

What stands between these figures and the goals that are not met: [where the time goes](../pkg/docs/speed.md).
`;
  const sections = results.map(({ section, tables }) => `## ${section.title}\n\n${tables.map(asMarkdown).join("\n\n")}\n`);
  writeFileSync(join(BENCHES, "RESULTS.md"), [head, ...sections].join("\n"));
  writeFileSync(join(BENCHES, "RESULTS.svg"), picture(results));
  return ["benches/RESULTS.md", "benches/RESULTS.svg"];
}
