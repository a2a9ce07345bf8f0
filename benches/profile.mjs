// Where a thread spends its time: samples of `perf`, by kind of code. Only where `perf` is on the
// machine and may be used.

import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { SCRATCH } from "./paths.mjs";

/** V8 writes down which code is at which address; for code that is interpreted too. */
export const V8_FLAGS = ["--perf-basic-prof", "--interpreted-frames-native-stack"];

/** Kinds of code, each with what it is and how its symbols begin. The first that fits counts. */
const KINDS = {
  module: ["the module", /^(JS:wasm-function|Stub:(js-to-wasm|wasm-to-js)|v8::internal::wasm::memory_)/],
  script: ["JavaScript", /^JS:/],
  v8: ["V8: built-in functions, garbage", /^(non-virtual thunk to )?(Builtins_|Stub:|v8::|cppgc::|heap::)/],
  kernel: ["the kernel", /\(\[(kernel|guest)/],
  host: ["the host: HTTP, streams, its objects", /./],
};
/** `{ kind: what it is }` */
export const NAMES = Object.fromEntries(Object.entries(KINDS).map(([kind, [name]]) => [kind, name]));

const perf = (...args) => spawnSync("perf", args, { encoding: "utf8", maxBuffer: 1 << 30 });

/** @throws where nothing can be sampled */
export function ensurePerf() {
  const { error, status } = perf("record", "-q", "-F", "99", "-o", "/dev/null", "--", "true");
  if (error) throw new Error("`perf` is not on this machine");
  if (status !== 0) throw new Error("`perf` may not be used on this machine");
}

/**
 * Samples the main thread of process `pid` for some seconds.
 * @returns `{ kind: share }`, shares of 1
 */
export async function profiled(pid, seconds) {
  mkdirSync(SCRATCH, { recursive: true });
  const file = join(SCRATCH, `perf-${pid}.data`);
  const child = spawn("perf", ["record", "-q", "-F", "2999", "-t", String(pid), "-o", file, "--", "sleep", String(seconds)], { stdio: "ignore" });
  await new Promise((resolve) => child.once("exit", resolve));
  const { stdout } = perf("script", "-i", file, "-F", "ip,sym,dso");
  rmSync(file, { force: true });
  const symbols = stdout.split("\n").flatMap((line) => /^\s*[\da-f]+ (.+)/.exec(line)?.[1] ?? []);
  if (symbols.length < 100) throw new Error(`perf has taken ${symbols.length} samples only`);
  const shares = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, 0]));
  for (const symbol of symbols) shares[Object.keys(KINDS).find((kind) => KINDS[kind][1].test(symbol))] += 1 / symbols.length;
  return shares;
}

/** V8 leaves its notes behind. */
export const forget = (pid) => rmSync(`/tmp/perf-${pid}.map`, { force: true });
