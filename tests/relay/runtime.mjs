// The relay's scenarios inside one runtime:
// `node tests/relay/runtime.mjs node|deno|bun|workerd|edge-vm [calls of the memory test, which then runs alone]`.

import { join } from "node:path";
import { startFaultUpstream } from "../fault-upstream.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { reportOf } from "../report.mjs";
import { bundle } from "../runtimes/bundle.mjs";
import { output, resultLine } from "../runtimes/in-process.mjs";
import { bunProgram, denoProgram } from "./programs.mjs";
import { startWorkers } from "./workers.mjs";

const HARNESS = `
import * as api from "group-call/edge";
import { runRelay } from "tests:relay.mjs";
export const run = (context) => runRelay(api, context);
export default {
  async fetch(request) {
    return Response.json(await run(await request.json()));
  },
};
`;

async function inChild(folder, context, [program, ...args]) {
  const script = join(folder, "tests", "relay", "child.mjs");
  return resultLine(await output(program, [...args, script, JSON.stringify(context)], { cwd: folder }));
}

async function inWorkerd(folder, context) {
  const worker = await bundle(folder, HARNESS, { conditions: ["workerd", "worker", "import"] });
  const workers = await startWorkers([{ name: "relay", worker }]);
  try {
    // A worker has only six connections.
    const body = JSON.stringify({ ...context, atOnce: 3 });
    const answer = await workers.dispatchFetch("http://worker.test/", { method: "POST", body });
    if (!answer.ok) throw new Error(`the worker answered ${answer.status}: ${await answer.text()}`);
    return await answer.json();
  } finally {
    await workers.dispose();
  }
}

async function inEdgeVm(folder, context) {
  const { EdgeVM } = await import("@edge-runtime/vm");
  const { code, wasm } = await bundle(folder, HARNESS, { conditions: ["edge-light", "worker", "import"], format: "cjs" });
  // Compiled out here, as the platform does it: inside the sandbox it would belong to another realm.
  const modules = Object.fromEntries(Object.entries(wasm).map(([name, contents]) => [name, new WebAssembly.Module(contents)]));
  const vm = new EdgeVM({
    codeGeneration: { strings: false, wasm: false },
    extend: (sandbox) => Object.assign(sandbox, { modules, harness: { exports: {} } }),
  });
  vm.evaluate(`((module, exports, require) => {${code}\n})(harness, harness.exports, (name) => modules[name]);`);
  // The result leaves the other realm as plain data.
  return JSON.parse(JSON.stringify(await vm.evaluate("harness.exports").run(context)));
}

const RUNTIMES = {
  node: (folder, context) => inChild(folder, context, [process.execPath]),
  deno: (folder, context) =>
    inChild(folder, context, [denoProgram(), "run", "--quiet", "--no-prompt", "--node-modules-dir=manual", "--allow-net", "--allow-read"]),
  bun: (folder, context) => inChild(folder, context, [bunProgram()]),
  workerd: inWorkerd,
  "edge-vm": inEdgeVm,
};

const [name, calls] = process.argv.slice(2);
const alone = calls ? { only: "memory", calls: Number(calls) } : {};

await reportOf(`relay-${name}`, () =>
  withInstalledPackage(async (folder) => {
    const upstream = await startFaultUpstream();
    try {
      return await RUNTIMES[name](folder, { runtime: name, upstream: upstream.url, ...alone });
    } finally {
      await upstream.close();
    }
  }),
);
