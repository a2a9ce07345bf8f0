// Writes sections of pkg/docs/weight.md.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PKG } from "./paths.mjs";
import { BuildError } from "./run.mjs";

export const number = (value) => value.toLocaleString("en");

/** Replaces what stands under the heading `title`, up to the next one. */
export function writeSection(title, text) {
  const path = join(PKG, "docs/weight.md");
  const heading = `## ${title}\n`;
  const [before, section] = readFileSync(path, "utf8").split(heading);
  if (section === undefined) throw new BuildError(`${path} has no section ${title}`);
  const [, ...others] = section.split("\n## ");
  writeFileSync(path, [`${before}${heading}\n${text}\n`, ...others].join("\n## "));
}
