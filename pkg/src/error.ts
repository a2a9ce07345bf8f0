// The error that a call fails with.

import { ERROR_CODES, MAX_MESSAGE, MESSAGE } from "./module/protocol.js";
import type { Issue } from "./types/issue.js";

/**
 * Why a call failed. The package's `docs/errors.md` says what to do about each code.
 */
export type ErrorCode =
  /** The call is bad, or the service says so: 400, 409, 422. */
  | "INVALID_REQUEST"
  /** 401, or the `token` function failed. */
  | "UNAUTHORIZED"
  /** 403. */
  | "FORBIDDEN"
  /** 404. */
  | "NOT_FOUND"
  /** 405. */
  | "METHOD_NOT_ALLOWED"
  /** 413. */
  | "PAYLOAD_TOO_LARGE"
  /** 415. */
  | "UNSUPPORTED_MEDIA_TYPE"
  /** 429. */
  | "RATE_LIMITED"
  /** Any other status, a redirect, or a 2xx whose body says that it failed. */
  | "UPSTREAM_ERROR"
  /** No answer came, or a success broke off. */
  | "NETWORK_ERROR"
  /** An attempt, or the whole call, took too long. */
  | "TIMEOUT"
  /** The caller's `signal` ended the call. */
  | "ABORTED"
  /** An option is unknown or of the wrong type; the message names it. */
  | "INVALID_OPTIONS"
  /** A fault of this package. */
  | "INTERNAL";

/** `code` if it is one of ours. */
export const knownCode = (code: unknown): ErrorCode | undefined =>
  ERROR_CODES.find((known) => known === code);

/** What a {@link GroupError} may hold besides its code and message. */
export interface GroupErrorDetails {
  issues?: Issue[] | undefined;
  httpStatus?: number | undefined;
  retryAfter?: number | undefined;
  attempts?: number | undefined;
  idempotencyKey?: string | undefined;
  cause?: unknown;
}

/** What `JSON.stringify` makes of a {@link GroupError}: the service's own error body, and what is needed to resend the call. */
export interface GroupErrorJson {
  status: "error";
  message: string;
  error_code: ErrorCode;
  issues: Issue[];
  attempts?: number;
  httpStatus?: number;
  retryAfter?: number;
  idempotencyKey?: string;
}

/** Defines a property. If `Error.prototype` is frozen, its names cannot be assigned to. */
const define = (target: object, name: string, value: unknown, enumerable = false): object =>
  Object.defineProperty(target, name, {
    // So that nothing added to `Object.prototype` becomes part of this.
    __proto__: null,
    value,
    enumerable,
    writable: true,
    configurable: true,
  } as PropertyDescriptor);

/**
 * What {@link group} rejects with, whatever happened.
 *
 * `JSON.stringify(error)` gives the service's own error body plus `issues`, and attempts, status and
 * key if there are any; {@link GroupError.from} turns that into an error again. No message, cause or
 * field holds a credential.
 *
 * @example
 * ```ts
 * import { group, GroupError } from "group-call";
 *
 * try {
 *   await group({ user_id: "user123", group_id: "account123", traits: {}, timestamp: new Date() });
 * } catch (error) {
 *   if (!(error instanceof GroupError)) throw error;
 *   if (error.error_code === "INVALID_REQUEST") console.warn(error.issues);
 *   else if (error.retryAfter !== undefined) console.warn(`again in ${error.retryAfter} s`);
 * }
 * ```
 */
export class GroupError extends Error {
  static override readonly name = "GroupError";
  declare readonly name: "GroupError";
  declare readonly status: "error";
  /** Stable, for programs. */
  readonly error_code: ErrorCode;
  /** What is wrong with the call; `[]` unless that is why it failed. */
  readonly issues: Issue[] = [];
  /** How many requests were made; 0 if none was. */
  readonly attempts: number = 0;
  /** The service's HTTP status, if the failure is about an answer. */
  declare readonly httpStatus?: number;
  /** How many seconds the service asked to wait, if it did. */
  declare readonly retryAfter?: number;
  /**
   * The key of the call, if it has one. Pass it as {@link GroupOptions.idempotencyKey} to send the
   * same call again without a second effect.
   */
  declare readonly idempotencyKey?: string;
  /** The underlying reason: what `fetch` rejected with, a `token` function's error, an abort's reason. */
  declare readonly cause?: unknown;

  /** The package creates these itself; tests of your own code may want to as well. */
  constructor(error_code: ErrorCode, message: string, details?: GroupErrorDetails) {
    // `cause` is `Error`'s own, and not enumerable.
    super(message, details);
    this.error_code = error_code;
    for (const [name, value] of Object.entries(details ?? {})) {
      if (value !== undefined && name !== "cause") define(this, name, value, true);
    }
    // V8's consoles print the stack, but only `[Array]` for what is deep inside an object.
    const head = `${this.name}: ${message}`;
    if (this.issues.length && this.stack?.startsWith(head)) {
      define(this, "stack", head + listed(this.issues) + this.stack.slice(head.length));
    }
  }

  /**
   * Restores the error from what {@link GroupError.toJSON} returned: out of a worker's message, or a
   * log. Anything else becomes an error with the code `INTERNAL`.
   */
  static from(value: unknown): GroupError {
    if (value instanceof GroupError) return value;
    const { error_code, message = "Not a GroupError", issues, ...given } = Object(value);
    const { attempts, httpStatus, retryAfter, idempotencyKey } = given;
    return new GroupError(knownCode(error_code) ?? "INTERNAL", `${message}`, {
      issues: Array.isArray(issues) ? issues : undefined,
      attempts,
      httpStatus,
      retryAfter,
      idempotencyKey,
    });
  }

  /** The service's error body, plus `issues`, and what is needed to send the call again. */
  toJSON(): GroupErrorJson {
    // An error's other properties are enumerable, except stack and cause.
    const { attempts, ...rest }: Omit<GroupErrorJson, "status" | "message"> & object = this;
    const json = { status: this.status, message: this.message, ...rest } as GroupErrorJson;
    return attempts ? { ...json, attempts } : json;
  }
}

// On the prototype: it is the same for all, and adds no noise when an error is printed.
define(GroupError.prototype, "name", "GroupError");
define(GroupError.prototype, "status", "error");

const CONTROLS = /[^ -~\xa0-\u2027\u202a-\uffff]+/g;

/** A text that is not ours, fit for logs and consoles. */
export const shortened = (text: string, most = MAX_MESSAGE): string =>
  text.replace(CONTROLS, "").slice(0, most);

/** Issues as lines for a console: path and message. Ten are shown, and of a path 500 characters. */
function listed(issues: Issue[]): string {
  const lines = issues
    .slice(0, 10)
    .map(({ path, message }) => `\n  ${shortened(path.join("."), 500) || "call"}: ${message}`);
  return lines.join("") + (issues[10] ? `\n  and ${issues.length - 10} more` : "");
}

/** The error for a call that validation refused. */
export function invalidCall(issues: Issue[], idempotencyKey?: string): GroupError {
  const isMissing = issues.some(
    ({ code, path }) => code === "required" || /^(user|group)(_id|Id)$/.test(path.join()),
  );
  return new GroupError(
    "INVALID_REQUEST",
    isMissing ? MESSAGE.missingFields : MESSAGE.invalidCall,
    { issues, idempotencyKey },
  );
}
