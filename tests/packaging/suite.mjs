// The package in every environment of environments.mjs, packed and installed. Prints the matrix.
//
//   node tests/packaging/suite.mjs [--full | --toolchains] [--only=<text>]
//
// `--full` adds the environments that need the toolchains of this folder's package.json;
// `--toolchains` runs those alone.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runTests, together } from "../checks.mjs";
import { withInstalledPackage, workFolder } from "../installed-package.mjs";
import { TESTS } from "../paths.mjs";
import { reportOf } from "../report.mjs";
import { PROVIDERS } from "../setup.mjs";
import { makeBrowsers } from "./browsers.mjs";
import { expectModule } from "./builds.mjs";
import { ENVIRONMENTS } from "./environments.mjs";
import { publishedTests } from "./published.mjs";
import { startServer } from "./server.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const HEAVY = join(TESTS, ".scratch", "packaging");
const LIMIT = 180_000;

const toolchains = process.argv.includes("--toolchains");
const full = toolchains || process.argv.includes("--full");
const only = process.argv.find((arg) => arg.startsWith("--only="))?.slice("--only=".length);

/** Installs the toolchains of this folder's lock file, unless they are there. */
function installHeavy() {
  const lock = readFileSync(join(HERE, "package-lock.json"), "utf8");
  const done = join(HEAVY, "installed-lock.json");
  if (existsSync(done) && readFileSync(done, "utf8") === lock) return;
  console.log("installing the toolchains …");
  rmSync(HEAVY, { recursive: true, force: true });
  mkdirSync(HEAVY, { recursive: true });
  for (const name of ["package.json", "package-lock.json", ".npmrc"]) cpSync(join(HERE, name), join(HEAVY, name));
  // Not `npm ci`: of platform-specific packages, the lock file lists only those for Linux.
  execFileSync("npm", ["install", "--no-progress", "--loglevel=error"], { cwd: HEAVY, stdio: "inherit", shell: process.platform === "win32" });
  // Modules are resolved from this folder.
  writeFileSync(join(HEAVY, "load.mjs"), "export const load = (name) => import(name);\n");
  writeFileSync(done, lock);
}

function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Installs what it can, and says why the rest is unavailable. */
const missing = Object.fromEntries(["chromium", "firefox"].map((name) => [name, PROVIDERS[name]().missing]));

/** The `at` of an environment; see environments.mjs. */
function makeAt(id, { installed, server, browsers }) {
  const expected = { calls: 1 };
  const installedPackage = join(installed, "node_modules", "group-call");
  return {
    id,
    installed,
    expected,
    server: server.url,
    endpoint: `${server.url}/${id}/group`,
    node: process.execPath,
    has: (browser) => !missing[browser],
    /** The Node of another major version. */
    async nodeOf(major) {
      if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
      const path = join(HEAVY, "node_modules", `node-${major}`, "bin", "node");
      if (!existsSync(path)) throw new Error(`no Node ${major} for this platform`);
      return path;
    },
    project: (files) => write(workFolder(installed, `packaging/${id}`), files),
    /** A project from where the toolchains of this folder's package.json can be imported. */
    heavyProject(files) {
      const folder = join(HEAVY, "projects", id);
      rmSync(folder, { recursive: true, force: true });
      cpSync(installedPackage, join(folder, "node_modules", "group-call"), { recursive: true });
      return write(folder, files);
    },
    tool: async (name) => (await import(pathToFileURL(join(HEAVY, "load.mjs")).href)).load(name),
    bin: (name, path) => join(HEAVY, "node_modules", name, path),
    /** What a bundler wrote into the folder holds the module. */
    holds: (folder) => expectModule(installedPackage, folder),
    copyPackage: (to) => cpSync(installedPackage, to, { recursive: true }),
    rewrite(folder, name, from, to) {
      write(folder, { [name]: readFileSync(join(folder, name), "utf8").replaceAll(from, to) });
    },
    /** Serves the folder and opens its page. */
    visit: (browser, folder, headers) => browsers.visit(browser, server.serve(id, folder, { headers })),
    browse: (browser, url) => browsers.visit(browser, url),
    arrived: () => server.callsOf(id).length,
    sends: (count) => (expected.calls = count),
    sendsNothing: () => (expected.calls = 0),
  };
}

function within(ms, promise) {
  let timer;
  const limit = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`not done after ${ms / 1000} s`)), ms)));
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

/** Checks what the service got: one call, normalized, with a key. */
function checkCalls(calls, expected) {
  if (calls.length !== expected) throw new Error(`expected ${expected} requests, there were ${calls.length}`);
  for (const { text, key } of calls) {
    if (JSON.parse(text).timestamp !== "2020-11-23T22:28:55.111Z") throw new Error(`not normalized: ${text}`);
    if (!/^[\w.:-]{1,255}$/.test(key)) throw new Error(`no key: ${key}`);
  }
}

async function environment(row, context) {
  const id = row.name.toLowerCase().replace(/\W+/g, "-").replace(/-$/, "");
  const at = makeAt(id, context);
  const start = Date.now();
  const line = (mark) => `${mark} ${row.name.padEnd(62)} ${String(Date.now() - start).padStart(6)} ms${row.remedy ? `  with ${row.remedy}` : ""}`;
  try {
    if (missing[row.needs]) return { skipped: [{ name: row.name, why: missing[row.needs] }], line: line("-") };
    await within(row.limit ?? LIMIT, row.run(at));
    checkCalls(context.server.callsOf(id), at.expected.calls);
    return { passed: 1, line: line("✓") };
  } catch (error) {
    return { failed: [{ name: row.name, why: (error?.message ?? String(error)).slice(0, 3000) }], line: line("✗") };
  }
}

function chosen() {
  if (only) return ENVIRONMENTS.filter(({ name }) => name.includes(only));
  return ENVIRONMENTS.filter((row) => (toolchains ? row.full : full || !row.full));
}

await reportOf("packaging", () =>
  withInstalledPackage(async (installed) => {
    const rows = chosen();
    if (rows.some((row) => row.full)) installHeavy();
    const published = only || toolchains ? together() : await runTests(publishedTests, undefined, { installed });
    const context = { installed, server: await startServer(), browsers: makeBrowsers() };
    const matrix = [];
    try {
      for (const row of rows) {
        const result = await environment(row, context);
        matrix.push({ passed: 0, failed: [], ...result });
        if (process.stdout.isTTY) console.log(result.line);
      }
    } finally {
      await context.browsers.close();
      await context.server.close();
    }
    const result = together(published, ...matrix);
    const passed = matrix.filter((row) => row.passed).length;
    return { ...result, notes: [...matrix.map(({ line }) => line), `used for real in ${passed} of ${rows.length} environments (${ENVIRONMENTS.length} in all)`] };
  }));
