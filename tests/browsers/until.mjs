// Waits for a condition in a page by polling. The drivers' own `waitForFunction` builds the function
// from text within the page, which a content security policy refuses in Firefox.

const EVERY = 50;

/** @param page of either driver; `body` runs in the page with `argument` */
export async function until(page, body, { timeout = 15_000, argument } = {}) {
  const late = Date.now() + timeout;
  for (;;) {
    const answer = await page.evaluate(body, argument);
    if (answer) return answer;
    if (Date.now() > late) throw new Error(`not so after ${timeout / 1000} s: ${body}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}
