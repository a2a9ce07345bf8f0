// `npm start` on a fresh copy of the repository, with nothing but Node in PATH.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { ROOT } from "./paths.mjs";
import { which } from "./setup.mjs";

// Neither is in a clone, and both are large.
const LEFT_OUT = ["node_modules", "target", ".git"];

/** The files of a clone: those that git tracks or would add, or all of them where there is no git. */
function freshCopy(to) {
  let files;
  try {
    files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT, encoding: "utf8", maxBuffer: 64 << 20, stdio: ["ignore", "pipe", "ignore"] })
      .split("\0").filter((path) => path && existsSync(join(ROOT, path)));
  } catch {
    cpSync(ROOT, to, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
    return;
  }
  for (const path of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(ROOT, path), join(to, path));
  }
}

/** A PATH with only Node, npm and the shell that npm needs; the whole PATH where links to programs don't work. */
function onlyNode(folder) {
  if (process.platform === "win32") return process.env.PATH;
  mkdirSync(folder);
  for (const [name, path] of [["node", process.execPath], ["npm", which("npm")], ["sh", "/bin/sh"]]) symlinkSync(path, join(folder, name));
  return folder;
}

/** Makes the copy. `start(env)` runs `npm start` in it and resolves once it has printed its address. */
export function demoCopy() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "group-call-start-"));
  const copy = join(folder, "copy");
  mkdirSync(copy);
  freshCopy(copy);
  const path = onlyNode(join(folder, "bin"));
  const running = new Set();

  function start(env) {
    const { CI, NODE_OPTIONS, ...kept } = process.env;
    const child = spawn("npm", ["start", "--silent"], {
      cwd: copy,
      env: { ...kept, PATH: path, ...env },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    running.add(child);
    const server = { output: "", code: undefined, stop: () => stop(child) };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (server.output += text));
    server.ended = new Promise((resolve) => child.on("close", (code) => resolve((server.code = code))));
    server.ready = new Promise((resolve, reject) => {
      const look = () => {
        const [url] = server.output.match(/http:\/\/[\w.:[\]]+\//) ?? [];
        if (url) resolve((server.url = url));
      };
      child.stdout.on("data", look);
      child.on("close", (code) => reject(new Error(`npm start ended with code ${code}:\n${server.output}`)));
      setTimeout(() => reject(new Error(`npm start says nothing after 20 s:\n${server.output}`)), 20_000).unref();
    });
    server.ready.catch(() => {});
    return server;
  }

  function stop(child) {
    if (!running.delete(child)) return;
    try {
      // npm, the shell and the server form a process group of their own.
      process.kill(-child.pid, "SIGTERM");
    } catch {
      // It has already ended.
    }
  }

  function close() {
    process.off("exit", close);
    for (const child of running) stop(child);
    rmSync(folder, { recursive: true, force: true });
  }
  process.once("exit", close);
  return { folder: copy, start, close };
}
