// Each measurement is a process of its own: no garbage and no compiled code of another one's.

import { execFile } from "node:child_process";
import { BENCHES } from "./paths.mjs";

const MARK = "@@result ";

/** What a measuring script prints as its last word. */
export const report = (result) => console.log(MARK + JSON.stringify(result));

/**
 * Runs a script under a runtime.
 * @param command the program and its arguments
 * @returns what it reported
 */
export function measured([program, ...args], options = {}) {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd: BENCHES, maxBuffer: 64 << 20, ...options }, (error, stdout, stderr) => {
      const line = stdout.split("\n").findLast((text) => text.startsWith(MARK));
      if (line) resolve(JSON.parse(line.slice(MARK.length)));
      else reject(new Error(`${[program, ...args].join(" ")}: ${error?.message ?? "no result"}\n${stdout}\n${stderr}`));
    });
  });
}

/** The same for a script of this folder under this Node. */
export const inNode = (script, settings, flags = []) =>
  measured([process.execPath, "--disable-warning=ExperimentalWarning", ...flags, script, JSON.stringify(settings)]);

/** What a script was started with. */
export const settings = () => JSON.parse(process.argv.at(-1));
