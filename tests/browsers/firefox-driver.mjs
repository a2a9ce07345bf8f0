// Drives Firefox.

import { until } from "./until.mjs";

// Runs in the page. The driver's own locators build functions from text there; see `until.mjs`.

/** Where to click to hit the element that `selector` names, once it is enabled, visible and on top. */
function middleOf(selector) {
  const element = document.querySelector(selector);
  if (!element || element.disabled) return undefined;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = left + width / 2, y = top + height / 2;
  const hit = document.elementFromPoint(x, y);
  return hit && (element.contains(hit) || hit.contains(element)) ? { x, y } : undefined;
}

function focus(selector) {
  const element = document.querySelector(selector);
  element?.focus();
  return Boolean(element) && document.activeElement === element;
}

export const EXECUTABLE = process.env.FIREFOX || "/usr/bin/firefox-esr";

/** The driver's page in the form that the suite uses; `isPrivate` makes every window a private one. */
export async function open({ isPrivate = false } = {}) {
  const { default: puppeteer } = await import("puppeteer-core");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: EXECUTABLE,
    headless: true,
    protocolTimeout: 240_000,
    extraPrefsFirefox: { "browser.privatebrowsing.autostart": isPrivate, "app.update.enabled": false, "datareporting.policy.dataSubmissionEnabled": false },
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
        until: (body, argument) => until(page, body, { argument }),
        async click(selector) {
          const { x, y } = await until(page, middleOf, { timeout: 5000, argument: selector });
          await page.mouse.click(x, y);
        },
        async type(selector, text) {
          await until(page, focus, { timeout: 5000, argument: selector });
          await page.keyboard.down("Control");
          await page.keyboard.press("a");
          await page.keyboard.up("Control");
          await page.keyboard.press("Delete");
          await page.keyboard.type(text);
        },
        close: () => page.close(),
        kill: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
