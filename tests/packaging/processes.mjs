// Runs the environments' programs, and ends them with everything they started.

import { execFile, spawn } from "node:child_process";

/** The environment of a terminal: bundlers in this process set NODE_ENV for everything after them. */
const ENV = { ...process.env };
delete ENV.NODE_ENV;

const started = new Set();

/** Without this, their process groups would outlive this process. */
process.on("exit", () => started.forEach(ended));

function begun(child) {
  started.add(child);
  child.on("close", () => started.delete(child));
  return child;
}

const ended = (child) => {
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
};

/**
 * Runs a program to its end.
 * @returns what it printed
 */
export function run(program, args, { cwd, env, limit = 240_000 } = {}) {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...ENV, ...env }, detached: true, maxBuffer: 1 << 26 };
    const child = begun(execFile(program, args, options, (error, stdout, stderr) => {
      clearTimeout(timer);
      ended(child);
      // Node prints the line that threw, which in a built file is the whole file.
      const said = (stdout + stderr).split("\n").filter((line) => line.trim() && line.length < 500).join("\n");
      if (error) reject(new Error(`${[program, ...args].join(" ")} ended with ${error.code ?? error.signal}\n${said.slice(-3000)}`));
      else resolve(stdout + stderr);
    }));
    const timer = setTimeout(() => ended(child), limit);
  });
}

/** Runs a program that reports `@@used`. */
export async function used(program, args, options) {
  const output = await run(program, args, options);
  if (!/^@@used$/m.test(output)) throw new Error(output.match(/^@@([^]*)/m)?.[1] ?? `no verdict in:\n${output.slice(-2000)}`);
}

/**
 * Starts a server and waits until it prints an address that `pattern` finds.
 * @returns `{ url, stop }`
 */
export function serving(program, args, { cwd, env, pattern, limit = 120_000 }) {
  const child = begun(spawn(program, args, { cwd, env: { ...ENV, ...env }, detached: true, stdio: ["ignore", "pipe", "pipe"] }));
  const stop = () => ended(child);
  let output = "";
  return new Promise((resolve, reject) => {
    const fail = (why) => (stop(), reject(new Error(`${why}\n${output.slice(-3000)}`)));
    const timer = setTimeout(() => fail(`${program} was not ready after ${limit / 1000} s`), limit);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        // Without colours.
        output += text.replace(/\x1b\[[\d;]*m/g, "");
        const url = output.match(pattern)?.[0];
        if (url) clearTimeout(timer), resolve({ url, stop, output: () => output });
      });
    }
    child.on("error", (error) => fail(String(error)));
    child.on("exit", (code) => (clearTimeout(timer), fail(`${program} ended with ${code}`)));
  });
}
