// `npm run build`: everything in pkg/dist, from the sources.
//
//   node scripts/build.mjs [--toolchain debian|rustup|rustup-prebuilt]

import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { installTools } from "./install.mjs";
import { buildModules } from "./modules.mjs";
import { DIST } from "./paths.mjs";
import { describeTools, hashOutputs, hashSources, RECORD, readRecord } from "./record.mjs";
import { script } from "./run.mjs";
import { findToolchain } from "./toolchain.mjs";
import { buildWasm } from "./wasm.mjs";

/**
 * Builds everything in memory.
 * @param {{toolchain: object, targetDir?: string}} options
 * @returns {Promise<{files: Map<string, Buffer>, record: object}>}
 */
export async function build({ toolchain, targetDir }) {
  // Hashed first, so that whatever changes while the compiler runs counts as not built.
  const sources = hashSources();
  const wasm = await buildWasm(toolchain, { targetDir });
  const files = await bundle({ ...buildModules(toolchain, sources, targetDir), wasm });
  return {
    files,
    record: { tools: describeTools(toolchain), sources, outputs: hashOutputs(files) },
  };
}

/** Replaces pkg/dist file by file, so that anyone reading it meanwhile sees whole files. */
function write({ files, record }) {
  mkdirSync(DIST, { recursive: true });
  const all = new Map(files).set(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  for (const [name, contents] of all) {
    const path = join(DIST, name);
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, contents);
    renameSync(temporary, path);
  }
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile() && !all.has(relative(DIST, path).split(sep).join("/"))) rmSync(path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await script(async () => {
    const { values } = parseArgs({ options: { toolchain: { type: "string" } } });
    const toolchain = findToolchain(values.toolchain, readRecord()?.tools.toolchain);
    console.log(`toolchain: ${toolchain.kind} (${toolchain.why}), ${toolchain.version}`);
    installTools();
    const started = Date.now();
    const result = await build({ toolchain });
    write(result);
    for (const [name, contents] of result.files) {
      console.log(`  pkg/dist/${name.padEnd(20)} ${String(contents.length).padStart(7)} bytes`);
    }
    console.log(`built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  });
}
