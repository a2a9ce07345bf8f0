// The wire form of a normalized call, for profiles that do not send it as it is.

import { memoryBytes, memoryWords, wasm, withModule, writeInput } from "../module/instance.js";
import { NO_LIMIT, PROFILE_MODE, TRAITS_MODE, WIRE_MODE } from "../module/protocol.js";
import { decoder, encoder } from "../module/utf8.js";
import type { ProfileName } from "../options.js";
import type { Bytes } from "../types/host.js";

/** The call as the profile sends it, with `tail` in place of the closing brace. */
const written = (json: Uint8Array, profile: ProfileName, tail = "}"): Bytes =>
  withModule(() => {
    // A normalized call has been judged already: it needs no limits, and nothing may be dropped.
    const mode = TRAITS_MODE.keep | PROFILE_MODE[profile] | WIRE_MODE;
    const address = wasm.validate(writeInput(json), mode, NO_LIMIT, NO_LIMIT, NO_LIMIT, 0, 0) >> 2;
    // Before the words are read: the call may have grown the memory, and this renews the views.
    const memory = memoryBytes();
    const words = memoryWords();
    const from = words[address] as number;
    const kept = (words[address + 1] as number) - 1;
    const end = encoder.encode(tail);
    const call = new Uint8Array(kept + end.length);
    call.set(memory.subarray(from, from + kept));
    call.set(end, kept);
    return call;
  });

/** ThriveStack's form: with the group in the context too, and under the names that it documents. */
export const thrivestack = (json: Uint8Array): Bytes => written(json, "thrivestack");

/** The event of the profile `segment`; without a key if that is empty. */
export const segment = (json: Uint8Array, key: string, sentAt: string): Bytes =>
  written(json, "segment", `${key && `,"messageId":"${key}"`},"sentAt":"${sentAt}"}`);

/** The event as an attempt sends it: with the time of that attempt, the last of its members. */
export function sent(event: Bytes, sentAt: string): Bytes {
  const dated = event.slice();
  dated.set(encoder.encode(`${sentAt}"}`), event.length - sentAt.length - 2);
  return dated;
}

/** A key has at most 255 characters. */
const MESSAGE_ID = /,"messageId":"([\w.:-]{1,255})"\}$/;
const LONGEST_MESSAGE_ID = 272;

/** The key that the caller gave an event: the last member of the normalized call. */
export const messageIdOf = (json: Uint8Array): string | undefined =>
  MESSAGE_ID.exec(decoder.decode(json.subarray(-LONGEST_MESSAGE_ID)))?.[1];
