// Everything in @edge-runtime/vm, the sandbox of Vercel's edge functions: another realm, no
// compiling of code or modules at run time.

import { startFaultUpstream } from "../fault-upstream.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { reportOf } from "../report.mjs";
import { bundle } from "./bundle.mjs";

const HARNESS = `
import * as api from "group-call";
import files from "cases:all";
import { runEverywhere } from "tests:everywhere.mjs";
export const run = (context) => runEverywhere(api, files, context);
`;

async function run(folder) {
  const { EdgeVM } = await import("@edge-runtime/vm");
  const { code, wasm } = await bundle(folder, HARNESS, { conditions: ["edge-light", "worker", "import"], format: "cjs" });
  const names = Object.keys(wasm);
  if (names.length !== 1) throw new Error("the edge bundle has no static import of the module");
  const upstream = await startFaultUpstream();
  try {
    // Compiled out here, as the platform does it: inside the sandbox it would belong to another realm.
    const modules = Object.fromEntries(names.map((name) => [name, new WebAssembly.Module(wasm[name])]));
    const vm = new EdgeVM({
      codeGeneration: { strings: false, wasm: false },
      extend: (context) => Object.assign(context, { modules, harness: { exports: {} } }),
    });
    vm.evaluate(`((module, exports, require) => {${code}\n})(harness, harness.exports, (name) => modules[name]);`);
    const result = await vm.evaluate("harness.exports").run({ runtime: "edge-vm", upstream: upstream.url });
    // The result leaves the other realm as plain data.
    return JSON.parse(JSON.stringify(result));
  } finally {
    await upstream.close();
  }
}

await reportOf("edge-vm", () => withInstalledPackage(run));
