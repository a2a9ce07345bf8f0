// The tarball as it is published: pkg with the licences, the readme and the changelog.
//
//   node pkg/build/pack.mjs [--repository <url>]    prints the path of the tarball
//
// `--repository` is written into its package.json: npm's provenance compares it with the place
// that publishes.

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PKG, ROOT, TARGET } from "./paths.mjs";
import { BuildError, run, script } from "./run.mjs";

/** Kept at the root only; npm wants them beside package.json. */
const FROM_ROOT = ["README.md", "CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"];

await script(() => {
  const { values } = parseArgs({ options: { repository: { type: "string" } } });
  const stage = join(TARGET, "package");
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });

  const manifest = JSON.parse(readFileSync(join(PKG, "package.json"), "utf8"));
  if (values.repository) manifest.repository = { type: "git", url: values.repository };
  writeFileSync(join(stage, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);

  const { files } = manifest;
  const ours = files.filter((name) => !FROM_ROOT.includes(name));
  for (const name of ours) cpSync(join(PKG, name), join(stage, name), { recursive: true });
  for (const name of FROM_ROOT) {
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(stage, name));
    else if (files.includes(name)) throw new BuildError(`${name} is missing; pkg/package.json lists it`);
  }

  const packed = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts"], { cwd: stage, quiet: true }));
  const { filename } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
  console.log(join(stage, filename));
});
