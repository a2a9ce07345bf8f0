// The relay in workerd under load, beside workers that forward.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as later } from "node:timers/promises";
import { bundle } from "../bundle.mjs";
import { inNode } from "../child.mjs";
import { mainThreadOf } from "../clock.mjs";
import { BENCHES } from "../paths.mjs";
import { ensurePerf, forget, NAMES, profiled, V8_FLAGS } from "../profile.mjs";
import { ratio, times, whole } from "../report.mjs";
import { median, spread } from "../stats.mjs";
import { startWorkerd } from "../workerd.mjs";

const WORKERS = {
  unread: "hands on both bodies unread",
  read: "reads both bodies, checks nothing",
  parsed: "`JSON.parse`, `JSON.stringify` of both",
  duties: "does by hand what a relay must, checks nothing",
  relay: "**group-call/edge**",
};
const CONNECTIONS = 32;
/** The calls with which the thread is sampled. */
const PROFILED = "0.5 KB";

async function startUpstream() {
  const child = spawn(process.execPath, [join(BENCHES, "subjects/upstream.mjs")], { stdio: ["pipe", "pipe", "inherit"] });
  const [port] = await once(child.stdout.setEncoding("utf8"), "data");
  return { url: `http://127.0.0.1:${port.trim()}/group`, close: () => child.stdin.end() };
}

async function start(upstream, v8Flags) {
  const workers = {};
  for (const name of Object.keys(WORKERS)) {
    workers[name] = { bundle: await bundle(`workers/${name}.mjs`, ["workerd"], { name: `${name}-worker.mjs` }), bindings: { UPSTREAM: upstream } };
  }
  return startWorkerd(workers, v8Flags);
}

async function loaded(workerd, name, seconds, kind) {
  const busy = mainThreadOf(workerd.pid);
  const before = busy();
  const { good, bad, errors, p50, p99, duration } = await inNode("subjects/load.mjs", { url: workerd.urls[name], seconds, connections: CONNECTIONS, kind });
  if (bad || errors || !good) throw new Error(`${name}: ${good} good, ${bad} bad answers, ${errors} errors`);
  return { rate: good / duration, p50, p99, cost: ((busy() - before) * 1000) / good };
}

/** Where workerd's thread spends its time in each worker: `{ data, table }`. */
async function profile(upstream, seconds) {
  ensurePerf();
  const workerd = await start(upstream, V8_FLAGS);
  const data = {};
  try {
    for (const name of Object.keys(WORKERS)) {
      await loaded(workerd, name, seconds, PROFILED);
      const [{ cost }, shares] = await Promise.all([loaded(workerd, name, seconds + 2, PROFILED), later(1000).then(() => profiled(workerd.pid, seconds))]);
      data[name] = { cost, shares };
    }
  } finally {
    await workerd.close();
    forget(workerd.pid);
  }
  const kinds = Object.entries(NAMES);
  return {
    data,
    table: {
      intro:
        `Where the thread spends its time, calls of ${PROFILED}: samples of \`perf\`, in microseconds a request. ` +
        "The module is everything that judges; JavaScript is the worker's own, compiled or interpreted, without the functions of the host or of V8 that it calls.",
      columns: ["worker", ...kinds.map(([, what]) => what), "in all"],
      rows: Object.entries(data).map(([name, { cost, shares }]) => [WORKERS[name], ...kinds.map(([kind]) => times(shares[kind] * cost)), times(cost)]),
    },
  };
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
        const beside = (name, key, base = "unread") => spread(of(name, key).map((value, round) => value / found[base][round][key]));
        data[kind] = Object.fromEntries(names.map((name) => [name, { rate: beside(name, "rate"), cost: beside(name, "cost") }]));
        // What is left once somebody reads the bodies at all.
        data[kind].relay.besideRead = { rate: beside("relay", "rate", "read"), cost: beside("relay", "cost", "read") };
        // And once it does the rest of a relay's duties.
        data[kind].relay.besideDuties = { rate: beside("relay", "rate", "duties"), cost: beside("relay", "cost", "duties") };
        tables.push({
          intro:
            `Calls of ${kind}, ${CONNECTIONS} connections, a loopback upstream; ${rounds} rounds of ${seconds} s each, alternating. ` +
            "Load, upstream and workerd share the machine: the rate tells of all three, the time of workerd's one thread of the worker alone. " +
            "A worker that hands on both bodies never has their bytes in its own language; reading them is what the second line costs more, and no validation is to be had without. " +
            "The duties: the head's fields, a body no longer than announced, a timer, an `AbortController`, a key, no redirect, an answer of its own, `waitUntil` (`benches/workers/duties.mjs`).",
          columns: ["worker", "requests a second", "ratio", "of reading", "of the duties", "p50, ms", "p99, ms", "workerd's thread, µs a request", "ratio", "of reading", "of the duties"],
          rows: names.map((name) => [
            WORKERS[name],
            whole(median(of(name, "rate"))), ratio(beside(name, "rate")), ratio(beside(name, "rate", "read")), ratio(beside(name, "rate", "duties")),
            whole(median(of(name, "p50"))), whole(median(of(name, "p99"))),
            times(median(of(name, "cost"))), ratio(beside(name, "cost")), ratio(beside(name, "cost", "read")), ratio(beside(name, "cost", "duties")),
          ]),
        });
      }
      try {
        const { data: profiles, table } = await profile(upstream.url, seconds);
        data[PROFILED].relay.profile = profiles.relay;
        tables.push(table);
      } catch (error) {
        // A tool of the machine's, on which nothing else depends.
        tables.at(-1).notes = [`Where the thread spends its time was not sampled: ${error.message}.`];
      }
      return { data, tables };
    } finally {
      upstream.close();
    }
  },
};
