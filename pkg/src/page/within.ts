// Time limits and the caller's signal.

export const TIMEOUT = "TIMEOUT", ABORTED = "ABORTED";

/** Settles as `work` does, or rejects with one of the two codes if the time is up, or the caller aborts, before. */
export function within(ms: number, signal: AbortSignal | undefined, work: (abort: AbortSignal) => Promise<void>) {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<void>((resolve, reject) => {
    const abort = () => reject(ABORTED);
    signal?.addEventListener("abort", abort, { signal: controller.signal });
    work(controller.signal).then(resolve, reject);
    if (signal?.aborted) abort();
    timer = setTimeout(reject, ms, TIMEOUT);
  }).finally(() => {
    clearTimeout(timer);
    // Ends the request, and the listening.
    controller.abort();
  });
}
