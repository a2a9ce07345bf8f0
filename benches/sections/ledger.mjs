// What a ledger costs a call in workerd, and what it saves: one call after another, so that none waits for its turn.

import { Agent, request } from "node:http";
import { median, spread } from "../measure.mjs";
import { bundle } from "../package.mjs";
import { milliseconds, ratio } from "../report.mjs";
import { startWorkerd } from "../runtimes.mjs";
import { startUpstream } from "./relay.mjs";

const START = Date.UTC(2024, 1, 29);
const TRAITS = { name: "Example Works", website: "https://example.com", employees: "50", industry: "Tools", seats: 12 };
let second = 0;

const call = (plan) =>
  JSON.stringify({ user_id: "user123", group_id: "account123", traits: { ...TRAITS, plan }, timestamp: new Date(START + ++second * 1000).toISOString() });

/** Each with the path of its relay, and the body of the n-th call. */
const CASES = {
  plain: { says: "without a ledger", path: "/plain", body: (n) => call(`plan ${n}`) },
  sent: { says: "sent: it changes a trait", path: "/ledger", body: (n) => call(`plan ${n}`) },
  confirms: { says: "**brings nothing new**, at a newer time, which is recorded", path: "/ledger", body: () => call("same"), isUnchanged: true },
  repeats: { says: "brings nothing new, at a time that is known", path: "/ledger", body: () => last, isUnchanged: true },
};
let last = call("same");

function post(agent, url, body) {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, method: "POST", headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body) } },
      (response) => {
        response.resume().on("end", () => resolve({ status: response.statusCode, isUnchanged: response.headers["group-call"] === "unchanged" }));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The median time of some calls of one kind, in milliseconds. */
async function timed(agent, base, { path, body, isUnchanged = false }, count) {
  const found = [];
  // What is known is known from the call before.
  if (isUnchanged) await post(agent, base + path, (last = call("same")));
  for (let n = 0; n < count; n++) {
    const text = body(n);
    const start = performance.now();
    const answer = await post(agent, base + path, text);
    found.push(performance.now() - start);
    if (answer.status !== 200 || answer.isUnchanged !== isUnchanged) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  }
  return median(found);
}

export default {
  name: "ledger",
  title: "The ledger in workerd",
  async run({ quick }) {
    const [rounds, count] = quick ? [3, 100] : [11, 300];
    const names = Object.keys(CASES);
    const upstream = await startUpstream();
    const workerd = await startWorkerd({
      ledger: {
        bundle: await bundle("workers/ledger.mjs", ["workerd"], { name: "ledger-worker.mjs" }),
        bindings: { UPSTREAM: upstream.url },
        objects: { LEDGER: "GroupLedger" },
      },
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const found = Object.fromEntries(names.map((name) => [name, []]));
    try {
      for (const name of names) await timed(agent, workerd.urls.ledger, CASES[name], count);
      for (let round = 0; round < rounds; round++) {
        for (let step = 0; step < names.length; step++) {
          const name = names[(round + step) % names.length];
          found[name].push(await timed(agent, workerd.urls.ledger, CASES[name], count));
        }
      }
    } finally {
      agent.destroy();
      await workerd.close();
      upstream.close();
    }
    const beside = (name) => spread(found[name].map((value, round) => value / found.sent[round]));
    return {
      data: Object.fromEntries(names.map((name) => [name, beside(name)])),
      tables: [
        {
          intro: `One connection, calls with six traits, an upstream on loopback that answers at once; ${rounds} rounds of ${count} calls each, alternating. An upstream further away makes only the calls longer that are sent.`,
          columns: ["a call", "p50, ms", "times one that is sent"],
          rows: names.map((name) => [CASES[name].says, milliseconds(median(found[name])), ratio(beside(name))]),
        },
      ],
    };
  },
};
