// workerd itself, without anything of ours between it and the socket.

import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { SCRATCH } from "./paths.mjs";

/** The program: its package's launcher wants an install script, which is switched off here. */
function program() {
  const scope = join(dirname(createRequire(import.meta.url).resolve("workerd/package.json")), "..", "@cloudflare");
  const platform = readdirSync(scope).find((name) => name.startsWith("workerd-"));
  if (!platform) throw new Error("no workerd for this platform is installed");
  return join(scope, platform, "bin", process.platform === "win32" ? "workerd.exe" : "workerd");
}

const quoted = (text) => JSON.stringify(text);

function worker({ bundle, bindings = {} }) {
  const modules = [
    `(name = "worker.mjs", esModule = embed ${quoted(basename(bundle.file))})`,
    ...Object.entries(bundle.wasm).map(([name, path]) => `(name = ${quoted(name)}, wasm = embed ${quoted(basename(path))})`),
  ];
  const texts = Object.entries(bindings).map(([name, text]) => `(name = ${quoted(name)}, text = ${quoted(text)})`);
  return `(modules = [${modules.join(", ")}], bindings = [${texts.join(", ")}], compatibilityDate = "2026-04-01")`;
}

/**
 * Starts one process with these workers.
 * @param workers `{ name: { bundle, bindings? } }`
 * @returns `{ urls: { name: url }, pid, close }`
 */
export async function startWorkerd(workers) {
  mkdirSync(SCRATCH, { recursive: true });
  const names = Object.keys(workers);
  for (const { bundle } of Object.values(workers)) {
    for (const path of Object.values(bundle.wasm)) copyFileSync(path, join(SCRATCH, basename(path)));
  }
  const config = join(SCRATCH, `${names.join("-")}.capnp`);
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    ${names.map((name) => `(name = ${quoted(name)}, worker = ${worker(workers[name])})`).join(",\n    ")},
    (name = "internet", network = (allow = ["private", "public"])),
  ],
  sockets = [
    ${names.map((name) => `(name = ${quoted(name)}, address = "127.0.0.1:0", http = (), service = ${quoted(name)})`).join(",\n    ")}
  ],
);
`,
  );
  const child = spawn(program(), ["serve", "--control-fd=3", config], { stdio: ["ignore", "inherit", "inherit", "pipe"] });
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
    close() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      return ended;
    },
  };
}
