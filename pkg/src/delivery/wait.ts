// Ends every wait: by the clock, or by the caller's signal.

import { EVENT } from "../module/protocol.js";
import type { AbortSignalLike } from "../types/host.js";

/** What aborts an attempt, if the host has such a thing; without it the attempt is merely abandoned. */
export function makeController(): AbortController | undefined {
  const { AbortController } = globalThis as { AbortController?: typeof globalThis.AbortController };
  return AbortController && new AbortController();
}

/** Stands for no timer. */
const NONE = 0;

/** All that waits on a signal, with one listener for all: Node warns about more than ten. */
interface Waiting {
  readonly waits: Set<() => void>;
  readonly listener: () => void;
}

const waitingOn = new WeakMap<AbortSignalLike, Waiting>();

function listen(signal: AbortSignalLike, aborted: () => void): void {
  let waiting = waitingOn.get(signal);
  if (!waiting) {
    const waits = new Set<() => void>();
    const listener = () => {
      for (const abort of [...waits]) abort();
    };
    waiting = { waits, listener };
    // A signal that cannot be listened to never aborts.
    signal.addEventListener("abort", listener);
    waitingOn.set(signal, waiting);
  }
  waiting.waits.add(aborted);
}

function unlisten(signal: AbortSignalLike, aborted: () => void): void {
  const waiting = waitingOn.get(signal);
  if (!waiting?.waits.delete(aborted) || waiting.waits.size) return;
  waitingOn.delete(signal);
  signal.removeEventListener("abort", waiting.listener);
}

/** What `work` resolves to, unless the time runs out or the caller aborts first. */
export function unless<T>(
  ms: number,
  timeUp: number,
  signal: AbortSignalLike | undefined,
  work?: () => Promise<T>,
): Promise<T | number> {
  return new Promise((resolve) => {
    const quietly = (change: typeof listen) => {
      try {
        if (signal) change(signal, aborted);
      } catch {
        // Nothing is lost but the caller's wish to abort.
      }
    };
    const done = (event: T | number) => {
      clearTimeout(timer);
      timer = NONE;
      quietly(unlisten);
      resolve(event);
    };
    const aborted = () => done(EVENT.abort);
    let timer: ReturnType<typeof setTimeout> | undefined | typeof NONE;
    if (signal?.aborted) return aborted();
    quietly(listen);
    // Before the timer: the request must go out first, and the hooks it calls on the way may abort.
    work?.().then(done);
    if (timer !== NONE) timer = setTimeout(done, ms, timeUp);
  });
}
