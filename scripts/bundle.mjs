// Makes the files of pkg/dist from the hand-written entries and the module.

import { join } from "node:path";
import { declarations } from "./declarations.mjs";
import { inLines } from "./lines.mjs";
import { EDGE_MODULE, ENTRIES, MODULE, ROOT, WASM_MODULE } from "./paths.mjs";
import { BuildError } from "./run.mjs";
import { toText } from "./text.mjs";

const API = "pkg/src/index.ts",
  EDGE = "pkg/src/edge.ts",
  PAGE = "pkg/src/page/index.ts",
  OUTBOX = "pkg/src/outbox/index.ts",
  WASM = "pkg/src/wasm/index.ts";
/** The entry itself: it has no loader. */
const ENTRY = null;

/** No module, so no loader. */
const ALONE = null;

/** One bundle for each line: what is exported, built around an entry, which loads the module. */
const BUNDLES = [
  { entry: "inline.ts", out: "inline.js", format: "esm" },
  { entry: "inline-require.ts", out: "inline.cjs", format: "cjs" },
  { entry: "static.ts", out: "static.js", format: "esm" },
  { entry: "slim.ts", out: "slim.js", format: "esm" },
  { entry: "js.ts", out: "js.js", format: "esm" },
  { entry: "js.ts", out: "js.cjs", format: "cjs", whole: true },
  { entry: "js-module.ts", out: "js-module.js", format: "esm", exports: ENTRY },
  { entry: "edge-inline.ts", out: "edge.js", format: "esm", exports: EDGE },
  { entry: "edge-inline.ts", out: "edge.cjs", format: "cjs", exports: EDGE },
  { entry: "edge-js.ts", out: "edge-js.js", format: "esm", exports: EDGE },
  { entry: "edge-js-module.ts", out: "edge-js-module.js", format: "esm", exports: ENTRY },
  { entry: "edge-static.ts", out: "edge-static.js", format: "esm", exports: EDGE },
  { entry: "edge-node.ts", out: "node.js", format: "esm", exports: ENTRY },
  { entry: "edge-node.ts", out: "node.cjs", format: "cjs", exports: ENTRY },
  { entry: ALONE, out: "page.js", format: "esm", exports: PAGE },
  { entry: ALONE, out: "page.cjs", format: "cjs", exports: PAGE },
  { entry: ALONE, out: "outbox.js", format: "esm", exports: OUTBOX },
  { entry: ALONE, out: "outbox.cjs", format: "cjs", exports: OUTBOX },
  { entry: "wasm-inline.ts", out: "wasm/inline.js", format: "esm", exports: WASM },
  { entry: "wasm-inline.ts", out: "wasm/inline.cjs", format: "cjs", exports: WASM },
  { entry: "wasm-static.ts", out: "wasm/static.js", format: "esm", exports: WASM },
];

/** Jest loads CommonJS files in jsdom, and React Native the JavaScript version: neither is sure to have text codecs. */
const hasCodecs = (out) => !/\.cjs$|^js\./.test(out);

/** The modules as JavaScript, which other files load only if they have to. */
const TWINS = ["./js-module.js", "./edge-js-module.js"];

/**
 * An ES module as CommonJS. esbuild's own helpers define getters with objects that inherit, so that
 * additions to `Object.prototype` break the import.
 */
function toCommonJs(text) {
  const [all, list] = text.match(/^export \{([^}]*)\};\s*$/m) ?? [];
  if (!list) throw new BuildError("a bundle without exports");
  const names = list.split(",").map((name) => name.trim().split(" as "));
  const members = names.map(([own, name = own]) => `${name}: ${own}`).join(",\n  ");
  // The second statement never runs, but Node reads the names from it.
  const annotated = names.map(([own, name = own]) => name).join(", ");
  // A function of its own, since CommonJS has variables called `module` and `exports` too.
  const body = text.replace(all, `return {\n  ${members}\n};`);
  return `"use strict";\nmodule.exports = (() => {\n${body}})();\n0 && (module.exports = { ${annotated} });\n`;
}

/**
 * Moves a module's text after all of the script: if it is in between, compressors tell the two apart less
 * well, which costs a page some 150 bytes.
 */
const withTextLast = (script) =>
  script.replace(
    /^(\/\/ built:\S+-text\n.*?)^(\/\/ .*?)^(?=export \{)/ms,
    (_, text, others) => `${others}${text}`,
  );

/** `built:loader`, which the API is built around, is the entry; `built:codecs` depends on whether hosts may have none. */
const loaderOf = (entry, codecs) => ({
  name: "loader",
  setup(build) {
    build.onResolve({ filter: /^built:loader$/ }, () => ({ path: join(ENTRIES, entry) }));
    build.onResolve({ filter: /^built:codecs$/ }, () => ({ path: join(ENTRIES, codecs) }));
  },
});

/** Provides `built:module-text` and so on to the entries; they exist only while building. */
function built({ module, edge, javascript, edgeJavascript, wasm }) {
  const texts = {
    "built:module-text": { contents: toText(module), loader: "js" },
    "built:edge-text": { contents: toText(edge), loader: "js" },
    "built:module-javascript": { contents: javascript, loader: "js" },
    "built:wasm-text": { contents: toText(wasm.module), loader: "js" },
    "built:wasm-glue": { contents: wasm.glue, loader: "js" },
    "built:edge-javascript": { contents: edgeJavascript, loader: "js" },
  };
  return {
    name: "built",
    setup(build) {
      build.onResolve({ filter: /^built:/ }, ({ path }) => ({ path, namespace: "built" }));
      build.onLoad({ filter: /./, namespace: "built" }, ({ path }) => texts[path]);
    },
  };
}

/**
 * Every file of pkg/dist except BUILD.json.
 * @param {{module: Buffer, edge: Buffer, javascript: string, edgeJavascript: string, wasm: {module: Buffer, glue: string}}} modules
 * @param {string[]} [scripts] those of the scripts that are wanted; all
 * @returns {Promise<Map<string, Buffer>>} by file name
 */
export async function bundle(modules, scripts) {
  // Imported here because `npm ci` may have installed it a moment ago.
  const esbuild = await import("esbuild");
  const files = new Map();

  for (const { entry, out, format, exports = API, whole } of BUNDLES) {
    if (scripts && !scripts.includes(out)) continue;
    const result = await esbuild.build({
      entryPoints: [exports ? join(ROOT, exports) : join(ENTRIES, entry)],
      absWorkingDir: ROOT,
      write: false,
      bundle: true,
      format: "esm",
      platform: "neutral",
      target: "es2022",
      legalComments: "none",
      // The wording, which the crate has too.
      loader: { ".txt": "text" },
      // Files of pkg/dist that are kept beside the others.
      external: [
        ...[MODULE, EDGE_MODULE, WASM_MODULE].map((name) => `./${name}?module`),
        ...(whole ? [] : TWINS),
      ],
      plugins: entry
        ? [loaderOf(entry, hasCodecs(out) ? "codecs.ts" : "codecs-without.ts"), built(modules)]
        : [],
      logLevel: "warning",
    });
    const text = withTextLast(result.outputFiles[0].text);
    files.set(out, Buffer.from(inLines(format === "cjs" ? toCommonJs(text) : text)));
  }

  files.set(MODULE, modules.module);
  files.set(EDGE_MODULE, modules.edge);
  files.set(`wasm/${WASM_MODULE}`, modules.wasm.module);
  for (const [name, text] of await declarations()) files.set(name, text);
  return files;
}
