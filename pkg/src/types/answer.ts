// What sending returns.

import type { ErrorCode } from "../error.js";
import type { Change, Issue, Warning } from "./issue.js";

/** The answer of {@link group}. */
export interface GroupResponse {
  status: "success";
  /** The service's message, or `Group updated successfully`. Credentials are removed from it. */
  message: string;
  /** The service's `data`, or the normalized call if it sent none. */
  data: { [field: string]: unknown };
  warnings: Warning[];
  /** What normalization did, in order. */
  changes: Change[];
  /** How many requests it took. */
  attempts: number;
}

/** A call of a batch that the service accepted. */
export interface GroupBatchSuccess {
  status: "success";
  /** The service's `data` for this call, or the normalized call if it sent none. */
  data: { [field: string]: unknown };
}

/** A call of a batch that failed, with what is needed to send it again safely. */
export interface GroupBatchFailure {
  status: "error";
  error_code: ErrorCode;
  message: string;
  /** What is wrong with the call; `[]` unless that is why it failed. */
  issues: Issue[];
  /** The service's HTTP status, if it answered. */
  httpStatus?: number;
  /** How many seconds the service asked to wait, if it did. */
  retryAfter?: number;
  /** The key that the call was sent with, if it had one. */
  idempotencyKey?: string;
}

/** What became of one call of a batch; it narrows on `status`. */
export type GroupBatchResult = GroupBatchSuccess | GroupBatchFailure;

/** The answer of {@link groupBatch}. */
export interface GroupBatchResponse {
  /** `"success"` if every call succeeded (or there were no calls), `"error"` if none did. */
  status: "success" | "partial" | "error";
  message: string;
  /** One result per call, in the order of the calls. */
  results: GroupBatchResult[];
}
