// The clock, what lies in the middle of many rounds, and rounds that alternate.
//
// Alternating rounds: in each, every case runs once and is compared with the floor that ran beside
// it. What disturbs the machine for a while so disturbs both sides of a ratio.

import { readFileSync } from "node:fs";

// ─── The clock ───────────────────────────────────────────────────────────────────────────────
//
// Milliseconds that a thread has had a processor, so that whatever else the machine does is not counted.
// Where the system does not tell (it is Linux that does), the time of day.

const cell = new Int32Array(new SharedArrayBuffer(4));

function ofThread(path) {
  const read = () => {
    // The system brings the figure up to date when the thread goes to sleep.
    Atomics.wait(cell, 0, 0, 0.01);
    // Time on a processor and time spent waiting for one, in nanoseconds.
    return Number(readFileSync(path, "utf8").split(" ")[0]) / 1e6;
  };
  read();
  return read;
}

const ofDay = () => Number(process.hrtime.bigint()) / 1e6;

function made(path) {
  try {
    return ofThread(path);
  } catch {
    return ofDay;
  }
}

/** This thread's. */
export const own = made("/proc/thread-self/schedstat");

/** The main thread's of another process. */
export const mainThreadOf = (pid) => made(`/proc/${pid}/task/${pid}/schedstat`);

/** For the head of a report. */
export const KIND = own === ofDay ? "the time of day" : "the time that the thread had a processor";

// ─── The middle ──────────────────────────────────────────────────────────────────────────────

/** The value below which this share of `values` lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (at - low);
}

export const median = (values) => quantile(values, 0.5);

/** The median and where half of all values lie. */
export const spread = (values) => ({ median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75) });

// ─── Rounds ──────────────────────────────────────────────────────────────────────────────────

/** Engines compile in the background, which a busy machine delays: this many slices go by before it counts. */
const WARM = 12;

async function timed({ run }, times, clock) {
  const start = clock();
  const promise = run(times);
  if (promise) await promise;
  return clock() - start;
}

/** How many times a case has to run to take about `ms`. */
async function calibrated(one, ms, clock) {
  for (let times = 16; ; times *= 2) {
    const took = await timed(one, times, clock);
    if (took >= ms / 2) return Math.max(1, Math.round((times * ms) / took));
  }
}

/**
 * @param cases `[{ name, run(times) }]`, the floor first; `run` may answer with a promise
 * @param rounds how many, `ms` how long a case takes in each, `clock` one of those above
 * @returns for each case `{ name, ns, ratio }`: nanoseconds per time, median; the ratio to the
 * floor of the same round, `{ median, low, high }`, half of all rounds lying between the last two
 */
export async function compare(cases, { rounds, ms, clock = own }) {
  const counts = [];
  for (const one of cases) {
    const first = await calibrated(one, ms, clock);
    for (let slice = 0; slice < WARM; slice++) await timed(one, first, clock);
  }
  for (const one of cases) counts.push(await calibrated(one, ms, clock));
  const times = cases.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < cases.length; step++) {
      // Each round begins with another one: nobody always follows the same neighbour.
      const index = (round + step) % cases.length;
      times[index].push(((await timed(cases[index], counts[index], clock)) * 1e6) / counts[index]);
    }
  }
  return cases.map(({ name }, index) => ({
    name,
    ns: median(times[index]),
    ratio: spread(times[index].map((time, round) => time / times[0][round])),
  }));
}
