// Paths of the runtimes that are installed as packages. Their launchers would copy them in an install
// script, and those are switched off here.

import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);
const exe = process.platform === "win32" ? ".exe" : "";

function platformFolder(name, scope) {
  const folder = join(dirname(resolve(`${name}/package.json`)), "..", scope);
  const [platform] = readdirSync(folder);
  if (!platform) throw new Error(`no ${name} for this platform is installed`);
  return join(folder, platform);
}

export const denoProgram = () => join(platformFolder("deno", "@deno"), `deno${exe}`);
export const bunProgram = () => join(platformFolder("bun", "@oven"), "bin", `bun${exe}`);
