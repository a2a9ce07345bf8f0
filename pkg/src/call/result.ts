// Results, copied out of the module's memory.

import { inputStart } from "../module/instance.js";
import type { Bytes } from "../types/host.js";

/** The size of a slab, such as Node has for its Buffers, and of the largest result that is cut from one. */
const SLAB = 65_536;
const LARGEST_CUT = 4096;

let slab: Bytes | undefined;
let used = SLAB;

/**
 * A copy of a part of the memory. Small ones share a slab: allocating a buffer for each would take as
 * long as judging the call.
 */
export function copied(memory: Uint8Array<ArrayBuffer>, from: number, size: number): Bytes {
  if (size > LARGEST_CUT) return memory.slice(from, from + size);
  // Transferring a result's buffer takes the slab away.
  if (!slab?.length || used + size > SLAB) {
    slab = new Uint8Array(SLAB);
    used = 0;
  }
  const cut = slab.subarray(used, used + size);
  cut.set(memory.subarray(from, from + size));
  // At multiples of eight, so that any view can be laid over it.
  used += (size + 7) & ~7;
  return cut;
}

/**
 * Whether these bytes are all of a buffer, and nobody else will refill that. A part of a buffer, one
 * that threads share, and any other kind of array may change later.
 */
const isWhole = (given: Uint8Array, size: number): given is Bytes =>
  given.constructor?.name === "Uint8Array" &&
  given.buffer[Symbol.toStringTag] === "ArrayBuffer" &&
  given.buffer.byteLength === size;

/** The very bytes that were given, if nothing had to change in them. */
export const copiedIfChanged = (
  memory: Uint8Array<ArrayBuffer>,
  from: number,
  size: number,
  given: string | Uint8Array,
): Bytes =>
  from === inputStart() && typeof given !== "string" && isWhole(given, size)
    ? given
    : copied(memory, from, size);
