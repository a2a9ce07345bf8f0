// The error of the page half: the same fields as the package's own.

import type { ErrorCode, GroupErrorDetails } from "../error.js";
import type { Issue } from "../types/issue.js";

/** What {@link group} rejects with, whatever happened. */
export class GroupError extends Error {
  /** Stable, for programs. */
  readonly error_code: ErrorCode;
  /** What is wrong with the call; `[]` unless that is why it failed. */
  readonly issues: Issue[] = [];
  /** How many requests were made; 0 where the call never left. */
  readonly attempts: number = 0;
  /** The relay's HTTP status, where the failure is about an answer. */
  declare readonly httpStatus?: number;
  /** Seconds that the relay asked to wait, where it did. */
  declare readonly retryAfter?: number;
  /** The key of the call, where it has one. Give it as `idempotencyKey` to send the call again. */
  declare readonly idempotencyKey?: string;
  /** What lies behind it: what `fetch` rejected with, a `token` function's error, an abort's reason. */
  declare readonly cause?: unknown;

  constructor(error_code: ErrorCode, message: string, details?: GroupErrorDetails) {
    // `cause` is `Error`'s own, and not enumerable.
    super(message, details);
    this.error_code = error_code;
    Object.assign(this, details);
  }

  override get name(): "GroupError" {
    return "GroupError";
  }

  get status(): "error" {
    return "error";
  }

  /** The service's error body, with what is needed to send the call again. */
  toJSON(): { status: "error"; message: string; error_code: ErrorCode; issues: Issue[] } {
    return Object.assign({ status: this.status, message: this.message }, this);
  }
}
