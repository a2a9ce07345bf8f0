// The runtimes: their programs and versions.

import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { MODULES } from "./paths.mjs";
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
