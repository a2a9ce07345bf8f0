// Limits every wait.

import { clock } from "../delivery/machine.js";

/** Stands for what took too long. */
export const LATE: unique symbol = Symbol("late");

/**
 * What `work` resolves to, or `LATE` if that takes longer than `ms`. Rejects as `work` does.
 */
export type Within = <T>(ms: number, work: () => Promise<T>) => Promise<T | typeof LATE>;

/** A wait that has a timer of its own. */
export const within: Within = async (ms, work) => {
  const waits = makeWaits(ms);
  try {
    return await waits.within(ms, work);
  } finally {
    waits.end();
  }
};

/** Waits that come one after the other. */
export interface Waits {
  within: Within;
  /** Stops the timer. */
  end(): void;
}

/**
 * Waits that come one after the other, on one timer of the host's: nearly all are over before it
 * fires, and in workerd a second one, started and stopped, is a tenth of what a request costs.
 *
 * @param soonest milliseconds of the shortest wait to come: for a longer one, the timer is restarted
 * when it fires
 */
export function makeWaits(soonest: number): Waits {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer fires, and when the present wait ends. */
  let fires = 0;
  let ends = 0;
  /** How long the present wait is, and what ends it. */
  let length = 0;
  let late: ((why: typeof LATE) => void) | undefined;

  function start(ms: number, now: number): void {
    fires = now + ms;
    timer = setTimeout(fired, ms);
  }

  function fired(): void {
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
    within: <T>(ms: number, work: () => Promise<T>) =>
      new Promise<T | typeof LATE>((resolve, reject) => {
        const now = clock();
        length = Math.max(0, ms);
        ends = now + length;
        late = resolve;
        if (timer === undefined || fires > ends) {
          clearTimeout(timer);
          start(Math.min(length, soonest), now);
        }
        const over = () => {
          // Work that ends too late must not end the next wait.
          if (late === resolve) late = undefined;
        };
        work().then(
          (value) => {
            over();
            resolve(value);
          },
          (error) => {
            over();
            reject(error);
          },
        );
      }),

    end() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
