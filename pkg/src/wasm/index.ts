// `group-call/wasm`: the package's `group`, `validate` and `validateJson` in Rust, as the crate's feature
// `js` exports them. Only what JavaScript alone can do is here: errors of the package's class, replacing an
// instance that has trapped, and settling a promise that it has left behind.

import { GroupError, type GroupErrorDetails } from "../error.js";
import type * as api from "../index.js";
import { type Instance, inFlight, instance, settled, trapped } from "./instance.js";

export { GroupError };

/** A call that exceeds its deadline by this many ms has been lost with its instance. */
const SLACK = 1000;
const DEADLINE = 45_000;

/** What the module throws: an `Error` with the fields of a `GroupError`. */
function groupError(thrown: unknown, used: Instance): GroupError {
  if (thrown instanceof GroupError) return thrown;
  const error = thrown as GroupError | undefined;
  if (error?.name === "GroupError" && error.error_code) {
    const { error_code, message, issues, httpStatus, retryAfter, attempts, idempotencyKey, cause } =
      error;
    const details: GroupErrorDetails = {
      issues,
      httpStatus,
      retryAfter,
      attempts,
      idempotencyKey,
      cause,
    };
    if (cause === undefined) delete details.cause;
    return new GroupError(error_code, message, details);
  }
  trapped(used);
  return new GroupError("INTERNAL", "The module failed; this call was not handled.", {
    cause: error,
  });
}

/** What `use` returns; whatever that throws becomes a `GroupError`. */
function call<T>(use: (used: Instance) => T): T {
  const used = instance();
  try {
    return use(used);
  } catch (error) {
    throw groupError(error, used);
  }
}

/** Settles like the promise, or with an error if the instance has trapped and left it behind. */
async function within<T>(used: Instance, ms: number, sent: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<never>((_, reject) => {
    const error = new GroupError(
      "INTERNAL",
      "The module failed; what became of this call is unknown.",
    );
    timer = setTimeout(reject, ms, error);
  });
  inFlight(used);
  try {
    return await Promise.race([sent, lost]);
  } catch (error) {
    throw groupError(error, used);
  } finally {
    clearTimeout(timer);
    settled(used);
  }
}

export const group: typeof api.group = async (value, options) => {
  const used = instance();
  // Read before anything is awaited, so that later changes to the objects have no effect.
  const [prepared, deadline] = call((used) => [
    used.prepare(value, options),
    Number(options?.deadline ?? DEADLINE),
  ]);
  return within(used, deadline + SLACK, used.group(prepared, undefined));
};

export const validate: typeof api.validate = (value, options) =>
  call((used) => used.validate(value, options));

export const validateJson: typeof api.validateJson = (json, options) =>
  call((used) => used.validateJson(json, options));
