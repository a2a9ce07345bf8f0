// The error of the page half: the same fields as the package's own.

import type { ErrorCode, GroupErrorDetails, Issue } from "./types.ts";

export class GroupError extends Error {
  readonly issues: Issue[] = [];
  readonly attempts: number = 0;
  declare readonly httpStatus?: number;
  declare readonly retryAfter?: number;
  declare readonly idempotencyKey?: string;

  constructor(
    readonly error_code: ErrorCode,
    message: string,
    details?: GroupErrorDetails,
  ) {
    // `cause` is Error's own, and stays out of sight.
    super(message, details);
    Object.assign(this, details);
  }

  get name() {
    return "GroupError" as const;
  }

  get status() {
    return "error" as const;
  }

  /** The service's error body, with what is needed to send the call again. */
  toJSON() {
    return { status: "error", message: this.message, ...this };
  }
}
