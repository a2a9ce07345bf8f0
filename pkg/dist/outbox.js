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
var TAKES = /^((client|onResult):function|name:string|(ttl|maxCalls|maxBytes):1|indexedDB:object|(?!client:).*:undefined)$/;
function checkOptions(options) {
  const own = { __proto__: null, ...options };
  for (const [name, value] of Object.entries({ ...own, client: own.client?.group })) {
    const kind = typeof value === "number" ? Math.sign(value) : typeof value;
    if (!TAKES.test(`${name}:${kind}`)) throw invalidOption(name);
  }
  const { process } = globalThis;
  own.indexedDB ??= globalThis.indexedDB;
  if (!own.indexedDB && process?.versions?.node) throw invalidOption("indexedDB");
  return own;
}
function nameOf({ client, name }) {
  const endpoint = client.options?.endpoint ?? "/group";
  const { href } = new URL(`${endpoint}`, globalThis.location?.href ?? "http://localhost");
  const hash = (sum, letter) => (31 * sum + letter.charCodeAt(0)) % 2 ** 40;
  return name || [...href].reduce(hash, 0).toString(36);
}

// pkg/src/outbox/sender.ts
var BASE = 500;
var CAP = 3e5;
var PARALLEL = 6;
var REFUSED = ["INVALID_REQUEST", "PAYLOAD_TOO_LARGE"];
var NONE = { __proto__: null };
var outcome = (error) => error ? { status: "refused", error } : { status: "delivered" };
function read({ v, key, text, at }) {
  try {
    const call = JSON.parse(text);
    const isOurs = v === 1 && /^[\w.:-]{1,255}$/.test(key) && at >= 0 && Object(call) === call;
    return isOurs ? call : void 0;
  } catch {
    return void 0;
  }
}
async function tidy(store, options, tell) {
  const { ttl = 864e5, maxCalls = 1e3, maxBytes = 2097152 } = options;
  const kept = [];
  let bytes = 0;
  for (const stored of (await store.all()).reverse()) {
    const call = read(stored);
    const size = call ? stored.text.length : 0;
    let reason;
    if (!call || size > maxBytes) reason = "unreadable";
    else if (Math.abs(Date.now() - stored.at) > ttl) reason = "expired";
    else if (kept.length >= maxCalls || bytes + size > maxBytes) reason = "overflow";
    else {
      bytes += size;
      kept.unshift({ ...stored, call });
      continue;
    }
    await store.remove(stored.id);
    tell(stored.key, { status: "dropped", reason });
  }
  return kept;
}
async function sendAll(store, options, tell, held, signal) {
  const lanes = {};
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
        if (error && !REFUSED.includes(error.error_code)) {
          held.add(name);
          round.seconds = Math.max(round.seconds ?? 0, error.retryAfter ?? 0);
          break;
        }
        await store.remove(stored.id);
        round.left--;
        tell(stored.key, outcome(error));
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
  request.onerror = reject;
});
function openStore(factory, name) {
  const opened = (async () => {
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(CALLS, { keyPath: "id", autoIncrement: true });
      request.result.createObjectStore(LEASES);
    };
    const db = await answered(request);
    db.onversionchange = () => db.close();
    return db;
  })();
  async function transact(store, mode, work, durability = "default") {
    const transaction = (await opened).transaction(store, mode, { durability });
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = transaction.onerror = reject;
    });
    const [result] = await Promise.all([work(transaction.objectStore(store)), done]);
    return result;
  }
  function makeWriter(durability) {
    let gathered;
    let written = Promise.resolve([]);
    return async (one) => {
      if (!gathered) {
        const writes = gathered = [];
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
    close: () => void opened.then((db) => db.close()).catch(() => {
    })
  };
}

// pkg/src/outbox/index.ts
var PATIENCE = 2e3;
var LOOK = 1e3;
var within = (ms, promise) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, ms))]);
function createOutbox(given) {
  const options = checkOptions(given);
  const name = `group-call-outbox:${nameOf(options)}`;
  const owner = uuid();
  const store = openStore(options.indexedDB, name);
  let inMemory = 0;
  let isAsleep = false;
  let isWanted = false;
  let tenure;
  let wake = () => {
  };
  let due = 0;
  let isPaused = false;
  let turn;
  const tell = (idempotencyKey, result) => observe(options.onResult, { idempotencyKey, ...result });
  const isLeaving = () => isAsleep || globalThis.document?.visibilityState === "hidden";
  async function drain(signal) {
    const held = /* @__PURE__ */ new Set();
    let left = -1;
    for (let failures = 0; !signal.aborted; ) {
      if (performance.now() >= due) {
        held.clear();
        isPaused = false;
      } else if (isPaused || await store.count() === left) {
        await within(LOOK, new Promise((resolve) => wake = resolve));
        continue;
      }
      const round = await sendAll(store, options, tell, held, signal);
      left = round.left;
      if (!left) return;
      if (round.seconds === void 0) continue;
      isPaused = round.seconds > 0;
      due = performance.now() + backoff(failures++, round.seconds);
    }
  }
  async function beSender() {
    const { signal } = tenure = new AbortController();
    const ended = new Promise((resolve) => signal.onabort = () => resolve());
    const work = () => Promise.race([drain(signal), ended]);
    const locks = globalThis.navigator?.locks;
    if (locks) return locks.request(name, { signal }, work);
    const lease = () => store.lease(owner);
    while (!signal.aborted && !await lease()) await within(LOOK, ended);
    const renewing = setInterval(() => lease().catch(() => {
    }), LOOK);
    await work().finally(() => clearInterval(renewing));
  }
  async function start() {
    if (isAsleep) return;
    isWanted = true;
    wake();
    turn ??= (async () => {
      while (isWanted && !isAsleep) {
        isWanted = false;
        try {
          if (await store.count()) await beSender();
        } catch {
        }
      }
      turn = void 0;
    })();
    await turn;
  }
  function textOf(call) {
    const { text, validate } = options.client;
    if (text) return text(call);
    const verdict = validate?.(call) ?? { ok: true, call };
    return verdict.ok ? JSON.stringify(verdict.call) : void 0;
  }
  async function finish(row, sending, adding, isStored) {
    if (!isStored) inMemory++;
    const error = await sending;
    if (!isStored) inMemory--;
    if (error && isStored) return start();
    tell(row.key, outcome(error));
    await adding.then(store.remove).catch(() => {
    });
  }
  async function group(call) {
    const text = textOf(call);
    const row = { v: 1, key: uuid(), text: `${text}`, at: Date.now() };
    if (text === void 0) await options.client.group(call, { idempotencyKey: row.key });
    const adding = store.add(row);
    let sending = isLeaving() ? sendOne(options, row) : void 0;
    const id = await within(PATIENCE, adding).catch(() => void 0);
    const isStored = id !== void 0;
    if (!isStored) sending ??= sendOne(options, row, { retry: void 0 });
    if (sending) finish(row, sending, adding, isStored);
    else start();
    return { idempotencyKey: row.key, stored: isStored };
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
    pending: async () => inMemory + await store.count().catch(() => 0),
    async flush() {
      due = 0;
      await within(PATIENCE, start());
    },
    async clear() {
      const all = await store.all().catch(() => []);
      for (const { id, key } of all) {
        await store.remove(id);
        tell(key, { status: "dropped", reason: "cleared" });
      }
      return all.length;
    },
    close() {
      asleep();
      listen("removeEventListener");
      store.close();
    }
  };
}
export {
  createOutbox
};
