// The package's two builds, and how they are told apart: in what a runtime finds, and in what a bundler wrote.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The file with each build's module as text. */
const FILES = { pages: "inline.js", servers: "server.js" };

/** A part of the module in an entry's file: the middle of its longest text, which no bundler changes. */
function markOf(file) {
  const texts = readFileSync(file, "utf8").match(/(["'`])[ -~]{10000,}?\1/g);
  if (!texts) throw new Error(`${file} holds no module as text`);
  const longest = texts.sort((one, other) => other.length - one.length)[0];
  return longest.slice(longest.length >> 1).slice(0, 200);
}

const scriptsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /\.[cm]?js$/.test(path) && !path.includes("node_modules") && statSync(path).isFile());

/** Throws unless the scripts in a folder hold this build (`pages` or `servers`) and not the other. */
export function expectBuild(installedPackage, folder, wanted) {
  const written = scriptsIn(folder).map((path) => readFileSync(path, "utf8"));
  const found = Object.keys(FILES).filter((build) => {
    const mark = markOf(join(installedPackage, "dist", FILES[build]));
    return written.some((text) => text.includes(mark));
  });
  if (`${found}` !== wanted) throw new Error(`expected the build for ${wanted}, found ${found.length ? `that for ${found.join(" and ")}` : "none"}`);
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
