#!/usr/bin/env node
// Runs every suite on a fresh clone: `node tests/run.mjs [--full|--beyond] [--only=name,name]`.
// `--full` adds the long suites, `--beyond` runs only those. In CI (`CI` is set) a suite that cannot run is a failure.

import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { ROOT } from "./paths.mjs";
import { cargoResultIn, resultIn } from "./report.mjs";
import { PROVIDERS } from "./setup.mjs";
import { SUITES } from "./suites.mjs";

function chosen(args) {
  const only = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length).split(",");
  const unknown = [
    ...args.filter((arg) => !["--full", "--beyond"].includes(arg) && !arg.startsWith("--only=")),
    ...(only ?? []).filter((name) => !SUITES.some((suite) => suite.name === name)),
  ];
  if (unknown.length) {
    console.error(`unknown: ${unknown.join(", ")}. Usage: node tests/run.mjs [--full|--beyond] [--only=${SUITES.map(({ name }) => name).join(",")}]`);
    process.exit(2);
  }
  if (args.includes("--beyond")) return SUITES.filter(({ full }) => full);
  if (only) return SUITES.filter(({ name }) => only.includes(name));
  return SUITES.filter(({ full }) => !full || args.includes("--full"));
}

/** Functions that end the suites under way. */
const running = new Set();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    for (const end of running) end("SIGTERM");
    process.exit(130);
  });
}

/** Runs a suite's command in a process group of its own, so that nothing it started outlives its time limit. */
function run({ command, limit }, env) {
  return new Promise((resolve) => {
    const [program, ...args] = command;
    const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...env }, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // It has ended by itself, with everything it started.
      }
    };
    let late = false;
    // It is asked first, because the browsers and servers that it started are process groups of their own.
    const timers = [setTimeout(() => ((late = true), end("SIGTERM")), limit), setTimeout(() => end("SIGKILL"), limit + 5000)];
    running.add(end);
    child.on("error", (error) => (output += `\n${error}`));
    child.on("close", (code) => {
      timers.forEach(clearTimeout);
      running.delete(end);
      end("SIGKILL");
      resolve({ output, code, late });
    });
  });
}

function verdict(suite, { output, code, late }) {
  const result = (suite.kind === "cargo" ? cargoResultIn : resultIn)(output) ?? { passed: 0, failed: [], skipped: [], notes: [] };
  if (late) result.failed.push({ name: suite.name, why: `not done after ${suite.limit / 1000} s` });
  else if (code !== 0 && !result.failed.length) result.failed.push({ name: suite.name, why: `ended with code ${code}` });
  if (!result.passed && !result.failed.length && !result.skipped.length) result.failed.push({ name: suite.name, why: "nothing ran" });
  return result;
}

function missingNeed({ needs = [] }, provided) {
  for (const need of needs) {
    provided[need] ??= PROVIDERS[need]();
    if (provided[need].missing) return provided[need].missing;
  }
  return undefined;
}

const total = { passed: 0, failed: [], skipped: [] };
const provided = {};
const env = {};
let installing;
let installed;
const began = Date.now();

/** Prepares everything that a suite needs, or says why that is impossible. */
async function prepare(suite) {
  const missing = missingNeed(suite, provided);
  // One tarball for all suites: they test the same bytes.
  if (!missing && suite.needs?.includes("install")) {
    installing ??= import("./installed-package.mjs").then(({ installPackage }) => installPackage());
    env.GROUP_CALL_INSTALLED = installed = await installing;
  }
  return missing;
}

async function runSuite(suite) {
  const missing = await prepare(suite);
  if (missing) {
    total.skipped.push({ name: suite.name, why: missing });
    console.log(`${suite.name.padEnd(22)} skipped: ${missing}`);
    return;
  }
  const start = Date.now();
  const ended = await run(suite, { ...env, ...suite.env });
  const result = verdict(suite, ended);
  const { passed, failed, skipped, inapplicable, notes } = result;
  const inFull = (name) => (name === suite.name ? name : `${suite.name}: ${name}`);
  total.passed += passed;
  total.failed.push(...failed.map(({ name }) => inFull(name)));
  total.skipped.push(...skipped.map(({ name, why }) => ({ name: inFull(name), why })));
  const apart = inapplicable ? `, ${inapplicable} not applicable` : "";
  console.log(
    `${suite.name.padEnd(22)} ${passed} passed, ${failed.length} failed, ${skipped.length} skipped${apart}  ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
  for (const note of notes ?? []) console.log(`    ${note}`);
  for (const { name, why } of failed) console.log(`  ✗ ${name}\n      ${why.replaceAll("\n", "\n      ")}`);
  // Without a result, the end of the output says most.
  if (failed.length && (suite.kind === "cargo" || failed.some(({ name }) => name === suite.name))) {
    console.log(ended.output.split("\n").slice(-80).join("\n"));
  }
}

const wanted = chosen(process.argv.slice(2));
// The suites that measure no time come first, two at a time.
const waiting = wanted.filter(({ beside }) => beside);
const lane = async () => {
  for (let suite = waiting.shift(); suite; suite = waiting.shift()) await runSuite(suite);
};
await Promise.all([lane(), lane()]);
const alone = wanted.filter(({ beside }) => !beside);
while (alone.length) {
  const suites = [alone.shift()];
  const [{ together }] = suites;
  while (together && alone[0]?.together === together) suites.push(alone.shift());
  await Promise.all(suites.map(runSuite));
}

if (installed) rmSync(installed, { recursive: true, force: true });
for (const { name, why } of total.skipped) console.log(`skipped ${name}: ${why}`);
// Repeated here, since much has been printed in between.
for (const name of total.failed) console.log(`failed ${name}`);
console.log(`in ${((Date.now() - began) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed.length} failed, ${total.skipped.length} skipped`);
const skipFails = process.env.CI && total.skipped.length > 0;
if (skipFails) console.error("CI is set: what is skipped has failed.");
process.exit(total.failed.length > 0 || total.passed === 0 || skipFails ? 1 : 0);
