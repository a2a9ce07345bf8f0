// What an answer says.

import type { ErrorCode } from "../error.js";
import { RETRIED_STATUSES, STATUS_CODES } from "../module/protocol.js";
import type { Redactor } from "./redact.js";

/** The code of a failed answer, which may name one itself. */
export const codeOf = (status: number, named?: ErrorCode): ErrorCode =>
  (STATUS_CODES as Partial<Record<number, ErrorCode>>)[status] ??
  Object.values(STATUS_CODES).find((code) => code === named) ??
  "UPSTREAM_ERROR";

/** Whether a failure may pass. */
export const mayPass = (code?: ErrorCode, status?: number): boolean =>
  status ? RETRIED_STATUSES.includes(status) : /^(NETWORK_ERROR|TIMEOUT)$/.test(`${code}`);

/** A copy that inherits nothing, so that names on `Object.prototype` have no effect. */
export const own = <T extends object>(value?: T): T => ({ __proto__: null, ...value }) as T;

/** An answer's JSON; an empty object if it is not JSON. */
export function parse(text: string, reviver?: Redactor): any {
  try {
    return own(JSON.parse(text, reviver));
  } catch {
    return own();
  }
}

/** Milliseconds since 1970. Of the three forms of RFC 9110, section 5.6.7, the one that ends in its year names no zone. */
const parseDate = (text: string | null): number =>
  Date.parse((text ?? "").replace(/ \d{4}$/, "$& GMT"));

/** Seconds that an answer asks to wait. A date counts against the answer's own `Date`. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (/^\d{1,9}$/.test(value ?? "")) return Number(value);
  const now = parseDate(headers.get("date")) || Date.now();
  const seconds = Math.ceil((parseDate(value) - now) / 1000);
  return seconds >= 0 ? seconds : undefined;
}
