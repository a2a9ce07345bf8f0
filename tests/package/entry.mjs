// Runs in the installed package's folder: loads one entry in one way, and runs the case files and the
// API tests on it. `node entry.mjs <specifier> import|require [wasm]`

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runEverywhere } from "../everywhere.mjs";

const [specifier, way, init] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const api = way === "require" ? require(specifier) : await import(specifier);

const failed = [];
if (init) {
  // An entry that fetches its module cannot validate before that, and says what to do.
  for (const early of [() => api.validate({}), () => api.validateJson("{}")]) {
    try {
      early();
      failed.push({ name: "before init()", why: "validate did not throw" });
    } catch (error) {
      if (!/init/.test(error.message)) failed.push({ name: "before init()", why: `the error does not say what to do: ${error.message}` });
    }
  }
  await api.init(init === "wasm" ? readFileSync(require.resolve("group-call/group_call.wasm")) : undefined);
}

const folder = new URL("../cases/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const files = Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]));
const result = await runEverywhere(api, files, { runtime: "node" }, ["cases", "api"]);
result.failed.push(...failed);
console.log(`@@result ${JSON.stringify({ ...result, rows: [] })}`);
