// How much is loaded: our entries, SDKs with one group call, validators with their schema.

import { build } from "esbuild";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzipSync } from "node:zlib";
import { EXPORTS, fileOf } from "../ours.mjs";
import { BENCHES, DIST, SCRATCH } from "../paths.mjs";
import { times, whole } from "../report.mjs";
import { PAGES } from "../sdks/pages.mjs";
import { standaloneCode } from "../validators/ajv-standalone.mjs";
import { shown } from "./delivery.mjs";

const compressed = promisify(brotliCompress);

/** Brotli at its best is slow: it runs on as many threads as there are. */
async function sizeOf(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: (await compressed(bytes, { params })).length };
}
const sum = (sizes) =>
  sizes.reduce((one, other) => ({ raw: one.raw + other.raw, gzip: one.gzip + other.gzip, brotli: one.brotli + other.brotli }), { raw: 0, gzip: 0, brotli: 0 });

/** What is loaded with the entry, and what only when it is asked for. */
async function bundled({ text, platform = "browser", conditions }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: text, resolveDir: BENCHES },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    splitting: true,
    outdir: SCRATCH,
    format: "esm",
    platform,
    conditions,
    // Packages have their newer form, which can be shaken, there.
    mainFields: ["browser", "module", "main"].slice(platform === "node" ? 1 : 0),
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: { "group-call": fileOf("group-call", "browser") },
    absWorkingDir: BENCHES,
    logLevel: "error",
  });
  const outputs = Object.entries(metafile.outputs);
  const first = new Set();
  const add = (path) => {
    if (first.has(path)) return;
    first.add(path);
    for (const { path: next, kind } of metafile.outputs[path].imports) if (kind === "import-statement" && metafile.outputs[next]) add(next);
  };
  add(outputs.find(([, { entryPoint }]) => entryPoint === "<stdin>")[0]);
  const sizes = async (wanted) =>
    sum(await Promise.all(outputs.filter(([path]) => first.has(path) === wanted).map(([path]) => sizeOf(contentsOf(outputFiles, path)))));
  const [now, later] = await Promise.all([sizes(true), sizes(false)]);
  return { ...now, later: later.brotli };
}

const contentsOf = (files, path) => files.find((file) => file.path === join(BENCHES, path)).contents;

/** The files that an entry of pkg/dist loads: itself, what it imports, the module that it imports or fetches. */
function filesOf(file, found = new Set()) {
  found.add(file);
  if (/\.c?js$/.test(file)) {
    const text = readFileSync(join(DIST, file), "utf8");
    for (const [, next] of text.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g)) if (!found.has(next)) filesOf(next, found);
    for (const [next] of text.matchAll(/[\w-]+\.wasm/g)) if (existsSync(join(DIST, next))) found.add(next);
  }
  return [...found];
}

/** Conditions that say how a file is loaded, not where. */
const WAYS = ["module-sync", "import", "require", "default"];

/** The scripts below one of the `exports`, each with the conditions that lead to it. */
const scriptsOf = (value, conditions = []) =>
  typeof value === "string"
    ? [{ file: value.slice("./dist/".length), conditions }]
    : Object.entries(value).flatMap(([key, inner]) => (key === "types" ? [] : scriptsOf(inner, [...conditions, key])));

/** Where each script of an entry is loaded, in words: `{ file: where }`. */
function placesOf(value) {
  const found = scriptsOf(value).filter(({ file }) => /^[\w-]+\.c?js$/.test(file));
  const platforms = ({ conditions }) => conditions.filter((condition) => !WAYS.includes(condition));
  const rest = found.some((one) => platforms(one).length) ? "elsewhere" : "everywhere";
  const places = {};
  for (const one of found) (places[one.file] ??= new Set()).add(platforms(one).join(" ") || rest);
  return Object.fromEntries(Object.entries(places).map(([file, names]) => [file, [...names, ...(file.endsWith(".cjs") ? ["`require`"] : [])].join(", ")]));
}

/** The entries, by the package's exports. */
function ourEntries() {
  const known = new Map();
  const size = (file) => known.get(file) ?? known.set(file, sizeOf(readFileSync(join(DIST, file)))).get(file);
  return Promise.all(
    Object.entries(EXPORTS)
      .flatMap(([path, value]) => Object.entries(placesOf(value)).map(([file, where]) => [path, file, where]))
      .map(async ([path, file, where]) => {
        const files = filesOf(file);
        return [`\`${path.replace(".", "group-call")}\``, where, files.map((one) => `\`${one}\``).join(" + "), sum(await Promise.all(files.map(size)))];
      }),
  );
}

const from = (file) => ({ text: `import parse from "./validators/${file}.mjs"; export { parse };` });

const VALIDATORS = {
  "by hand": from("by-hand"),
  "ajv standalone": { text: standaloneCode() },
  valibot: from("valibot"),
  "zod/mini": from("zod-mini"),
  zod: from("zod"),
  typebox: from("typebox"),
  ajv: from("ajv"),
  arktype: from("arktype"),
};

function labelled(name) {
  const [sdk, ...where] = name.split(" ");
  return [shown(sdk), ...where].join(" ");
}

const cells = ({ raw, gzip, brotli }) => [whole(raw), whole(gzip), whole(brotli)];

export default {
  name: "sizes",
  title: "What is loaded",
  async run() {
    const sizesOf = async (pages) =>
      Object.fromEntries(await Promise.all(Object.entries(pages).map(async ([name, page]) => [name, await bundled(page)])));
    const sdks = await sizesOf(PAGES);
    const validators = await sizesOf(VALIDATORS);
    const entries = await ourEntries();
    const ours = sdks["group-call"].brotli;
    const bySize = (one, other) => one[1].brotli - other[1].brotli;
    return {
      data: sdks,
      tables: [
        {
          intro: "One group call, bundled and minified by esbuild; gzip 9, brotli 11. Bytes that are loaded at once; behind them what is imported only when it is needed.",
          columns: ["client", "raw", "gzip", "brotli", "brotli, times ours", "on demand, brotli"],
          rows: Object.entries(sdks).sort(bySize).map(([name, size]) => [labelled(name), ...cells(size), times(size.brotli / ours), whole(size.later)]),
        },
        {
          intro: "The package's entries as they are, by the conditions of its `exports`, with the module that each loads.",
          columns: ["entry", "where", "raw", "gzip", "brotli", "files"],
          rows: entries.map(([name, where, files, size]) => [name, where, ...cells(size), files]),
        },
        {
          intro: "Validators with the schema of the comparison, and nothing that delivers.",
          columns: ["validator", "raw", "gzip", "brotli"],
          rows: Object.entries(validators).sort(bySize).map(([name, size]) => [name, ...cells(size)]),
        },
      ],
    };
  },
};
