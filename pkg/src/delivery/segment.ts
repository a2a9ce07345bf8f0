// The event of the profile `segment`: the module writes all but the key and the time of sending.

import { memoryBytes, memoryWords, wasm, withModule, writeInput } from "../module/instance.js";
import { NO_LIMIT, SEGMENT_MODE, TRAITS_MODE } from "../module/protocol.js";
import { encoder } from "../module/utf8.js";
import type { Bytes } from "../types/host.js";

/** The event for a normalized call; without key or time where they are empty. */
export const segment = (json: Uint8Array, key: string, sentAt: string): Bytes =>
  withModule(() => {
    // A normalized call has been judged: no limit, and nothing that could be dropped.
    const mode = TRAITS_MODE.keep | SEGMENT_MODE;
    const address = wasm.validate(writeInput(json), mode, NO_LIMIT, NO_LIMIT, NO_LIMIT, 0, 0) >> 2;
    const memory = memoryBytes();
    const words = memoryWords();
    const from = words[address] as number;
    const length = words[address + 1] as number;
    const members = Object.entries({ messageId: key, sentAt }).map(
      ([name, text]) => text && `,"${name}":"${text}"`,
    );
    const tail = encoder.encode(`${members.join("")}}`);
    // The tail takes the place of the closing bracket.
    const event = new Uint8Array(length - 1 + tail.length);
    event.set(memory.subarray(from, from + length - 1));
    event.set(tail, length - 1);
    return event;
  });
