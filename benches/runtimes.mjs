// The runtimes: their programs and versions. Each measurement is a process of its own: no garbage and no
// compiled code of another one's.

import { execFile, execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { BENCHES, MODULES, SCRATCH, version } from "./setup.mjs";

/** The program of a platform's package: the launchers want install scripts, which are switched off here. */
function program(scope, ...path) {
  const [platform] = readdirSync(join(MODULES, scope));
  if (!platform) throw new Error(`no package of ${scope} for this platform is installed`);
  return join(MODULES, scope, platform, ...path);
}

const exe = process.platform === "win32" ? ".exe" : "";

/** The commands before a script's name. */
export const COMMANDS = {
  Node: () => [process.execPath],
  Deno: () => [program("@deno", `deno${exe}`), "run", "--quiet", "--no-prompt", "--no-config", "--allow-all"],
  Bun: () => [program("@oven", "bin", `bun${exe}`)],
};

/** Names and versions, for the head of a report. */
export const versions = () => ({
  Node: process.versions.node,
  V8: process.versions.v8,
  Deno: version("deno"),
  Bun: execFileSync(COMMANDS.Bun()[0], ["--version"], { encoding: "utf8" }).trim(),
  workerd: version("workerd"),
});

const MARK = "@@result ";

/** What a measuring script prints as its last word. */
export const report = (result) => console.log(MARK + JSON.stringify(result));

/**
 * Runs a script under a runtime.
 * @param command the program and its arguments
 * @returns what it reported
 */
export function measured([program, ...args], options = {}) {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd: BENCHES, maxBuffer: 64 << 20, ...options }, (error, stdout, stderr) => {
      const line = stdout.split("\n").findLast((text) => text.startsWith(MARK));
      if (line) resolve(JSON.parse(line.slice(MARK.length)));
      else reject(new Error(`${[program, ...args].join(" ")}: ${error?.message ?? "no result"}\n${stdout}\n${stderr}`));
    });
  });
}

/** The same for a script of this folder under this Node. */
export const inNode = (script, settings, flags = []) =>
  measured([process.execPath, "--disable-warning=ExperimentalWarning", ...flags, join(BENCHES, script), JSON.stringify(settings)]);

/** What a script was started with. */
export const settings = () => JSON.parse(process.argv.at(-1));

/** Whether a script has been started as a process, and not imported. */
export const isProcess = (url) => pathToFileURL(process.argv[1] ?? "").href === url;

// ─── workerd, without anything of ours between it and the socket ─────────────────────────────

/** The program: its package's launcher wants an install script, which is switched off here. */
function workerdProgram() {
  const scope = join(dirname(createRequire(import.meta.url).resolve("workerd/package.json")), "..", "@cloudflare");
  const platform = readdirSync(scope).find((name) => name.startsWith("workerd-"));
  if (!platform) throw new Error("no workerd for this platform is installed");
  return join(scope, platform, "bin", process.platform === "win32" ? "workerd.exe" : "workerd");
}

const quoted = (text) => JSON.stringify(text);

/** Its objects keep what they store in a folder of this run. */
const DISK = "objects";

function worker({ bundle, bindings = {}, objects = {} }) {
  const modules = [
    `(name = "worker.mjs", esModule = embed ${quoted(basename(bundle.file))})`,
    ...Object.entries(bundle.wasm).map(([name, path]) => `(name = ${quoted(name)}, wasm = embed ${quoted(basename(path))})`),
  ];
  const texts = Object.entries(bindings).map(([name, text]) => `(name = ${quoted(name)}, text = ${quoted(text)})`);
  const classes = Object.values(objects).map((name) => `(className = ${quoted(name)}, uniqueKey = ${quoted(name)}, enableSql = true)`);
  const namespaces = Object.entries(objects).map(([name, of]) => `(name = ${quoted(name)}, durableObjectNamespace = ${quoted(of)})`);
  const storage = classes.length ? `, durableObjectNamespaces = [${classes.join(", ")}], durableObjectStorage = (localDisk = ${quoted(DISK)})` : "";
  return `(modules = [${modules.join(", ")}], bindings = [${[...texts, ...namespaces].join(", ")}], compatibilityDate = "2026-04-01"${storage})`;
}

/**
 * Starts one process with these workers.
 * @param workers `{ name: { bundle, bindings?, objects? } }`; objects are classes by the names of their bindings
 * @returns `{ urls: { name: url }, pid, close }`
 */
export async function startWorkerd(workers) {
  mkdirSync(SCRATCH, { recursive: true });
  const names = Object.keys(workers);
  for (const { bundle } of Object.values(workers)) {
    for (const path of Object.values(bundle.wasm)) copyFileSync(path, join(SCRATCH, basename(path)));
  }
  const disk = mkdtempSync(join(SCRATCH, "objects-"));
  const config = join(SCRATCH, `${names.join("-")}.capnp`);
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    ${names.map((name) => `(name = ${quoted(name)}, worker = ${worker(workers[name])})`).join(",\n    ")},
    (name = "${DISK}", disk = (path = ${quoted(disk)}, writable = true)),
    (name = "internet", network = (allow = ["private", "public"])),
  ],
  sockets = [
    ${names.map((name) => `(name = ${quoted(name)}, address = "127.0.0.1:0", http = (), service = ${quoted(name)})`).join(",\n    ")}
  ],
);
`,
  );
  const child = spawn(workerdProgram(), ["serve", "--control-fd=3", config], { stdio: ["ignore", "inherit", "inherit", "pipe"] });
  const urls = {};
  await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`workerd ended with code ${code}`)));
    let text = "";
    child.stdio[3].setEncoding("utf8").on("data", (part) => {
      text += part;
      const lines = text.split("\n");
      text = lines.pop();
      for (const { event, socket, port } of lines.map((line) => JSON.parse(line))) {
        if (event === "listen") urls[socket] = `http://127.0.0.1:${port}`;
      }
      if (names.every((name) => urls[name])) resolve();
    });
  });
  child.removeAllListeners("exit");
  return {
    urls,
    pid: child.pid,
    async close() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
      rmSync(disk, { recursive: true, force: true });
    },
  };
}
