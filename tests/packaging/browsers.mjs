// Chromium and Firefox, reduced to what these tests need: open a page, wait for its verdict.

import { until } from "../browsers/until.mjs";

const OPEN = {
  async chromium() {
    const { chromium } = await import("playwright-core");
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        // Chromium cannot use its sandbox as root.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    });
    return browser;
  },
  async firefox() {
    const { default: puppeteer } = await import("puppeteer-core");
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: process.env.FIREFOX || "/usr/bin/firefox-esr",
      headless: true,
      extraPrefsFirefox: { "app.update.enabled": false, "datareporting.policy.dataSubmissionEnabled": false },
    });
    return browser;
  },
};

/** Each browser is started once, when it is first needed. */
export function makeBrowsers() {
  const opened = {};

  return {
    /** Opens `url` and waits for `globalThis.verdict`, which has to be `used`. */
    async visit(name, url, { limit = 30_000 } = {}) {
      const browser = await (opened[name] ??= OPEN[name]());
      const page = await browser.newPage();
      const said = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(String(error?.message ?? error)));
      try {
        await page.goto(url);
        await until(page, () => globalThis.verdict !== undefined, { timeout: limit });
        const verdict = await page.evaluate(() => String(globalThis.verdict));
        if (verdict !== "used") throw new Error(verdict);
      } catch (error) {
        throw new Error(`${error.message}; the page says: ${said.join("; ").slice(0, 2000)}`);
      } finally {
        await page.close();
      }
    },
    async close() {
      for (const browser of Object.values(opened)) await (await browser).close();
    },
  };
}
