// The end of a call: a response, or the error that it is rejected with.

import type { GroupResponse } from "../types/answer.js";
import { GroupError } from "./error.js";
import type { Outcome, Request } from "./exchange.js";
import { reducedCause } from "./redact.js";

const LONGEST_MESSAGE = 1000;

export function settle(
  { code, status, retryAfter, answer, cause, hide }: Outcome,
  { text, key }: Request,
  attempts: number,
): GroupResponse | GroupError {
  const { data, warnings = [], changes = [], issues = [] } = answer;
  const message =
    typeof answer.message === "string" &&
    answer.message.replace(/\p{Cc}/gu, "").slice(0, LONGEST_MESSAGE);
  if (code) {
    return new GroupError(code, message || `The call failed: ${code}`, {
      issues,
      httpStatus: status || undefined,
      retryAfter,
      attempts,
      idempotencyKey: key,
      cause: hide && cause ? reducedCause(cause, hide) : cause,
    });
  }
  return {
    status: "success",
    message: message || "Group updated successfully",
    data: Object(data) === data ? data : JSON.parse(text),
    warnings,
    changes,
    attempts,
  };
}
