// Waits for a condition in a page, by asking again and again. The drivers' own `waitForFunction`
// makes the function of text within the page, which a content security policy refuses in Firefox.

const EVERY = 50;

/** @param page of either driver; `body` is a function of the page, called with `argument` */
export async function until(page, body, { timeout = 15_000, argument } = {}) {
  const late = Date.now() + timeout;
  for (;;) {
    const answer = await page.evaluate(body, argument);
    if (answer) return answer;
    if (Date.now() > late) throw new Error(`not so after ${timeout / 1000} s: ${body}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}
