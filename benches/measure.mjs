// Alternating rounds: in each, every case runs once and is compared with the floor that ran beside
// it. What disturbs the machine for a while so disturbs both sides of a ratio.

import { own } from "./clock.mjs";
import { median, spread } from "./stats.mjs";

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
 * @param rounds how many, `ms` how long a case takes in each, `clock` see clock.mjs
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
