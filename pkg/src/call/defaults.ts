// A client's defaults, for the fields that a call leaves out.

import { DEFAULTS, ensure, isObject, ownOf } from "../options.js";
import type { CallDefaults } from "../types/options.js";

/** A field counts as given under either of its names. */
const OTHER_NAME: Record<string, string> = { user_id: "userId", userId: "user_id" };

/** `call` with the values of `defaults`, an object or a function returning one. */
export function withDefaults(
  call: unknown,
  defaults: CallDefaults | (() => CallDefaults) | undefined,
): unknown {
  if (!defaults) return call;
  const [expected, accepts] = DEFAULTS;
  let values: unknown = defaults;
  ensure("defaults", expected, () =>
    accepts((values = typeof defaults === "function" ? defaults() : defaults)),
  );
  try {
    if (!isObject(call)) return call;
    const fields: PropertyDescriptorMap = ownOf(Object.getOwnPropertyDescriptors(call));
    const isGiven = (name: string) => fields[name]?.get || fields[name]?.value !== undefined;
    for (const [name, value] of Object.entries(values as CallDefaults)) {
      if (!isGiven(name) && !isGiven(OTHER_NAME[name] ?? name)) {
        fields[name] = ownOf({ value, enumerable: true });
      }
    }
    // A copy that keeps getters and prototype: reading them is up to `serialize`.
    return Object.create(Object.getPrototypeOf(call), fields);
  } catch {
    // A proxy that refuses to be inspected: validation will say so.
    return call;
  }
}
