"use strict";
module.exports = (() => {
// pkg/src/page/key.ts
var uuid = () => crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36);

// pkg/src/page/wait.ts
var observe = (observer, event) => observer && (async () => observer(event))().catch(() => {
});

// pkg/src/outbox/options.ts
var invalidOption = (name) => Object.assign(new Error(`${name}: no such option, or not with this value`), {
  name: "GroupError",
  status: "error",
  error_code: "INVALID_OPTIONS",
  issues: [],
  attempts: 0
});
var TAKES = /^((client|onResult):function|name:string|(ttl|maxCalls|maxBytes):1|indexedDB:object)$/;
function checkOptions(options) {
  const own = { __proto__: null, ...options };
  for (const [name, value] of Object.entries({ client: void 0, ...own })) {
    const given = name === "client" ? own.client?.group : value;
    const kind = typeof given === "number" ? Math.sign(given) : typeof given;
    if ((value !== void 0 || name === "client") && !TAKES.test(`${name}:${kind}`)) {
      throw invalidOption(name);
    }
  }
  const { process } = globalThis;
  own.indexedDB ??= globalThis.indexedDB;
  if (!own.indexedDB && process?.versions?.node) throw invalidOption("indexedDB");
  return own;
}
function nameOf({ client, name }) {
  const endpoint = `${client.options?.endpoint ?? "/group"}`;
  const { href } = new URL(endpoint, globalThis.location?.href ?? "http://localhost");
  const hash = (sum, letter) => (31 * sum + letter.charCodeAt(0)) % 2 ** 40;
  return name || [...href].reduce(hash, 0).toString(36);
}

// pkg/src/outbox/sender.ts
var BASE = 500;
var CAP = 3e5;
var PARALLEL = 6;
var REFUSED = ["INVALID_REQUEST", "PAYLOAD_TOO_LARGE"];
var DELIVERED = { status: "delivered" };
var NONE = /* @__PURE__ */ Object.create(null);
function read(stored) {
  try {
    const { v, key, text, at } = stored;
    const call = JSON.parse(text);
    const isGood = v === 1 && /^[\w.:-]{1,255}$/.test(key) && at >= 0 && Object(call) === call;
    return isGood ? { ...stored, call } : void 0;
  } catch {
    return void 0;
  }
}
async function tidy(store, options, tell) {
  const { ttl = 864e5, maxCalls = 1e3, maxBytes = 2 * 1024 * 1024 } = options;
  const kept = [];
  let bytes = 0;
  for (const stored of (await store.all()).reverse()) {
    const waiting = read(stored);
    const size = waiting?.text.length ?? 0;
    let reason;
    if (!waiting || size > maxBytes) reason = "unreadable";
    else if (Math.abs(Date.now() - waiting.at) > ttl) reason = "expired";
    else if (kept.length >= maxCalls || bytes + size > maxBytes) reason = "overflow";
    else {
      bytes += size;
      kept.unshift(waiting);
      continue;
    }
    await store.remove(stored.id);
    tell(stored.key, { status: "dropped", reason });
  }
  return kept;
}
async function sendAll(store, options, tell, held, signal) {
  const lanes = /* @__PURE__ */ Object.create(null);
  const calls = await tidy(store, options, tell);
  for (const stored of calls) {
    const { user_id, userId, group_id, groupId } = stored.call;
    const name = JSON.stringify([user_id ?? userId, group_id ?? groupId]);
    (lanes[name] ??= []).push(stored);
  }
  const round = { left: calls.length };
  const waiting = Object.entries(lanes).values();
  async function work() {
    for (const [name, lane] of waiting) {
      if (held.has(name)) continue;
      for (const stored of lane) {
        if (signal.aborted) return;
        const error = globalThis.navigator?.onLine === false ? NONE : await sendOne(options, stored);
        const isRefused = error && REFUSED.includes(error.error_code);
        if (error && !isRefused) {
          held.add(name);
          round.seconds = Math.max(round.seconds ?? 0, error.retryAfter ?? 0);
          break;
        }
        await store.remove(stored.id);
        round.left--;
        tell(stored.key, error ? { status: "refused", error } : DELIVERED);
      }
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return round;
}
async function sendOne({ client }, row, more) {
  try {
    await client.group(JSON.parse(row.text), { idempotencyKey: row.key, retry: false, ...more });
    return void 0;
  } catch (error) {
    return error ?? NONE;
  }
}
var backoff = (failures, seconds) => seconds * 1e3 + Math.random() * Math.min(CAP, BASE * 2 ** failures);

// pkg/src/outbox/store.ts
var CALLS = "calls";
var LEASES = "leases";
var LEASE = 3e3;
var answered = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
function openStore(factory, name) {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(CALLS, { keyPath: "id", autoIncrement: true });
    request.result.createObjectStore(LEASES);
  };
  const opened = answered(request).then((db) => {
    db.onversionchange = () => db.close();
    return db;
  });
  opened.catch(() => {
  });
  async function transact(store, mode, work, durability = "default") {
    const transaction = (await opened).transaction(store, mode, { durability });
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
    const [result] = await Promise.all([work(transaction.objectStore(store)), done]);
    return result;
  }
  function makeWriter(durability) {
    let gathered;
    let written = Promise.resolve([]);
    return async (one) => {
      if (!gathered) {
        const writes = [];
        gathered = writes;
        const write = () => {
          gathered = void 0;
          const all = (calls) => Promise.all(writes.map((each) => answered(each(calls))));
          return transact(CALLS, "readwrite", all, durability);
        };
        written = written.then(write, write);
      }
      const index = gathered.push(one) - 1;
      return (await written)[index];
    };
  }
  const add = makeWriter("strict");
  const remove = makeWriter("default");
  return {
    add: (row) => add((calls) => calls.add(row)),
    remove: (id) => remove((calls) => calls.delete(id)),
    all: () => transact(CALLS, "readonly", (calls) => answered(calls.getAll())),
    count: () => transact(CALLS, "readonly", (calls) => answered(calls.count())),
    lease: (owner) => transact(LEASES, "readwrite", async (leases) => {
      const held = await answered(leases.get("sender"));
      const now = Date.now();
      if (held && held.owner !== owner && held.until > now && held.until <= now + LEASE) {
        return false;
      }
      await answered(leases.put({ owner, until: now + LEASE }, "sender"));
      return true;
    }),
    close: () => void opened.then(
      (db) => db.close(),
      () => {
      }
    )
  };
}

// pkg/src/outbox/index.ts
var PATIENCE = 2e3;
var LOOK = 1e3;
var sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
function createOutbox(given) {
  const options = checkOptions(given);
  const name = `group-call-outbox:${nameOf(options)}`;
  const owner = uuid();
  const inMemory = /* @__PURE__ */ new Set();
  let store;
  let isClosed = false;
  let isAsleep = false;
  let isWanted = false;
  let tenure;
  let wake = () => {
  };
  let due = 0;
  let isPaused = false;
  let turn;
  const tell = (idempotencyKey, result) => observe(options.onResult, { idempotencyKey, ...result });
  const opened = () => {
    if (!options.indexedDB) throw void 0;
    return store ??= openStore(options.indexedDB, name);
  };
  const isLeaving = () => isAsleep || globalThis.document?.visibilityState === "hidden";
  async function drain(signal) {
    const held = /* @__PURE__ */ new Set();
    let left = -1;
    for (let failures = 0; !signal.aborted; ) {
      if (performance.now() >= due) {
        held.clear();
        isPaused = false;
      } else if (isPaused || await opened().count() === left) {
        const woken = new Promise((resolve) => wake = resolve);
        await Promise.race([woken, sleep(LOOK)]);
        continue;
      }
      const round = await sendAll(opened(), options, tell, held, signal);
      left = round.left;
      if (!left) return;
      if (round.seconds === void 0) continue;
      isPaused = round.seconds > 0;
      due = performance.now() + backoff(failures++, round.seconds);
    }
  }
  async function beSender() {
    const { signal } = tenure = new AbortController();
    const ended = new Promise((resolve) => {
      signal.addEventListener("abort", () => resolve());
    });
    const work = () => Promise.race([drain(signal), ended]);
    const { locks } = globalThis.navigator ?? {};
    if (locks) return locks.request(name, { signal }, work);
    const lease = () => opened().lease(owner);
    while (!signal.aborted && !await lease()) await Promise.race([ended, sleep(LOOK)]);
    const renewing = setInterval(() => lease().catch(() => {
    }), LOOK);
    await work().finally(() => clearInterval(renewing));
  }
  function start() {
    isWanted = true;
    wake();
    turn ??= (async () => {
      while (isWanted && !isAsleep && !isClosed) {
        isWanted = false;
        try {
          if (await opened().count()) await beSender();
        } catch {
        }
      }
      turn = void 0;
    })();
    return turn;
  }
  function textOf(call) {
    const { text, validate } = options.client;
    if (text) return text(call);
    const verdict = validate?.(call) ?? { ok: true, call };
    return verdict.ok ? JSON.stringify(verdict.call) : void 0;
  }
  async function tellEnd(row, sending) {
    inMemory.add(row);
    const error = await sending;
    inMemory.delete(row);
    tell(row.key, error ? { status: "refused", error } : DELIVERED);
  }
  async function group(call) {
    const text = textOf(call);
    const row = { v: 1, key: uuid(), text: `${text}`, at: Date.now() };
    if (text === void 0) await options.client.group(call, { idempotencyKey: row.key });
    const adding = (async () => opened().add(row))();
    const leaving = isLeaving() ? sendOne(options, row) : void 0;
    const id = await Promise.race([
      adding.catch(() => {
      }),
      sleep(PATIENCE)
    ]);
    const remove = (added) => opened().remove(added);
    if (id === void 0) {
      const sending = tellEnd(row, leaving ?? sendOne(options, row, { retry: void 0 }));
      adding.then((added) => sending.then(() => remove(added))).catch(() => {
      });
    } else if (leaving) {
      leaving.then((error) => error ? start() : remove(id).then(() => tell(row.key, DELIVERED))).catch(() => {
      });
    } else {
      start();
    }
    return { idempotencyKey: row.key, stored: id !== void 0 };
  }
  const awake = () => {
    isAsleep = false;
    if (isLeaving()) return;
    if (!isPaused) due = 0;
    start();
  };
  const asleep = () => {
    isAsleep = true;
    tenure?.abort();
  };
  const events = {
    online: awake,
    visibilitychange: awake,
    pageshow: awake,
    pagehide: asleep,
    freeze: asleep
  };
  const listen = (how) => {
    for (const [event, listener] of Object.entries(events)) {
      globalThis[how]?.(event, listener, true);
    }
  };
  listen("addEventListener");
  start();
  return {
    group,
    pending: async () => inMemory.size + await (async () => opened().count())().catch(() => 0),
    async flush() {
      due = 0;
      await Promise.race([start(), sleep(PATIENCE)]);
    },
    async clear() {
      const all = await (async () => opened().all())().catch(() => []);
      for (const { id, key } of all) {
        await opened().remove(id);
        tell(key, { status: "dropped", reason: "cleared" });
      }
      return all.length;
    },
    close() {
      isClosed = true;
      listen("removeEventListener");
      tenure?.abort();
      store?.close();
    }
  };
}
return {
  createOutbox: createOutbox
};})();
0 && (module.exports = { createOutbox });
