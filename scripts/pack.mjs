// The tarball as it is published: pkg with the cases, the licences, the readme and the changelog.
//
//   node scripts/pack.mjs [--repository <url>]    prints the path of the tarball
//
// `--repository` is written into its package.json: npm's provenance compares it with the repository that
// publishes.

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CASES, PKG, ROOT, TARGET } from "./paths.mjs";
import { BuildError, run, script } from "./run.mjs";

/** What is not in pkg, by its path in the tarball. */
const ELSEWHERE = {
  "README.md": join(PKG, "README.md"),
  "CHANGELOG.md": join(ROOT, "CHANGELOG.md"),
  "LICENSE-APACHE": join(ROOT, "LICENSE-APACHE"),
  "LICENSE-MIT": join(ROOT, "LICENSE-MIT"),
  cases: CASES,
};

/** Rewrites links of the repository's pages to where they lead in the tarball. */
const packedLinks = (markdown) =>
  markdown.replaceAll("](pkg/", "](").replaceAll("](tests/cases", "](cases");

function fill(stage, manifest) {
  writeFileSync(join(stage, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const wanted = manifest.files.filter((name) => !name.startsWith("!"));
  for (const name of new Set([...wanted, ...Object.keys(ELSEWHERE)])) {
    const from = ELSEWHERE[name] ?? join(PKG, name);
    if (!existsSync(from)) throw new BuildError(`${from} is missing; pkg/package.json lists it`);
    cpSync(from, join(stage, name), { recursive: true });
  }
  for (const name of [
    "README.md",
    ...readdirSync(join(stage, "docs")).map((page) => join("docs", page)),
  ]) {
    const page = join(stage, name);
    if (name.endsWith(".md")) writeFileSync(page, packedLinks(readFileSync(page, "utf8")));
  }
}

/**
 * Packs into `destination`.
 * @returns {{path: string, filename: string, files: {path: string}[]}} what npm reports about it
 */
export function pack({ repository, destination }) {
  const manifest = JSON.parse(readFileSync(join(PKG, "package.json"), "utf8"));
  if (repository) manifest.repository = { type: "git", url: repository };
  mkdirSync(TARGET, { recursive: true });
  mkdirSync(destination, { recursive: true });
  // A folder of its own, since two people's tests may pack at the same time.
  const stage = mkdtempSync(join(TARGET, "pack-"));
  try {
    fill(stage, manifest);
    const said = run(
      "npm",
      ["pack", "--json", "--ignore-scripts", "--pack-destination", destination],
      { cwd: stage, quiet: true },
    );
    const packed = JSON.parse(said);
    const about = Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
    return { ...about, path: join(destination, about.filename) };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await script(() => {
    const { values } = parseArgs({ options: { repository: { type: "string" } } });
    const destination = join(TARGET, "package");
    rmSync(destination, { recursive: true, force: true });
    console.log(pack({ ...values, destination }).path);
  });
}
