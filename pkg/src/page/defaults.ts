// A client's defaults, for the fields that a call leaves out.

import { own } from "./answer.js";
import { readOptions } from "./options.js";
import type { CreatePageOptions } from "./types.js";

/** A call's own group and traits never come from elsewhere. */
const FIELDS = /^(user_id|userId|timestamp|context):/;

/** A field is given under either of its names. */
const OTHER_NAME: Record<string, string> = { user_id: "userId", userId: "user_id" };

/** `call` with the values of `defaults`, an object or a function returning one. */
export function withDefaults(call: unknown, defaults: CreatePageOptions["defaults"]): unknown {
  if (!defaults || Object(call) !== call) return call;
  const values = readOptions(typeof defaults === "function" ? defaults() : defaults, {}, FIELDS);
  try {
    const fields: PropertyDescriptorMap = own(Object.getOwnPropertyDescriptors(call));
    const isGiven = (name: string) => fields[name]?.get || fields[name]?.value !== undefined;
    for (const [name, value] of Object.entries(values)) {
      if (!isGiven(name) && !isGiven(OTHER_NAME[name] ?? name))
        fields[name] = own({ value, enumerable: true });
    }
    // A copy that keeps getters and prototype.
    return Object.create(Object.getPrototypeOf(call), fields);
  } catch {
    // A proxy that refuses to be looked at: `serialize` says so.
    return call;
  }
}
