// pkg/src/page/key.ts
var uuid = () => crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36);

// pkg/src/page/wait.ts
var observe = (observer, event) => observer && (async () => observer(event))().catch(() => {
});

// pkg/src/outbox/options.ts
var invalidOption = (message) => Object.assign(new Error(message), {
  name: "GroupError",
  status: "error",
  error_code: "INVALID_OPTIONS",
  issues: [],
  attempts: 0
});
var TAKES = /^(client:object|name:string|(ttl|maxCalls|maxBytes):number|onResult:function|indexedDB:object)$/;
function checkOptions(options) {
  const own = { __proto__: null, ...options };
  for (const [name, value] of Object.entries({ client: void 0, ...own })) {
    const isLeftOut = value === void 0 && name !== "client";
    const isGood = name === "client" ? own.client?.group : value && !(value < 0);
    if (!isLeftOut && !(isGood && TAKES.test(`${name}:${typeof value}`))) {
      throw invalidOption(`${name}: no such option, or not with this value`);
    }
  }
  const { process } = globalThis;
  own.indexedDB ??= globalThis.indexedDB;
  if (!own.indexedDB && process?.versions?.node) {
    throw invalidOption("indexedDB: give one, this runtime has none");
  }
  return own;
}
function nameOf({ client, name }) {
  if (name) return name;
  const endpoint = `${client.options?.endpoint ?? "/group"}`;
  const { href } = new URL(endpoint, globalThis.location?.href ?? "http://localhost");
  let hash = 2166136261;
  for (const character of href) {
    hash = Math.imul(hash ^ character.codePointAt(0), 16777619);
  }
  return (hash >>> 0).toString(16);
}

// pkg/src/outbox/sender.ts
var BASE = 500;
var CAP = 3e5;
var PARALLEL = 6;
var REFUSED = ["INVALID_REQUEST", "PAYLOAD_TOO_LARGE"];
function readRow(row) {
  try {
    const { v, key, text, at } = row;
    const call = JSON.parse(text);
    const isGood = v === 1 && /^[\w.:-]{1,255}$/.test(key) && at >= 0 && Object(call) === call;
    return isGood ? { v, key, text, at, call } : void 0;
  } catch {
    return void 0;
  }
}
async function tidy(store, options, tell) {
  const { ttl = 864e5, maxCalls = 1e3, maxBytes = 2 * 1024 * 1024 } = options;
  const kept = [];
  let bytes = 0;
  const drop = async ({ id, row }, reason) => {
    await store.remove(id);
    tell(row?.key ?? "", { status: "dropped", reason });
  };
  for (const stored of (await store.all()).reverse()) {
    const row = readRow(stored.row);
    const size = row?.text.length ?? 0;
    if (!row || size > maxBytes) await drop(stored, "unreadable");
    else if (Math.abs(Date.now() - row.at) > ttl) await drop(stored, "expired");
    else if (kept.length >= maxCalls || bytes + size > maxBytes) await drop(stored, "overflow");
    else {
      bytes += size;
      kept.unshift({ id: stored.id, row });
    }
  }
  return kept;
}
async function sendAll(store, options, tell, isStopped) {
  const lanes = /* @__PURE__ */ new Map();
  for (const stored of await tidy(store, options, tell)) {
    const { user_id, userId, group_id, groupId } = stored.row.call;
    const lane = JSON.stringify([user_id ?? userId, group_id ?? groupId]);
    lanes.set(lane, [...lanes.get(lane) ?? [], stored]);
  }
  const isOffline = globalThis.navigator?.onLine === false;
  if (isOffline) return lanes.size ? 0 : void 0;
  let wait;
  const waiting = [...lanes.values()];
  async function work() {
    for (let lane = waiting.shift(); lane && !isStopped(); lane = waiting.shift()) {
      for (const { id, row } of lane) {
        if (isStopped()) return;
        const error = await sendOne(options, row);
        const isRefused = error && REFUSED.includes(error.error_code);
        if (error && !isRefused) {
          wait = Math.max(wait ?? 0, error.retryAfter ?? 0);
          break;
        }
        await store.remove(id);
        tell(row.key, error ? { status: "refused", error } : { status: "delivered" });
      }
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return wait;
}
async function sendOne({ client }, row, more) {
  try {
    await client.group(JSON.parse(row.text), { idempotencyKey: row.key, retry: false, ...more });
    return void 0;
  } catch (error) {
    return error ?? {};
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
    request.result.createObjectStore(CALLS, { autoIncrement: true });
    request.result.createObjectStore(LEASES);
  };
  const opened = answered(request).then((db) => {
    db.onversionchange = () => db.close();
    return db;
  });
  opened.catch(() => {
  });
  async function transact(store, mode, work) {
    const transaction = (await opened).transaction(store, mode, { durability: "strict" });
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
    const [result] = await Promise.all([work(transaction.objectStore(store)), done]);
    return result;
  }
  return {
    add: (row) => transact(CALLS, "readwrite", async (calls) => await answered(calls.add(row))),
    all: () => transact(CALLS, "readonly", async (calls) => {
      const [ids, rows] = await Promise.all([
        answered(calls.getAllKeys()),
        answered(calls.getAll())
      ]);
      return ids.map((id, index) => ({ id, row: rows[index] }));
    }),
    remove: (id) => transact(CALLS, "readwrite", (calls) => answered(calls.delete(id))),
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
var LEASE_TURN = 1e3;
function createOutbox(given) {
  const options = checkOptions(given);
  const name = `group-call-outbox:${nameOf(options)}`;
  const owner = uuid();
  const inMemory = /* @__PURE__ */ new Set();
  let store;
  let isClosed = false;
  let isAsleep = false;
  let isWanted = false;
  let stop = () => {
  };
  let wake = () => {
  };
  let turn;
  const tell = (idempotencyKey, result) => observe(options.onResult, { idempotencyKey, ...result });
  const opened = () => {
    if (!options.indexedDB) throw void 0;
    return store ??= openStore(options.indexedDB, name);
  };
  const isLeaving = () => isAsleep || globalThis.document?.visibilityState === "hidden";
  async function drain(isStopped) {
    for (let failures = 0; !isStopped(); failures++) {
      const seconds = await sendAll(opened(), options, tell, isStopped);
      if (seconds === void 0) return;
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, backoff(failures, seconds));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
  async function beSender() {
    let isStopped = false;
    const stopped = new Promise((resolve) => {
      stop = () => {
        isStopped = true;
        wake();
        resolve();
      };
    });
    const work = () => Promise.race([drain(() => isStopped), stopped]);
    const { locks } = globalThis.navigator ?? {};
    if (locks) {
      const waiting = new AbortController();
      stopped.then(() => waiting.abort());
      return locks.request(name, { signal: waiting.signal }, work);
    }
    while (!isStopped && !await opened().lease(owner)) {
      await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, LEASE_TURN))]);
    }
    const renewing = setInterval(
      () => opened().lease(owner).catch(() => {
      }),
      LEASE_TURN
    );
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
    const { client } = options;
    const { text } = client;
    if (text) return text(call);
    const verdict = client.validate?.(call);
    if (!verdict) return JSON.stringify(call);
    return verdict.ok ? JSON.stringify(verdict.call) : void 0;
  }
  async function sendFromMemory(row, more) {
    inMemory.add(row);
    const error = await sendOne(options, row, more);
    inMemory.delete(row);
    tell(row.key, error ? { status: "refused", error } : { status: "delivered" });
  }
  async function group(call) {
    const text = textOf(call);
    const row = { v: 1, key: uuid(), text: `${text}`, at: Date.now() };
    if (text === void 0) await options.client.group(call, { idempotencyKey: row.key });
    const adding = (async () => opened().add(row))();
    const leaving = isLeaving() ? sendOne(options, row) : void 0;
    const id = await Promise.race([
      adding.catch(() => void 0),
      new Promise((resolve) => setTimeout(resolve, PATIENCE))
    ]);
    const remove = (added) => opened().remove(added);
    if (id === void 0) {
      const sending = leaving ?? sendFromMemory(row, { retry: void 0 });
      adding.then((added) => sending.then(() => remove(added))).catch(() => {
      });
    } else if (leaving) {
      leaving.then((error) => error ? start() : remove(id)).catch(() => {
      });
    } else {
      start();
    }
    return { idempotencyKey: row.key, stored: id !== void 0 };
  }
  const awake = () => {
    isAsleep = false;
    if (!isLeaving()) start();
  };
  const asleep = () => {
    isAsleep = true;
    stop();
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
      for (const target of [globalThis, globalThis.document])
        target?.[how]?.(event, listener, true);
    }
  };
  listen("addEventListener");
  start();
  return {
    group,
    pending: async () => inMemory.size + await (async () => opened().count())().catch(() => 0),
    flush: async () => {
      await start();
    },
    async clear() {
      const all = await opened().all();
      for (const { id, row } of all) {
        await opened().remove(id);
        tell(row?.key ?? "", { status: "dropped", reason: "cleared" });
      }
      return all.length;
    },
    close() {
      isClosed = true;
      listen("removeEventListener");
      stop();
      store?.close();
    }
  };
}
export {
  createOutbox
};
