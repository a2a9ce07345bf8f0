// The ledger as Durable Objects, in workerd: `node tests/ledger/objects.mjs [calls of the shuffled drill] [kills]`.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { equal, ok, runTests, sleep, together } from "../checks.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { startWorkers } from "../relay/workers.mjs";
import { reportOf } from "../report.mjs";
import { bundle } from "../runtimes/bundle.mjs";
import { callAt } from "./service.mjs";
import { seeded, shuffled, startService } from "./upstream.mjs";

const [shuffledCalls = 10_000, kills = 3] = process.argv.slice(2).map(Number);

/** The class, extended to report what it has stored. */
const INSPECTED = `
import * as api from "group-call/edge";
export class GroupLedger extends api.GroupLedger {
  constructor(state, env) {
    super(state, env);
    this.state = state;
  }
  async fetch(request) {
    if (new URL(request.url).pathname !== "/dump") return super.fetch(request);
    const rows = (table) => this.state.storage.sql.exec("SELECT * FROM " + table).toArray();
    const plain = (row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value]));
    return Response.json({ ledger: rows("ledger").map(plain), members: rows("members").map(plain), alarm: await this.state.storage.getAlarm() });
  }
}
`;

const SCENARIOS = `${INSPECTED}
import { runTests } from "tests:checks.mjs";
import { DECISIONS } from "tests:ledger/decisions.mjs";
export default {
  async fetch(request, env) {
    // In workerd no test may wait for another's request.
    return Response.json(await runTests(DECISIONS, api, { ledger: env.LEDGER }));
  },
};
`;

const RELAY = `${INSPECTED}
const handler = api.relay((env) => ({
  upstream: env.UPSTREAM, ledger: env.LEDGER, ledgerTtl: Number(env.TTL), deadline: Number(env.DEADLINE),
  owners: { owned: "server" }, authorize: (_, request) => (request.headers.get("x-server") ? { as: "server" } : true),
  retry: { attempts: 2, base: 10, cap: 20, budget: 100_000 }, timeout: 1500,
}));
export default {
  fetch(request, env, ctx) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== "/dump") return handler.fetch(request, env, ctx);
    return env.LEDGER.get(env.LEDGER.idFromName(searchParams.get("name"))).fetch(request);
  },
};
`;

const DAY = 86_400_000;

async function startRelay(folder, service, { ttl = DAY, deadline = 8000, persist } = {}) {
  const worker = await bundle(folder, RELAY, { conditions: ["workerd", "worker", "import"] });
  const workers = await startWorkers(
    [{ name: "relay", worker, durableObjects: { LEDGER: { className: "GroupLedger", useSQLite: true } }, bindings: { UPSTREAM: service.url, TTL: `${ttl}`, DEADLINE: `${deadline}` } }],
    persist ? { durableObjectsPersist: persist } : {},
  );
  const url = new URL("/group", await workers.ready);
  const send = async (call, key, headers) => {
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json", ...(key && { "idempotency-key": key }), ...headers }, body: JSON.stringify(call) });
    const { status } = response;
    await response.arrayBuffer();
    return { status, isUnchanged: response.headers.get("group-call") === "unchanged" };
  };
  const dump = async (name) => (await fetch(new URL(`/dump?name=${name}`, url))).json();
  return { send, dump, dispose: () => workers.dispose() };
}

/** Sends each call until it is accepted, like a caller that acts on the answer. */
async function sendAll(calls, send, { atOnce = 24, patience = 200 } = {}) {
  const waiting = [...calls].entries();
  const counts = {};
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const [, { call, key }] of waiting) {
      for (let attempt = 1; ; attempt++) {
        const { status, isUnchanged } = await send(call, key).catch(() => ({ status: "no answer" }));
        const what = isUnchanged ? "unchanged" : status;
        counts[what] = (counts[what] ?? 0) + 1;
        if (status === 200) break;
        if (attempt >= patience) throw new Error(`${key} is never accepted: ${status}`);
        await sleep(20);
      }
    }
  }));
  return counts;
}

const say = (counts) => Object.entries(counts).map(([what, count]) => `${count} × ${what}`).join(", ");

/** Calls about some groups, each at a time of its own, and the newest value of each trait. */
function history(count, groups, random) {
  const newest = new Map();
  const calls = Array.from({ length: count }, (_, n) => {
    const traits = {};
    for (const name of ["a", "b", "c", "d"]) if (random() < 0.5) traits[name] = `${name}${n}`;
    const call = callAt(n, traits, { user_id: `u${n % 7}`, group_id: `g${n % groups}` });
    for (const [name, value] of Object.entries(traits)) newest.set(`${call.group_id} ${name}`, value);
    return { call, key: `call-${n}` };
  });
  return { calls: shuffled(calls, random), newest };
}

function checkNewest(service, newest) {
  const wrong = [...newest].filter(([place, value]) => {
    const [group, name] = place.split(" ");
    return service.groups.get(group)?.get(name)?.value !== value;
  });
  equal(wrong, [], "traits that are not the newest");
}

const drills = (folder, notes) => [
  {
    name: "1,000 page loads in 4 tabs with 3 changes: as many requests as members and changes",
    async run() {
      const service = await startService();
      const relay = await startRelay(folder, service);
      try {
        const loads = Array.from({ length: 1000 }, (_, n) => n).values();
        let unchanged = 0;
        await Promise.all([0, 1, 2, 3].map(async (tab) => {
          for (const n of loads) {
            const traits = { name: "Acme", plan: `plan ${Math.floor(n / 250)}`, seats: 7 };
            const { status, isUnchanged } = await relay.send(callAt(n, traits, { user_id: `user ${tab}` }));
            equal(status, 200, "status");
            unchanged += isUnchanged;
          }
        }));
        equal([service.seen.requests, unchanged, service.members.size], [7, 993, 4], "requests, unchanged, members");
        equal(service.groups.get("account123").get("plan").value, "plan 3", "plan");
        equal(service.seen.older, [], "older after newer");
      } finally {
        await relay.dispose();
        service.close();
      }
    },
  },
  {
    name: `${shuffledCalls} calls shuffled in time with 30 % of the answers lost: the newest value of every trait, and none after a newer one`,
    limit: 600_000,
    async run() {
      const random = seeded(1);
      const service = await startService({ lost: 0.3, random });
      const relay = await startRelay(folder, service);
      const began = Date.now();
      try {
        const { calls, newest } = history(shuffledCalls, 40, random);
        const counts = await sendAll(calls, relay.send);
        notes.push(`shuffled: ${say(counts)}; ${service.seen.requests} requests upstream, ${((Date.now() - began) / 1000).toFixed(0)} s`);
        checkNewest(service, newest);
        equal(service.seen.older, [], "older after newer");
        equal(service.seen.conflicts, [], "keys with two bodies");
        equal(service.members.size, 280, "members");
      } finally {
        await relay.dispose();
        service.close();
      }
    },
  },
  {
    name: `workers and objects killed ${kills} times between sending and recording: nothing is lost`,
    limit: 300_000,
    async run() {
      const random = seeded(2);
      const service = await startService({ latency: 30, random });
      const persist = mkdtempSync(join(tmpdir(), "group-call-ledger-"));
      let relay = await startRelay(folder, service, { persist, deadline: 2000 });
      const began = Date.now();
      try {
        // This many groups leave something new to send until the last kill.
        const { calls, newest } = history(150 * kills, 5 * kills, random);
        // Many are under way at any time, each waiting for its answer.
        let isSending = true;
        const sending = sendAll(calls, (...call) => relay.send(...call), { atOnce: 10, patience: 2000 }).finally(() => (isSending = false));
        for (let kill = 0; kill < kills; kill++) {
          const before = service.seen.requests;
          while (service.seen.requests < before + 10) {
            ok(isSending, `all calls were sent before kill ${kill + 1}`);
            await sleep(5);
          }
          await relay.dispose();
          relay = await startRelay(folder, service, { persist, deadline: 2000 });
        }
        const counts = await sending;
        notes.push(`killed ${kills} times: ${say(counts)}; ${service.seen.requests} requests upstream, ${((Date.now() - began) / 1000).toFixed(0)} s`);
        ok(counts["no answer"] > 0, "calls were under way");
        checkNewest(service, newest);
        equal(service.seen.conflicts, [], "keys with two bodies");
      } finally {
        await relay.dispose();
        service.close();
        rmSync(persist, { recursive: true, force: true });
      }
    },
  },
  {
    name: "0 of 1,000 stale pages overwrite an owned trait",
    async run() {
      const service = await startService();
      const relay = await startRelay(folder, service);
      try {
        await relay.send({ ...callAt(0, { owned: "paid" }), timestamp: new Date().toISOString() }, undefined, { "x-server": "yes" });
        const pages = Array.from({ length: 1000 }, (_, n) => n).values();
        await Promise.all(Array.from({ length: 8 }, async () => {
          for (const n of pages) {
            const { status } = await relay.send({ ...callAt(0, { owned: `stale ${n}` }), timestamp: new Date().toISOString() });
            equal(status, 200, "status");
          }
        }));
        equal(service.groups.get("account123").get("owned").value, "paid", "owned");
        equal(service.seen.requests, 1, "requests");
      } finally {
        await relay.dispose();
        service.close();
      }
    },
  },
  {
    name: "an object's store holds no ids and no values, and is empty at the end",
    async run() {
      const service = await startService();
      const relay = await startRelay(folder, service, { ttl: 2000 });
      try {
        const call = callAt(1, { "secret-name": "secret-value" }, { user_id: "secret-user", group_id: "secret-group" });
        await relay.send(call, "secret-key");
        const { createHash } = await import("node:crypto");
        const name = createHash("sha256").update(`${service.url}\nsecret-group`).digest("hex");
        const { ledger, members, alarm } = await relay.dump(name);
        equal([ledger.length, members.length, alarm > Date.now()], [1, 1, true], "rows, members, alarm");
        const kept = JSON.stringify([ledger, members]) + String.fromCharCode(...ledger[0].recorded);
        ok(kept.includes(members[0].hash) && !/secret/.test(kept), `kept: ${kept}`);
        await sleep(Math.max(0, alarm - Date.now()) + 700);
        const after = await relay.dump(name);
        equal([after.ledger, after.members, after.alarm], [[], [], null], "after");
        ok(!(await relay.send(call)).isUnchanged, "it counts as new");
      } finally {
        await relay.dispose();
        service.close();
      }
    },
  },
];

async function scenarios(folder) {
  const worker = await bundle(folder, SCENARIOS, { conditions: ["workerd", "worker", "import"] });
  const workers = await startWorkers([{ name: "scenarios", worker, durableObjects: { LEDGER: { className: "GroupLedger", useSQLite: true } } }]);
  try {
    const answer = await workers.dispatchFetch("http://worker.test/", { method: "POST" });
    if (!answer.ok) throw new Error(`the worker answered ${answer.status}: ${await answer.text()}`);
    return await answer.json();
  } finally {
    await workers.dispose();
  }
}

await reportOf("ledger", () =>
  withInstalledPackage(async (folder) => {
    const notes = [];
    const result = together(await scenarios(folder), await runTests(drills(folder, notes)));
    return { ...result, notes };
  }),
);
