// The outbox in a browser: tabs that are killed, take-over, storage that fails, pages that are left.

import { watchPolicy } from "../browsers/demo-page.mjs";
import { equal, ok, runTests, sleep } from "../checks.mjs";
import { startFaultUpstream } from "../fault-upstream.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { bundle } from "../runtimes/bundle.mjs";

const HARNESS = `
import { createOutbox } from "group-call/outbox";
import { createGroup } from "group-call/page";

const { endpoint, broken } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const results = [];
const stores = {
  absent: undefined,
  throwing: { open() { throw new Error("no storage here"); } },
  blocked: { open: () => ({}) },
  refusing: { open() { const request = {}; setTimeout(() => { request.error = new Error("quota"); request.onerror?.(); }); return request; } },
};
if (broken === "absent") Object.defineProperty(globalThis, "indexedDB", { value: undefined });
const options = broken in stores && broken !== "absent" ? { indexedDB: stores[broken] } : {};
if (broken === "locks") Object.defineProperty(navigator, "locks", { value: undefined });
const name = endpoint.split("/").at(-2);
const outbox = createOutbox({ client: createGroup({ endpoint }), name, onResult: (result) => results.push(result), ...options });
globalThis.harness = {
  outbox,
  results,
  database: "group-call-outbox:" + name,
  put: (n) => outbox.group({ user_id: "u" + n, group_id: "g", traits: { n }, timestamp: 0 }),
};
`;

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'";

let scenario = 0;

async function plan(upstream, ...steps) {
  const id = `outbox-${++scenario}-${Math.random().toString(36).slice(2)}`;
  await fetch(`${upstream.url}/plan/${id}`, { method: "POST", body: JSON.stringify({ steps }) });
  return { endpoint: `${upstream.url}/s/${id}/group`, log: async () => (await fetch(`${upstream.url}/log/${id}`)).json() };
}

async function opened({ browser, upstream }, { endpoint }, broken) {
  const page = await browser.page(watchPolicy);
  await page.goto(`${upstream.url}/page/outbox.html#${encodeURIComponent(JSON.stringify({ endpoint, broken }))}`);
  await page.until(() => globalThis.harness !== undefined);
  return page;
}

async function until(what, seconds, isTrue) {
  const late = Date.now() + seconds * 1000;
  while (!(await isTrue())) {
    if (Date.now() > late) throw new Error(`${what}: not within ${seconds} s`);
    await sleep(100);
  }
}

const keysOf = ({ sends }) => sends.map(({ headers }) => headers["idempotency-key"]);

/** How many tabs are killed: `node tests/outbox/chromium.mjs 500`. */
const KILLS = Number(process.argv[2] ?? 100);
const TABS = 5;

const tests = [
  {
    name: "a call is stored, sent once and told",
    async run(_, context) {
      const service = await plan(context.upstream, {});
      const page = await opened(context, service);
      const { idempotencyKey, stored } = await page.evaluate(() => harness.put(1));
      equal(stored, true, "stored");
      await page.until(() => harness.results.length === 1);
      equal(await page.evaluate(() => harness.results), [{ idempotencyKey, status: "delivered" }], "results");
      equal(await page.evaluate(() => harness.outbox.pending()), 0, "pending");
      equal(keysOf(await service.log()), [idempotencyKey], "keys");
      await page.close();
    },
  },
  {
    name: "what the relay refuses is told, what JSON cannot say rejects at once",
    async run(_, context) {
      const service = await plan(context.upstream, { status: 400 });
      const page = await opened(context, service);
      const error = await page.evaluate(() => harness.outbox.group({ user_id: NaN }).catch((one) => one.toJSON()));
      equal([error.error_code, error.issues[0].path], ["INVALID_REQUEST", ["user_id"]], "error");
      await page.evaluate(() => harness.put(1));
      await page.until(() => harness.results.length === 1);
      equal(await page.evaluate(() => [harness.results[0].status, harness.results[0].error.error_code]), ["refused", "INVALID_REQUEST"], "result");
      equal(await page.evaluate(() => harness.outbox.pending()), 0, "pending");
      await page.close();
    },
  },
  {
    name: `${KILLS} tabs killed after the promise resolved: nothing lost, effects = calls`,
    limit: 700_000,
    async run(_, context) {
      const service = await plan(context.upstream, { delay: 20 });
      const acknowledged = [];
      for (let n = 0; n < KILLS; n++) {
        const page = await opened(context, service);
        acknowledged.push(await page.evaluate(async (number) => (await harness.put(number)).idempotencyKey, n));
        await sleep(Math.random() * 30);
        await page.kill();
      }
      const page = await opened(context, service);
      await until("every call", 30, async () => new Set(keysOf(await service.log())).size >= KILLS);
      await until("an empty store", 10, async () => (await page.evaluate(() => harness.outbox.pending())) === 0);
      const log = await service.log();
      const arrived = new Set(keysOf(log));
      equal(acknowledged.filter((key) => !arrived.has(key)), [], "lost");
      equal([log.effects, log.conflicts], [KILLS, 0], "effects and conflicting bodies");
      await page.close();
    },
  },
  ...["web locks", "locks"].map((broken) => ({
    name: `${TABS} tabs, the sending one killed, ${broken === "locks" ? "without" : "with"} Web Locks: another takes over`,
    limit: 120_000,
    async run(_, context) {
      const service = await plan(context.upstream, { delay: 50 });
      const pages = [];
      for (let n = 0; n < TABS; n++) pages.push(await opened(context, service, broken));
      const calls = 20;
      await Promise.all(pages.map((page, tab) => page.evaluate(([first, count]) => Promise.all(Array.from({ length: count }, (_, n) => harness.put(first + n))).then(() => {}), [tab * calls, calls])));
      await pages.shift().kill();
      await until("every call", 30, async () => (await service.log()).effects >= TABS * calls);
      const { effects, conflicts } = await service.log();
      equal([effects, conflicts], [TABS * calls, 0], "effects and conflicting bodies");
      for (const page of pages) await page.close();
    },
  })),
  {
    name: "calls of one user and group keep their order, over failures too",
    async run(_, context) {
      const service = await plan(context.upstream, { status: 503 }, {}, { status: 503 }, {});
      const page = await opened(context, service);
      await page.evaluate(async () => {
        for (let n = 0; n < 5; n++) await harness.outbox.group({ user_id: "u", group_id: "g", traits: { n }, timestamp: 0 });
      });
      await until("every call", 20, async () => (await service.log()).effects === 5);
      const { applied } = await service.log();
      equal(applied.map((body) => JSON.parse(body).traits.n), [0, 1, 2, 3, 4], "order");
      await page.close();
    },
  },
  {
    name: "401 stays: it is sent after a reload",
    async run(_, context) {
      const service = await plan(context.upstream, { status: 401 }, {});
      const page = await opened(context, service);
      await page.evaluate(() => harness.put(1));
      await until("an attempt", 5, async () => (await service.log()).sends.length > 0);
      await page.close();
      const next = await opened(context, service);
      await until("the call", 10, async () => (await service.log()).effects === 1);
      await next.close();
    },
  },
  ...["absent", "throwing", "blocked", "refusing"].map((broken) => ({
    name: `storage that is ${broken}: sent at once, stored: false, no complaint`,
    async run(_, context) {
      const service = await plan(context.upstream, {});
      const page = await opened(context, service, broken);
      const { stored, idempotencyKey } = await page.evaluate(() => harness.put(1));
      equal(stored, false, "stored");
      await page.until(() => harness.results.length === 1);
      equal(await page.evaluate(() => harness.results), [{ idempotencyKey, status: "delivered" }], "results");
      equal((await service.log()).effects, 1, "effects");
      equal(page.complaints, [], "complaints");
      await page.close();
    },
  })),
  {
    name: "poisoned rows are dropped and told, good ones behind them are sent",
    async run(_, context) {
      const service = await plan(context.upstream, {});
      const page = await opened(context, service);
      await page.evaluate(async () => {
        const name = harness.database;
        harness.outbox.close();
        const db = await new Promise((resolve) => { const request = indexedDB.open(name); request.onsuccess = () => resolve(request.result); });
        const calls = db.transaction("calls", "readwrite").objectStore("calls");
        const call = (more) => JSON.stringify({ user_id: "u", group_id: "g", traits: {}, timestamp: 0, ...more });
        const rows = [
          "text", null, { v: 2, key: "k1", text: call(), at: Date.now() }, { v: 1, key: "k2", text: '{"user_id":', at: Date.now() },
          { v: 1, key: "a\\r\\nb", text: call(), at: Date.now() }, { v: 1, key: "k3", text: call({ x: "x".repeat(3e6) }), at: Date.now() },
          { v: 1, key: "k4", text: call(), at: Date.now() - 2 * 86_400_000 }, { v: 1, key: "k5", text: call(), at: Date.now() + 2 * 86_400_000 },
          { v: 1, key: "good", text: call(), at: Date.now(), endpoint: "https://evil.test/" },
        ];
        for (const row of rows) calls.add(row);
        await new Promise((resolve) => { calls.transaction.oncomplete = resolve; });
        db.close();
      });
      await page.close();
      const next = await opened(context, service);
      await next.until(() => harness.results.length === 9);
      const results = await next.evaluate(() => harness.results.map(({ status, reason }) => reason ?? status).sort());
      equal(results, ["delivered", "expired", "expired", ...Array(6).fill("unreadable")], "results");
      equal(keysOf(await service.log()), ["good"], "keys");
      equal(await next.evaluate(() => ({}).polluted), undefined, "a polluted prototype");
      await next.close();
    },
  },
  {
    name: "a call put in during pagehide arrives",
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
    name: "clear drops and tells; nothing of the client is at rest",
    async run(_, context) {
      const service = await plan(context.upstream, { status: 503 });
      const page = await opened(context, service);
      await page.evaluate(() => harness.put(1));
      ok(await page.evaluate(async () => {
        const name = harness.database;
        const db = await new Promise((resolve) => { const request = indexedDB.open(name); request.onsuccess = () => resolve(request.result); });
        const rows = await new Promise((resolve) => { const request = db.transaction("calls").objectStore("calls").getAll(); request.onsuccess = () => resolve(request.result); });
        db.close();
        return rows.length === 1 && Object.keys(rows[0]).sort().join() === "at,key,text,v" && !JSON.stringify(rows).includes("http");
      }), "something else is stored");
      equal(await page.evaluate(() => harness.outbox.clear()), 1, "cleared");
      equal(await page.evaluate(() => harness.results.map(({ reason }) => reason)), ["cleared"], "results");
      await page.close();
    },
  },
];

/** @param open starts the browser, whose pages share their storage */
export const outboxSuite = (open) =>
  withInstalledPackage(async (folder) => {
    const { code } = await bundle(folder, HARNESS, { conditions: ["browser", "module", "import"] });
    const upstream = await startFaultUpstream({
      "outbox.js": { type: "text/javascript", body: code },
      "outbox.html": {
        type: "text/html",
        headers: { "content-security-policy": POLICY },
        body: '<!doctype html><meta charset="utf-8"><title>outbox</title><script type="module" src="/page/outbox.js"></script>',
      },
    });
    const browser = await open({ isShared: true });
    try {
      return { ...(await runTests(tests, undefined, { browser, upstream })), rows: [] };
    } finally {
      await browser.close();
      await upstream.close();
    }
  });
