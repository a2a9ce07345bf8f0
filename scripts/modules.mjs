// The modules of a build. Making them takes minutes, so they are kept in target/ until one of their
// sources or tools changes.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toJavaScript } from "./javascript.mjs";
import { buildModule } from "./module.mjs";
import { TARGET } from "./paths.mjs";
import { describeTools, sha256 } from "./record.mjs";

/** What the modules are made from, by the names in the record. */
const SOURCES =
  /^(Cargo\.|src\/|pkg\/module\/|scripts\/(javascript|modules?|sections|toolchain)\.mjs$)/;
const KEPT = join(TARGET, "modules");
const NAMES = {
  module: "module.wasm",
  edge: "edge.wasm",
  javascript: "javascript.js",
  edgeJavascript: "edge-javascript.js",
};

const make = (toolchain, targetDir) => ({
  module: buildModule(toolchain, { targetDir }),
  edge: buildModule(toolchain, { targetDir, features: ["relay"] }),
  javascript: toJavaScript(buildModule(toolchain, { targetDir, simd: false })),
  edgeJavascript: toJavaScript(
    buildModule(toolchain, { targetDir, features: ["relay"], simd: false }),
  ),
});

function read(folder) {
  const found = Object.entries(NAMES).map(([key, name]) => {
    const bytes = readFileSync(join(folder, name));
    return [key, name.endsWith(".js") ? bytes.toString() : bytes];
  });
  return Object.fromEntries(found);
}

function keep(folder, modules) {
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  for (const [key, name] of Object.entries(NAMES))
    writeFileSync(join(temporary, name), modules[key]);
  rmSync(folder, { recursive: true, force: true });
  renameSync(temporary, folder);
}

/**
 * @param {object} toolchain from `findToolchain`
 * @param {Record<string, string>} sources the hash of each source file
 * @param {string} [targetDir] cargo's folder; if given, everything is rebuilt in it
 * @returns {{module: Buffer, edge: Buffer, javascript: string, edgeJavascript: string}}
 */
export function buildModules(toolchain, sources, targetDir) {
  if (targetDir) return make(toolchain, targetDir);
  const own = Object.entries(sources).filter(([name]) => SOURCES.test(name));
  const folder = join(KEPT, sha256(JSON.stringify([own, describeTools(toolchain)])).slice(0, 16));
  if (existsSync(folder)) {
    console.log("the modules are those of the last build: none of their sources has changed");
    return read(folder);
  }
  const modules = make(toolchain);
  keep(folder, modules);
  return modules;
}
