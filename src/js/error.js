const CODES = new Set(
  (
    "INVALID_REQUEST UNAUTHORIZED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED PAYLOAD_TOO_LARGE UNSUPPORTED_MEDIA_TYPE " +
    "RATE_LIMITED UPSTREAM_ERROR NETWORK_ERROR TIMEOUT ABORTED INVALID_OPTIONS INTERNAL"
  ).split(" "),
);

/** Whether `code` is one that a `GroupError` can have. */
export const isErrorCode = (code) => CODES.has(code);

/** What a caller can have done wrong, what an upstream can have answered, what can have failed. */
export class GroupError extends Error {
  constructor(error_code, message, { cause, ...details } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { error_code, issues: [], attempts: 0 }, details);
  }

  /** The service's error body, with our issues. */
  toJSON() {
    const { status, message, error_code, issues } = this;
    return { status, message, error_code, issues };
  }
}

// On the prototype: the same for all, and no noise when an error is printed.
Object.defineProperty(GroupError, "name", { value: "GroupError" });
Object.defineProperties(GroupError.prototype, {
  name: { value: "GroupError", writable: true, configurable: true },
  status: { value: "error", writable: true, configurable: true, enumerable: true },
});

/** The issue of a call that is larger than `bytes`. */
export const tooLarge = (bytes) => ({
  code: "too_large",
  path: [],
  message: `The call has more than ${bytes} bytes as normalized JSON; send fewer or shorter traits.`,
});

const IDENTIFIER = /^(user|group)(_id|Id)$/;

/** The error of a call that validation has refused. */
export function invalidCall(issues) {
  const service = issues.some(
    ({ code, path }) => code === "required" || (path.length === 1 && IDENTIFIER.test(path[0])),
  );
  return new GroupError(
    "INVALID_REQUEST",
    service ? "Invalid group ID or missing fields" : "Invalid group call",
    { issues },
  );
}
