// The clock of the benchmarks, in milliseconds: the time that a thread has had a processor, so that
// whatever else the machine does is not counted. Where the system does not tell (it is Linux that
// does), the time of day.

import { readFileSync } from "node:fs";

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
