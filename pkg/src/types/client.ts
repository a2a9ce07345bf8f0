// Types of a client's options: what `defaults` gives need not be in its calls.

import type { Id, Timestamp } from "./call.js";

/** `T` as the caller gave it, or its default: never guessed from the call. */
export type Given<T> = [T][T extends any ? 0 : never];

export type Provided<T> = T | (() => T);

export type UserIdDefault = { user_id: Id } | { userId: Id };

export interface TimestampDefault {
  timestamp: Timestamp;
}
