// The runtimes: their programs and versions. Each measurement is a process of its own: no garbage and no
// compiled code of another one's.

import { execFile, execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BENCHES, MODULES } from "./paths.mjs";
import { version } from "./setup.mjs";

/** The program of a platform's package: the launchers want install scripts, which are switched off here. */
function program(scope, ...path) {
  const [platform] = readdirSync(join(MODULES, scope));
  if (!platform) throw new Error(`no package of ${scope} for this platform is installed`);
  return join(MODULES, scope, platform, ...path);
}

const exe = process.platform === "win32" ? ".exe" : "";

/** The commands before a script's name. */
export const COMMANDS = {
  Node: () => [process.execPath],
  Deno: () => [program("@deno", `deno${exe}`), "run", "--quiet", "--no-prompt", "--no-config", "--allow-all"],
  Bun: () => [program("@oven", "bin", `bun${exe}`)],
};

/** Names and versions, for the head of a report. */
export const versions = () => ({
  Node: process.versions.node,
  V8: process.versions.v8,
  Deno: version("deno"),
  Bun: execFileSync(COMMANDS.Bun()[0], ["--version"], { encoding: "utf8" }).trim(),
  workerd: version("workerd"),
});

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
  measured([process.execPath, "--disable-warning=ExperimentalWarning", ...flags, join(BENCHES, script), JSON.stringify(settings)]);

/** What a script was started with. */
export const settings = () => JSON.parse(process.argv.at(-1));

/** Whether a script has been started as a process, and not imported. */
export const isProcess = (url) => pathToFileURL(process.argv[1] ?? "").href === url;
