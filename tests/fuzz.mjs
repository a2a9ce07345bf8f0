// `npm run fuzz -- SECONDS`: the fuzz targets one after another, SECONDS in total.
//
// Each target starts from its committed inputs in fuzz/seeds; inputs worth keeping go to fuzz/corpus,
// which the next run uses. An input that makes a target fail goes to fuzz/artifacts, and becomes a
// case in tests/cases once its cause is known.

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { BuildError, output, run, script } from "../scripts/run.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FUZZ = join(ROOT, "fuzz");
/** The longest input of each target, in bytes. */
const TARGETS = { call: 4096, timestamp: 64, email: 320, url: 320 };
// libFuzzer's instrumentation needs unstable compiler flags.
const ENV = { RUSTC_BOOTSTRAP: "1" };

function readSeconds(text = "60") {
  const seconds = Number(text);
  if (!/^\d+$/.test(text) || seconds < Object.keys(TARGETS).length) {
    throw new BuildError(`SECONDS must be a whole number, one per target or more, not ${JSON.stringify(text)}: npm run fuzz -- 60`);
  }
  return seconds;
}

/** cargo-fuzz, installed if it is missing. */
function installCargoFuzz() {
  if (output("cargo", ["fuzz", "--version"]) !== undefined) return;
  console.log("cargo-fuzz is missing: installing it");
  run("cargo", ["install", "cargo-fuzz", "--locked"]);
  if (output("cargo", ["fuzz", "--version"]) === undefined) {
    throw new BuildError("cargo-fuzz was installed, but cargo does not find it: is cargo's bin folder in PATH?");
  }
}

/** Runs one target; `failed` is the path of the input that made it fail. */
function fuzz(target, seconds) {
  const corpus = join(FUZZ, "corpus", target);
  mkdirSync(corpus, { recursive: true });
  const limits = [`-max_total_time=${seconds}`, `-max_len=${TARGETS[target]}`, "-timeout=10", "-print_final_stats=1"];
  const dictionary = `-dict=${join(FUZZ, "dictionaries", `${target}.dict`)}`;
  const args = ["fuzz", "run", target, corpus, join(FUZZ, "seeds", target), "--", ...limits, dictionary];
  const { status, signal, stderr, error } = spawnSync("cargo", args, {
    cwd: ROOT,
    env: { ...process.env, ...ENV },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (error) throw error;
  const last = (pattern) => [...stderr.matchAll(pattern)].at(-1)?.[1];
  const result = {
    target,
    executed: Number(last(/stat::number_of_executed_units:\s*(\d+)/g) ?? 0),
    coverage: Number(last(/\bcov: (\d+)/g) ?? 0),
    corpus: readdirSync(corpus).length,
  };
  if (status === 0 && result.executed > 0) return result;
  return { ...result, stderr, how: signal ?? status, failed: last(/Test unit written to (.+)$/gm) };
}

/** What a failed run printed: everything from the panic on, or else its last lines. */
function cause(stderr) {
  const all = stderr.split("\n");
  const start = all.findIndex((line) => /panicked at|ERROR: /.test(line));
  return all.slice(start < 0 ? -30 : start).slice(0, 12).join("\n");
}

await script(async () => {
  const seconds = Math.floor(readSeconds(process.argv[2]) / Object.keys(TARGETS).length);
  installCargoFuzz();
  for (const target of Object.keys(TARGETS)) {
    run("cargo", ["fuzz", "build", target], { cwd: ROOT, env: ENV });
  }
  const failures = [];
  for (const target of Object.keys(TARGETS)) {
    const result = fuzz(target, seconds);
    const { executed, coverage, corpus } = result;
    const verdict = result.how === undefined ? "ok" : "FAILED";
    console.log(`${target.padEnd(9)} ${verdict}: ${executed} inputs in ${seconds} s, ${coverage} edges, ${corpus} inputs kept`);
    if (result.how === undefined) continue;
    failures.push(result);
    console.log(cause(result.stderr));
  }
  if (failures.length === 0) return;
  const where = failures.map(({ target, how, failed }) =>
    failed
      ? `${target}: ${relative(ROOT, failed)}, again with: RUSTC_BOOTSTRAP=1 cargo fuzz run ${target} ${relative(ROOT, failed)}`
      : `${target}: ended with ${how} and left no input`,
  );
  throw new BuildError(`${failures.length} of ${Object.keys(TARGETS).length} targets failed\n  ${where.join("\n  ")}`);
});
