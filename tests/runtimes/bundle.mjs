// Bundles a harness with the installed package for runtimes that load one file. Static imports of the
// module (`…wasm?module`) stay imports, as in the platforms' own bundlers.

import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { caseFiles, workFolder } from "../installed-package.mjs";

/**
 * @param source the entry's text; `cases:all` gives it the case files
 * @param entry which entry of the package `group-call` means, where it is not the main one
 * @returns `{ code, wasm }`: the modules imported by name, as bytes
 */
export async function bundle(installed, source, { conditions, format = "esm", entry, name } = {}) {
  // Imported this late because `npm ci` may have installed it a moment ago.
  const { build } = await import("esbuild");
  const wasm = {};
  const resolveDir = workFolder(installed, "bundle");
  const plugin = {
    name: "group-call-tests",
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /\.wasm\?module$/ }, ({ path, resolveDir: from }) => {
        const file = join(from, path.slice(0, -"?module".length));
        wasm[`./${basename(file)}?module`] = readFileSync(file);
        return { path: `./${basename(file)}?module`, external: true };
      });
      onResolve({ filter: /^tests:/ }, ({ path }) => ({ path: join(installed, "tests", path.slice("tests:".length)) }));
      onResolve({ filter: /^cases:all$/ }, ({ path }) => ({ path, namespace: "cases" }));
      onLoad({ filter: /.*/, namespace: "cases" }, () => ({ contents: JSON.stringify(caseFiles()), loader: "json" }));
      if (entry) {
        onResolve({ filter: /^group-call$/ }, ({ pluginData }) =>
          pluginData === "resolved" ? undefined : resolve(entry, { kind: "import-statement", resolveDir, pluginData: "resolved" }));
      }
    },
  };
  const result = await build({
    stdin: { contents: source, resolveDir, sourcefile: "harness.mjs" },
    bundle: true,
    write: false,
    format,
    globalName: name,
    conditions,
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    // Only imported in Node.
    external: ["node:*"],
    // Property names with hostile characters must not be rewritten.
    charset: "ascii",
    plugins: [plugin],
    logLevel: "silent",
  });
  return { code: result.outputFiles[0].text, wasm, folder: dirname(resolveDir) };
}

/** A bundle as miniflare takes it: the worker's modules. */
export const workerModules = ({ code, wasm }) => [
  { type: "ESModule", path: "worker.mjs", contents: code },
  ...Object.entries(wasm).map(([path, contents]) => ({ type: "CompiledWasm", path: path.replace(/^\.\//, ""), contents })),
];
