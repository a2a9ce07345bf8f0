// Drives Chromium.

export const EXECUTABLE = process.env.CHROMIUM || "/usr/bin/chromium";

export const FLAGS = [
  "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  // Chromium cannot use its sandbox as root.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export async function openChromium() {
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
}

/** The driver's page in the form that the suite uses. */
export async function open({ isShared } = {}) {
  const browser = await openChromium();
  // Pages of one context share their storage.
  const context = isShared ? await browser.newContext() : browser;
  return {
    async page(onDocument) {
      const page = await context.newPage();
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
        /** What only its own protocol can do. */
        session: () => page.context().newCDPSession(page),
        /** Ends its process, whatever it is doing. */
        async kill() {
          const session = await page.context().newCDPSession(page);
          session.send("Page.crash").catch(() => {});
          await page.close();
        },
      };
    },
    close: () => browser.close(),
  };
}
