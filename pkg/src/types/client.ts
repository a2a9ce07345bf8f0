// Types of what calls and clients are given: traits of one's own, and a client's defaults, which need not be
// in its calls.

import type { Id, Timestamp } from "./call.js";

/** `T` as the caller gave it, or its default: never guessed from the call. */
export type Given<T> = [T][T extends unknown ? 0 : never];

/** Of `T` what JSON sees: no member is a method, but for the one that says what it is as data. */
export type Fields<T> = {
  // Without `strict`, what is undefined is a method too.
  [K in keyof T]: T[K] extends undefined
    ? T[K]
    : K extends "toJSON"
      ? T[K]
      : T[K] extends (...args: never[]) => unknown
        ? never
        : T[K];
};

export type Provided<T> = T | (() => T);

export type UserIdDefault = { user_id: Id } | { userId: Id };

export interface TimestampDefault {
  timestamp: Timestamp;
}
