// Where things are, and what package-lock.json pins, which is installed if it is not there yet.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const BENCHES = dirname(fileURLToPath(import.meta.url));
export const ROOT = dirname(BENCHES);
export const PKG = join(ROOT, "pkg");
export const DIST = join(PKG, "dist");
export const MODULES = join(BENCHES, "node_modules");
/** Bundles and whatever else a run makes; cargo's folder, which no repository holds. */
export const SCRATCH = join(ROOT, "target", "benches");

function upToDate() {
  const installed = join(MODULES, ".package-lock.json");
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(BENCHES, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  // Packages for other platforms are in the lock file only.
  return Object.entries(wanted).every(([path, { version, optional }]) => path === "" || (present[path] ? present[path].version === version : optional));
}

export function install() {
  if (upToDate()) return;
  console.log("installing what the benchmarks need …");
  execFileSync("npm", ["ci", "--no-progress", "--loglevel=error"], { cwd: BENCHES, stdio: "inherit", shell: process.platform === "win32" });
}

/** The version of a package that was measured. */
export const version = (name) => JSON.parse(readFileSync(join(MODULES, name, "package.json"), "utf8")).version;
