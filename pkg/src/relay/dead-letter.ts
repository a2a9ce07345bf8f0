// Letters for messages that will never be forwarded. A worker that consumes its own dead letters gets
// them back: they are recognized by their form, and never wrapped again.

import type { ErrorCode } from "../error.js";
import { decoder, encoder } from "../module/utf8.js";
import { isObject, ownOf } from "../options.js";
import type { Issue } from "../types/issue.js";

const REASONS = ["unreadable", "unknown_version", "invalid_call", "refused"] as const;

/** A message that the consumer gave up, with its reason; at most 100 KiB as JSON text. */
export interface DeadLetter {
  /** The version of this form. */
  v: 1;
  /**
   * `unreadable`: not one of the relay's messages; `unknown_version`: from a later version of it;
   * `invalid_call`: its call breaks the rules, see `issues`; `refused`: the service refused the
   * call, see `error_code`.
   */
  reason: (typeof REASONS)[number];
  issues?: Issue[] | undefined;
  error_code?: ErrorCode | undefined;
  httpStatus?: number | undefined;
  /** Set if the message, or its issues, were too long, and only their beginning is here. */
  truncated?: true | undefined;
  /** The message as it came; if that was bytes, as text. */
  message: unknown;
}

/** Queues take 128 KB, including what they add. */
const LARGEST = 100 * 1024;

/** What is kept, in a letter that is too large, of the issues, and of the message before escaping. */
const FEW_ISSUES = 10;
const LONGEST_PATH = 1000;

const sizeOf = (letter: DeadLetter): number => encoder.encode(JSON.stringify(letter)).length;

/** The letter for a message; `text` is that as text or bytes. */
export function letterFor(
  why: Pick<DeadLetter, "reason" | "issues" | "error_code" | "httpStatus">,
  message: unknown,
  text: string | Uint8Array,
): DeadLetter {
  const whole = typeof text === "string" ? text : decoder.decode(text);
  const letter: DeadLetter = { v: 1, ...why, message: typeof text === "string" ? message : whole };
  try {
    if (sizeOf(letter) <= LARGEST) return letter;
  } catch {
    // This message cannot be written as JSON. Nobody knows what a queue made of it.
    return { ...letter, truncated: true, message: "" };
  }
  const issues = why.issues?.slice(0, FEW_ISSUES).map(shortened);
  const cut = { ...letter, issues, truncated: true as const, message: whole.slice(0, LARGEST) };
  // Escapes may make it six times as long.
  while (sizeOf(cut) > LARGEST) {
    cut.message = cut.message.slice(0, cut.message.length - (cut.message.length >> 2) - 1);
  }
  return cut;
}

/** An issue whose path can be read, however long its keys are. */
const shortened = (issue: Issue): Issue => ({
  ...issue,
  path: issue.path.map((key) => (typeof key === "string" ? key.slice(0, LONGEST_PATH) : key)),
});

/**
 * Whether a message is such a letter; `text` is the message as text or bytes. On its way it may have got a
 * byte order mark, and been written as JSON more than once.
 */
export function isLetter(text: string | Uint8Array): boolean {
  let letter: unknown = typeof text === "string" ? text : decoder.decode(text);
  try {
    while (typeof letter === "string") letter = JSON.parse(letter.replace(/^\ufeff/, ""));
  } catch {
    return false;
  }
  if (!isObject(letter)) return false;
  const { v, reason, message } = ownOf(letter);
  const isKnown = (REASONS as readonly unknown[]).includes(reason);
  return v === 1 && isKnown && message !== undefined && !Object.hasOwn(letter, "call");
}
