// The published types: the declarations of an entry's sources, as one file.

import { join } from "node:path";
import { PKG } from "./paths.mjs";

/**
 * One line for each file of types. `source` is the entry; what it takes from the files of another
 * published entry (`from`) is imported from there, so that both have the same types.
 */
const FILES = [
  { source: "src/index.ts", out: "index" },
  { source: "src/edge.d.ts", out: "edge" },
  { source: "src/relay/node.d.ts", out: "node" },
];

/** Imports from files that aren't the entry's own become imports from the entry that has them. */
const elsewhere = ({ own, from }) => ({
  name: "elsewhere",
  async resolveId(specifier, importer, options) {
    if (!own || !importer) return null;
    const resolved = await this.resolve(specifier, importer, { ...options, skipSelf: true });
    return resolved && !resolved.external && !own.test(resolved.id.replaceAll("\\", "/"))
      ? { id: from, external: true }
      : null;
  },
});

/**
 * The `.d.ts` and `.d.cts` files of pkg/dist. CommonJS wants a file of its own, with the same text.
 * @returns {Promise<Map<string, Buffer>>} by file name
 */
export async function declarations() {
  const [{ rollup }, { dts }] = await Promise.all([import("rollup"), import("rollup-plugin-dts")]);
  const files = new Map();
  for (const { source, out, ...rest } of FILES) {
    const bundle = await rollup({
      input: join(PKG, source),
      external: ["group-call"],
      plugins: [elsewhere(rest), dts({ tsconfig: join(PKG, "tsconfig.json") })],
    });
    const { output } = await bundle.generate({ format: "es" });
    await bundle.close();
    for (const extension of ["d.ts", "d.cts"]) {
      files.set(`${out}.${extension}`, Buffer.from(output[0].code));
    }
  }
  return files;
}
