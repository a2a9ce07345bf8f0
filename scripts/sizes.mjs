// How large pkg/dist is, and whether it is within the budget.
//
//   node scripts/sizes.mjs [--json]

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { installTools } from "./install.mjs";
import { DIST, EDGE_MODULE, MODULE } from "./paths.mjs";
import { BuildError, script } from "./run.mjs";

/** What a page loads that bundles one group() call: the rest of the file is left out. */
const PAGE = "a page that imports group";

/**
 * Everything that is loaded until one group() call has been sent, for each way in.
 *
 * A page's budget is the goal for it; the others have 1 % of slack.
 */
const LOADS = {
  [PAGE]: { files: [PAGE], budget: 24_000 },
  "group-call (inlined)": { files: ["inline.js"], budget: 25_500 },
  "group-call (inlined, require)": { files: ["inline.cjs"] },
  "group-call (workerd, edge-light)": { files: ["static.js", MODULE] },
  "group-call/edge": { files: ["edge.js"] },
  "group-call/edge (workerd, edge-light)": { files: ["edge-static.js", EDGE_MODULE] },
  "group-call/slim": { files: ["slim.js", MODULE], budget: 24_800 },
  "group-call/js": { files: ["js.js", "js-module.js"] },
  "group-call where WebAssembly is refused": { files: ["inline.js", "js-module.js"] },
};

/** The bundle of a page, as esbuild makes it; what is loaded only where it is needed stays apart. */
export async function pageBundle() {
  installTools();
  const esbuild = await import("esbuild");
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents:
        'import { group } from "./inline.js"; globalThis.send = (call, options) => group(call, options);',
      resolveDir: DIST,
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    external: ["./js-module.js"],
  });
  return outputFiles[0].contents;
}

/** Raw, gzip and brotli at their best, in bytes. */
export function measure(bytes) {
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

const sum = (sizes) =>
  sizes.reduce((a, b) => ({
    raw: a.raw + b.raw,
    gzip: a.gzip + b.gzip,
    brotli: a.brotli + b.brotli,
  }));

/** The sizes of every file and of every load. */
export async function sizes() {
  const names = readdirSync(DIST)
    .filter((name) => /\.(c?js|wasm)$/.test(name))
    .sort();
  const files = Object.fromEntries(
    names.map((name) => [name, measure(readFileSync(join(DIST, name)))]),
  );
  files[PAGE] = measure(await pageBundle());
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
    const note = [files?.join(" + "), budget && `budget ${number(budget)}`]
      .filter(Boolean)
      .join(", ");
    return line(name, number(raw), number(gzip), number(brotli), note);
  });
  return [line(title, "raw", "gzip", "brotli"), ...body].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await script(async () => {
    const { values } = parseArgs({ options: { json: { type: "boolean" } } });
    if (!existsSync(join(DIST, MODULE))) throw new BuildError("pkg/dist is empty; run `npm run build`");
    const { files, loads } = await sizes();
    if (values.json) console.log(JSON.stringify({ files, loads }, null, 2));
    else console.log(`${table("file", files)}\n\n${table("loaded for one call", loads)}`);

    const over = Object.entries(loads).filter(
      ([, { brotli, budget }]) => budget && brotli > budget,
    );
    if (over.length > 0) {
      const told = over.map(
        ([name, { brotli, budget }]) => `${name}: ${brotli} bytes by brotli, budget ${budget}`,
      );
      throw new BuildError(`over the budget:\n  ${told.join("\n  ")}`);
    }
  });
}
