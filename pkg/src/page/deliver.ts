// Sends a call until it is accepted or refused, or trying again makes no sense.

import { MAX_MESSAGE, MAX_RETRY_AFTER, MESSAGE, RETRY, TIMES } from "../module/protocol.js";
import type { GroupResponse } from "../types/answer.js";
import type { Change } from "../types/issue.js";
import type { RetryOptions } from "../types/options.js";
import { mayPass, own } from "./answer.js";
import { GroupError } from "./error.js";
import { type End, exchange, type Request } from "./exchange.js";
import { reserveKeepalive } from "./keepalive.js";
import { observe, within } from "./wait.js";

const clock = () => performance.now();

/**
 * @param changes what has been changed before
 * @throws {GroupError}
 */
export async function deliver(request: Request, changes: Change[]): Promise<GroupResponse> {
  const { text, key, options } = request;
  const { signal, retry, timeout = TIMES.timeout, deadline = TIMES.deadline } = options;
  const {
    attempts = retry === false ? 1 : RETRY.attempts,
    base = RETRY.base,
    cap = RETRY.cap,
  } = own<RetryOptions>(retry || {});
  const started = clock();
  const left = () => deadline - (clock() - started);
  const release = reserveKeepalive(options.keepalive, text);
  let keepalive = !!release;
  let sent = 0;
  let answered: End | undefined;

  for (let attempt = 1; ; ) {
    const begun = clock();
    const controller = new AbortController();
    // A timer that fires a little early must not leave time for one attempt more.
    const end = own(
      await within(Math.min(timeout, left() + 1), signal, () =>
        exchange(request, keepalive, controller.signal, () => {
          sent = attempt;
          observe(options.onAttempt, { attempt, key });
        }),
      ),
    );
    const { code, status, retryAfter = 0 } = end;
    if (code && !status) controller.abort();
    // Browsers refuse keepalive requests for reasons of their own: that costs no attempt.
    if (keepalive && code === "NETWORK_ERROR") {
      keepalive = false;
      continue;
    }
    if (status) answered = end;
    const wait = retryAfter * 1000 + Math.random() * Math.min(cap, base * 2 ** (attempt - 1));
    const event = { attempt, status, key };
    if (
      !mayPass(code, status) ||
      attempt >= attempts ||
      retryAfter > MAX_RETRY_AFTER ||
      wait >= left()
    ) {
      release?.();
      // A timeout tells less than an answer before it.
      const last = (code === "TIMEOUT" && answered) || end;
      observe(options.onResult, { ...event, duration: clock() - started, error_code: last.code });
      return settle(last, request, changes, sent);
    }
    const error_code = status ? undefined : (code as "TIMEOUT");
    observe(options.onRetry, { ...event, wait, duration: clock() - begun, error_code });
    // Timers may fire a little early.
    await within(Math.ceil(wait) + 1, signal);
    attempt++;
  }
}

const listOf = (value: unknown) => (Array.isArray(value) ? value : []);

/** @throws {GroupError} */
function settle(
  { code, status, retryAfter, answer = own(), cause }: End,
  { text, key }: Request,
  changes: Change[],
  attempts: number,
): GroupResponse {
  const { message: words, data } = answer;
  const usual = code ? `The call failed: ${code}` : MESSAGE.updated;
  const message =
    (typeof words === "string" &&
      words.replace(/[\p{Cc}\u2028\u2029]/gu, "").slice(0, MAX_MESSAGE)) ||
    usual;
  if (code) {
    throw new GroupError(code, message, {
      issues: listOf(answer.issues),
      httpStatus: status || undefined,
      retryAfter,
      attempts,
      idempotencyKey: key,
      cause,
    });
  }
  return {
    status: "success",
    message,
    data: Object(data) === data ? data : JSON.parse(text),
    warnings: listOf(answer.warnings),
    changes: [...changes, ...listOf(answer.changes)],
    attempts,
  };
}
