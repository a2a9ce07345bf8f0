// Checks that pkg/dist was built from the sources beside it.
//
//   node scripts/check.mjs             compares hashes; takes no time
//   node scripts/check.mjs --rebuild   builds everything again and compares the bytes

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { installTools } from "./install.mjs";
import { DIST, PKG, ROOT, TARGET } from "./paths.mjs";
import { describeTools, differences, hashOutputs, hashSources, readRecord } from "./record.mjs";
import { BuildError, script } from "./run.mjs";
import { findToolchain } from "./toolchain.mjs";

const list = (changes) => changes.map(({ name, how }) => `  ${name} (${how})`).join("\n");

/** The committed files that the record names, as they are on disk. */
function committed(record) {
  const names = Object.keys(record.outputs).filter((name) => existsSync(join(DIST, name)));
  return new Map(names.map((name) => [name, readFileSync(join(DIST, name))]));
}

const crateVersion = () =>
  readFileSync(join(ROOT, "Cargo.toml"), "utf8").match(/^version = "(.+)"$/m)?.[1];
const packageVersion = () => JSON.parse(readFileSync(join(PKG, "package.json"), "utf8")).version;

function compareHashes(record) {
  const stale = differences(record.sources, hashSources());
  if (stale.length > 0) {
    throw new BuildError(
      `sources changed since pkg/dist was built; run \`npm run build\`:\n${list(stale)}`,
    );
  }
  const touched = differences(record.outputs, hashOutputs(committed(record)));
  if (touched.length > 0) {
    throw new BuildError(
      `files in pkg/dist are not what the build wrote; run \`npm run build\`:\n${list(touched)}`,
    );
  }
  const [crate, npm] = [crateVersion(), packageVersion()];
  if (crate !== npm)
    throw new BuildError(`Cargo.toml has version ${crate}, pkg/package.json ${npm}`);
  console.log("pkg/dist belongs to the sources.");
}

async function rebuild(record) {
  const toolchain = findToolchain(undefined, record.tools.toolchain);
  console.log(`toolchain: ${toolchain.kind} (${toolchain.why}), ${toolchain.version}`);
  installTools();
  mkdirSync(TARGET, { recursive: true });
  // A folder of its own, so that nothing left by an earlier build can help.
  const scratch = mkdtempSync(join(TARGET, "rebuild-"));
  try {
    const { files } = await build({ toolchain, targetDir: scratch });
    const other = differences(record.tools, describeTools(toolchain));
    if (other.length > 0) {
      console.log(
        `It builds. The bytes could not be compared: pkg/dist was built with other tools:`,
      );
      for (const { name } of other)
        console.log(`  ${name}: ${record.tools[name]}, here ${describeTools(toolchain)[name]}`);
      return;
    }
    const meanwhile = differences(record.sources, hashSources());
    if (meanwhile.length > 0) {
      throw new BuildError(
        `sources changed while they were being built; try again:\n${list(meanwhile)}`,
      );
    }
    const changed = differences(record.outputs, hashOutputs(files));
    if (changed.length > 0) throw new BuildError(`a rebuild gave other bytes:\n${list(changed)}`);
    console.log("A rebuild gave the same bytes.");
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

await script(async () => {
  const { values } = parseArgs({ options: { rebuild: { type: "boolean" } } });
  const record = readRecord();
  if (!record) throw new BuildError("pkg/dist/BUILD.json is missing; run `npm run build`");
  compareHashes(record);
  if (values.rebuild) await rebuild(record);
});
