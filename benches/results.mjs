// RESULTS.md out of one run.

import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";
import { join } from "node:path";

import { goalsTable } from "./goals.mjs";
import { KIND } from "./measure.mjs";
import { BENCHES, DIST, PKG } from "./paths.mjs";
import { asMarkdown } from "./report.mjs";
import { versions } from "./runtimes.mjs";

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

## Goals

${asMarkdown(goalsTable(results))}
`;
  const sections = results.map(({ section, tables }) => `## ${section.title}\n\n${tables.map(asMarkdown).join("\n\n")}\n`);
  writeFileSync(join(BENCHES, "RESULTS.md"), [head, ...sections].join("\n"));
  return ["benches/RESULTS.md"];
}
