// The codes of answers, and those that are tried again.

const CODES: Record<number, string> = {
  400: "INVALID_REQUEST",
  409: "INVALID_REQUEST",
  422: "INVALID_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  429: "RATE_LIMITED",
};

const UPSTREAM_ERROR = "UPSTREAM_ERROR";

/** The code of an answer that is no success. */
export const codeOf = (status: number) => CODES[status] ?? UPSTREAM_ERROR;

/** `code` if it is that of an answer. */
export const knownCode = (code: string) => (Object.values(CODES).includes(code) ? code : UPSTREAM_ERROR);

export const isRetried = (status?: number) => /^(408|425|429|50[0234])$/.test(`${status}`);
