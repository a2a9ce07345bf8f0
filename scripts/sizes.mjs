// How large the package is when loaded, and whether that is within the budget.
//
//   node scripts/sizes.mjs [--json]
//
// The files of pkg/dist are not minified: what counts is what a bundler makes of them for a page.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { installTools } from "./install.mjs";
import { DIST, EDGE_MODULE, MODULE } from "./paths.mjs";
import { BuildError, script } from "./run.mjs";

/** A page that sends one call. */
const SEND = "globalThis.send = (call, options) => group(call, options);";
/** Pages that make a client, with and without an outbox. */
const WITHOUT_OUTBOX = "import { createGroup } from ENTRY; globalThis.client = createGroup();";
const WITH_OUTBOX =
  'import { createGroup } from ENTRY; import { createOutbox } from "./outbox.js"; globalThis.outbox = createOutbox({ client: createGroup() });';
/** What pages whose policy refuses WebAssembly load in addition. */
const JAVASCRIPT = "./js-module.js";

/**
 * What is loaded until one call has been sent, or what else `uses` says, for each way in. `external` files are
 * loaded only where they are needed; `beside` are loaded with the script. What `beyond` loads is taken off.
 *
 * A budget has 1 % of slack over what was measured when it was set; it only ever goes down. Some goals are
 * lower: 25,000 for `group`, split or in one file, 21,000 for `validate` and 2,300 for the page half. The rules
 * for real companies' data and the hosts took more than those left. The page half's went up twice, by 170: for
 * credentials in headers, the words of `validate`, calls that leave in a third of the time, iterators that
 * JSON would empty, and React Native's `URL`.
 */
const LOADS = {
  "group, code splitting": {
    file: "inline.js",
    uses: `import { group } from ENTRY; ${SEND}`,
    external: [JAVASCRIPT],
    budget: 32_500,
  },
  "group, one file": {
    file: "inline.js",
    uses: `import { group } from ENTRY; ${SEND}`,
    budget: 32_500,
  },
  validate: {
    file: "inline.js",
    uses: "import { validate } from ENTRY; globalThis.validate = validate;",
    external: [JAVASCRIPT],
    budget: 26_650,
  },
  "the page half": {
    file: "page.js",
    uses: `import { group } from ENTRY; ${SEND}`,
    budget: 3_290,
  },
  "the outbox, on top of the page half": {
    file: "page.js",
    uses: WITH_OUTBOX,
    beyond: WITHOUT_OUTBOX,
    budget: 2_194,
  },
  "the outbox, on top of group-call": {
    file: "inline.js",
    uses: WITH_OUTBOX,
    beyond: WITHOUT_OUTBOX,
    external: [JAVASCRIPT],
    budget: 2_230,
  },
  "the outbox by itself": { file: "outbox.js", budget: 2_596 },
  "everything of group-call/page": { file: "page.js" },
  GroupError: {
    file: "inline.js",
    uses: "import { GroupError } from ENTRY; globalThis.GroupError = GroupError;",
    external: [JAVASCRIPT],
    budget: 770,
  },
  "everything of group-call": { file: "inline.js", external: [JAVASCRIPT] },
  "everything of group-call, require": { file: "inline.cjs", external: [JAVASCRIPT] },
  "everything of group-call, workerd": { file: "static.js", beside: [MODULE] },
  "group-call/slim": { file: "slim.js", beside: [MODULE] },
  "group-call/js": { file: "js.js" },
  "group-call/wasm": { file: "wasm/inline.js", budget: 78_990 },
  "group-call/wasm, workerd": {
    file: "wasm/static.js",
    beside: ["wasm/group_call_wasm_bg.wasm"],
    budget: 77_010,
  },
  "group-call/edge": { file: "edge.js" },
  "group-call/edge, workerd": { file: "edge-static.js", beside: [EDGE_MODULE] },
  "group-call/node": { file: "node.js" },
};

/** The script that a bundler makes of `uses`, or of all that a file exports. */
export async function bundled({ file, uses, external = [] }) {
  installTools();
  const esbuild = await import("esbuild");
  const entry = JSON.stringify(`./${file}`);
  const { outputFiles } = await esbuild.build({
    ...(uses
      ? { stdin: { contents: uses.replace("ENTRY", entry), resolveDir: DIST } }
      : { entryPoints: [join(DIST, file)] }),
    bundle: true,
    minify: true,
    format: file.endsWith(".cjs") ? "cjs" : "esm",
    platform: file.endsWith(".cjs") ? "node" : "neutral",
    target: "es2022",
    write: false,
    external: [...external, "*.wasm?module"],
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

function subtract(size, other) {
  for (const way of Object.keys(size)) size[way] -= other[way];
}

/** The sizes of every load: `{ raw, gzip, brotli, files, budget? }` by name. */
export async function sizes() {
  const loads = {};
  for (const [name, load] of Object.entries(LOADS)) {
    const { file, beside = [], beyond, budget } = load;
    const parts = [await bundled(load), ...beside.map((other) => readFileSync(join(DIST, other)))];
    const size = sum(parts.map(measure));
    if (beyond) subtract(size, measure(await bundled({ ...load, uses: beyond })));
    loads[name] = { ...size, files: [file, ...beside], budget };
  }
  return loads;
}

function table(loads) {
  const line = (name, raw, gzip, brotli, note = "") =>
    `${name.padEnd(36)}${raw.padStart(9)}${gzip.padStart(9)}${brotli.padStart(9)}  ${note}`.trimEnd();
  const number = (value) => value.toLocaleString("en");
  const body = Object.entries(loads).map(([name, { raw, gzip, brotli, files, budget }]) => {
    const note = [files.join(" + "), budget && `budget ${number(budget)}`].filter(Boolean);
    return line(name, number(raw), number(gzip), number(brotli), note.join(", "));
  });
  return [line("bundled and minified", "raw", "gzip", "brotli"), ...body].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await script(async () => {
    const { values } = parseArgs({ options: { json: { type: "boolean" } } });
    if (!existsSync(join(DIST, MODULE))) {
      throw new BuildError("pkg/dist is empty; run `npm run build`");
    }
    const loads = await sizes();
    console.log(values.json ? JSON.stringify(loads, null, 2) : table(loads));

    const over = Object.entries(loads).filter(([, { brotli, budget }]) => brotli > budget);
    if (over.length > 0) {
      const lines = over.map(
        ([name, { brotli, budget }]) => `${name}: ${brotli} bytes by brotli, budget ${budget}`,
      );
      throw new BuildError(`over the budget:\n  ${lines.join("\n  ")}`);
    }
  });
}
