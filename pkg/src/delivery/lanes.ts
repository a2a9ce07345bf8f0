// The order of calls about the same user and group: a later one never goes out before an earlier
// one has ended. All others may overtake one another.

import { decoder } from "../module/utf8.js";

/** The beginning of a normalized call. Its ids are its first two members. */
const IDS = /^\{"user_id":("(?:[^"\\]|\\.)*"),"group_id":("(?:[^"\\]|\\.)*"),/;

/** How many bytes of a call are searched first: longer ids are rare. */
const USUAL = 256;

/** A text that calls about the same user and group have in common. */
export function laneOf(json: Uint8Array): string {
  const ids = IDS.exec(decoder.decode(json.subarray(0, USUAL))) ?? IDS.exec(decoder.decode(json));
  if (!ids) return "";
  const [, user, group] = ids as unknown as [string, string, string];
  const lane = `${user} ${group}`;
  // One id may be written in several ways.
  return lane.includes("\\") ? `${JSON.stringify([JSON.parse(user), JSON.parse(group)])}` : lane;
}

/**
 * Calls `work` for each item, a few at a time, in order; for an item that shares a lane with earlier
 * ones, only once those have ended. Never rejects, as `work` must not either.
 * @param lanesOf which lanes an item is in
 */
export function eachInLanes<T>(
  items: readonly T[],
  parallel: number,
  lanesOf: (item: T) => Iterable<string>,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  /** How many earlier items each one waits for, and which ones wait for it. */
  const waiting: number[] = items.map(() => 0);
  const followers = new Map<number, number[]>();
  const ready: number[] = [];
  const last = new Map<string, number>();
  items.forEach((item, index) => {
    for (const lane of new Set(lanesOf(item))) {
      const earlier = last.get(lane);
      last.set(lane, index);
      if (earlier === undefined) continue;
      const after = followers.get(earlier) ?? [];
      followers.set(earlier, after);
      after.push(index);
      (waiting[index] as number)++;
    }
    if (!waiting[index]) ready.push(index);
  });

  return new Promise((resolve) => {
    let next = 0;
    let running = 0;
    let left = items.length;
    const ended = (index: number) => {
      running--;
      left--;
      for (const follower of followers.get(index) ?? []) {
        if (!--(waiting[follower] as number)) ready.push(follower);
      }
      start();
    };
    const start = () => {
      if (!left) return resolve();
      while (running < parallel && next < ready.length) {
        const index = ready[next++] as number;
        running++;
        work(items[index] as T, index).then(
          () => ended(index),
          () => ended(index),
        );
      }
    };
    start();
  });
}
