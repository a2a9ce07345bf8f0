// Several tabs, some of them killed.

import { equal, ok, sleep } from "../checks.mjs";
import { keysOf, opened, plan, until } from "./harness.mjs";

/** How many tabs are killed: `node tests/outbox/chromium.mjs 500`. */
const KILLS = Number(process.argv[2] ?? 100);
/** How many tabs one browser has to bear: Firefox stops loading pages after some hundred. */
const KILLS_PER_BROWSER = 100;
const TABS = 5;
const CALLS = 200;

async function killTabs(context, browser, count) {
  const service = await plan(context.upstream, { delay: 20 });
  const acknowledged = [];
  for (let n = 0; n < count; n++) {
    const page = await opened(context, service, {}, browser);
    acknowledged.push(await page.evaluate(async (number) => (await harness.put(number)).idempotencyKey, n));
    await sleep(Math.random() * 30);
    await page.kill();
  }
  const page = await opened(context, service, {}, browser);
  await until("every call", 30, async () => new Set(keysOf(await service.log())).size >= count);
  await until("an empty store", 10, async () => (await page.evaluate(() => harness.outbox.pending())) === 0);
  const log = await service.log();
  const arrived = new Set(keysOf(log));
  equal(acknowledged.filter((key) => !arrived.has(key)), [], "lost");
  equal([log.effects, log.conflicts], [count, 0], "effects and conflicting bodies");
  await page.close();
}

export const tabs = [
  {
    name: `${KILLS} tabs killed after the promise resolved: nothing lost, effects = calls`,
    limit: 700_000,
    async run(_, context) {
      for (let killed = 0; killed < KILLS; killed += KILLS_PER_BROWSER) {
        const browser = await context.open({ isShared: true });
        try {
          await killTabs(context, browser, Math.min(KILLS_PER_BROWSER, KILLS - killed));
        } finally {
          await browser.close();
        }
      }
    },
  },
  ...["web locks", "locks"].map((broken) => ({
    name: `${TABS} tabs with ${CALLS} calls each, the sending one killed, ${broken === "locks" ? "without" : "with"} Web Locks: another takes over within 5 s`,
    limit: 180_000,
    async run(_, context) {
      const service = await plan(context.upstream, { delay: 100 });
      const pages = [];
      for (let n = 0; n < TABS; n++) pages.push(await opened(context, service, { broken }));
      // Ten at a time: with five tabs on a slow disk, a store might exceed its two seconds and count as failing.
      const put = (page, tab) => page.evaluate(async ([first, count]) => {
        let stored = 0;
        for (let n = 0; n < count; n += 10) {
          const ten = await Promise.all(Array.from({ length: 10 }, (_, more) => harness.put(first + n + more)));
          stored += ten.filter((one) => one.stored).length;
        }
        return stored;
      }, [tab * CALLS, CALLS]);
      // The first one to have calls is the one that sends.
      const sending = put(pages[0], 0);
      await until("the first request", 10, async () => (await service.log()).sends.length > 0);
      const stored = await Promise.all([sending, ...pages.slice(1).map((page, n) => put(page, n + 1))]);
      equal(stored, Array(TABS).fill(CALLS), "stored calls of each tab");
      const before = (await service.log()).effects;
      ok(before < TABS * CALLS, "all had been sent before the tab was killed");
      await pages.shift().kill();
      const killed = performance.now();
      // Requests already under way arrive a little later.
      await until("the next sender", 10, async () => (await service.log()).sends.some(({ at }) => at > killed + 300));
      const took = (await service.log()).sends.find(({ at }) => at > killed + 300).at - killed;
      ok(took < 5000, `taken over after ${Math.round(took)} ms`);
      await until("every call", 90, async () => (await service.log()).effects >= TABS * CALLS);
      const { effects, conflicts } = await service.log();
      equal([effects, conflicts], [TABS * CALLS, 0], "effects and conflicting bodies");
      for (const page of pages) await page.close();
    },
  })),
  {
    name: "a tab waiting for its next attempt notices other tabs' calls, and does not try its own earlier",
    limit: 90_000,
    async run(_, context) {
      const service = await plan(context.upstream, { status: 503 });
      const page = await opened(context, service);
      // With this Math.random the waits are longest: 0.5, 1, 2, 4, 8, then 16 seconds.
      await page.evaluate(() => void (Math.random = () => 1));
      await page.evaluate(() => harness.put(1));
      await until("six attempts", 40, async () => (await service.log()).sends.length === 6);
      await sleep(100);
      await service.becomes({});
      const other = await opened(context, service);
      const { idempotencyKey } = await other.evaluate(() => harness.put(2));
      await until("the other's call", 10, async () => (await service.log()).effects > 0);
      equal(keysOf(await service.log()), [idempotencyKey], "keys");
      await until("both", 20, async () => (await service.log()).effects === 2);
      await page.close();
      await other.close();
    },
  },
  {
    name: "a pause that the service asks for holds for new calls too",
    async run(_, context) {
      const service = await plan(context.upstream, { status: 429, headers: { "retry-after": "3" } }, {});
      const page = await opened(context, service);
      await page.evaluate(() => harness.put(1));
      await until("the first request", 5, async () => (await service.log()).sends.length === 1);
      await sleep(200);
      await page.evaluate(() => harness.put(2));
      await until("both", 10, async () => (await service.log()).effects === 2);
      const [first, second] = (await service.log()).sends.map(({ at }) => at);
      ok(second - first >= 2950, `asked again after ${Math.round(second - first)} ms`);
      await page.close();
    },
  },
];
