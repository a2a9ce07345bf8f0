// The table: each row is an environment in which the package is used as its users would.
//
// `full` marks what only `--full` runs (it needs the toolchains of this folder's package.json).
// `run(at)` throws if the package cannot be used there; `remedy` is the setting that an environment
// needs: docs/loading.md names it, and the row is run with it. `at` is made in suite.mjs.

import { join } from "node:path";
import { expectFile } from "./builds.mjs";
import * as bundlers from "./bundlers.mjs";
import * as frameworks from "./frameworks.mjs";
import { used } from "./processes.mjs";
import * as recipes from "./recipes.mjs";
import * as runtimes from "./runtimes.mjs";
import { program } from "./use.mjs";

const CSP = {
  wasm: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  strict: "default-src 'self'; script-src 'self'; connect-src 'self'",
};

/** A page with a module script, and nothing inline except an import map in `head`. */
const page = (script, head = "") =>
  `<!doctype html><meta charset="utf-8"><title>group-call</title>${head}<script type="module" src="${script}"></script>`;

/** A program for Node, as an ES module or CommonJS. */
const node = (way, specifier) => async (at) => {
  const name = way === "require" ? "main.cjs" : "main.mjs";
  const before = specifier ? "" : expectFile("inline.js", way);
  const folder = at.project({ [name]: program({ endpoint: at.endpoint, way, specifier, before }) });
  await used(at.node, [join(folder, name)]);
};

const onNode = (version, way) => ({
  name: `Node ${version}, ${way}`,
  full: true,
  run: async (at) => node(way)({ ...at, node: await at.nodeOf(version) }),
});

/** No bundler: an import map names the entries' files. */
const importMap = (browser, specifier, { before, policy } = {}) => async (at) => {
  const names = { "group-call": "inline", "group-call/slim": "slim", "group-call/js": "js" };
  const imports = Object.fromEntries(Object.entries(names).map(([name, file]) => [name, `./package/dist/${file}.js`]));
  const folder = at.project({
    "index.html": page("./main.js", policy ? "" : `<script type="importmap">${JSON.stringify({ imports })}</script>`),
    // A strict policy refuses inline import maps.
    "main.js": program({
      endpoint: at.endpoint, report: "page", before,
      specifier: policy ? imports[specifier] : specifier,
    }),
  });
  at.copyPackage(join(folder, "package"));
  await at.visit(browser, folder, policy && { "content-security-policy": policy });
};

/** Gives `/slim` the module as an app would fetch it. */
const SLIM = 'await api.init(fetch("./package/dist/group_call_bg.wasm"));';

/** Where WebAssembly is refused, `validate` says what to do. */
const EARLY = `
  try {
    api.validate({});
    throw new Error("validate worked before anything was loaded");
  } catch (error) {
    if (!(error instanceof api.GroupError) || !/init\\(\\)/.test(error.message)) throw error;
  }`;

/** A browser that has WebAssembly but refuses to compile, as some modes and extensions make it. */
const REFUSING = `
  const refuse = () => { throw new WebAssembly.CompileError("refused"); };
  WebAssembly.Module = function () { refuse(); };
  WebAssembly.compile = WebAssembly.compileStreaming = WebAssembly.instantiate = WebAssembly.instantiateStreaming = async () => refuse();`;

/** A policy that refuses WebAssembly, and a page that checks this. */
const STRICT = { policy: CSP.strict, before: EARLY };

/** A bundle in one file has no JavaScript version: without WebAssembly each call says what to import. */
const REFUSED = `
  const error = await api.group({}, { endpoint: "./group" }).catch((reason) => reason);
  if (!(error instanceof api.GroupError) || !error.message.includes("import group-call/js")) throw error;
  report("used");
  return new Promise(() => {});`;

const inBrowsers = (rows) =>
  ["chromium", "firefox"].flatMap((browser) =>
    Object.entries(rows).map(([name, make]) => ({ name: `${browser}: ${name}`, needs: browser, run: make(browser) })));

const esbuild = (options) => (browser) => bundlers.esbuildPage(browser, options);

/** A setting of package.json: without it Parcel reads no `exports`. */
const PARCEL = '"@parcel/resolver-default": { "packageExports": true }';

export const ENVIRONMENTS = [
  { name: "Node, import", run: node("import") },
  { name: "Node, require", run: node("require") },
  { name: "Node, group-call/js", run: node("import", "group-call/js") },
  { name: "Node, group-call/slim", run: runtimes.nodeSlim },
  { name: "Deno", run: runtimes.deno("import") },
  { name: "Deno, require", run: runtimes.deno("require") },
  { name: "Bun", run: runtimes.bun("import") },
  { name: "Bun, require", run: runtimes.bun("require") },
  { name: "workerd by esbuild", run: runtimes.workerd },
  { name: "workerd by esbuild, group-call/edge", run: (at) => runtimes.workerd(at, "group-call/edge") },
  { name: "Vercel edge VM", run: runtimes.edgeVm },
  { name: "esbuild for Node, ESM", run: bundlers.esbuildNode("esm") },
  { name: "esbuild for Node, CommonJS", run: bundlers.esbuildNode("cjs") },

  ...inBrowsers({
    "no bundler, import map": (browser) => importMap(browser, "group-call"),
    "no bundler, group-call/slim": (browser) => importMap(browser, "group-call/slim", { before: SLIM }),
    "no bundler, group-call/js": (browser) => importMap(browser, "group-call/js"),
    "CSP with 'wasm-unsafe-eval'": (browser) => importMap(browser, "group-call", { policy: CSP.wasm }),
    "CSP without it": (browser) => importMap(browser, "group-call", { policy: CSP.strict, before: EARLY }),
    "CSP without it, group-call/js": (browser) => importMap(browser, "group-call/js", { policy: CSP.strict }),
    "esbuild, one file": esbuild({ format: "esm" }),
    "esbuild, split": esbuild({ format: "esm", splitting: true }),
    "esbuild, IIFE": esbuild({ format: "iife" }),
    "esbuild, split, CSP without 'wasm-unsafe-eval'": esbuild({ format: "esm", splitting: true, policy: CSP.strict, body: REFUSED }),
    "esbuild, split, CSP without it, js-module.js beside": esbuild({ format: "esm", splitting: true, policy: CSP.strict, before: EARLY, twin: true }),
    "esbuild, IIFE, CSP without 'wasm-unsafe-eval'": esbuild({ format: "iife", policy: CSP.strict, body: REFUSED }),
    "esbuild, IIFE, CSP without it, group-call/js": esbuild({ format: "iife", policy: CSP.strict, specifier: "group-call/js" }),
    "the form in React": (browser) => recipes.reactForm(browser),
    "the form in React, CSP without 'wasm-unsafe-eval'": (browser) => recipes.reactForm(browser, { policy: CSP.strict }),
    "the form in React, the same, one file": (browser) => recipes.reactForm(browser, { policy: CSP.strict, twin: false }),
    "the form in React, no WebAssembly": (browser) => recipes.reactForm(browser, { before: "delete globalThis.WebAssembly;" }),
    "the form in React, a compiler that refuses": (browser) => recipes.reactForm(browser, { before: REFUSING }),
    "module worker": (browser) => bundlers.worker(browser, "module"),
    "classic worker": (browser) => bundlers.worker(browser, "classic"),
    "classic service worker": (browser) => bundlers.serviceWorker(browser, "classic"),
  }),
  { name: "chromium: module service worker", needs: "chromium", run: bundlers.serviceWorker("chromium", "module") },
  { name: "Vite, build", needs: "chromium", run: bundlers.viteBuild() },
  { name: "Vite, build, CSP without 'wasm-unsafe-eval'", needs: "chromium", run: bundlers.viteBuild(undefined, CSP.strict) },

  onNode(22, "import"),
  onNode(22, "require"),
  onNode(24, "import"),
  onNode(24, "require"),
  { name: "Deno without any permission", full: true, run: runtimes.denoAlone },
  { name: "Bun, bundled", full: true, run: bundlers.bunBuild },
  { name: "Bun, bundled for pages", full: true, needs: "chromium", run: bundlers.bunPage },
  { name: "Vite, dev", full: true, needs: "chromium", run: bundlers.viteDev() },
  { name: "Vite, SSR build", full: true, run: bundlers.viteSsr },
  { name: "webpack 5", full: true, needs: "chromium", run: bundlers.webpack("webpack") },
  { name: "webpack 5, CSP without 'wasm-unsafe-eval'", full: true, needs: "chromium", run: bundlers.webpack("webpack", STRICT) },
  { name: "webpack 5 for Node", full: true, run: bundlers.webpackNode("webpack") },
  { name: "Rspack", full: true, needs: "chromium", run: bundlers.webpack("@rspack/core") },
  { name: "Rspack, CSP without 'wasm-unsafe-eval'", full: true, needs: "chromium", run: bundlers.webpack("@rspack/core", STRICT) },
  { name: "Rspack for Node", full: true, run: bundlers.webpackNode("@rspack/core") },
  { name: "Rollup", full: true, needs: "chromium", run: bundlers.rollup() },
  { name: "Rollup, CSP without 'wasm-unsafe-eval'", full: true, needs: "chromium", run: bundlers.rollup({ policy: CSP.strict, body: REFUSED }) },
  { name: "Rollup, CSP without it, js-module.js beside", full: true, needs: "chromium", run: bundlers.rollup({ ...STRICT, twin: true }) },
  { name: "Rollup for Node", full: true, run: bundlers.rollupNode },
  { name: "Rolldown", full: true, needs: "chromium", run: bundlers.rolldown() },
  { name: "Rolldown, CSP without it, js-module.js beside", full: true, needs: "chromium", run: bundlers.rolldown({ ...STRICT, twin: true }) },
  { name: "Rolldown for Node", full: true, run: bundlers.rolldownNode },
  { name: "Parcel", full: true, needs: "chromium", run: bundlers.parcel() },
  {
    name: "Parcel, group-call/js", full: true, needs: "chromium", remedy: PARCEL,
    run: bundlers.parcel({ specifier: "group-call/js", settings: JSON.parse(`{${PARCEL}}`) }),
  },
  // As soon as there is a second file, Parcel writes an inline import map, which such a policy refuses.
  {
    name: "Parcel, CSP without 'wasm-unsafe-eval', group-call/js", full: true, needs: "chromium", remedy: PARCEL,
    run: bundlers.parcel({ specifier: "group-call/js", settings: JSON.parse(`{${PARCEL}}`), policy: CSP.strict }),
  },
  { name: "Vitest", full: true, run: frameworks.vitest },
  { name: "Jest, CommonJS", full: true, run: frameworks.jest("cjs") },
  { name: "Jest, ESM", full: true, run: frameworks.jest("esm") },
  { name: "wrangler into workerd", full: true, run: frameworks.wrangler("group-call") },
  { name: "wrangler into workerd, group-call/edge", full: true, run: frameworks.wrangler("group-call/edge") },
  { name: "Next.js, page, Node route and edge route", full: true, limit: 420_000, run: frameworks.next },
  { name: "Next.js, recipes under cached components", full: true, limit: 420_000, run: recipes.nextRecipes },
  { name: "Next.js, middleware and after()", full: true, limit: 420_000, run: recipes.nextMiddleware() },
  { name: "Next.js, middleware and after(), webpack", full: true, limit: 420_000, run: recipes.nextMiddleware(["--webpack"]) },
  { name: "SvelteKit, page, route and relay on Node", full: true, run: frameworks.svelteKit },
  { name: "Astro, page, route and relay on Node", full: true, run: frameworks.astro },
];

