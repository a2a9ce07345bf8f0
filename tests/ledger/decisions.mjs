// What a relay with a ledger sends, and what it answers: in any runtime, over any ledger. `context.ledger` is
// the ledger; each test has its own service, and so its own groups.

import { equal, equalSet, ok, sleep } from "../checks.mjs";
import { post } from "../relay/client.mjs";
import { at, callAt, makeService } from "./service.mjs";

const QUICK = { attempts: 2, base: 1, cap: 2, budget: 100_000 };

/** A relay in front of a service of its own; `send` answers as the relay does. */
function setUp(api, { ledger }, more = {}) {
  const service = makeService();
  const handler = api.relay({ upstream: service.upstream, fetch: service.fetch, ledger, retry: QUICK, ...more });
  const send = (body, init) => post(handler, body, init);
  return { service, handler, send };
}

const isUnchanged = ({ headers }) => headers["group-call"] === "unchanged";

const newest = [
  {
    name: "a call with nothing new is not sent, and the caller can tell",
    async run(api, context) {
      const { service, send } = setUp(api, context);
      const call = callAt(1, { name: "Acme", plan: { id: 1, tier: "pro" } });
      const first = await send(call);
      const again = await send(call);
      const later = await send(callAt(9, { plan: { tier: "pro", id: 1 } }));
      equal([first, again, later].map(({ status }) => status), [200, 200, 200], "statuses");
      equal([first, again, later].map(isUnchanged), [false, true, true], "unchanged");
      equal(again.text, first.text, "the answer");
      equal(later.json.data.traits, { plan: { tier: "pro", id: 1 } }, "data");
      equal(service.sent(), [call.traits], "what was sent");
      await send(callAt(10, { plan: { id: 2 } }));
      equal(service.log.length, 2, "a change is sent");
    },
  },
  {
    name: "a new member is sent even without traits",
    async run(api, context) {
      const { service, send } = setUp(api, context);
      await send(callAt(1, { plan: "pro" }));
      await send(callAt(1, {}, { user_id: "another" }));
      ok(isUnchanged(await send(callAt(1, {}, { user_id: "another" }))), "once");
      equal(service.log.map(({ call }) => [call.user_id, call.traits]), [["user123", { plan: "pro" }], ["another", {}]], "sent");
    },
  },
  {
    name: "of a late call only the traits that are still the newest are sent, under a key of their own",
    async run(api, context) {
      const { service, send } = setUp(api, context);
      await send(callAt(10, { a: 1, b: 1 }));
      await send(callAt(20, { b: 2 }));
      const late = callAt(15, { a: 3, b: 3, c: 3 }, { context: { ip: "192.0.2.1" } });
      const answer = await send(late, { headers: { "idempotency-key": "mine" } });
      const { key, call } = service.log[2];
      equal(call, { ...late, traits: { a: 3, c: 3 } }, "the call");
      equal(answer.json.data, call, "data");
      ok(/^mine:[\da-f]{32}$/.test(key), `the key: ${key}`);
      ok(isUnchanged(await send(late, { headers: { "idempotency-key": "mine" } })), "again");
      equal(service.groups.account123, { a: 3, b: 2, c: 3 }, "what the service has");
    },
  },
  {
    name: "the same reduction has the same key, a different one has a different key",
    async run(api, context) {
      const { service, send } = setUp(api, context, { retry: false });
      const late = (key) => send(callAt(5, { a: 0, b: 0 }), { headers: { "idempotency-key": key } });
      await send(callAt(10, { a: 1 }));
      service.before = () => new Response("", { status: 429 });
      await late("k");
      await late("k");
      await late("j");
      service.before = undefined;
      const [one, same, other] = service.log.slice(1).map(({ key }) => key);
      ok(one === same && one !== other && one.startsWith("k:"), `keys: ${one} ${same} ${other}`);
    },
  },
  {
    name: "a call that is late for all its traits is not sent",
    async run(api, context) {
      const { service, send } = setUp(api, context);
      await send(callAt(10, { plan: "pro" }));
      const answer = await send(callAt(5, { plan: "free" }));
      ok(isUnchanged(answer), "unchanged");
      equal(answer.json.data.traits, { plan: "free" }, "data is as ever");
      equal(service.groups.account123, { plan: "pro" }, "what the service has");
    },
  },
  {
    name: "a confirmed value is as new as its confirmation",
    async run(api, context) {
      const { service, send } = setUp(api, context);
      await send(callAt(10, { plan: "pro" }));
      await send(callAt(30, { plan: "pro" }));
      ok(isUnchanged(await send(callAt(20, { plan: "free" }))), "older than the confirmation");
      equal(service.log.length, 1, "requests");
    },
  },
  {
    name: "at the same instant the later arrival wins",
    async run(api, context) {
      const { service, send } = setUp(api, context);
      for (const plan of ["a", "b", "a"]) await send(callAt(1, { plan }));
      equal(service.sent().map(({ plan }) => plan), ["a", "b", "a"], "sent");
    },
  },
  {
    name: "a timestamp after its arrival counts as the arrival: a wrong clock freezes nothing",
    async run(api, context) {
      const { service, send } = setUp(api, context);
      await send({ ...callAt(0, { plan: "ahead" }), timestamp: "2999-01-01T00:00:00.000Z" });
      await sleep(5);
      await send({ ...callAt(0, { plan: "right" }), timestamp: new Date().toISOString() });
      equal(service.groups.account123, { plan: "right" }, "what the service has");
      equal(service.log[0].call.timestamp, "2999-01-01T00:00:00.000Z", "it is sent as it is");
    },
  },
  {
    name: "context is not compared",
    async run(api, context) {
      const { service, send } = setUp(api, context, { enrich: () => ({ n: Math.random() }) });
      await send(callAt(1, { a: 1 }, { context: { page: 1 } }));
      const answer = await send(callAt(2, { a: 1 }, { context: { page: 2 } }));
      ok(isUnchanged(answer), "unchanged");
      equal(answer.json.data.context, { page: 2 }, "data is without the enrichment");
      equal(service.log.length, 1, "requests");
    },
  },
  {
    name: "delivered values count as new again after ledgerTtl",
    async run(api, context) {
      const { service, send } = setUp(api, context, { ledgerTtl: 1000 });
      await send(callAt(1, { a: 1 }));
      ok(isUnchanged(await send(callAt(2, { a: 1 }))), "before");
      await sleep(1100);
      ok(!isUnchanged(await send(callAt(3, { a: 1 }))), "after");
      equal(service.log.length, 2, "requests");
    },
  },
  {
    name: "another upstream, group or ledgerKey is another ledger",
    async run(api, context) {
      const one = setUp(api, context);
      const other = setUp(api, context);
      const keyed = setUp(api, context, { upstream: one.service.upstream, ledgerKey: "a secret" });
      for (const { send } of [one, other, keyed]) await send(callAt(1, { a: 1 }));
      await one.send(callAt(1, { a: 1 }, { group_id: "ACCOUNT123" }));
      equal([one, other, keyed].map(({ service }) => service.log.length), [2, 1, 1], "requests");
    },
  },
];

const failures = [
  {
    name: "a refused call is not recorded",
    async run(api, context) {
      const { service, send } = setUp(api, context);
      service.before = () => new Response('{"status":"error"}', { status: 422 });
      equal((await send(callAt(9, { a: 1 }))).status, 400, "refused");
      service.before = undefined;
      await send(callAt(5, { a: 0 }));
      equal(service.groups.account123, { a: 0 }, "an older one goes out");
      await send(callAt(9, { a: 1 }));
      equal(service.log.length, 3, "requests");
    },
  },
  {
    name: "a call whose answer was lost is sent again under its key, and older ones wait for it",
    async run(api, context) {
      const { service, send } = setUp(api, context, { deadline: 4000 });
      service.before = () => {
        throw new TypeError("lost");
      };
      const lost = callAt(9, { a: "newer" });
      equal((await send(lost, { headers: { "idempotency-key": "k" } })).status, 502, "lost");
      service.before = undefined;
      const older = send(callAt(5, { a: "older" }));
      await sleep(300);
      equal((await send(lost, { headers: { "idempotency-key": "k" } })).status, 200, "again");
      ok(isUnchanged(await older), "the older one");
      equal(service.sent().map(({ a }) => a), ["newer", "newer", "newer"], "sent");
      equal(new Set(service.log.map(({ key }) => key)).size, 1, "keys");
    },
  },
  {
    name: "a group's calls are sent one at a time",
    async run(api, context) {
      const { service, send } = setUp(api, context);
      let atOnce = 0;
      let most = 0;
      service.before = async () => {
        most = Math.max(most, ++atOnce);
        await sleep(10);
        atOnce--;
      };
      const calls = Array.from({ length: 12 }, (_, n) => callAt(n, { n }, { user_id: `u${n % 3}` }));
      const answers = await Promise.all(calls.map((call) => send(call)));
      equal(answers.every(({ status }) => status === 200), true, "all are accepted");
      equal(most, 1, "at once");
      equal(service.groups.account123, { n: 11 }, "what the service has");
      ok(service.sent().every(({ n = 99 }, index, all) => index === 0 || n === 99 || all.slice(0, index).every((before) => (before.n ?? -1) <= n)), "older after newer");
    },
  },
  {
    name: "a call whose turn does not come before the deadline is answered 504, or queued",
    async run(api, context) {
      const service = makeService();
      const messages = [];
      const relay = (more) => api.relay({ upstream: service.upstream, fetch: service.fetch, ledger: context.ledger, retry: false, ...more });
      const slow = relay({ timeout: 6000, deadline: 6000 });
      service.before = () => sleep(3000);
      const first = post(slow, callAt(1, { a: 1 }));
      await sleep(100);
      const [late, queued] = await Promise.all([
        post(relay({ deadline: 1500 }), callAt(2, { a: 2 })),
        post(relay({ deadline: 1500, queue: { send: (message) => messages.push(message) } }), callAt(3, { a: 3 })),
      ]);
      equal([late.status, queued.status, (await first).status], [504, 202, 200], "statuses");
      ok(Number(late.headers["retry-after"]) > 0 && late.headers["idempotency-key"], "Retry-After and key");
      equal(messages.length, 1, "queued");
      equal(service.log.length, 1, "requests");
    },
  },
];

const ways = [
  {
    name: "an array goes through the ledger one call at a time",
    async run(api, context) {
      const { service, send } = setUp(api, context);
      const calls = [
        callAt(1, { a: 1 }),
        callAt(2, { a: 1 }, { user_id: "another" }),
        callAt(3, { a: 2 }),
        callAt(2, { a: 0, b: 0 }),
        callAt(3, { a: 2 }),
      ];
      const answer = await send(calls);
      equal(answer.status, 200, "status");
      equal(service.sent(), [{ a: 1 }, { a: 1 }, { a: 2 }, { b: 0 }], "sent");
      equal(answer.json.results.map(({ data }) => data.traits), [{ a: 1 }, { a: 1 }, { a: 2 }, { b: 0 }, { a: 2 }], "data");
      ok(!isUnchanged(answer), "not all are unchanged");
      ok(isUnchanged(await send([calls[2], calls[4]])), "all are");
    },
  },
  {
    name: "a profile's own batches are not used",
    async run(api, context) {
      const { service, send } = setUp(api, context, { profile: "thrivestack" });
      await send([callAt(1, { a: 1 }), callAt(2, { a: 1 }), callAt(3, { a: 2 })]);
      equal(service.log.map(({ call }) => call.map(({ traits }) => traits.a)), [[1], [2]], "requests");
    },
  },
  {
    name: "a caller's own messageId never has two bodies",
    async run(api, context) {
      const { service, send } = setUp(api, context, { profile: "segment" });
      await send(callAt(9, { a: 1 }, { messageId: "first" }));
      const answer = await send(callAt(5, { a: 0, b: 0 }, { messageId: "second" }));
      const { messageId, traits } = service.log[1].call;
      ok(/^second:[\da-f]{32}$/.test(messageId), `messageId: ${messageId}`);
      equal([traits, answer.json.data.messageId], [{ b: 0 }, messageId], "the call and data");
    },
  },
  {
    name: "a queued call counts as of its arrival, and is compared when it is sent",
    async run(api, context) {
      const messages = [];
      const { service, handler, send } = setUp(api, context, { mode: "ack", queue: { send: (message) => messages.push(message) } });
      const ahead = { ...callAt(0, { plan: "ahead" }), timestamp: "2999-01-01T00:00:00.000Z" };
      equal((await send(ahead)).status, 202, "queued");
      await sleep(5);
      const direct = api.relay({ upstream: service.upstream, fetch: service.fetch, ledger: context.ledger });
      await post(direct, { ...callAt(0, { plan: "right" }), timestamp: new Date().toISOString() });
      await send(callAt(1, { plan: "old" }));
      await send(callAt(1, { plan: "old", other: 1 }));
      const acks = [];
      await handler.queue({ messages: messages.map((body, n) => ({ body, attempts: 1, ack: () => acks.push(n), retry: () => acks.push(-1) })) });
      equal(acks.sort(), [0, 1, 2], "acknowledged");
      equal(service.sent(), [{ plan: "right" }, { other: 1 }], "sent");
    },
  },
  {
    name: "a message whose turn does not come is delivered again",
    async run(api, context) {
      const messages = [];
      const { service, handler, send } = setUp(api, context, { mode: "ack", deadline: 500, queue: { send: (message) => messages.push(message) } });
      await send(callAt(1, { a: 1 }));
      service.before = () => sleep(1200);
      const slow = api.relay({ upstream: service.upstream, fetch: service.fetch, ledger: context.ledger });
      const first = post(slow, callAt(0, { b: 1 }));
      await sleep(100);
      const retried = [];
      await handler.queue({ messages: [{ body: messages[0], attempts: 1, ack: () => retried.push("ack"), retry: ({ delaySeconds }) => retried.push(delaySeconds) }] });
      await first;
      ok(retried.length === 1 && retried[0] > 0, `retried: ${retried}`);
    },
  },
  {
    name: "pages of other origins can read the header",
    async run(api, context) {
      const { send } = setUp(api, context, { allowedOrigins: ["https://app.example.com"] });
      const headers = { origin: "https://app.example.com" };
      const first = await send(callAt(1, { a: 1 }), { headers });
      const again = await send(callAt(1, { a: 1 }), { headers });
      const next = await send(callAt(2, { a: 2 }), { headers });
      const exposed = [first, again, next].map((answer) => answer.headers["access-control-expose-headers"]);
      const usual = "Retry-After, Idempotency-Key, Date";
      equal(exposed, [usual, `${usual}, Group-Call`, usual], "exposed headers");
    },
  },
  {
    name: "the page half still gets warnings and changes",
    async run(api, context) {
      const { send } = setUp(api, context);
      const headers = { accept: "application/json;group-call=page" };
      const call = callAt(1, { name: " Acme ", plan: null });
      await send(call, { headers });
      const again = await send(call, { headers });
      ok(isUnchanged(again), "unchanged");
      equalSet(again.json.warnings, [{ code: "null_trait", path: ["traits", "plan"] }], "code", "warnings");
      equalSet(again.json.changes, [{ rule: "trimmed", path: ["traits", "name"] }], "rule", "changes");
    },
  },
];

const owners = [
  ...[true, false].map((hasLedger) => ({
    name: `owners ${hasLedger ? "with" : "without"} a ledger: others' values are left out, with a warning`,
    async run(api, context) {
      const asServer = (_, request) => (request.headers.get("x-server") === "yes" ? { as: "server" } : true);
      const given = { ledger: hasLedger ? context.ledger : undefined, owners: { plan: "server", seats: "server" }, authorize: asServer, enrich: (call) => ({ saw: Object.keys(call.traits) }) };
      const { service, send } = setUp(api, {}, given);
      const server = await send(callAt(1, { plan: "pro", name: "Acme" }), { headers: { "x-server": "yes" } });
      equal(server.json.data.traits, { plan: "pro", name: "Acme" }, "the server's");
      const headers = { accept: "application/json;group-call=page" };
      const page = await send(callAt(9, { plan: "free", name: "Acme Inc", seats: 1 }), { headers });
      equal(page.json.data.traits, { name: "Acme Inc" }, "data");
      equalSet(page.json.warnings, ["plan", "seats"].map((name) => ({ code: "not_owner", path: ["traits", name] })), "code", "warnings");
      ok(page.json.warnings.every(({ message }) => /server/.test(message)), "messages");
      const single = await send(callAt(10, { plan: "free" }));
      equal(Object.keys(single.json), ["status", "message", "data"], "members of a success");
      equal(service.groups.account123, { plan: "pro", name: "Acme Inc" }, "what the service has");
      equal(service.log[1].call.context, { saw: ["name"] }, "what enrich saw");
      equal(service.log.length, hasLedger ? 2 : 3, "requests");
    },
  })),
  {
    name: "owners: traits are also left out without authorize, in arrays, batches and the queue",
    async run(api) {
      const messages = [];
      const own = { owners: { plan: "server" }, queue: { send: (message) => messages.push(message) } };
      const single = setUp(api, {}, own);
      await single.send([callAt(1, { plan: "free", a: 1 })]);
      const batch = setUp(api, {}, { ...own, profile: "thrivestack" });
      const answer = await batch.send([callAt(1, { plan: "free", a: 1 }), callAt(1, { a: 2 })]);
      const acked = setUp(api, {}, { ...own, mode: "ack" });
      equal((await acked.send(callAt(1, { plan: "free", a: 3 }))).json.data.traits, { a: 3 }, "queued data");
      equal(single.service.sent(), [{ a: 1 }], "single");
      equal(batch.service.log[0].call.map(({ traits }) => traits), [{ a: 1 }, { a: 2 }], "batch");
      equal(answer.json.results.map(({ data }) => data.traits), [{ a: 1 }, { a: 2 }], "results");
      equal(JSON.parse(messages[0]).call.traits, { a: 3 }, "message");
    },
  },
  {
    name: "owners: only an own property marks a server, and names are compared once unescaped",
    async run(api) {
      const { service, send } = setUp(api, {}, { owners: { plan: "server", "1": "server", toString: "server" }, authorize: () => true });
      Object.prototype.as = "server";
      try {
        await send(`{"user_id":"u","group_id":"g","traits":{"pl\\u0061n":"x","2":2,"1":1,"toString":1,"hasOwnProperty":1},"timestamp":"${at(1)}"}`);
      } finally {
        delete Object.prototype.as;
      }
      equal(service.log[0].text.match(/"traits":(\{.*?\})/)[1], '{"2":2,"hasOwnProperty":1}', "traits");
    },
  },
];

export const DECISIONS = [...newest, ...failures, ...ways, ...owners];
