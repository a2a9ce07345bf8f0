// The outbox in a browser.

import { runTests } from "../checks.mjs";
import { startFaultUpstream } from "../fault-upstream.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { calls } from "./calls.mjs";
import { pages } from "./harness.mjs";
import { leaving } from "./leaving.mjs";
import { storage } from "./storage.mjs";
import { tabs } from "./tabs.mjs";

/**
 * @param open starts the browser, whose pages share their storage
 * @param keeping options for a driver that keeps pages which are left
 * @param own tests that this browser alone can run
 */
export const outboxSuite = (open, keeping, own) =>
  withInstalledPackage(async (folder) => {
    const { default: puppeteer } = await import("puppeteer-core");
    const upstream = await startFaultUpstream(await pages(folder));
    const browser = await open({ isShared: true });
    const context = { browser, upstream, open, keeping: await puppeteer.launch({ headless: true, ...keeping }) };
    try {
      return { ...(await runTests([...calls, ...storage, ...leaving, ...own, ...tabs], undefined, context)), rows: [] };
    } finally {
      await context.keeping.close();
      await browser.close();
      await upstream.close();
    }
  });
