// Clients that are made for pages run in one: Chromium, by playwright-core.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { build } from "esbuild";
import { BENCHES } from "../paths.mjs";
import { MARK } from "./faults.mjs";

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
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
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
        .evaluate((given) => globalThis.send(given).then(() => ({ told: "success" }), (error) => ({ told: "failure", why: String(error?.message ?? error) })), call)
        .then((outcome) => ({ ...outcome, at: Date.now() }), () => undefined);
      return { called, told };
    },
    close: () => context.close(),
  };
}
