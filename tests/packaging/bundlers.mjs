// Bundlers, without any plugin or setting for the package.

import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { bunProgram } from "./runtimes.mjs";
import { run, used } from "./processes.mjs";
import { program } from "./use.mjs";

const STRICT = (policy) => policy && { "content-security-policy": policy };

const html = (script, type = "module") =>
  `<!doctype html><meta charset="utf-8"><title>group-call</title><script ${type === "module" ? 'type="module" ' : "defer "}src="${script}"></script>`;

const pageProgram = (at, more) => program({ endpoint: at.endpoint, report: "page", ...more });

/** What one line of a build script would do: copies the JavaScript version beside the bundle. */
const copyTwin = (at, folder) => copyFileSync(join(at.installed, "node_modules/group-call/dist/js-module.js"), join(folder, "js-module.js"));

// ─── esbuild ─────────────────────────────────────────────────────────────────────────────────

async function byEsbuild(folder, options) {
  const { build } = await import("esbuild");
  await build({ absWorkingDir: folder, entryPoints: ["main.mjs"], bundle: true, minify: true, outdir: "out", logLevel: "silent", ...options });
}

export const esbuildPage = (browser, { policy, specifier, body, before, twin, ...options }) => async (at) => {
  if (body) at.sendsNothing();
  const folder = at.project({ "main.mjs": pageProgram(at, { specifier, before: body ?? before }), "out/index.html": html("./main.js", options.format === "esm" ? "module" : "classic") });
  await byEsbuild(folder, options);
  if (twin) copyTwin(at, join(folder, "out"));
  if (!specifier) at.holds(join(folder, "out"));
  await at.visit(browser, join(folder, "out"), STRICT(policy));
};

export const esbuildNode = (format) => async (at) => {
  const folder = at.project({ "main.mjs": program({ endpoint: at.endpoint }) });
  await byEsbuild(folder, { platform: "node", format, outExtension: { ".js": format === "esm" ? ".mjs" : ".cjs" } });
  at.holds(join(folder, "out"));
  await used(at.node, [join(folder, "out", format === "esm" ? "main.mjs" : "main.cjs")]);
};

// ─── Workers, bundled by esbuild ─────────────────────────────────────────────────────────────

export const worker = (browser, type) => async (at) => {
  const folder = at.project({
    "main.mjs": program({ endpoint: at.endpoint, report: "worker" }),
    "out/index.html": html("./page.js"),
    "out/page.js": `
      const worker = new Worker("./main.js", { type: "${type}" });
      worker.onmessage = ({ data }) => (globalThis.verdict = data);
      worker.onerror = (event) => (globalThis.verdict = "the worker failed: " + event.message);`,
  });
  await byEsbuild(folder, { format: type === "module" ? "esm" : "iife" });
  at.holds(join(folder, "out"));
  await at.visit(browser, join(folder, "out"));
};

export const serviceWorker = (browser, type) => async (at) => {
  const folder = at.project({
    // It answers the page's request with its verdict.
    "main.mjs": program({ endpoint: at.endpoint }).replace(/\}\)\(\)\.then\(report[^]*$/, "});").replace("(async () => {", "const answer = (async () => {").concat(`
      self.addEventListener("install", () => self.skipWaiting());
      self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
      self.addEventListener("fetch", (event) => {
        if (!event.request.url.endsWith("/verdict")) return;
        event.respondWith(answer().then((verdict) => new Response(verdict), (error) => new Response(String(error?.stack ?? error))));
      });`),
    "out/index.html": html("./page.js"),
    "out/page.js": `
      const controlled = new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve));
      await navigator.serviceWorker.register("./main.js", { type: "${type}" });
      await controlled;
      globalThis.verdict = await (await fetch("./verdict")).text();`,
  });
  await byEsbuild(folder, { format: type === "module" ? "esm" : "iife" });
  at.holds(join(folder, "out"));
  await at.visit(browser, join(folder, "out"));
};

// ─── Vite ────────────────────────────────────────────────────────────────────────────────────

const viteProject = (at, specifier) => at.project({ "index.html": html("./main.js"), "main.js": pageProgram(at, { specifier }) });

export const viteBuild = (specifier, policy) => async (at) => {
  const { build } = await import("vite");
  const root = viteProject(at, specifier);
  await build({ root, configFile: false, base: "./", logLevel: "silent" });
  if (!specifier) at.holds(join(root, "dist"));
  await at.visit("chromium", join(root, "dist"), STRICT(policy));
};

export const viteDev = (specifier, config = {}) => async (at) => {
  const { createServer } = await import("vite");
  const root = viteProject(at, specifier);
  const server = await createServer({
    root, configFile: false, base: `/${at.id}/`, logLevel: "silent", cacheDir: join(root, ".vite"),
    server: { host: "127.0.0.1", port: 0, hmr: false, proxy: { [`/${at.id}/group`]: at.server } },
    ...config,
  });
  try {
    await server.listen();
    const [url] = server.resolvedUrls.local;
    // Same origin: the program uses the address behind Vite's proxy.
    at.rewrite(root, "main.js", at.endpoint, `${new URL(url).origin}/${at.id}/group`);
    await at.browse("chromium", url);
    if (!specifier) at.holds(join(root, ".vite"));
  } finally {
    await server.close();
  }
};

export async function viteSsr(at) {
  const { build } = await import("vite");
  const root = at.project({ "main.js": program({ endpoint: at.endpoint }) });
  await build({ root, configFile: false, logLevel: "silent", build: { ssr: "main.js" }, ssr: { noExternal: true } });
  at.holds(join(root, "dist"));
  await used(at.node, [join(root, "dist", "main.mjs")]).catch(() => used(at.node, [join(root, "dist", "main.js")]));
}

// ─── webpack and its kin ─────────────────────────────────────────────────────────────────────

async function byWebpack(at, name, folder, target) {
  const module = await at.tool(name);
  const bundler = module.rspack ?? module.default ?? module;
  const compiler = bundler({
    mode: "production", context: folder, entry: "./main.mjs", target, performance: { hints: false },
    output: { path: join(folder, "out"), filename: "main.js" },
  });
  const stats = await new Promise((resolve, reject) => compiler.run((error, done) => (error ? reject(error) : resolve(done))));
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({ all: false, errors: true, warnings: true }).slice(0, 2000));
}

export const webpack = (name, { policy, before } = {}) => async (at) => {
  const folder = at.heavyProject({ "main.mjs": pageProgram(at, { before }), "out/index.html": html("./main.js", "classic") });
  await byWebpack(at, name, folder, "web");
  at.holds(join(folder, "out"));
  await at.visit("chromium", join(folder, "out"), STRICT(policy));
};

export const webpackNode = (name) => async (at) => {
  const folder = at.heavyProject({ "main.mjs": program({ endpoint: at.endpoint }), "out/package.json": '{ "type": "commonjs" }' });
  await byWebpack(at, name, folder, "node");
  at.holds(join(folder, "out"));
  await used(at.node, [join(folder, "out", "main.js")]);
};

// ─── Rollup and its kin ──────────────────────────────────────────────────────────────────────

async function byRollup(at, name, folder, options) {
  const { [name]: bundler } = await at.tool(name);
  const warnings = [];
  const bundle = await bundler({ input: join(folder, "main.mjs"), ...options, cwd: folder, onwarn: (warning) => warnings.push(warning.message) });
  await bundle.write({ dir: join(folder, "out"), format: "es", entryFileNames: "main.js" });
  await bundle.close();
  const ours = warnings.filter((message) => !/Unknown input option/.test(message));
  if (ours.length) throw new Error(`warnings: ${ours.join("; ").slice(0, 1000)}`);
}

const forPages = (name, options) => ({ policy, body, before, twin } = {}) => async (at) => {
  if (body) at.sendsNothing();
  const folder = at.heavyProject({ "main.mjs": pageProgram(at, { before: body ?? before }), "out/index.html": html("./main.js") });
  await byRollup(at, name, folder, await options(at));
  if (twin) copyTwin(at, join(folder, "out"));
  at.holds(join(folder, "out"));
  await at.visit("chromium", join(folder, "out"), STRICT(policy));
};

const forNode = (name, options) => async (at) => {
  const folder = at.heavyProject({ "main.mjs": program({ endpoint: at.endpoint }), "out/package.json": '{ "type": "module" }' });
  await byRollup(at, name, folder, await options(at));
  at.holds(join(folder, "out"));
  await used(at.node, [join(folder, "out", "main.js")]);
};

const resolving = async (at, settings) => ({ plugins: [(await at.tool("@rollup/plugin-node-resolve")).default(settings)] });

export const rollup = forPages("rollup", (at) => resolving(at, { browser: true }));
export const rollupNode = forNode("rollup", (at) => resolving(at, { exportConditions: ["node"] }));
export const rolldown = forPages("rolldown", () => {});
export const rolldownNode = forNode("rolldown", () => ({ platform: "node" }));

// ─── Parcel, Bun ─────────────────────────────────────────────────────────────────────────────

export const parcel = ({ specifier, settings, policy, before } = {}) => async (at) => {
  const folder = at.heavyProject({
    "index.html": html("./main.js"),
    "main.js": pageProgram(at, { specifier, before }),
    "package.json": JSON.stringify({ name: "app", private: true, ...settings }),
    // Parcel reads its settings from the folder of the lock file.
    "package-lock.json": "{}",
  });
  await run(at.node, [at.bin("parcel", "lib/bin.js"), "build", "index.html", "--dist-dir", "out", "--public-url", "./", "--no-cache", "--no-autoinstall"], { cwd: folder });
  if (!specifier) at.holds(join(folder, "out"));
  await at.visit("chromium", join(folder, "out"), STRICT(policy));
};

export async function bunPage(at) {
  const folder = at.project({ "main.mjs": pageProgram(at), "out/index.html": html("./main.js") });
  await run(bunProgram(), ["build", "main.mjs", "--target=browser", "--outdir=out"], { cwd: folder });
  at.holds(join(folder, "out"));
  await at.visit("chromium", join(folder, "out"));
}

export async function bunBuild(at) {
  const folder = at.project({ "main.mjs": program({ endpoint: at.endpoint }) });
  await run(bunProgram(), ["build", "main.mjs", "--target=bun", "--outdir=out"], { cwd: folder });
  at.holds(join(folder, "out"));
  await used(bunProgram(), ["run", join(folder, "out", "main.js")], { cwd: folder });
}
