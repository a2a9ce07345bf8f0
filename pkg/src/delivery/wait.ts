// An end to every wait: by the clock, or by the caller's signal.

import { EVENT } from "../module/protocol.js";
import type { AbortSignalLike } from "../types/host.js";

/** What ends an attempt, where the host has such a thing; without it nobody waits for it any more. */
export function makeController(): AbortController | undefined {
  const { AbortController } = globalThis as { AbortController?: typeof globalThis.AbortController };
  return AbortController && new AbortController();
}

/** No timer, to clear or to come. */
const NONE = 0;

/** What `work` answers, unless the time runs out or the caller aborts before. */
export function unless<T>(
  ms: number,
  timeUp: number,
  signal: AbortSignalLike | undefined,
  work?: () => Promise<T>,
): Promise<T | number> {
  return new Promise((resolve) => {
    const listen = (how: "addEventListener" | "removeEventListener") => {
      try {
        signal?.[how]("abort", aborted);
      } catch {
        // A signal that cannot be listened to never aborts.
      }
    };
    const done = (event: T | number) => {
      clearTimeout(timer);
      timer = NONE;
      listen("removeEventListener");
      resolve(event);
    };
    const aborted = () => done(EVENT.abort);
    let timer: ReturnType<typeof setTimeout> | undefined | typeof NONE;
    if (signal?.aborted) return aborted();
    listen("addEventListener");
    // Before the timer: a request goes out first of all, and who is asked on its way may abort.
    work?.().then(done);
    if (timer !== NONE) timer = setTimeout(done, ms, timeUp);
  });
}
