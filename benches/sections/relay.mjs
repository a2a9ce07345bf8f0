// The relay under load in each runtime, beside a worker that does a relay's duties by hand.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { makeCalls } from "../calls.mjs";
import { mainThreadOf, median, spread } from "../measure.mjs";
import { bundle } from "../package.mjs";
import { ratio, times, whole } from "../report.mjs";
import { COMMANDS, inNode, isProcess, report, settings, startWorkerd } from "../runtimes.mjs";

const WORKERS = {
  duties: "does by hand what a relay must, checks nothing",
  relay: "**group-call/edge**",
};
const CONNECTIONS = 32;

/** A process that prints its port, and ends with its input. */
async function startProcess([program, ...args]) {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  const [port] = await once(child.stdout.setEncoding("utf8"), "data");
  const ended = once(child, "exit");
  return {
    url: `http://127.0.0.1:${port.trim()}/group`,
    pid: child.pid,
    close() {
      child.stdin.end();
      return ended;
    },
  };
}

export const startUpstream = () => startProcess([process.execPath, fileURLToPath(import.meta.url), JSON.stringify({ is: "upstream" })]);

/** Both workers in one process of workerd. */
async function startInWorkerd(upstream) {
  const workers = {};
  for (const name of Object.keys(WORKERS)) {
    workers[name] = { bundle: await bundle(`workers/${name}.mjs`, ["workerd"], { name: `${name}-worker.mjs` }), bindings: { UPSTREAM: upstream } };
  }
  const { urls, pid, close } = await startWorkerd(workers);
  return { servers: Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, { url, pid }])), close };
}

/** A process each. */
const startIn = (runtime) => async (upstream) => {
  const { file } = await bundle("workers/serve.mjs", [runtime.toLowerCase()], { name: `serve-${runtime}.mjs` });
  const servers = {};
  for (const name of Object.keys(WORKERS)) servers[name] = await startProcess([...COMMANDS[runtime](), file, JSON.stringify({ name, upstream })]);
  return { servers, close: () => Promise.all(Object.values(servers).map(({ close }) => close())) };
};

const RUNTIMES = { workerd: startInWorkerd, Node: startIn("Node"), Deno: startIn("Deno"), Bun: startIn("Bun") };

/** How many of a million requests broke off without an answer: the server had closed the connection. */
function perMillion(rounds) {
  const sum = (key) => rounds.reduce((all, one) => all + one[key], 0);
  return whole((sum("errors") * 1e6) / (sum("good") + sum("errors")));
}

async function loaded({ url, pid }, name, seconds, kind) {
  const busy = mainThreadOf(pid);
  const before = busy();
  const { good, bad, errors, p50, p99, duration } = await inNode("sections/relay.mjs", { is: "load", url, seconds, connections: CONNECTIONS, kind });
  if (bad || !good) throw new Error(`${name}: ${good} good, ${bad} bad answers, ${errors} broken connections`);
  return { rate: good / duration, p50, p99, cost: ((busy() - before) * 1000) / good, good, errors };
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

/** @returns `{ worker: [{ rate, p50, p99, cost }, …] }`: a figure of each round */
async function measure(start, upstream, { kind, rounds, seconds }) {
  const names = Object.keys(WORKERS);
  const found = Object.fromEntries(names.map((name) => [name, []]));
  const { servers, close } = await start(upstream);
  try {
    for (const name of names) await loaded(servers[name], name, seconds, kind);
    for (let round = 0; round < rounds; round++) {
      for (let step = 0; step < names.length; step++) {
        const name = names[(round + step) % names.length];
        found[name].push(await loaded(servers[name], name, seconds, kind));
      }
    }
    return found;
  } finally {
    await close();
  }
}

export default {
  name: "relay",
  title: "The relay under load",
  async run({ quick }) {
    const [rounds, seconds] = quick ? [3, 2] : [9, 3];
    const upstream = await startUpstream();
    const data = {};
    const rows = [];
    try {
      for (const [runtime, kind] of [
        ["workerd", "0.5 KB"],
        ["workerd", "4 KB"],
        ["Node", "0.5 KB"],
        ["Deno", "0.5 KB"],
        ["Bun", "0.5 KB"],
      ]) {
        const found = await measure(RUNTIMES[runtime], upstream.url, { kind, rounds, seconds });
        const of = (name, key) => found[name].map((one) => one[key]);
        const beside = (name, key) => spread(of(name, key).map((value, round) => value / found.duties[round][key]));
        data[`${runtime}, ${kind}`] = { rate: beside("relay", "rate"), cost: beside("relay", "cost") };
        for (const name of Object.keys(WORKERS)) {
          rows.push([
            runtime,
            kind,
            WORKERS[name],
            whole(median(of(name, "rate"))),
            ratio(beside(name, "rate")),
            whole(median(of(name, "p50"))),
            whole(median(of(name, "p99"))),
            times(median(of(name, "cost"))),
            ratio(beside(name, "cost")),
            perMillion(found[name]),
          ]);
        }
      }
    } finally {
      await upstream.close();
    }
    return {
      data,
      tables: [
        {
          intro:
            `${CONNECTIONS} connections, a loopback upstream; ${rounds} rounds of ${seconds} s each, alternating. ` +
            "Load, upstream and server share the machine: the rate tells of all three, the time of the server's main thread of the worker alone. " +
            "The duties: the head's fields, a body no longer than announced, a timer, an `AbortController`, a key, no redirect, an answer of its own, `waitUntil` " +
            "(`benches/workers/duties.mjs`). In Node both are served through `group-call/node`.",
          columns: [
            "runtime",
            "call",
            "worker",
            "requests a second",
            "ratio",
            "p50, ms",
            "p99, ms",
            "main thread, µs a request",
            "ratio",
            "broken connections, per million",
          ],
          rows,
        },
      ],
    };
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
