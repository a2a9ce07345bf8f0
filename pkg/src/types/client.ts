// Types for what calls and clients are given: the caller's own traits, and a client's defaults, which need not
// be in its calls.

import type { GroupCall, Id, Timestamp } from "./call.js";

/** `T` as the caller gave it, or its default, but never inferred from the call. */
export type Given<T> = [T][T extends unknown ? 0 : never];

/** `T` as JSON sees it: no member may be a method, except `toJSON`, which says what it is as data. */
export type Fields<T> = {
  // Without `strict`, `undefined` would match a method too.
  [K in keyof T]: T[K] extends undefined
    ? T[K]
    : K extends "toJSON"
      ? T[K]
      : T[K] extends (...args: never[]) => unknown
        ? never
        : T[K];
};

/** Whatever is offered for validation. An editor that completes it offers a call's fields. */
export type Offered = GroupCall | NonNullable<unknown> | null | undefined;

export type Provided<T> = T | (() => T);

export type UserIdDefault = { user_id: Id } | { userId: Id };

export interface TimestampDefault {
  timestamp: Timestamp;
}
