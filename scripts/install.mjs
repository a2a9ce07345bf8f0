// Installs the tools of the build and the checks, unless exactly the wanted versions are there.
//
//   node scripts/install.mjs

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SCRIPTS } from "./paths.mjs";
import { run, script } from "./run.mjs";

/** The installed version of a tool, or `undefined`. */
export function installedVersion(name) {
  const path = join(SCRIPTS, "node_modules", name, "package.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).version : undefined;
}

export function installTools() {
  const { devDependencies } = JSON.parse(readFileSync(join(SCRIPTS, "package.json"), "utf8"));
  const isMissing = ([name, version]) => installedVersion(name) !== version;
  if (Object.entries(devDependencies).some(isMissing)) {
    run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: SCRIPTS });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await script(installTools);
