// One build at a time: two sets of the crate's features share cargo's output file, so a second
// build could replace a module between its compilation and its reading.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Whether the process that wrote the lock is gone. A lock just being written is not stale. */
function isStale(path) {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    if (!pid) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

/** Runs `work` while no other process holds the lock file at `path`. */
export function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  for (let told = false; ; ) {
    try {
      writeFileSync(path, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (isStale(path)) {
      rmSync(path, { force: true });
      continue;
    }
    if (!told) console.log(`waiting for another build to end (${path})`);
    told = true;
    sleep(200);
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}
