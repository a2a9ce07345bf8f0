// What each part weighs in what a page loads, as the table of pkg/docs/weight.md.
//
//   node pkg/build/weights.mjs [--write]
//
// Builds the page's module once more with the names of its functions. What the compiler has put
// into the function that calls it counts there.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installTools } from "./build.mjs";
import { compileNamed } from "./module.mjs";
import { DIST, PAGE_WASM, ROOT } from "./paths.mjs";
import { readRecord } from "./record.mjs";
import { script } from "./run.mjs";
import { functionsOf } from "./sections.mjs";
import { measure } from "./sizes.mjs";
import { findToolchain } from "./toolchain.mjs";
import { number, writeSection } from "./weight-page.mjs";

/** Which part of the crate, or of what it stands on, a function belongs to; by its mangled name. */
function partOf(name) {
  if (/^(validate|advance|halve|split|segment|input|output|seed)/.test(name)) return "js (exports, with what is inlined)";
  // Rust's v0 mangling: the first crate, maybe with a disambiguator, then each step of the path as its length and its name.
  const steps = [];
  for (let rest = /C(?:s[0-9A-Za-z]*_)?(\d.*)/.exec(name)?.[1] ?? ""; ; ) {
    const [head, length] = /^(\d+)_?/.exec(rest) ?? [];
    if (!head) break;
    const end = head.length + Number(length);
    steps.push(rest.slice(head.length, end));
    rest = rest.slice(end);
  }
  const [crate, room = "crate", next] = steps;
  if (crate === "group_call") return room === "rules" ? `rules/${next}` : room;
  return /wbindgen|wbg/.test(name) || crate === "wasm_bindgen" ? "wasm-bindgen" : "standard library";
}

function wasmTable(wasm) {
  const sizes = new Map();
  const { functions, data } = functionsOf(wasm);
  // wasm-bindgen runs its descriptions while building and takes them out.
  for (const { name, size } of functions.filter(({ name }) => !/describe/.test(name))) sizes.set(partOf(name), (sizes.get(partOf(name)) ?? 0) + size);
  sizes.set("constants (tables, names)", data);
  return [...sizes].sort((one, other) => other[1] - one[1]);
}

/** The JavaScript half, file by file: bytes once minified. */
async function scriptTable() {
  const esbuild = await import("esbuild");
  const { metafile } = await esbuild.build({
    entryPoints: [join(ROOT, "src/js/api.js")], bundle: true, minify: true, format: "esm", target: "es2022", write: false, metafile: true, absWorkingDir: ROOT,
    loader: { ".txt": "text" }, outdir: "out",
    plugins: [{ name: "no loader", setup: (build) => {
      build.onResolve({ filter: /^built:/ }, ({ path }) => ({ path, namespace: "built" }));
      build.onLoad({ filter: /./, namespace: "built" }, () => ({ contents: "export const imports = {}, compile = Object, load = undefined;" }));
    } }],
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  return Object.entries(inputs).filter(([name]) => name.startsWith("src/")).map(([name, { bytesInOutput }]) => [name, bytesInOutput]).sort((one, other) => other[1] - one[1]);
}

await script(async () => {
  const { values } = parseArgs({ options: { write: { type: "boolean" } } });
  const toolchain = findToolchain(undefined, readRecord()?.tools.toolchain);
  installTools();
  const named = wasmTable(compileNamed(toolchain));
  const scripts = await scriptTable();
  const total = (rows) => rows.reduce((sum, [, size]) => sum + size, 0);
  const share = (size, of) => `${((100 * size) / of).toFixed(1)} %`;
  const table = (title, rows) => [`| ${title} | bytes | share |`, "| --- | --: | --: |", ...rows.map(([name, size]) => `| ${name} | ${number(size)} | ${share(size, total(rows))} |`)].join("\n");
  const { raw, brotli } = measure(readFileSync(join(DIST, PAGE_WASM)));
  const sections = {
    "The module for pages": `${number(raw)} bytes, ${number(brotli)} by brotli. Function by function, summed up by the part of the crate:\n\n${table("part", named)}`,
    "The JavaScript half": `Minified by esbuild alone, before compression, file by file:\n\n${table("file", scripts)}`,
  };
  for (const [title, text] of Object.entries(sections)) {
    console.log(`## ${title}\n\n${text}\n`);
    if (values.write) writeSection(title, text);
  }
});
