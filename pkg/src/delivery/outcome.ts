// The end of a delivery: what the caller is told about it.

import { type ErrorCode, GroupError, knownCode, shortened } from "../error.js";
import { MESSAGE } from "../module/protocol.js";
import { isPlain, ownOf, type ReadOptions } from "../options.js";
import type { Warning } from "../types/issue.js";
import { type Answer, type Delivery, observe } from "./exchange.js";
import { clock } from "./machine.js";
import type { Decoded } from "./profiles.js";
import { makeRedactor, type Redactor, reducedCause } from "./redact.js";

/** The messages for failures without an answer. */
const FAILURES: Partial<Record<ErrorCode, string>> = {
  UNAUTHORIZED: "The token could not be had.",
  INVALID_OPTIONS: "profile: encode failed.",
  NETWORK_ERROR: "The service could not be reached.",
  TIMEOUT: "The service did not answer in time.",
  ABORTED: "The call was aborted.",
  INTERNAL: "The module failed while the call was being delivered.",
};

/** What became of one call of a batch, as the upstream says: only `status` and `error_code` are as they came. */
export interface ToldResult {
  status?: unknown;
  error_code?: unknown;
  data?: unknown;
  message?: unknown;
  issues?: unknown;
  httpStatus?: unknown;
  retryAfter?: unknown;
  idempotencyKey?: unknown;
}

/** How a delivery ended: with an error, or accepted. */
export interface Outcome {
  error?: GroupError;
  message: string;
  /** The upstream's data, if it sent some. */
  data: { [field: string]: unknown } | undefined;
  attempts: number;
  /** What the upstream says about each call of a batch, if it does. */
  results: ToldResult[] | undefined;
  /** What the upstream warns about. */
  warnings: Warning[];
}

/** What an answer says, read and without credentials. */
interface Told {
  code?: ErrorCode | undefined;
  message?: unknown;
  data?: unknown;
  results?: ToldResult[] | undefined;
  warnings?: Warning[];
  cause?: unknown;
}

export const isRecord = (value: unknown): value is { [field: string]: unknown } =>
  Object(value) === value;

/** One of our own objects, where any object may be. */
export const asRecord = (value: object): { [field: string]: unknown } =>
  value as { [field: string]: unknown };

/** What stands in for a custom profile's answer that cannot be read. */
const REFUSED = { __proto__: null, ok: false } as Decoded;

/** The beginning of an answer that reports failed calls, in a body too long to be read: after any text and numbers. */
const SAYS_FAILURE =
  /^\s*\{(?:\s*"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)\s*,)*?\s*(?:"status"\s*:\s*"(?:error|partial)"|"success"\s*:\s*false)/;

/** Whether these are the results of this many calls: one for each, with a status that we know. */
const areResults = (results: unknown, calls: number): results is ToldResult[] =>
  Array.isArray(results) &&
  results.length === calls &&
  results.every(
    (one) => isPlain(one) && ["success", "error"].includes(ownOf(one).status as string),
  );

/** One of the warnings that a service returns with a success: text, or an object with a message. */
function warningOf(warning: unknown): Warning[] {
  const message = isPlain(warning) ? ownOf(warning).message : warning;
  return typeof message === "string"
    ? [{ code: "upstream", path: [], message: shortened(message) }]
    : [];
}

/** Reads an answer with this status. What the upstream said settles the outcome; only then are credentials removed. */
function told(
  { plan, items, isBatch }: Delivery,
  code: ErrorCode | undefined,
  status: number,
  answer: Answer,
  hide: Redactor,
): Told {
  try {
    const decoded = plan.decode({ status, body: answer.body ?? "" });
    const { ok, isPartial, message, data, error_code, results, warnings } = isRecord(decoded)
      ? ownOf(decoded)
      : REFUSED;
    const result = (one: ToldResult) => {
      const { status, error_code, ...rest } = ownOf(one);
      return ownOf<ToldResult>({ ...hide(rest), status, error_code });
    };
    const own = isBatch && areResults(results, items.length) ? results : undefined;
    const isUnread = answer.isCut && SAYS_FAILURE.test(answer.body ?? "");
    return {
      // Some have failed, and nobody says which.
      code:
        ok && !isUnread && (own || !isPartial)
          ? code
          : (code ?? knownCode(error_code) ?? "UPSTREAM_ERROR"),
      message: hide(message),
      data: hide(data),
      results: own?.map(result),
      warnings:
        plan.isWarned && Array.isArray(warnings)
          ? warnings.flatMap((one) => warningOf(hide(one)))
          : [],
    };
  } catch (cause) {
    // A refusal only matters for its message, so without one the code is enough.
    return ownOf<Told>(code ? { code } : { code: "UPSTREAM_ERROR", cause });
  }
}

/** The headers that a caller adds; those of a custom profile are not known here. */
const headersOf = ({ headers, profile }: ReadOptions) =>
  headers ?? (typeof profile === "object" ? {} : undefined);

/** The message for a failure that the service gave no message for. */
function usualFailure(code: ErrorCode, status: number, attempts: number, answer: Answer): string {
  // An opaque redirect is an answer without a status.
  if (!status && code !== "UPSTREAM_ERROR") return FAILURES[code] ?? `The call failed: ${code}.`;
  if (!attempts) return "Not sent: the service has asked for a pause.";
  if (answer.isPage) return "A web page was answered, not the service's answer.";
  return `The service refused the call: ${code}.`;
}

/**
 * Reports the end.
 * @param given why it failed; undefined for an answer that was accepted
 * @param status of the answer that the end is about, if it is about one
 */
export function outcomeOf(
  delivery: Delivery,
  started: number,
  given: ErrorCode | undefined,
  attempts: number,
  answer: Answer,
  status = 0,
  retryAfter = -1,
): Outcome {
  const { options, key, tokens } = delivery;
  // What nobody is told needs nothing removed.
  const hide = delivery.isQuiet ? makeRedactor() : makeRedactor(headersOf(options), tokens);
  const isRead = !given || (status && status === answer.status);
  const {
    code,
    message,
    data,
    results,
    warnings = [],
    cause,
  }: Told = isRead ? told(delivery, given, status, answer, hide) : ownOf<Told>({ code: given });
  observe(options.onResult, {
    attempt: attempts,
    status: status || undefined,
    duration: clock() - started,
    key,
    error_code: code,
  });

  const usual = code ? usualFailure(code, status, attempts, answer) : MESSAGE.updated;
  const end = ownOf<Outcome>({
    message: shortened((typeof message === "string" && message) || usual),
    data: isRecord(data) ? data : undefined,
    attempts,
    results,
    warnings,
  });
  if (code) {
    end.error = new GroupError(code, end.message, {
      attempts,
      httpStatus: status || undefined,
      retryAfter: retryAfter >= 0 ? retryAfter : undefined,
      idempotencyKey: key,
      // The reason for an abort is the caller's own, and nobody else has put anything into it.
      cause:
        code === "ABORTED"
          ? options.signal?.reason
          : reducedCause(hide, status ? cause : answer.cause),
    });
  }
  return end;
}
