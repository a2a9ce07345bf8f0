// Which file `group-call` means where: as the package's own `exports` have it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PKG } from "./paths.mjs";

/** The package's `exports`. */
export const { exports: EXPORTS } = JSON.parse(readFileSync(join(PKG, "package.json"), "utf8"));

/** The first target whose conditions all hold. */
function targetOf(value, conditions) {
  if (typeof value === "string") return value;
  for (const [key, inner] of Object.entries(value)) {
    const target = (key === "default" || conditions.includes(key)) && targetOf(inner, conditions);
    if (target) return target;
  }
}

/**
 * @param specifier `group-call` or one of its entries
 * @param conditions those of a runtime or of a bundler; an `import` is one in any case
 */
export const fileOf = (specifier, ...conditions) =>
  join(PKG, targetOf(EXPORTS[specifier.replace("group-call", ".")], ["import", ...conditions]));

/** What an application gets in Node, to be imported. */
export const IN_NODE = pathToFileURL(fileOf("group-call", "node")).href;
