// BUILD.json: what pkg/dist was built from and with.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { installedVersion } from "./install.mjs";
import { DIST, ROOT } from "./paths.mjs";

export const RECORD = "BUILD.json";

/** Files and folders that go into pkg/dist; in folders, only these kinds of file. */
export const SOURCES = [
  "Cargo.toml",
  "Cargo.lock",
  "src",
  "pkg/module",
  "pkg/src",
  "pkg/tsconfig.json",
  "scripts",
];
const KINDS = /\.(rs|js|mjs|ts|toml|txt|lock|json)$/;
/** In scripts, but with no influence on what is built. */
const APART = /^scripts\/(check|install|lint|pack|sizes)\.mjs$/;

export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) return void (yield path);
  for (const name of readdirSync(path).sort()) {
    if (name !== "node_modules" && name !== "target") yield* filesUnder(join(path, name));
  }
}

/** The hash of each source file; line endings are normalized, since git may change them. */
export function hashSources() {
  const hashes = {};
  for (const source of SOURCES) {
    for (const file of filesUnder(join(ROOT, source))) {
      const name = relative(ROOT, file).split(sep).join("/");
      if (!KINDS.test(name) || APART.test(name)) continue;
      hashes[name] = sha256(readFileSync(file, "utf8").replaceAll("\r\n", "\n"));
    }
  }
  return hashes;
}

export function hashOutputs(files) {
  const names = [...files.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, sha256(files.get(name))]));
}

/** Versions of everything that decides the bytes. */
export function describeTools(toolchain) {
  return {
    toolchain: toolchain.kind,
    rustc: toolchain.version,
    binaryen: installedVersion("binaryen"),
    esbuild: installedVersion("esbuild"),
    rollup: installedVersion("rollup"),
    "rollup-plugin-dts": installedVersion("rollup-plugin-dts"),
    "@typescript/typescript6": installedVersion("@typescript/typescript6"),
  };
}

/** The committed record, or `undefined` before the first build. */
export function readRecord() {
  const path = join(DIST, RECORD);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** Names whose hash differs, with how: `added`, `removed`, `changed`. */
export function differences(before, after) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => ({
      name,
      how: !(name in before) ? "added" : !(name in after) ? "removed" : "changed",
    }));
}
