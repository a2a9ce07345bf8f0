// The two package.json: pkg/package.json is published; the root's stands for the same package in
// a git install and in the repository itself (`import "group-call"`), so it must say the same.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PKG, ROOT } from "./paths.mjs";
import { script } from "./run.mjs";

const read = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** Where a path of the published package is in the repository; see `pack.mjs`. */
const inRepository = (path) =>
  path.replace(
    /^(!?)(\.\/)?(?!CHANGELOG|LICENSE)(cases)?/,
    (_, not, dot = "", cases) => `${not}${dot}${cases ? "tests/cases" : "pkg/"}`,
  );

/** `value` with every path in it as it is in the repository. */
function prefixed(value) {
  if (typeof value === "string") return inRepository(value);
  if (Array.isArray(value)) return value.map(prefixed);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, prefixed(inner)]));
}

/** The fields of the root's package.json that follow from the published one. */
function derived() {
  const published = read(PKG);
  const { name, version, description, license, main, module, types, exports, files } = published;
  const here = { main, module, types, exports, files };
  const fields = { name, version, description, license, ...prefixed(here) };
  // The repository's own package.json, not the published one.
  fields.exports["./package.json"] = "./package.json";
  return fields;
}

function* targets(value) {
  if (typeof value === "string") yield value;
  else for (const inner of Object.values(value)) yield* targets(inner);
}

/** What is wrong with the two package.json, as sentences; none if all is well. */
export function manifestProblems() {
  const problems = [];
  const root = read(ROOT);
  for (const [field, wanted] of Object.entries(derived())) {
    if (JSON.stringify(root[field]) !== JSON.stringify(wanted)) {
      problems.push(
        `package.json: "${field}" differs from pkg/package.json (run \`node scripts/manifest.mjs\`)`,
      );
    }
  }
  for (const field of [
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "peerDependencies",
  ]) {
    if (root[field])
      problems.push(`package.json: "${field}" must not exist; a git install would fetch them`);
  }
  const { main, module, types, exports } = root;
  for (const target of new Set(targets({ main, module, types, exports }))) {
    // Of a pattern, the folder.
    if (!existsSync(join(ROOT, target.replace(/\*.*/, ""))))
      problems.push(`package.json names ${target}, which does not exist`);
  }
  const crate = readFileSync(join(ROOT, "Cargo.toml"), "utf8").match(/^version = "(.+)"$/m)?.[1];
  if (crate !== root.version)
    problems.push(`Cargo.toml has version ${crate}, package.json ${root.version}`);
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await script(() => {
    const root = { ...read(ROOT), ...derived() };
    writeFileSync(join(ROOT, "package.json"), `${JSON.stringify(root, null, 2)}\n`);
  });
}
