// The demo page and everything else in Firefox.

import { reportOf } from "../report.mjs";
import { browserSuite } from "./suite.mjs";

/** The driver's page in the form that the suite uses. */
async function open() {
  const { default: puppeteer } = await import("puppeteer-core");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX || "/usr/bin/firefox-esr",
    headless: true,
    protocolTimeout: 240_000,
    extraPrefsFirefox: { "app.update.enabled": false, "datareporting.policy.dataSubmissionEnabled": false },
  });
  return {
    async page(onDocument) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(onDocument);
      const complaints = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => complaints.push(`uncaught: ${error.stack ?? error}`));
      page.on("dialog", (dialog) => (complaints.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
      return {
        complaints,
        goto: (url) => page.goto(url),
        evaluate: (body, argument) => page.evaluate(body, argument),
        until: (body, argument) => page.waitForFunction(body, { timeout: 15_000 }, argument),
        click: (selector) => page.locator(selector).setTimeout(5000).click(),
        async type(selector, text) {
          await page.focus(selector);
          await page.keyboard.down("Control");
          await page.keyboard.press("a");
          await page.keyboard.up("Control");
          await page.keyboard.press("Delete");
          await page.keyboard.type(text);
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

await reportOf("firefox", () => browserSuite("firefox", open));
