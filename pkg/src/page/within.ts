// Time limits and the caller's signal.

import type { AbortSignalLike } from "../types/host.js";

export const TIMEOUT = "TIMEOUT";
export const ABORTED = "ABORTED";

/** Settles as `work` does, or rejects with one of the two codes if the time is up, or the caller aborts, before. */
export function within(
  ms: number,
  signal: AbortSignalLike | undefined,
  work: (abort: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<void>((resolve, reject) => {
    const abort = () => reject(ABORTED);
    (signal as AbortSignal | undefined)?.addEventListener("abort", abort, { signal: controller.signal });
    if (signal?.aborted) return abort();
    // The request first of all: the page may be going.
    work(controller.signal).then(resolve, reject);
    timer = setTimeout(reject, ms, TIMEOUT);
  }).finally(() => {
    clearTimeout(timer);
    // Ends the request, and the listening.
    controller.abort();
  });
}
