// A client's defaults, for the fields that a call leaves out.

import { DEFAULTS, ensure, isObject } from "../options.js";

/** A field is given under either of its names. */
const OTHER_NAME = { user_id: "userId", userId: "user_id" };

/** `call` with the values of `defaults`, an object or a function returning one. */
export function withDefaults(call, defaults) {
  if (!defaults) return call;
  const [isGood, expected] = DEFAULTS;
  let values = defaults;
  ensure("defaults", expected, () => isGood((values = typeof defaults === "function" ? defaults() : defaults)));
  try {
    if (!isObject(call)) return call;
    const fields = Object.getOwnPropertyDescriptors(call);
    const isGiven = (name) => fields[name]?.get || fields[name]?.value !== undefined;
    for (const [name, value] of Object.entries(values)) {
      if (!isGiven(name) && !isGiven(OTHER_NAME[name] ?? name)) fields[name] = { value, enumerable: true };
    }
    // A copy that keeps getters and prototype: to read them is `serialize`'s affair.
    return Object.create(Object.getPrototypeOf(call), fields);
  } catch {
    // A proxy that refuses to be looked at: validation will say so.
    return call;
  }
}
