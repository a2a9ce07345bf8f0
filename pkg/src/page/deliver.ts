// Sends a call until it is accepted or refused, or trying again makes no sense.

import type { GroupResponse } from "../types/answer.js";
import { isRetried } from "./codes.js";
import { GroupError } from "./error.js";
import { exchange, type Outcome, type Request } from "./exchange.js";
import { reserveKeepalive } from "./keepalive.js";
import { observe } from "./observe.js";
import { settle } from "./settle.js";
import { ABORTED, TIMEOUT, within } from "./within.js";

/** A longer `Retry-After` ends the call; in seconds. */
const MAX_RETRY_AFTER = 300;

const clock = () => performance.now();

/** @throws {GroupError} */
export async function deliver(request: Request): Promise<GroupResponse> {
  const { text, key, options } = request;
  const { signal, retry, timeout = 15_000, deadline = 45_000, onRetry, onResult } = options;
  const { attempts = retry === false ? 1 : 6, base = 500, cap = 60_000 } = retry || NONE;
  const started = clock();
  const left = () => deadline - (clock() - started);
  const release = reserveKeepalive(options.keepalive, new Blob([text]).size);
  let keepalive = !!release;
  let attempt = 1;
  let answered: Outcome | undefined;

  for (;;) {
    const begun = clock();
    let outcome: Outcome = { code: "UNAUTHORIZED", answer: {} };
    const under = outcome;
    await within(Math.min(timeout, left()), signal, (abort) =>
      exchange(request, attempt, keepalive, abort, under),
    ).catch((cause) => {
      if (cause === TIMEOUT || cause === ABORTED) outcome = { code: cause, answer: {}, cause: (signal as AbortSignal | undefined)?.reason };
      else outcome.cause = cause;
    });

    const { code, status, retryAfter = 0 } = outcome;
    const isLost = code === "NETWORK_ERROR";
    const isFree = isLost && keepalive;
    // Browsers refuse keepalive requests for reasons of their own: that costs no attempt.
    keepalive &&= !!status;
    if (isFree) continue;
    // A timeout tells less than an answer before it.
    if (status) answered = outcome;
    const last = code === TIMEOUT ? (answered ?? outcome) : outcome;

    const wait = retryAfter * 1000 + Math.random() * Math.min(cap, base * 2 ** (attempt - 1));
    const mayPass = isLost || code === TIMEOUT || (status && isRetried(status));
    if (!mayPass || attempt >= attempts || retryAfter > MAX_RETRY_AFTER || wait >= left()) {
      release?.();
      const end = settle(last, request, attempt);
      const error_code = end instanceof GroupError ? end.error_code : undefined;
      observe(onResult, { attempt, status, duration: clock() - started, key, error_code });
      if (end instanceof GroupError) throw end;
      return end;
    }
    const error_code = status ? undefined : (code as "TIMEOUT");
    observe(onRetry, { attempt, wait, status, duration: clock() - begun, key, error_code });
    // Timers may fire a little early.
    await within(Math.ceil(wait) + 1, signal, () => new Promise(() => {})).catch(() => {});
    attempt++;
  }
}

const NONE: { attempts?: number; base?: number; cap?: number } = { __proto__: null } as object;
