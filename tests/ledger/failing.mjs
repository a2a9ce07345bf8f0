// Ledgers that fail, and ledgers over stores that fail: calls are sent without them.

import { equal, ok, sleep } from "../checks.mjs";
import { post } from "../relay/client.mjs";
import { callAt, makeService, makeStore } from "./service.mjs";

function setUp(api, ledger, more) {
  const service = makeService();
  const events = [];
  const handler = api.relay({ upstream: service.upstream, fetch: service.fetch, ledger, onResult: (event) => events.push(event), ...more });
  return { service, events, send: (body, init) => post(handler, body, init) };
}

const never = () => new Promise(() => {});
const throws = () => {
  throw new Error("the store is down");
};
const noStub = (fetch) => ({ idFromName: (name) => name, get: () => ({ fetch }) });

/** Ways in which a ledger can fail. */
const FAULTS = {
  "get throws": { get: throws, put: () => {} },
  "get rejects": { get: async () => throws(), put: () => {} },
  "get hangs": { get: never, put: () => {} },
  "get answers an object": { get: () => ({}), put: () => {} },
  "put throws": { get: () => null, put: throws },
  "put hangs": { get: () => null, put: never },
  "the namespace throws": { idFromName: throws, get: throws },
  "the object rejects": noStub(async () => throws()),
  "the object hangs": noStub(never),
  "the object answers 500": noStub(async () => new Response("", { status: 500 })),
  "the object answers a page": noStub(async () => new Response("<html>not a ledger</html>")),
  "the object answers nothing": noStub(async () => new Response("")),
  "the object answers numbers beyond its bytes": noStub(async () => new Response(Uint8Array.of(2, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 0))),
  "the object's answer hangs": noStub(async () => new Response(new ReadableStream({ pull: never }))),
};

export const FAILING = [
  ...Object.entries(FAULTS).map(([name, ledger]) => ({
    name: `${name}: the call is sent, in time, and onResult says so`,
    async run(api) {
      const { service, events, send } = setUp(api, ledger);
      const began = Date.now();
      const answers = [await send(callAt(1, { a: 1 })), ...(await Promise.all([1, 2, 3].map((a) => send(callAt(a, { a })))))];
      const ms = Date.now() - began;
      equal(answers.map(({ status }) => status), [200, 200, 200, 200], "statuses");
      equal(events.map((event) => event.ledger), ["failed", "failed", "failed", "failed"], "events");
      ok(ms < 5000, `${ms} ms`);
      equal(service.log.length, 4, "requests");
    },
  })),
  {
    name: "owners hold when the ledger fails",
    async run(api) {
      const { service, send } = setUp(api, { get: throws, put: throws }, { owners: { plan: "server" } });
      await send(callAt(1, { plan: "free", a: 1 }));
      equal(service.sent(), [{ a: 1 }], "sent");
    },
  },
  {
    name: "a store that hung is used again once it answers",
    limit: 20_000,
    async run(api) {
      const store = makeStore();
      let isDown = true;
      const { service, events, send } = setUp(api, { get: (name) => (isDown ? never() : store.get(name)), put: store.put });
      await Promise.all([send(callAt(1, { a: 1 })), send(callAt(2, { a: 2 }))]);
      isDown = false;
      // Requests that still hang are abandoned after a second.
      await sleep(1100);
      await send(callAt(3, { a: 3 }));
      const again = await send(callAt(4, { a: 3 }));
      equal(again.headers["group-call"], "unchanged", "header");
      equal(events.map((event) => event.ledger), ["failed", "failed", undefined], "events");
      equal(service.log.length, 3, "requests");
    },
  },
  {
    name: "foreign data in the store counts as nothing recorded",
    async run(api) {
      const store = makeStore();
      const { events, send } = setUp(api, { get: async (name) => store.map.get(name) ?? "garbage, not ours", put: store.put });
      for (const n of [1, 2, 3]) await send(callAt(n, { a: 1 }));
      equal(events.length, 1, "requests");
      equal(events[0].ledger, undefined, "failed");
    },
  },
  {
    name: "two processes over one store: each has its own locks, and both see what is recorded",
    async run(api) {
      const store = makeStore();
      const service = makeService();
      const [one, other] = [0, 1].map(() => api.relay({ upstream: service.upstream, fetch: service.fetch, ledger: { get: store.get, put: store.put } }));
      await post(one, callAt(1, { a: 1 }));
      equal((await post(other, callAt(2, { a: 1 }))).headers["group-call"], "unchanged", "the other one");
    },
  },
  {
    name: "the store holds no ids and no values, and keeps nothing longer than it counts",
    async run(api) {
      const store = makeStore();
      const puts = [];
      const { send } = setUp(api, { get: store.get, put: (name, text, options) => (puts.push(options), store.put(name, text)) }, { ledgerTtl: 90_000 });
      await send(callAt(1, { "secret-name": "secret-value" }, { user_id: "secret-user", group_id: "secret-group" }));
      // A group's entry is base64, a member's a number.
      const kept = JSON.stringify([...store.map].map(([name, text]) => [name, text, /^\d+$/.test(text) ? "" : atob(text)]));
      equal(kept.match(/secret/g), null, "found");
      equal(puts.length > 1 && puts.every(({ expirationTtl }) => expirationTtl >= 60 && expirationTtl <= 90), true, JSON.stringify(puts));
    },
  },
  {
    name: "names on Object.prototype have no effect",
    async run(api) {
      const names = ["end", "late", "verdict", "ledger", "owners", "holder", "until", "isUnchanged", "error", "left", "echo", "arrived", "retryable", "recorded", "member", "isReleased", "asSent"];
      const store = makeStore();
      const { service, send } = setUp(api, { get: store.get, put: store.put });
      for (const name of names) Object.defineProperty(Object.prototype, name, { value: 1, configurable: true, writable: true });
      let answers;
      try {
        answers = [await send(callAt(1, { a: 1 })), await send(callAt(1, { a: 1 })), await send([callAt(2, { a: 2 })]), await send(callAt(1, { a: 0, b: 0 }))];
      } finally {
        for (const name of names) delete Object.prototype[name];
      }
      equal(answers.map(({ status, headers }) => [status, headers["group-call"]]), [[200, undefined], [200, "unchanged"], [200, undefined], [200, undefined]], "answers");
      equal(service.sent(), [{ a: 1 }, { a: 2 }, { b: 0 }], "sent");
    },
  },
  ...Object.entries({
    ledger: [{}, { get() {} }, "kv", 7, null],
    ledgerTtl: [0, -1, 999, Infinity, "1000", NaN],
    ledgerKey: ["", 7],
    owners: [["plan"], { plan: "page" }, { plan: true }, "plan"],
  }).map(([option, values]) => ({
    name: `${option}: a bad value is INVALID_OPTIONS`,
    async run(api) {
      for (const value of values) {
        const { status, json } = await post(api.relay({ upstream: "https://service.example/group", [option]: value }), callAt(1, {}));
        equal([status, json.error_code], [500, "INVALID_OPTIONS"], `${value}`);
        ok(json.message.startsWith(`${option}: `), json.message);
      }
    },
  })),
  {
    name: "thousands of groups leave nothing behind in memory that grows",
    async run(api) {
      const store = makeStore();
      const { service, send } = setUp(api, { get: store.get, put: store.put });
      for (let n = 0; n < 2000; n++) await send(callAt(1, { a: n }, { group_id: `g${n}` }));
      await sleep(1);
      equal([service.log.length, store.map.size], [2000, 4000], "requests, and entries: a group and a member each");
    },
  },
];
