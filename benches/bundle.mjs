// Bundles a script with the built package for runtimes that know nothing of this folder.

import { build } from "esbuild";
import { mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileOf } from "./ours.mjs";
import { BENCHES, SCRATCH } from "./paths.mjs";

/**
 * @param conditions those of the runtime, by which `group-call` is found
 * @returns `{ file, wasm }`: the bundle; the modules that it imports, `{ name: path }`
 */
export async function bundle(script, conditions, { name = basename(script), ...options } = {}) {
  const file = join(SCRATCH, name);
  const wasm = {};
  mkdirSync(dirname(file), { recursive: true });
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
