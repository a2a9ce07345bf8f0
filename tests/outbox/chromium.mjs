// The outbox in Chromium.

import { EXECUTABLE, FLAGS, open } from "../browsers/chromium-driver.mjs";
import { equal } from "../checks.mjs";
import { reportOf } from "../report.mjs";
import { outboxSuite } from "./browsers.mjs";
import { opened, plan, until } from "./harness.mjs";
import { sentFromMemory } from "./storage.mjs";

const own = [
  {
    name: "an exhausted quota: sent at once, stored: false, nothing on the console",
    async run(_, context) {
      // In a browser of its own, since pages of one origin share their quota.
      const browser = await context.open({ isShared: true });
      try {
        const service = await plan(context.upstream, {});
        const page = await opened(context, service, {}, browser);
        const session = await page.session();
        await session.send("Storage.overrideQuotaForOrigin", { origin: context.upstream.url, quotaSize: 1 });
        await sentFromMemory(page, service);
      } finally {
        await browser.close();
      }
    },
  },
  {
    name: "a frozen page gives up its lock",
    async run(_, context) {
      const service = await plan(context.upstream, { status: 503 });
      const [page, other] = [await opened(context, service), await opened(context, service)];
      await page.evaluate(() => harness.put(1));
      const session = await page.session();
      await session.send("Page.setWebLifecycleState", { state: "frozen" });
      await service.becomes({});
      await other.evaluate(() => harness.outbox.flush());
      await until("the call", 10, async () => (await service.log()).effects === 1);
      await session.send("Page.setWebLifecycleState", { state: "active" });
      equal(await other.evaluate(() => harness.outbox.pending()), 0, "pending");
      await page.close();
      await other.close();
    },
  },
];

await reportOf("outbox-chromium", () => outboxSuite(open, { browser: "chrome", executablePath: EXECUTABLE, args: FLAGS }, own));
