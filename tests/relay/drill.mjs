// An outage, with real Queues in workerd: a relay, its consumer and two dead-letter queues, in
// front of an upstream that loses 30 % of its answers, goes away, and comes back. Nothing that was
// acknowledged may be lost, and each call has one effect. `node tests/relay/drill.mjs [calls]`

import { createServer } from "node:http";
import { equal, ok, sleep } from "../checks.mjs";
import { withInstalledPackage } from "../installed-package.mjs";
import { reportOf } from "../report.mjs";
import { bundle } from "../runtimes/bundle.mjs";
import { callOf } from "./client.mjs";
import { startWorkers } from "./workers.mjs";

const [calls = 300] = process.argv.slice(2).map(Number);
const OUTAGE = 8000;
const PATIENCE = 150_000;

const RELAY = `
import { relay } from "group-call/edge";
const options = (env) => ({
  upstream: env.UPSTREAM, token: "drill-token", queue: env.CALLS, deadLetter: env.DEAD,
  mode: env.MODE, retry: { attempts: 2, base: 20, budget: 100_000 }, timeout: 1000,
});
export default relay(options);
`;

/** Reports to the drill what arrived in the dead-letter queues. */
const SINK = `
export default {
  async queue(batch, env) {
    const letters = batch.messages.map(({ body }) => ({ queue: batch.queue, body }));
    await fetch(env.SINK, { method: "POST", body: JSON.stringify(letters) });
  },
};
`;

/** A service that honours keys; its mood says how it fails and what share of its answers gets lost. */
function startService() {
  const mood = { down: false, lost: 0.3 };
  const effects = new Map();
  const seen = { requests: 0, conflicts: 0 };
  const letters = [];
  const server = createServer(async (request, response) => {
    let text = "";
    request.on("error", () => {});
    for await (const chunk of request) text += chunk;
    if (request.url === "/letters") {
      letters.push(...JSON.parse(text));
      return response.end();
    }
    seen.requests++;
    if (mood.down) return request.socket.destroy();
    const key = request.headers["idempotency-key"];
    if (text.includes('"refuse-me"')) return response.writeHead(422).end('{"status":"error"}');
    if (effects.has(key) && effects.get(key) !== text) seen.conflicts++;
    effects.set(key, text);
    if (Math.random() < mood.lost) return request.socket.destroy();
    return response.end('{"status":"success"}');
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve({ url: `http://127.0.0.1:${server.address().port}`, mood, effects, seen, letters, server }));
  });
}

async function until(done) {
  const end = Date.now() + PATIENCE;
  while (!done()) {
    if (Date.now() > end) return false;
    await sleep(100);
  }
  return true;
}

async function drill(folder) {
  const service = await startService();
  const conditions = ["workerd", "worker", "import"];
  const edge = await bundle(folder, RELAY, { conditions });
  const sink = await bundle(folder, SINK, { conditions });
  const producers = { CALLS: "calls", DEAD: "dead" };
  const worker = (name, MODE, more) => ({
    name, worker: edge, queueProducers: producers, bindings: { UPSTREAM: `${service.url}/group`, MODE }, ...more,
  });
  const consumer = { maxBatchSize: 20, maxBatchTimeout: 1, maxRetries: 100, deadLetterQueue: "platform-dead" };
  const workers = await startWorkers([
    worker("await", "await", { queueConsumers: { calls: consumer } }),
    worker("ack", "ack"),
    {
      name: "sink", worker: sink, bindings: { SINK: `${service.url}/letters` },
      queueConsumers: { dead: { maxBatchTimeout: 1 }, "platform-dead": { maxBatchTimeout: 1 } },
    },
  ]);
  const doors = [await workers.getWorker("await"), await workers.getWorker("ack")];

  const statuses = {};
  const acknowledged = new Set();
  let sent = 0;
  /** Sends calls `from…to`, alternately through both relays, as a client that tries again would. */
  async function sendAll(from, to) {
    const numbers = Array.from({ length: to - from }, (_, n) => from + n).values();
    await Promise.all(Array.from({ length: 12 }, async () => {
      for (const n of numbers) {
        const key = `call-${n}`;
        const door = doors[n % 2];
        const init = { method: "POST", headers: { "content-type": "application/json", "idempotency-key": key }, body: JSON.stringify(callOf(n % 40, { timestamp: new Date(1.7e12 + n * 1000).toISOString() })) };
        sent++;
        const response = await door.fetch("http://relay.test/group", init);
        await response.text();
        statuses[response.status] = (statuses[response.status] ?? 0) + 1;
        if (response.ok) acknowledged.add(key);
      }
    }));
  }

  try {
    const third = Math.round(calls / 3);
    const started = Date.now();
    await sendAll(0, third);
    service.mood.down = true;
    const outage = sleep(OUTAGE);
    await sendAll(third, 2 * third);
    // Three kinds of unusable message: the service refuses the last.
    const producer = await workers.getQueueProducer("CALLS", "await");
    await producer.send("no message of ours");
    await producer.send(JSON.stringify({ v: 9, key: "k", call: callOf(1) }));
    await producer.send(JSON.stringify({ v: 1, key: "refused", call: callOf(1, { traits: { name: "refuse-me" } }) }));
    await outage;
    service.mood.down = false;
    await sendAll(2 * third, calls);
    await until(() => service.effects.size >= acknowledged.size && service.letters.length >= 3);
    // Any surplus request would arrive now.
    await sleep(1500);

    const { effects, seen, letters } = service;
    const lost = [...acknowledged].filter((key) => !effects.has(key));
    const reasons = letters.map(({ queue, body }) => `${queue}: ${body.reason ?? "?"}`).sort();
    const notes = [
      `sent ${sent} (${Object.entries(statuses).map(([status, count]) => `${count} × ${status}`).join(", ")})`,
      `acknowledged ${acknowledged.size}, effects ${effects.size}, lost ${lost.length}, conflicting repeats ${seen.conflicts}`,
      `requests upstream ${seen.requests}, dead letters ${letters.length} (${reasons.join(", ")})`,
      `outage ${OUTAGE / 1000} s, 30 % of the answers lost, all in ${((Date.now() - started) / 1000).toFixed(0)} s`,
    ];
    const failed = [];
    const check = (name, actual, expected) => {
      try {
        equal(actual, expected, name);
      } catch ({ message }) {
        failed.push({ name: `drill: ${name}`, why: `${message}\n${notes.join("\n")}` });
      }
    };
    check("calls that were acknowledged and lost", lost, []);
    check("every call is acknowledged", acknowledged.size, sent);
    check("one effect for each call", effects.size, acknowledged.size);
    check("repeats with another body", seen.conflicts, 0);
    check("dead letters", reasons, ["dead: refused", "dead: unknown_version", "dead: unreadable"]);
    ok(statuses[200] > 0 && statuses[202] > 0, "both ways were taken");
    return { passed: 5 - failed.length, failed, notes };
  } finally {
    await workers.dispose();
    service.server.close();
    service.server.closeAllConnections();
  }
}

await reportOf("relay-drill", () => withInstalledPackage(drill));
