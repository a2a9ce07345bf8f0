// How large pkg/dist is, and whether it is within the budget.
//
//   node pkg/build/sizes.mjs [--json]

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { DIST, EDGE_WASM, PAGE_WASM } from "./paths.mjs";
import { BuildError, script } from "./run.mjs";

/**
 * Everything that is loaded until one group() call has been sent, for each way in.
 *
 * The budgets only ever go down: the goal for a page is 18,000 bytes.
 */
const LOADS = {
  "group-call (inlined)": { files: ["inline.js"], budget: 33_800 },
  "group-call (require)": { files: ["inline.cjs"] },
  "group-call (workerd, edge-light)": { files: ["static.js", PAGE_WASM] },
  "group-call/edge": { files: ["edge.js"] },
  "group-call/edge (workerd, edge-light)": { files: ["edge-static.js", EDGE_WASM] },
  "group-call/url": { files: ["url.js", PAGE_WASM], budget: 32_000 },
  "group-call/slim": { files: ["slim.js", PAGE_WASM], budget: 32_000 },
  "group-call/js": { files: ["js.js", "js-module.js"] },
  "group-call where WebAssembly is refused": { files: ["inline.js", "js-module.js"] },
};

/** Raw, gzip and brotli at their best, in bytes. */
function measure(file) {
  const bytes = readFileSync(join(DIST, file));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

const sum = (sizes) => sizes.reduce((a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli }));

/** The sizes of every file and of every load. */
export function sizes() {
  const names = readdirSync(DIST).filter((name) => /\.(c?js|wasm)$/.test(name)).sort();
  const files = Object.fromEntries(names.map((name) => [name, measure(name)]));
  const loads = {};
  for (const [name, load] of Object.entries(LOADS)) {
    if (!load.files.every((file) => file in files)) continue;
    loads[name] = { ...load, ...sum(load.files.map((file) => files[file])) };
  }
  return { files, loads };
}

function table(title, rows) {
  const line = (name, raw, gzip, brotli, note = "") =>
    `${name.padEnd(40)}${raw.padStart(9)}${gzip.padStart(9)}${brotli.padStart(9)}  ${note}`.trimEnd();
  const number = (value) => value.toLocaleString("en");
  const body = Object.entries(rows).map(([name, { raw, gzip, brotli, files, budget }]) => {
    const note = [files?.join(" + "), budget && `budget ${number(budget)}`].filter(Boolean).join(", ");
    return line(name, number(raw), number(gzip), number(brotli), note);
  });
  return [line(title, "raw", "gzip", "brotli"), ...body].join("\n");
}

await script(() => {
  const { values } = parseArgs({ options: { json: { type: "boolean" } } });
  if (!existsSync(join(DIST, PAGE_WASM))) throw new BuildError("pkg/dist is empty; run `npm run build`");
  const { files, loads } = sizes();
  if (values.json) console.log(JSON.stringify({ files, loads }, null, 2));
  else console.log(`${table("file", files)}\n\n${table("loaded for one call", loads)}`);

  const over = Object.entries(loads).filter(([, { brotli, budget }]) => budget && brotli > budget);
  if (over.length > 0) {
    const told = over.map(([name, { brotli, budget }]) => `${name}: ${brotli} bytes by brotli, budget ${budget}`);
    throw new BuildError(`over the budget:\n  ${told.join("\n  ")}`);
  }
});
