// A client's defaults, for the fields that a call leaves out.

import { areDefaults, invalidOption } from "./options.js";

/** A field is given under either of its names. */
const OTHER_NAME = { user_id: "userId", userId: "user_id" };

/** `call` with the values of `defaults`, an object or a function returning one. */
export function withDefaults(call, defaults) {
  if (!defaults || typeof call !== "object" || call === null || Array.isArray(call)) return call;
  let values = defaults;
  if (typeof defaults === "function") {
    try {
      values = defaults();
    } catch (cause) {
      throw invalidOption("defaults: the function threw", cause);
    }
    if (!areDefaults(values)) {
      throw invalidOption("defaults: expected an object of user_id, timestamp or context");
    }
  }
  try {
    const given = Object.getOwnPropertyDescriptors(call);
    const isGiven = (name) => given[name] && (given[name].get || given[name].value !== undefined);
    // A copy that keeps getters and prototype: to read them is `serialize`'s affair.
    const filled = Object.create(Object.getPrototypeOf(call), given);
    for (const [name, value] of Object.entries(values)) {
      if (isGiven(name) || isGiven(OTHER_NAME[name])) continue;
      Object.defineProperty(filled, name, { value, enumerable: true, configurable: true });
    }
    return filled;
  } catch {
    // A proxy that refuses to be looked at: validation will say so.
    return call;
  }
}
