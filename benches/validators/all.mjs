// The validators by name, each as `parse(call)`, which answers with the call or throws.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { BENCHES, SCRATCH } from "../paths.mjs";
import { standaloneCode } from "./ajv-standalone.mjs";

async function ajvStandalone() {
  const file = join(SCRATCH, "ajv-standalone.mjs");
  mkdirSync(SCRATCH, { recursive: true });
  const { outputFiles } = buildSync({
    stdin: { contents: standaloneCode(), resolveDir: BENCHES },
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "warning",
  });
  writeFileSync(file, outputFiles[0].contents);
  return (await import(pathToFileURL(file))).parse;
}

const imported = async (name) => (await import(`./${name}.mjs`)).default;

export const VALIDATORS = {
  "by hand": await imported("by-hand"),
  arktype: await imported("arktype"),
  typebox: await imported("typebox"),
  "ajv standalone": await ajvStandalone(),
  ajv: await imported("ajv"),
  valibot: await imported("valibot"),
  zod: await imported("zod"),
  "zod/mini": await imported("zod-mini"),
};
