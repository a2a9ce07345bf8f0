// The relay in workerd under load, beside a worker that does a relay's duties by hand.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { makeCalls } from "../calls.mjs";
import { mainThreadOf, median, spread } from "../measure.mjs";
import { bundle } from "../package.mjs";
import { ratio, times, whole } from "../report.mjs";
import { inNode, isProcess, report, settings } from "../runtimes.mjs";
import { startWorkerd } from "../workerd.mjs";

const WORKERS = {
  duties: "does by hand what a relay must, checks nothing",
  relay: "**group-call/edge**",
};
const CONNECTIONS = 32;

async function startUpstream() {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), JSON.stringify({ is: "upstream" })], { stdio: ["pipe", "pipe", "inherit"] });
  const [port] = await once(child.stdout.setEncoding("utf8"), "data");
  return { url: `http://127.0.0.1:${port.trim()}/group`, close: () => child.stdin.end() };
}

async function start(upstream) {
  const workers = {};
  for (const name of Object.keys(WORKERS)) {
    workers[name] = { bundle: await bundle(`workers/${name}.mjs`, ["workerd"], { name: `${name}-worker.mjs` }), bindings: { UPSTREAM: upstream } };
  }
  return startWorkerd(workers);
}

async function loaded(workerd, name, seconds, kind) {
  const busy = mainThreadOf(workerd.pid);
  const before = busy();
  const { good, bad, errors, p50, p99, duration } = await inNode("sections/relay.mjs", {
    is: "load",
    url: workerd.urls[name],
    seconds,
    connections: CONNECTIONS,
    kind,
  });
  if (bad || errors || !good) throw new Error(`${name}: ${good} good, ${bad} bad answers, ${errors} errors`);
  return { rate: good / duration, p50, p99, cost: ((busy() - before) * 1000) / good };
}

/** A service that accepts everything, in a process of its own. Prints its port; ends with its input. */
function serveUpstream() {
  const ANSWER = Buffer.from('{"status":"success","message":"Group updated successfully"}');
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(200, { "content-type": "application/json", "content-length": ANSWER.length });
      response.end(ANSWER);
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
  process.stdin.resume().on("end", () => process.exit(0));
}

/** Loads one URL with distinct calls for some seconds. */
async function load(given) {
  const { url, seconds, connections, kind } = given;
  const requests = makeCalls([kind])[kind].map((body) => ({ method: "POST", path: "/group", headers: { "content-type": "application/json" }, body }));
  const { default: autocannon } = await import("autocannon");
  const result = await autocannon({ url, duration: seconds, connections, requests });
  const { "2xx": good, non2xx: bad, errors, latency, duration } = result;
  return { good, bad, errors, p50: latency.p50, p99: latency.p99, duration };
}

export default {
  name: "relay",
  title: "The relay in workerd under load",
  async run({ quick }) {
    const [rounds, seconds] = quick ? [3, 2] : [11, 4];
    const names = Object.keys(WORKERS);
    const upstream = await startUpstream();
    const data = {};
    const tables = [];
    try {
      for (const kind of quick ? ["0.5 KB"] : ["0.5 KB", "4 KB"]) {
        // A process for each size: what one has compiled is not the other's.
        const workerd = await start(upstream.url);
        const found = Object.fromEntries(names.map((name) => [name, []]));
        try {
          for (const name of names) await loaded(workerd, name, seconds, kind);
          for (let round = 0; round < rounds; round++) {
            for (let step = 0; step < names.length; step++) {
              const name = names[(round + step) % names.length];
              found[name].push(await loaded(workerd, name, seconds, kind));
            }
          }
        } finally {
          await workerd.close();
        }
        const of = (name, key) => found[name].map((one) => one[key]);
        const beside = (name, key, base = "duties") => spread(of(name, key).map((value, round) => value / found[base][round][key]));
        data[kind] = Object.fromEntries(names.map((name) => [name, { rate: beside(name, "rate"), cost: beside(name, "cost") }]));
        tables.push({
          intro:
            `Calls of ${kind}, ${CONNECTIONS} connections, a loopback upstream; ${rounds} rounds of ${seconds} s each, alternating. ` +
            "Load, upstream and workerd share the machine: the rate tells of all three, the time of workerd's one thread of the worker alone. " +
            "The duties: the head's fields, a body no longer than announced, a timer, an `AbortController`, a key, no redirect, an answer of its own, `waitUntil` (`benches/workers/duties.mjs`).",
          columns: ["worker", "requests a second", "ratio", "p50, ms", "p99, ms", "workerd's thread, µs a request", "ratio"],
          rows: names.map((name) => [
            WORKERS[name],
            whole(median(of(name, "rate"))),
            ratio(beside(name, "rate")),
            whole(median(of(name, "p50"))),
            whole(median(of(name, "p99"))),
            times(median(of(name, "cost"))),
            ratio(beside(name, "cost")),
          ]),
        });
      }
      return { data, tables };
    } finally {
      upstream.close();
    }
  },
};

if (isProcess(import.meta.url)) {
  const given = settings();
  if (given.is === "upstream") serveUpstream();
  else {
    report(await load(given));
    process.exit(0);
  }
}
