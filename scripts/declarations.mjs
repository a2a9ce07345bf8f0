// The published types: the declarations of an entry's sources, as one file.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PKG } from "./paths.mjs";

/**
 * One line for each file of types. `source` is the entry; what it takes from the files of another
 * published entry (`from`) is imported from there, so that both have the same types.
 */
const FILES = [
  { source: "src/index.ts", out: "index" },
  {
    source: "src/edge.ts",
    out: "edge",
    own: /\/src\/(edge|relay\/[a-z/-]+)\.ts$/,
    from: "group-call",
  },
  { source: "src/relay/node.ts", out: "node", tsconfig: "tsconfig.node.json" },
  { source: "src/page/index.ts", out: "page" },
  { source: "src/outbox/index.ts", out: "outbox" },
  {
    source: "src/wasm/index.ts",
    out: "wasm/index",
    own: /\/src\/wasm\/[a-z]+\.ts$/,
    from: "group-call",
  },
];

/** Turns imports from files that aren't the entry's own into imports from the entry that has them. */
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

/** The comment on a whole entry, which is at the top of its source. */
const commentOn = (path) =>
  readFileSync(path, "utf8").match(/^\/\*\*(?:(?!\*\/).)*@packageDocumentation\s*\*\/\n/s)?.[0] ??
  "";

/**
 * The `.d.ts` and `.d.cts` files of pkg/dist. CommonJS wants a file of its own, with the same text.
 * @returns {Promise<Map<string, Buffer>>} by file name
 */
export async function declarations() {
  const [{ rollup }, { dts }] = await Promise.all([import("rollup"), import("rollup-plugin-dts")]);
  const files = new Map();
  for (const { source, out, tsconfig = "tsconfig.json", ...rest } of FILES) {
    const bundle = await rollup({
      input: join(PKG, source),
      external: ["group-call"],
      plugins: [elsewhere(rest), dts({ tsconfig: join(PKG, tsconfig) })],
    });
    const { output } = await bundle.generate({ format: "es" });
    await bundle.close();
    const comment = commentOn(join(PKG, source));
    const { code } = output[0];
    const text = comment && !code.startsWith(comment) ? `${comment}\n${code}` : code;
    for (const extension of ["d.ts", "d.cts"]) {
      files.set(`${out}.${extension}`, Buffer.from(text));
    }
  }
  return files;
}
