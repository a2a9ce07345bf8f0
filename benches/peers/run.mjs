#!/usr/bin/env node
// What becomes of one group call when the service fails: SDKs and this package under the same faults.
// `node benches/peers/run.mjs [--write] [--only=name,name] [--window=seconds]`; `--write` puts the result into pkg/docs/peers.md.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { install, ROOT } from "../setup.mjs";

install();
const { CLIENTS } = await import("./clients.mjs");
const { FAULTS } = await import("./faults.mjs");
const { observe, pagesOf, startBrowser } = await import("./observe.mjs");
const { asPage, asTerminal } = await import("./page.mjs");
const { pageSizes } = await import("../sections/sizes.mjs");

const { values } = parseArgs({ options: { write: { type: "boolean" }, only: { type: "string" }, window: { type: "string", default: "75" } } });
const window = Number(values.window) * 1000;
const names = values.only?.split(",") ?? Object.keys(CLIENTS);
if (names.some((name) => !CLIENTS[name]) || !(window > 0)) {
  console.error(`Usage: node benches/peers/run.mjs [--write] [--window=seconds] [--only=${Object.keys(CLIENTS).join(",")}]`);
  process.exit(2);
}
if (values.write && values.only) {
  console.error("--write wants all clients");
  process.exit(2);
}

const browser = await startBrowser();
const results = {};
for (const name of names) {
  const { page } = CLIENTS[name];
  if (page && !browser) {
    console.log(`${name}: skipped, no Chromium here; install it or name it in CHROMIUM`);
    continue;
  }
  const pages = page && (await pagesOf(page));
  // The faults of one client go on at the same time: they mostly wait.
  results[name] = Object.fromEntries(
    await Promise.all(Object.entries(FAULTS).map(async ([fault, plan]) => [fault, await observe(name, plan, { browser, pages, window })])),
  );
  console.log(`${asTerminal(name, results[name])}\n`);
}
await browser?.close();

if (values.write) {
  if (Object.keys(results).length < names.length) {
    console.error("nothing is written: a client is missing");
    process.exit(1);
  }
  writeFileSync(join(ROOT, "pkg", "docs", "peers.md"), asPage(results, { window, sizes: await pageSizes() }));
  console.log("written: pkg/docs/peers.md");
}
