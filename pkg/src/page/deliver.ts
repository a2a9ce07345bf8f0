// Sends a call until it is accepted or refused, or trying again makes no sense.

import type { GroupResponse } from "../types/answer.js";
import type { RetryOptions } from "../types/options.js";
import { isRetried, MAX_RETRY_AFTER } from "./answer.js";
import { GroupError } from "./error.js";
import { exchange, type Outcome, type Request } from "./exchange.js";
import { reserveKeepalive } from "./keepalive.js";
import { reducedCause } from "./redact.js";
import { observe, TIMEOUT, within } from "./wait.js";

const LONGEST_MESSAGE = 1000;

/** Without a prototype, which could hold anything. */
const NONE: RetryOptions = Object.create(null);

const clock = () => performance.now();

/** @throws {GroupError} */
export async function deliver(request: Request): Promise<GroupResponse> {
  const { text, key, options } = request;
  const { signal, retry, timeout = 15_000, deadline = 45_000, onRetry, onResult } = options;
  const { attempts = retry === false ? 1 : 6, base = 500, cap = 60_000 } = retry || NONE;
  const started = clock();
  const left = () => deadline - (clock() - started);
  const release = reserveKeepalive(options.keepalive, text);
  let keepalive = !!release;
  let answered: Outcome | undefined;

  for (let attempt = 1; ; ) {
    const begun = clock();
    const controller = new AbortController();
    let outcome: Outcome = {};
    // A timer that fires a little early must not leave time for one attempt more.
    const stopped = await within(Math.min(timeout, left() + 1), signal, () =>
      exchange(request, attempt, keepalive, controller.signal, outcome),
    );
    const made = outcome.isSent ? attempt : attempt - 1;
    if (stopped) {
      controller.abort();
      outcome = { code: stopped, cause: (signal as AbortSignal | undefined)?.reason };
    }

    const { code, status, retryAfter = 0 } = outcome;
    const isLost = code === "NETWORK_ERROR";
    const isFree = isLost && keepalive;
    // Browsers refuse keepalive requests for reasons of their own: that costs no attempt.
    keepalive &&= !!status;
    if (isFree) continue;
    // A timeout tells less than an answer before it.
    const last = (code === TIMEOUT && answered) || outcome;
    if (status) answered = outcome;

    const wait = retryAfter * 1000 + Math.random() * Math.min(cap, base * 2 ** (attempt - 1));
    const mayPass = isLost || code === TIMEOUT || isRetried(status);
    const event = { attempt, status, key };
    if (!mayPass || attempt >= attempts || retryAfter > MAX_RETRY_AFTER || wait >= left()) {
      release?.();
      const duration = clock() - started;
      observe(onResult, { ...event, duration, error_code: last.code });
      return settle(last, request, made);
    }
    const error_code = status ? undefined : (code as "TIMEOUT");
    observe(onRetry, { ...event, wait, duration: clock() - begun, error_code });
    // Timers may fire a little early.
    await within(Math.ceil(wait) + 1, signal);
    attempt++;
  }
}

/** @throws {GroupError} */
function settle(
  { code, status, retryAfter, answer = {}, cause, hide }: Outcome,
  { text, key }: Request,
  attempts: number,
): GroupResponse {
  const { data, warnings = [], changes = [], issues = [] } = answer;
  const words = typeof answer.message === "string" && answer.message.replace(/\p{Cc}/gu, "");
  const usual = code ? `The call failed: ${code}` : "Group updated successfully";
  const message = words ? words.slice(0, LONGEST_MESSAGE) : usual;
  if (code) {
    throw new GroupError(code, message, {
      issues,
      httpStatus: status || undefined,
      retryAfter,
      attempts,
      idempotencyKey: key,
      cause: hide && cause ? reducedCause(cause, hide) : cause,
    });
  }
  const isData = Object(data) === data;
  return {
    status: "success",
    message,
    data: isData ? data : JSON.parse(text),
    warnings,
    changes,
    attempts,
  };
}
