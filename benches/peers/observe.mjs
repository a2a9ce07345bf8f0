// One client under one fault, watched for a while: in a process, or, where it is made for pages, in Chromium.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { BENCHES } from "../setup.mjs";
import { MARK, startFaulty } from "./faults.mjs";

function program() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return ["chromium", "chromium-browser", "google-chrome"].flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** @returns a browser, or undefined where there is none: install Chromium or name it in CHROMIUM */
export async function startBrowser() {
  const executablePath = program();
  if (!executablePath) return undefined;
  const { chromium } = await import("playwright-core");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** What a page of this script needs of a server. */
export async function pagesOf(script) {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: BENCHES },
    bundle: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return {
    "/": { type: "text/html", body: '<!doctype html><script src="/page.js"></script>' },
    "/page.js": { type: "text/javascript", body: outputFiles[0].text },
  };
}

/** Opens the page. @returns `{ call, close }`; `call` answers with `{ called, told }` */
export async function openPage(browser, host) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${host}/`);
  await page.waitForFunction(() => Boolean(globalThis.send));
  const call = { group_id: MARK, traits: { name: "Acme Inc.", plan: "pro" } };
  return {
    async call() {
      const called = Date.now();
      const told = page
        .evaluate(
          (given) =>
            globalThis.send(given).then(
              () => ({ told: "success" }),
              (error) => ({ told: "failure", why: String(error?.message ?? error) }),
            ),
          call,
        )
        .then(
          (outcome) => ({ ...outcome, at: Date.now() }),
          () => undefined,
        );
      return { called, told };
    },
    close: () => context.close(),
  };
}

/** After a delivery: whether more sends follow. */
const AFTER = 8000;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A process that waits for the word to call. */
async function openProcess(name, host) {
  const child = spawn(process.execPath, [join(BENCHES, "peers/clients.mjs"), name, host], { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface({ input: child.stdout });
  const said = {};
  const waiting = {};
  const next = (key) => said[key] ?? new Promise((resolve) => (waiting[key] = resolve));
  lines.on("line", (text) => {
    if (!text.startsWith("@@ ")) return;
    const line = JSON.parse(text.slice(3));
    for (const key of ["ready", "called", "told"]) {
      if (!(key in line) || said[key]) continue;
      said[key] = line;
      waiting[key]?.(line);
    }
  });
  await next("ready");
  return {
    async call() {
      child.stdin.write("call\n");
      const { at } = await next("called");
      return { called: at, told: next("told") };
    },
    close: () => child.kill("SIGKILL"),
  };
}

/**
 * @returns `{ sends, delivered, kept, gap, keys, told }`: how many sends arrived; seconds until one was
 * accepted, if any; whether `Retry-After` was kept, and the seconds between the first two sends; how many different keys
 * there were; what the caller was told and when
 */
export async function observe(name, plan, { browser, pages, window }) {
  const server = await startFaulty(plan, pages);
  const client = pages ? await openPage(browser, server.host) : await openProcess(name, server.host);
  try {
    await server.begin();
    const { called, told } = await client.call();
    let outcome;
    told.then((line) => (outcome = line));
    const accepted = () => server.sends.find(({ status }) => status === 200);
    for (let quiet = 0; Date.now() - called < window && quiet < AFTER; ) {
      await sleep(100);
      if (accepted()) quiet = Date.now() - Math.max(...server.sends.map(({ at }) => at));
    }
    const { sends } = server;
    const gap = sends.length > 1 ? sends[1].at - sends[0].at : undefined;
    const keys = new Set(sends.map(({ key }) => key));
    return {
      sends: sends.length,
      delivered: accepted() && (accepted().at - called) / 1000,
      gap: gap && gap / 1000,
      kept: plan.wait && gap !== undefined ? gap >= plan.wait : undefined,
      keys: keys.has(undefined) ? 0 : keys.size,
      told: outcome && { what: outcome.told, why: outcome.why, after: (outcome.at - called) / 1000 },
    };
  } finally {
    await client.close();
    server.close();
  }
}
