// The package as its users get it: packed, and installed from the tarball into a fresh folder,
// with the tests beside it, so that they import `group-call` by name.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pack } from "../scripts/pack.mjs";
import { CASES, PACKAGE, TESTS } from "./paths.mjs";

const npm = (cwd, ...args) =>
  execFileSync("npm", [...args, "--loglevel=error", "--no-audit", "--no-fund", "--offline"], { cwd, encoding: "utf8", shell: process.platform === "win32" });

/** The tarball that is published, or another one that is to be tested. */
function packedInto(destination) {
  if (!process.env.GROUP_CALL_PACKAGE) return pack({ destination });
  return JSON.parse(npm(PACKAGE, "pack", "--json", "--ignore-scripts", "--pack-destination", destination))[0];
}

/** @returns the folder that holds `node_modules/group-call` and `tests/` */
export function installPackage() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "group-call-installed-"));
  const packed = packedInto(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "uses-group-call", private: true, type: "module" }));
  npm(folder, "install", `./${packed.filename}`);
  writeFileSync(join(folder, "tarball.json"), JSON.stringify(packed));
  cpSync(TESTS, join(folder, "tests"), {
    recursive: true,
    filter: (path) => path === TESTS || !["node_modules", ".scratch", ".npmrc", "package.json", "package-lock.json"].includes(basename(path)),
  });
  return folder;
}

/** Runs `body` with the folder of an installed package: the runner's, or a fresh one. */
export async function withInstalledPackage(body) {
  const given = process.env.GROUP_CALL_INSTALLED;
  const folder = given ?? installPackage();
  try {
    return await body(folder);
  } finally {
    if (!given) rmSync(folder, { recursive: true, force: true });
  }
}

/** The case files by name. */
export function caseFiles() {
  const names = readdirSync(CASES).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(join(CASES, name), "utf8"))]));
}

/** A folder in the installed package's folder for what a suite writes: name resolution works from there. */
export function workFolder(installed, name) {
  const folder = join(installed, "work", name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
