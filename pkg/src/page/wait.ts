// Observers, time limits and the caller's signal.

import type { AbortSignalLike } from "../types/host.js";

export const TIMEOUT = "TIMEOUT";
export const ABORTED = "ABORTED";

/** Runs an observer; one that throws or rejects changes nothing. */
export const observe = <E>(observer: ((event: E) => unknown) | undefined, event: E): unknown =>
  observer && (async () => observer(event))().catch(() => {});

/**
 * Waits for `work`, which never rejects.
 * @returns a code if the time is up, or the caller aborts, before it is done
 */
export const within = (
  ms: number,
  signal: AbortSignalLike | undefined,
  work?: () => Promise<void>,
): Promise<typeof TIMEOUT | typeof ABORTED | undefined> =>
  new Promise((resolve) => {
    const end = (code?: any) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      resolve(code);
    };
    const abort = () => end(ABORTED);
    const timer = setTimeout(end, ms, TIMEOUT);
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    work?.().then(end);
  });
