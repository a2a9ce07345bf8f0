// Which file `group-call` means where, as the package's own `exports` have it; and scripts bundled with it for
// runtimes that know nothing of this folder.

import { mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { BENCHES, PKG, SCRATCH } from "./setup.mjs";

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
export const fileOf = (specifier, ...conditions) => join(PKG, targetOf(EXPORTS[specifier.replace("group-call", ".")], ["import", ...conditions]));

/** What an application gets in Node, to be imported. */
export const IN_NODE = pathToFileURL(fileOf("group-call", "node")).href;
export const PAGE_IN_NODE = pathToFileURL(fileOf("group-call/page", "node")).href;

/**
 * @param conditions those of the runtime, by which `group-call` is found
 * @returns `{ file, wasm }`: the bundle; the modules that it imports, `{ name: path }`
 */
export async function bundle(script, conditions, { name = basename(script), ...options } = {}) {
  const file = join(SCRATCH, name);
  const wasm = {};
  mkdirSync(dirname(file), { recursive: true });
  const { build } = await import("esbuild");
  await build({
    entryPoints: [join(BENCHES, script)],
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    logLevel: "warning",
    plugins: [
      {
        name: "the package",
        setup({ onResolve }) {
          onResolve({ filter: /^group-call(\/|$)/ }, ({ path }) => ({ path: fileOf(path, ...conditions) }));
          // As the platforms' own bundlers do, this import stays one.
          onResolve({ filter: /\.wasm\?module$/ }, ({ path, resolveDir }) => {
            wasm[path.slice("./".length)] = join(resolveDir, path.slice(0, -"?module".length));
            return { path, external: true };
          });
        },
      },
    ],
    ...options,
  });
  return { file, code: readFileSync(file, "utf8"), wasm };
}
