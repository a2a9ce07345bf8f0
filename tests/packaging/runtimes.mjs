// Runtimes other than this Node: programs, and isolates that load a bundle.

import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bundle, workerModules } from "../runtimes/bundle.mjs";
import { expectFile } from "./builds.mjs";
import { used } from "./processes.mjs";
import { answering, program } from "./use.mjs";

/** The program in this platform's package: launchers would copy it in an install script, and those are switched off here. */
function programOf(name, scope, path) {
  const folder = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), "..", scope);
  const platform = readdirSync(folder)[0];
  if (!platform) throw new Error(`no ${name} for this platform is installed`);
  return join(folder, platform, ...path, process.platform === "win32" ? `${name}.exe` : name);
}

export const bunProgram = () => programOf("bun", "@oven", ["bin"]);
const denoProgram = () => programOf("deno", "@deno", []);

/** An entry without a module, given the file that the package exports. */
export async function nodeSlim(at) {
  const before = `
    const { readFileSync } = await import("node:fs");
    const { createRequire } = await import("node:module");
    await api.init(readFileSync(createRequire(import.meta.url).resolve("group-call/group_call.wasm")));`;
  const folder = at.project({ "main.mjs": program({ endpoint: at.endpoint, specifier: "group-call/slim", before }) });
  await used(at.node, [join(folder, "main.mjs")]);
}

/** A program that checks which build it gets: `[name, text]`. */
const server = (at, way) => [
  way === "require" ? "main.cjs" : "main.mjs",
  program({ endpoint: at.endpoint, way, before: expectFile("inline.js", way) }),
];

const runDeno = (folder, name, ...rights) =>
  used(denoProgram(), ["run", "--quiet", "--no-prompt", "--node-modules-dir=manual", ...rights, name], { cwd: folder });

export const deno = (way) => async (at) => {
  const [name, text] = server(at, way);
  // Deno reads required files at run time.
  await runDeno(at.project({ [name]: text }), name, "--allow-net=127.0.0.1", ...(way === "require" ? ["--allow-read"] : []));
};

/** Loading and validating needs no permission. Sending does, so here it goes to a function. */
export async function denoAlone(at) {
  const before = `
    const data = { status: "success", message: "ok" };
    const group = api.group;
    api = { ...api, group: (call, options) => group(call, { ...options, fetch: async () => new Response(JSON.stringify(data)) }) };`;
  const source = program({ endpoint: at.endpoint, before }).replace('import * as api from "group-call";', 'import * as namespace from "group-call";\nlet api = namespace;');
  await runDeno(at.project({ "main.mjs": source }), "main.mjs");
  at.sendsNothing();
}

export const bun = (way) => async (at) => {
  const [name, text] = server(at, way);
  const folder = at.project({ [name]: text });
  await used(bunProgram(), ["run", join(folder, name)], { cwd: folder });
};

async function verdictOf(response) {
  const verdict = await response.text();
  if (verdict !== "used") throw new Error(verdict);
}

/** The modules of a worker: exactly one, with this name between any prefix and suffix. */
function expectModule(names, wanted) {
  if (names.length !== 1 || !names[0].includes(wanted)) throw new Error(`expected ${wanted}, got ${names.join(", ") || "no module"}`);
}

/** The module that servers get from each entry. */
const MODULES = { "group-call": "group_call_bg.wasm", "group-call/edge": "group_call_edge_bg.wasm" };

/** A worker as modules in workerd; `specifier` is the entry that it imports. */
export async function inWorkerd(modules, specifier) {
  expectModule(modules.filter(({ type }) => type === "CompiledWasm").map(({ path }) => path), MODULES[specifier]);
  const { Miniflare } = await import("miniflare");
  const miniflare = new Miniflare({ modules, compatibilityDate: "2026-04-01" });
  try {
    await verdictOf(await miniflare.dispatchFetch("http://worker.test/"));
  } finally {
    await miniflare.dispose();
  }
}

export async function workerd(at, specifier = "group-call") {
  const source = `${answering({ endpoint: at.endpoint, specifier })}\nexport default { fetch: answer };`;
  const { code, wasm } = await bundle(at.installed, source, { conditions: ["workerd", "worker", "browser"] });
  await inWorkerd(workerModules({ code, wasm }), specifier);
}

export async function edgeVm(at) {
  const { EdgeVM } = await import("@edge-runtime/vm");
  const { code, wasm } = await bundle(at.installed, answering({ endpoint: at.endpoint }), { conditions: ["edge-light", "worker", "import"], format: "cjs" });
  expectModule(Object.keys(wasm), MODULES["group-call"]);
  // Compiled out here, as the platform does it: inside the sandbox it would belong to another realm.
  const modules = Object.fromEntries(Object.entries(wasm).map(([name, bytes]) => [name, new WebAssembly.Module(bytes)]));
  const vm = new EdgeVM({
    codeGeneration: { strings: false, wasm: false },
    extend: (context) => Object.assign(context, { modules, harness: { exports: {} } }),
  });
  vm.evaluate(`((module, exports, require) => {${code}\n})(harness, harness.exports, (name) => modules[name]);`);
  await verdictOf(await vm.evaluate("harness.exports").answer());
}
