// Observers, time limits and the caller's signal.

import type { AbortSignalLike } from "../types/host.js";
import type { End } from "./exchange.js";

/** Runs an observer; one that throws or rejects changes nothing. */
export const observe = <E>(observer: ((event: E) => unknown) | undefined, event: E): unknown =>
  observer && (async () => observer(event))().catch(() => {});

/** The end of `work`, which never rejects, or why it was not waited for: the time is up, or the caller aborts. */
export const within = (
  ms: number,
  signal: AbortSignalLike | undefined,
  work?: () => Promise<End>,
): Promise<End> =>
  new Promise((resolve) => {
    const end = (result: End) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      resolve(result);
    };
    const abort = () => end({ code: "ABORTED", cause: signal?.reason });
    // Nothing stands before the request: a page that is left has no time.
    if (!signal?.aborted) work?.().then(end);
    const timer = setTimeout(end, ms, { code: "TIMEOUT" });
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
  });
