// The codes of answers, and those that are tried again.

import type { ErrorCode } from "../error.js";

const CODES: Record<number, ErrorCode> = {
  400: "INVALID_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  409: "INVALID_REQUEST",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "INVALID_REQUEST",
  429: "RATE_LIMITED",
};

const UPSTREAM_ERROR = "UPSTREAM_ERROR";

/** The code of an answer that is no success. */
export const codeOf = (status: number): ErrorCode => CODES[status] ?? UPSTREAM_ERROR;

/** `code` if it is one of answers. */
export const knownCode = (code: ErrorCode): ErrorCode =>
  Object.values(CODES).includes(code) ? code : UPSTREAM_ERROR;

export const isRetried = (status: number): boolean => /^(408|425|429|50[0234])$/.test(`${status}`);
