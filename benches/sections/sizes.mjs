// How much is loaded: our entries, SDKs with one group call, validators with their schema.

import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { sizes as entrySizes } from "../../scripts/sizes.mjs";
import { fileOf } from "../package.mjs";
import { times, whole } from "../report.mjs";
import { PAGES } from "../sdks.mjs";
import { BENCHES, SCRATCH } from "../setup.mjs";
import { ajvCode } from "../validators.mjs";
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
    alias: Object.fromEntries(["group-call/page", "group-call"].map((name) => [name, fileOf(name, "browser")])),
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

const sizesOf = async (pages) => Object.fromEntries(await Promise.all(Object.entries(pages).map(async ([name, page]) => [name, await bundled(page)])));

/** Bytes by client, of one group call bundled for a page. */
export const pageSizes = () => sizesOf(PAGES);

const VALIDATORS = {
  "by hand": 'export { byHand } from "./validators.mjs";',
  "ajv standalone": await ajvCode(),
  valibot: 'export { valibot } from "./validators.mjs";',
  zod: 'export { zod } from "./validators.mjs";',
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
    const sdks = await pageSizes();
    const validators = await sizesOf(Object.fromEntries(Object.entries(VALIDATORS).map(([name, text]) => [name, { text }])));
    const entries = await entrySizes();
    const ours = sdks["group-call"].brotli;
    const bySize = (one, other) => one[1].brotli - other[1].brotli;
    return {
      data: sdks,
      tables: [
        {
          intro:
            "One group call, bundled and minified by esbuild; gzip 9, brotli 11. Bytes that are loaded at once; behind them what is imported only when it is needed.",
          columns: ["client", "raw", "gzip", "brotli", "brotli, times ours", "on demand, brotli"],
          rows: Object.entries(sdks)
            .sort(bySize)
            .map(([name, size]) => [labelled(name), ...cells(size), times(size.brotli / ours), whole(size.later)]),
        },
        {
          intro: "The package's entries, bundled and minified, with the module that each loads (`node scripts/sizes.mjs`).",
          columns: ["what", "raw", "gzip", "brotli", "files"],
          rows: Object.entries(entries).map(([name, size]) => [name, ...cells(size), size.files.map((file) => `\`${file}\``).join(" + ")]),
        },
        {
          intro: "Validators with the schema of the comparison, and nothing that delivers.",
          columns: ["validator", "raw", "gzip", "brotli"],
          rows: Object.entries(validators)
            .sort(bySize)
            .map(([name, size]) => [name, ...cells(size)]),
        },
      ],
    };
  },
};
