// Storage that fails, clocks that jump, versions that differ.

import { equal, sleep } from "../checks.mjs";
import { keysOf, opened, plan, until } from "./harness.mjs";

const HOUR = 3_600_000;

/** Opens the outbox's store as another version of the package would. */
const upgrade = (page) => page.evaluate(() => new Promise((resolve, reject) => {
  const request = indexedDB.open(harness.database, 2);
  request.onupgradeneeded = () => request.result.createObjectStore("of another version");
  request.onsuccess = () => resolve(request.result.close());
  request.onerror = request.onblocked = () => reject(new Error("not upgraded"));
}));

/** Checks that a call that cannot be stored is still sent at once, and reported. */
export async function sentFromMemory(page, service) {
  const { stored, idempotencyKey } = await page.evaluate(() => harness.put(1));
  equal(stored, false, "stored");
  await page.until(() => harness.results.length === 1);
  equal(await page.evaluate(() => harness.results), [{ idempotencyKey, status: "delivered" }], "results");
  equal(keysOf(await service.log()), [idempotencyKey], "keys");
  equal(page.complaints, [], "complaints");
}

export const storage = [
  ...["absent", "throwing", "blocked", "refusing"].map((broken) => ({
    name: `storage that is ${broken}: sent at once, stored: false, nothing on the console`,
    async run(_, context) {
      const service = await plan(context.upstream, {});
      const page = await opened(context, service, { broken });
      await sentFromMemory(page, service);
      equal(await page.evaluate(() => localStorage.length), 0, "what stands in localStorage");
      await page.close();
    },
  })),
  {
    name: "a store that takes over two seconds: sent at once, and not again once it has stored it after all",
    async run(_, context) {
      const service = await plan(context.upstream, {});
      const page = await opened(context, service, { broken: "slow" });
      await sentFromMemory(page, service);
      await sleep(2500);
      equal(await page.evaluate(() => harness.outbox.pending()), 0, "pending");
      await page.close();
      const next = await opened(context, service);
      await sleep(500);
      equal((await service.log()).sends.length, 1, "requests");
      await next.close();
    },
  },
  ...[["25 hours ahead", 25 * HOUR, "expired"], ["25 hours back", -25 * HOUR, "expired"], ["an hour ahead", HOUR], ["an hour back", -HOUR]].flatMap(([name, ahead, reason]) =>
    ["web locks", "locks"].map((broken) => ({
      name: `a clock that jumps ${name}, ${broken === "locks" ? "without" : "with"} Web Locks: ${reason ?? "delivered"}`,
      async run(_, context) {
        const service = await plan(context.upstream, { status: 401 });
        const page = await opened(context, service, { broken });
        await page.evaluate(() => harness.put(1));
        await until("an attempt", 5, async () => (await service.log()).sends.length > 0);
        await page.close();
        await service.becomes({});
        const next = await opened(context, service, { broken, ahead });
        await next.until(() => harness.results.length === 1);
        equal(await next.evaluate(() => harness.results[0].reason ?? harness.results[0].status), reason ?? "delivered", "result");
        equal([await next.evaluate(() => harness.outbox.pending()), (await service.log()).effects], [0, reason ? 0 : 1], "pending and effects");
        await next.close();
      },
    })),
  ),
  {
    name: "another version of the package takes the store over: the older one sends from memory",
    async run(_, context) {
      const service = await plan(context.upstream, {});
      const [page, other] = [await opened(context, service), await opened(context, service)];
      equal((await page.evaluate(() => harness.put(0))).stored, true, "stored before");
      await page.until(() => harness.results.length === 1);
      await upgrade(other);
      await other.close();
      await page.close();
      const reopened = await opened(context, service);
      equal((await reopened.evaluate(() => harness.put(1))).stored, false, "stored after");
      await reopened.until(() => harness.results.length === 1);
      equal(await reopened.evaluate(() => harness.results[0].status), "delivered", "result");
      equal([(await service.log()).effects, reopened.complaints], [2, []], "effects and complaints");
      await reopened.close();
    },
  },
  {
    name: "another version takes the store over while a page uses it: the page's calls are still sent",
    async run(_, context) {
      const service = await plan(context.upstream, {});
      const [page, other] = [await opened(context, service), await opened(context, service)];
      await page.evaluate(() => harness.put(0));
      await page.until(() => harness.results.length === 1);
      await upgrade(other);
      const { stored } = await page.evaluate(() => harness.put(1));
      await page.until(() => harness.results.length === 2);
      equal([stored, (await service.log()).effects, page.complaints], [false, 2, []], "stored, effects, complaints");
      await page.close();
      await other.close();
    },
  },
];
