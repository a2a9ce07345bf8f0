// Pages that are left, kept and brought back; a service worker.

import { addressOf, opened, plan, until } from "./harness.mjs";
import { equal } from "../checks.mjs";

const heldLocks = (page) => page.evaluate(async () => (await navigator.locks.query()).held.length);

export const leaving = [
  {
    name: "a call made during pagehide arrives",
    async run(_, context) {
      const service = await plan(context.upstream, {});
      const page = await opened(context, service);
      await page.evaluate(() => addEventListener("pagehide", () => void harness.put(1)));
      await page.goto("about:blank");
      await until("the call", 10, async () => (await service.log()).effects === 1);
      await page.close();
    },
  },
  {
    name: "a page that is left gives up its lock: another one sends, though calls still wait",
    async run(_, context) {
      const service = await plan(context.upstream, { status: 503 });
      const page = await opened(context, service);
      await page.evaluate(() => harness.put(1));
      const other = await opened(context, service);
      await until("the lock", 5, async () => (await heldLocks(other)) > 0);
      await page.goto(`${context.upstream.url}/page/elsewhere.html`);
      await service.becomes({});
      await other.evaluate(() => harness.outbox.flush());
      await until("the call", 10, async () => (await service.log()).effects === 1);
      await page.close();
      await other.close();
    },
  },
  {
    name: "the back/forward cache keeps a page whose outbox has nothing to send, and it sends again when it is back",
    async run(_, context) {
      const service = await plan(context.upstream, {});
      const page = await context.keeping.newPage();
      await page.goto(addressOf(context, service));
      await until("the harness", 10, () => page.evaluate(() => globalThis.harness !== undefined));
      await page.evaluate(() => harness.put(1));
      await until("the call", 10, () => page.evaluate(() => harness.results.length === 1));
      // As pages often do on their way out.
      await page.evaluate(() => addEventListener("pagehide", () => void harness.outbox.flush()));
      await page.goto(`${context.upstream.url}/page/elsewhere.html`);
      await page.evaluate(() => void setTimeout(() => history.back(), 50));
      await until("the page", 10, () => page.evaluate(() => globalThis.harness !== undefined).catch(() => false));
      equal(await page.evaluate(() => [harness.persisted, harness.results.length]), [true, 1], "kept, with its results");
      await page.evaluate(() => harness.put(2));
      await until("the next call", 10, async () => (await service.log()).effects === 2);
      await page.close();
    },
  },
  {
    name: "a service worker's outbox stores and sends",
    async run(_, context) {
      const service = await plan(context.upstream, { status: 503 }, {});
      const page = await context.browser.page(() => {});
      await page.goto(`${context.upstream.url}/page/registers.html`);
      await page.until(() => globalThis.harness !== undefined);
      await page.evaluate((endpoint) => harness.put(endpoint, { user_id: "u", group_id: "g", traits: {}, timestamp: 0 }), service.endpoint);
      await page.until(() => harness.results.length === 2);
      const [put, result] = await page.evaluate(() => harness.results);
      equal([put.stored, result], [true, { idempotencyKey: put.idempotencyKey, status: "delivered" }], "what the worker tells");
      const { sends, effects } = await service.log();
      equal([sends.length, effects], [2, 1], "requests and effects");
      await page.close();
    },
  },
];
