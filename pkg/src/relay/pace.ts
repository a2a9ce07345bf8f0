// How the calls of one request share its deadline: none begins that could not end in time, and if there
// is a queue, those that are left still get there.

import { clock } from "../delivery/machine.js";
import type { Settings } from "./options.js";

/** Milliseconds for a queue to take calls, six at a time: the minimum, and the time for each six. */
const QUEUE = { least: 500, each: 20 };

/** The pace of one request. */
export interface Pace {
  /** Milliseconds until every call must be settled. */
  left(): number;
  /** Milliseconds for sending that begins now, or `undefined` once none may begin any more. */
  timeLeft(): number | undefined;
  /** Takes in how long sending took. */
  took(ms: number): void;
}

/**
 * @param calls how many the request has
 */
export function makePace({ timeout, deadline: whole, queue }: Settings, calls: number): Pace {
  const deadline = clock() + whole;
  const toQueue = Math.max(QUEUE.least, Math.ceil(calls / 6) * QUEUE.each);
  const reserve = queue ? Math.min(toQueue, whole / 4) : 0;
  let slowest = 0;
  const left = () => Math.max(0, deadline - clock());
  return {
    left,
    timeLeft() {
      const ms = left() - reserve;
      // Twice as long as the slowest so far: a call that is cut off may have been accepted all the same.
      return ms > Math.min(timeout, 2 * slowest) ? ms : undefined;
    },
    took(ms) {
      slowest = Math.max(slowest, ms);
    },
  };
}
