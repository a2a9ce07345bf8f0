/** Every code that a `GroupError` can have, in the order of `ErrorCode` (`src/delivery/error_code.rs`). */
export const CODES = (
  "INVALID_REQUEST UNAUTHORIZED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED PAYLOAD_TOO_LARGE UNSUPPORTED_MEDIA_TYPE " +
  "RATE_LIMITED UPSTREAM_ERROR NETWORK_ERROR TIMEOUT ABORTED INVALID_OPTIONS INTERNAL"
).split(" ");

/** `code` if it is one of ours. */
export const knownCode = (code) => (CODES.includes(code) ? code : undefined);

/** What a caller can have done wrong, what an upstream can have answered, what can have failed. */
export class GroupError extends Error {
  static name = "GroupError";
  issues = [];
  attempts = 0;

  /** @param details further fields; one that is undefined is none. `cause` is `Error`'s own, and not enumerable. */
  constructor(error_code, message, details) {
    super(message, details);
    this.error_code = error_code;
    for (const name in details) if (details[name] !== undefined) this[name] = details[name];
  }

  /** The service's error body, with our issues. */
  toJSON() {
    const { status, message, error_code, issues } = this;
    return { status, message, error_code, issues };
  }
}

// On the prototype: the same for all, and no noise when an error is printed.
Object.assign(GroupError.prototype, { name: "GroupError", status: "error" });

/** The error of a call that validation has refused. */
export function invalidCall(issues, idempotencyKey) {
  const service = issues.some(({ code, path }) => code === "required" || /^(user|group)(_id|Id)$/.test(path));
  return new GroupError(
    "INVALID_REQUEST",
    service ? "Invalid group ID or missing fields" : "Invalid group call",
    { issues, idempotencyKey },
  );
}
