// What a worker costs: the relay in workerd, with one call per request and with arrays that it queues,
// in turns with a worker that forwards the same body unread.
// `node tests/relay/cost.mjs [seconds per turn] [turns] [the upstream's latency in ms]`; prints a
// table and never fails. Linux only: it reads the processes' times from /proc.

import { readFileSync } from "node:fs";
import { Agent, createServer, request } from "node:http";
import { withInstalledPackage } from "../installed-package.mjs";
import { bundle } from "../runtimes/bundle.mjs";
import { startWorkers } from "./workers.mjs";

const [seconds = 2, turns = 5, latency = 0] = process.argv.slice(2).map(Number);

const RELAY = `
import { relay } from "group-call/edge";
export default relay((env) => ({ upstream: env.URL, token: "secret-token" }));
`;
const QUEUED = `
import { relay } from "group-call/edge";
const queue = { async send() {} };
export default relay((env) => ({ upstream: env.URL, token: "secret-token", mode: "ack", queue }));
`;
const FORWARD = `
export default {
  fetch: (request, env) =>
    fetch(env.URL, { method: "POST", headers: { "content-type": "application/json", authorization: "Bearer secret-token" }, body: request.body }),
};
`;

/** About 500 bytes, each a little different. */
const callOf = (n) =>
  JSON.stringify({
    user_id: `user${n}`, group_id: `account${n}`,
    traits: { name: `Company ${n}`, industry: "Software", plan: "enterprise", employees: "250", website: `https://www.company${n}.example`, note: "x".repeat(230) },
    timestamp: new Date(1.7e12 + n).toISOString(),
  });

const MANY = 50;
const arrayOf = (n) => `[${Array.from({ length: MANY }, (_, index) => callOf(MANY * n + index))}]`;

/** `{ name: { source, bodyOf, calls per body, status } }` */
const SIDES = {
  relay: { source: RELAY, bodyOf: callOf, calls: 1, status: 200 },
  forward: { source: FORWARD, bodyOf: callOf, calls: 1, status: 200 },
  [`relay, arrays of ${MANY} into a queue`]: { source: QUEUED, bodyOf: arrayOf, calls: MANY, status: 202 },
};

function listen(handler) {
  const server = createServer(handler);
  server.keepAliveTimeout = 60_000;
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Requests per second, with this many under way at any time. */
async function load({ url, bodyOf, status }, atOnce = 16) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const until = performance.now() + seconds * 1000;
  let done = 0;
  const one = (n) =>
    new Promise((resolve, reject) => {
      const call = request(url, { method: "POST", agent, headers: { "content-type": "application/json" } }, (response) => {
        if (response.statusCode !== status) reject(new Error(`status ${response.statusCode}`));
        response.resume().on("end", resolve);
      });
      call.on("error", reject).end(bodyOf(n));
    });
  await Promise.all(Array.from({ length: atOnce }, async (_, lane) => {
    for (let n = lane; performance.now() < until; n += atOnce, done++) await one(n);
  }));
  agent.destroy();
  return done / seconds;
}

/** Seconds of CPU that a process has used. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /, "").split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const residentOf = (pid) => Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]) * 1024;

/** The workerd processes that this one has started. */
const workerds = () =>
  readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8").trim().split(" ").filter(Boolean)
    .filter((pid) => readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("workerd")).map(Number);

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

await withInstalledPackage(async (folder) => {
  const upstream = await listen((req, res) => {
    const answer = () => res.setHeader("content-type", "application/json").end('{"status":"success","message":"ok"}');
    req.resume().on("end", () => (latency ? setTimeout(answer, latency) : answer()));
  });
  const bindings = { URL: `http://127.0.0.1:${upstream.address().port}/group` };
  const sides = {};
  for (const [name, side] of Object.entries(SIDES)) {
    const before = new Set(workerds());
    const worker = await bundle(folder, side.source, { conditions: ["workerd", "worker", "import"] });
    const workers = await startWorkers([{ name: name.replace(/\W+/g, "-"), worker, bindings }]);
    const url = new URL("/group", await workers.ready);
    const pid = workerds().find((child) => !before.has(child));
    sides[name] = { ...side, workers, url, pid, rate: [], cpu: [] };
    await load(sides[name]);
  }
  for (let turn = 0; turn < turns; turn++) {
    for (const side of Object.values(sides)) {
      const cpu = cpuOf(side.pid);
      const rate = await load(side);
      side.rate.push(rate);
      side.cpu.push(((cpuOf(side.pid) - cpu) / (rate * seconds * side.calls)) * 1e6);
    }
  }
  for (const [name, { rate, cpu, pid }] of Object.entries(sides)) {
    console.log(`${name.padEnd(34)} ${median(rate).toFixed(0).padStart(6)} requests/s  ${median(cpu).toFixed(0).padStart(5)} µs of CPU a call  ${(residentOf(pid) / 2 ** 20).toFixed(0)} MiB resident`);
  }
  const ratio = sides.relay.rate.map((rate, turn) => rate / sides.forward.rate[turn]);
  console.log(`relay / forward: ${median(ratio).toFixed(3)} (${ratio.map((one) => one.toFixed(2)).join(" ")})`);
  for (const { workers } of Object.values(sides)) await workers.dispose();
  upstream.close();
  upstream.closeAllConnections();
});
