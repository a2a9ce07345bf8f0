// Whether a runtime resolves to the right build of the package, and whether a bundle holds the module.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A piece of the module in an entry's file: a line from the middle of its text, which no bundler changes. */
function markOf(file) {
  const lines = readFileSync(file, "utf8").match(/^\s*"[ !#-[\]-~]{100,}" \+$/gm);
  if (!lines || lines.length < 100) throw new Error(`${file} holds no module as text, in lines`);
  return lines[lines.length >> 1].trim().slice(1, 100);
}

const scriptsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /\.[cm]?js$/.test(path) && !path.includes("node_modules") && statSync(path).isFile());

/** Throws unless the scripts in a folder contain the module. */
export function expectModule(installedPackage, folder) {
  const mark = markOf(join(installedPackage, "dist/inline.js"));
  if (!scriptsIn(folder).some((path) => readFileSync(path, "utf8").includes(mark))) throw new Error("the module is not in what was written");
}

/**
 * Statements that throw unless `group-call` is this file; `require`d, the same one, where the runtime
 * knows the condition `module-sync` (then both ways are one instance), and otherwise its `.cjs`.
 */
export const expectFile = (file, way) =>
  way === "import"
    ? `
  const found = import.meta.resolve("group-call");
  if (!found.endsWith("/dist/${file}")) throw new Error("imported " + found);`
    : `
  const found = require.resolve("group-call");
  // Bun requires ES modules, but does not know the condition.
  const isOne = Boolean(globalThis.process?.features?.require_module) && !globalThis.Bun;
  if (!found.endsWith("/dist/${file}".replace(".js", isOne ? ".js" : ".cjs"))) throw new Error("required " + found);
  const imported = await import("group-call");
  if ((api.group === imported.group) !== isOne) throw new Error("import and require: one instance? " + !isOne);`;
