// The demo page and everything else in Chromium.

import { reportOf } from "../report.mjs";
import { openChromium } from "./chromium-driver.mjs";
import { browserSuite } from "./suite.mjs";

/** The driver's page in the form that the suite uses. */
async function open() {
  const browser = await openChromium();
  return {
    async page(onDocument) {
      const page = await browser.newPage();
      await page.addInitScript(onDocument);
      const complaints = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(`console: ${message.text()} ${message.location().url}`));
      page.on("pageerror", (error) => complaints.push(`uncaught: ${error.stack ?? error}`));
      page.on("dialog", (dialog) => (complaints.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
      page.on("requestfailed", (request) => request.url().startsWith("http") || complaints.push(`request: ${request.url()}`));
      return {
        complaints,
        goto: (url) => page.goto(url),
        evaluate: (body, argument) => page.evaluate(body, argument),
        until: (body, argument) => page.waitForFunction(body, argument, { timeout: 15_000 }),
        click: (selector) => page.click(selector, { timeout: 5000 }),
        async type(selector, text) {
          await page.focus(selector);
          await page.keyboard.press("ControlOrMeta+A");
          await page.keyboard.press("Delete");
          await page.keyboard.insertText(text);
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

await reportOf("chromium", () => browserSuite("chromium", open));
