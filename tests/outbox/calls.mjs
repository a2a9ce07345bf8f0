// What becomes of a call in the outbox.

import { equal, ok, sleep } from "../checks.mjs";
import { keysOf, opened, plan, until } from "./harness.mjs";

export const calls = [
  {
    name: "a call is stored, sent once and reported",
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
    name: "a refusal is reported, and a call that JSON cannot express rejects at once",
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
    name: "calls of one user and group keep their order, even after failures",
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
    name: "a call refused with 401 stays, and is sent after a reload",
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
  {
    name: "poisoned rows are dropped and reported, good ones behind them are sent",
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
          {}, { v: 2, key: "k1", text: call(), at: Date.now() }, { v: 1, key: "k2", text: '{"user_id":', at: Date.now() },
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
      await next.until(() => harness.results.length === 8);
      const results = await next.evaluate(() => harness.results.map(({ status, reason }) => reason ?? status).sort());
      equal(results, ["delivered", "expired", "expired", ...Array(5).fill("unreadable")], "results");
      equal(keysOf(await service.log()), ["good"], "keys");
      equal(await next.evaluate(() => ({}).polluted), undefined, "a polluted prototype");
      await next.close();
    },
  },
  {
    name: "clear drops and reports calls; none of the client's options are stored",
    async run(_, context) {
      const service = await plan(context.upstream, { status: 503 });
      const page = await opened(context, service);
      await page.evaluate(() => harness.put(1));
      ok(await page.evaluate(async () => {
        const name = harness.database;
        const db = await new Promise((resolve) => { const request = indexedDB.open(name); request.onsuccess = () => resolve(request.result); });
        const rows = await new Promise((resolve) => { const request = db.transaction("calls").objectStore("calls").getAll(); request.onsuccess = () => resolve(request.result); });
        db.close();
        return rows.length === 1 && Object.keys(rows[0]).sort().join() === "at,id,key,text,v" && !JSON.stringify(rows).includes("http");
      }), "something else is stored");
      equal(await page.evaluate(() => harness.outbox.clear()), 1, "cleared");
      equal(await page.evaluate(() => harness.results.map(({ reason }) => reason)), ["cleared"], "results");
      await page.close();
    },
  },
  {
    name: "group-call's own client: a bad call rejects at once and is not stored, a good one is stored as it will be sent",
    async run(_, context) {
      const service = await plan(context.upstream, { status: 503 });
      const page = await opened(context, service, { page: "whole" });
      const error = await page.evaluate(() => harness.put(1, { traits: { email: "nobody" } }).catch((one) => one.toJSON()));
      equal([error.error_code, error.issues.map(({ code }) => code)], ["INVALID_REQUEST", ["invalid_email"]], "error");
      equal([await page.evaluate(() => harness.outbox.pending()), (await service.log()).sends.length], [0, 0], "calls that wait, and requests");
      const { stored } = await page.evaluate(() => harness.put(2, { traits: { website: "acme.com" } }));
      equal(stored, true, "stored");
      await service.becomes({});
      await page.evaluate(() => harness.outbox.flush());
      await until("the call", 10, async () => (await service.log()).effects === 1);
      equal(JSON.parse((await service.log()).applied[0]).traits.website, "https://acme.com", "website");
      await page.close();
    },
  },
  {
    name: "nothing is sent while offline; everything is once online again",
    async run(_, context) {
      const service = await plan(context.upstream, {});
      const page = await opened(context, service);
      const online = (value) => page.evaluate((is) => {
        Object.defineProperty(navigator, "onLine", { value: is, configurable: true });
        dispatchEvent(new Event(is ? "online" : "offline"));
      }, value);
      await online(false);
      for (let n = 0; n < 3; n++) equal((await page.evaluate((number) => harness.put(number), n)).stored, true, "stored");
      await sleep(1500);
      equal([(await service.log()).sends.length, await page.evaluate(() => harness.outbox.pending())], [0, 3], "requests, and calls that wait");
      await online(true);
      await until("every call", 5, async () => (await service.log()).effects === 3);
      equal((await service.log()).sends.length, 3, "requests");
      await page.close();
    },
  },
  {
    name: "flush ends even if the service is down, and clear and pending work without storage",
    async run(_, context) {
      const service = await plan(context.upstream, { status: 503 });
      const page = await opened(context, service);
      await page.evaluate(() => harness.put(1));
      await page.evaluate(() => harness.outbox.flush());
      equal(await page.evaluate(() => harness.outbox.pending()), 1, "pending");
      await page.close();
      const other = await opened(context, service, { broken: "throwing" });
      equal(await other.evaluate(async () => [await harness.outbox.pending(), await harness.outbox.clear()]), [0, 0], "where storage throws");
      await other.close();
    },
  },
  {
    name: "bad options: INVALID_OPTIONS, naming the option",
    async run(_, context) {
      const page = await opened(context, await plan(context.upstream, {}));
      const named = await page.evaluate(() => {
        const client = { group() {} };
        const bad = [{}, { client: {} }, { client, ttl: -1 }, { client, ttl: "1" }, { client, maxCalls: NaN }, { client, onResult: 1 }, { client, url: "/x" }];
        return bad.map((options) => { try { harness.createOutbox(options); return "none"; } catch (error) { return `${error.error_code} ${error.message.split(":")[0]}`; } });
      });
      equal(named, ["client", "client", "ttl", "ttl", "maxCalls", "onResult", "url"].map((name) => `INVALID_OPTIONS ${name}`), "errors");
      await page.close();
    },
  },
];
