// Runs child.mjs in a runtime that is a program: Node, Deno or Bun.

import { execFile } from "node:child_process";
import { join } from "node:path";
import { startFaultUpstream } from "../fault-upstream.mjs";
import { withInstalledPackage } from "../installed-package.mjs";

/** @returns the program's output; if it fails, the error has it */
export function output(program, args, options) {
  return new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 256 << 20, ...options }, (error, stdout, stderr) => {
      if (error && !stdout.includes("@@result ")) reject(new Error(`${error.message}\n${stdout}\n${stderr}`));
      else resolve(stdout);
    });
  });
}

/** The result line of a runtime's output. */
export function resultLine(text) {
  const line = text.split("\n").find((part) => part.startsWith("@@result "));
  if (!line) throw new Error(`no result in:\n${text.slice(-4000)}`);
  return JSON.parse(line.slice("@@result ".length));
}

/** @param command program and arguments that come before the script */
export function runIn(runtime, [program, ...args], parts = "cases,api,delivery,instances") {
  return withInstalledPackage(async (folder) => {
    const upstream = await startFaultUpstream();
    try {
      const script = join(folder, "tests", "runtimes", "child.mjs");
      return resultLine(await output(program, [...args, script, runtime, upstream.url, parts], { cwd: folder }));
    } finally {
      await upstream.close();
    }
  });
}
