// An end to every wait.

import { clock } from "../delivery/machine.js";

export const LATE = Symbol("late");

/**
 * What `work` answers, or `LATE` if that takes longer than `ms`.
 * @param work returns a promise, and does not throw
 */
export async function within(ms, work) {
  const waits = makeWaits(ms);
  try {
    return await waits.within(ms, work);
  } finally {
    waits.end();
  }
}

/**
 * Waits that come one after the other, on one timer of the host's: nearly all are over before it
 * fires, and in workerd a second one, started and stopped, is a tenth of what a request costs.
 *
 * @param soonest milliseconds of the shortest wait that is to come: for a longer one the timer is
 * started again when it fires
 * @returns `{ within, end }`: `within` as above; `end()` stops the timer
 */
export function makeWaits(soonest) {
  let timer, fires, length, ends, late;

  function start(ms, now) {
    fires = now + ms;
    timer = setTimeout(fired, ms);
  }

  function fired() {
    timer = undefined;
    if (!late) return;
    // Whatever the clock says, the timer's time is up. A hundredth less than asked for is no
    // reason to start it again: that is what went by between its start and this wait's.
    const now = Math.max(clock(), fires);
    const left = ends - now;
    if (left > length / 100) start(left, now);
    else late(LATE);
  }

  return {
    within: (ms, work) =>
      new Promise((resolve, reject) => {
        const now = clock();
        length = Math.max(0, ms);
        ends = now + length;
        late = resolve;
        if (timer === undefined || fires > ends) {
          clearTimeout(timer);
          start(Math.min(length, soonest), now);
        }
        const over = () => {
          // What comes after its time must not end the next wait's.
          if (late === resolve) late = undefined;
        };
        work().then(
          (value) => (over(), resolve(value)),
          (error) => (over(), reject(error)),
        );
      }),

    end() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
