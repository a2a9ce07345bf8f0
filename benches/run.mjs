#!/usr/bin/env node
// Measures the package against floors and peers: `node benches/run.mjs [--quick] [--only=name,name] [--write]`.
// `--write` puts the tables into RESULTS.md.

import { parseArgs } from "node:util";
import { install } from "./setup.mjs";

install();
const { goalsTable } = await import("./goals.mjs");
const { asText } = await import("./report.mjs");

/** What is measured, in the order of the report. */
const ORDER = ["bytes", "object", "delivery", "start", "sizes", "memory", "worst", "relay", "ledger"];
const SECTIONS = [];
for (const name of ORDER) SECTIONS.push((await import(`./sections/${name}.mjs`)).default);

const NAMES = SECTIONS.map(({ name }) => name);

function fail(message) {
  console.error(`${message}\nUsage: node benches/run.mjs [--quick] [--write] [--only=${NAMES.join(",")}]`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({ options: { quick: { type: "boolean" }, write: { type: "boolean" }, only: { type: "string" } } }).values;
  } catch (error) {
    return fail(error.message);
  }
}

const { quick = false, write = false, only } = options();
const chosen = only?.split(",") ?? NAMES;
const unknown = chosen.filter((name) => !NAMES.includes(name));
if (unknown.length) fail(`there is no ${unknown.join(", ")}`);
if (write && only) fail("--write wants all sections");

const results = [];
const began = Date.now();
let failed = 0;
for (const section of SECTIONS.filter(({ name }) => chosen.includes(name))) {
  const start = Date.now();
  console.log(`\n=== ${section.title} (${section.name})\n`);
  try {
    const result = await section.run({ quick });
    results.push({ section, ...result });
    console.log(result.tables.map(asText).join("\n\n"));
  } catch (error) {
    failed++;
    console.error(`failed: ${error.stack ?? error}`);
  }
  console.log(`\n${((Date.now() - start) / 1000).toFixed(0)} s`);
}
const goals = goalsTable(results);
if (goals.rows.length) console.log(`\n=== Goals\n\n${asText(goals)}`);
console.log(`\nin ${((Date.now() - began) / 1000).toFixed(0)} s`);
if (write && failed) console.error("nothing is written: a section has failed");
else if (write) {
  const { writeResults } = await import("./results.mjs");
  console.log(`written: ${writeResults(results, { quick }).join(", ")}`);
}
process.exitCode = failed ? 1 : 0;
