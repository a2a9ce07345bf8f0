// The outbox in Firefox.

import { EXECUTABLE, open } from "../browsers/firefox-driver.mjs";
import { equal } from "../checks.mjs";
import { reportOf } from "../report.mjs";
import { outboxSuite } from "./browsers.mjs";
import { opened, plan } from "./harness.mjs";

const own = [
  {
    name: "a private window: the call is sent and reported, whether it is stored or not",
    async run(_, context) {
      const browser = await context.open({ isPrivate: true });
      const service = await plan(context.upstream, {});
      const page = await opened(context, service, {}, browser);
      const { idempotencyKey } = await page.evaluate(() => harness.put(1));
      await page.until(() => harness.results.length === 1);
      equal(await page.evaluate(() => harness.results), [{ idempotencyKey, status: "delivered" }], "results");
      equal([(await service.log()).effects, page.complaints], [1, []], "effects and complaints");
      await browser.close();
    },
  },
];

await reportOf("outbox-firefox", () => outboxSuite(open, { browser: "firefox", executablePath: EXECUTABLE }, own));
