// 3,000 calls to a service that fails every second answer; prints what came of them.
//
//   node tests/soak.mjs [calls] [entry]

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { callOf, planned } from "./delivery/upstream-client.mjs";
import { startFaultUpstream } from "./fault-upstream.mjs";
import { ROOT } from "./paths.mjs";
import { reportOf } from "./report.mjs";

const COUNT = Number(process.argv[2] ?? 3000);
const entry = process.argv[3] ?? pathToFileURL(join(ROOT, "pkg/dist/inline.js")).href;

/** The failures, all equally frequent. */
const FAULTS = [
  { status: 503 }, { status: 500 }, { status: 429 }, { reset: "before" }, { reset: "after" }, { reset: "middle" }, { lost: true },
  { body: '{"status":"success","da', cut: 20 }, { body: "<!doctype html>", headers: { "content-type": "text/html" } }, { hang: "after" },
];

/** Pseudo-random numbers, the same in each run. */
function* randoms(seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

function steps(count) {
  const random = randoms(7);
  const next = () => random.next().value;
  return Array.from({ length: count }, () => (next() < 0.5 ? FAULTS[Math.floor(next() * FAULTS.length)] : {}));
}

async function soak(api, upstream, budget) {
  const scenario = await planned({ upstream, runtime: "soak" }, ...steps(8 * COUNT));
  const retry = { base: 1, cap: 20, ...(budget && { budget }) };
  const client = api.createGroup({ endpoint: scenario.endpoint, retry, timeout: 300 });
  const told = { acknowledged: 0, failed: {} };
  const waiting = Array.from({ length: COUNT }, (_, n) => callOf(n));
  const acknowledged = new Set();
  await Promise.all(
    Array.from({ length: 30 }, async () => {
      for (let call; (call = waiting.pop()); ) {
        try {
          await client.group(call);
          told.acknowledged++;
          acknowledged.add(call.user_id);
        } catch (error) {
          told.failed[error.error_code] = (told.failed[error.error_code] ?? 0) + 1;
        }
      }
    }),
  );
  const { sends, effects, applied, conflicts, overlaps } = await scenario.log();
  const users = new Set(applied.map((body) => JSON.parse(body).user_id));
  const lost = [...acknowledged].filter((user) => !users.has(user)).length;
  return { budget: budget ?? "default", calls: COUNT, sent: sends.length, acknowledged: told.acknowledged, effects, failed: told.failed, lost, conflicts, overlaps };
}

await reportOf("soak", async () => {
  const api = await import(entry);
  const upstream = await startFaultUpstream();
  const result = { passed: 0, failed: [], skipped: [], notes: [] };
  try {
    for (const budget of [undefined, 1_000_000]) {
      const numbers = await soak(api, upstream.url, budget);
      console.log(JSON.stringify(numbers));
      const { calls, acknowledged, effects, failed, lost, conflicts } = numbers;
      const refused = Object.values(failed).reduce((sum, count) => sum + count, 0);
      const why = [
        lost && `${lost} acknowledged calls had no effect`,
        conflicts && `${conflicts} repeats with another body`,
        effects > calls && `${effects} effects of ${calls} calls`,
        acknowledged + refused !== calls && `${calls - acknowledged - refused} calls were told nothing`,
        budget && acknowledged < calls * 0.95 && `${acknowledged} of ${calls} acknowledged`,
      ].filter(Boolean);
      if (why.length) result.failed.push({ name: `budget ${budget}`, why: why.join("; ") });
      else result.passed++;
    }
  } finally {
    await upstream.close();
  }
  return result;
});
