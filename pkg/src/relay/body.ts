// Reads the bodies of requests, with limits on size and time.

import { type Read, readAll } from "../delivery/body.js";
import { REFUSAL } from "../module/protocol.js";
import type { Bytes } from "../types/host.js";
import { LATE, type Within } from "./wait.js";

/** How long a body may take, in milliseconds. */
const PATIENCE = 5000;

type Reader = ReadableStreamDefaultReader<Bytes>;

/** For hosts, such as Firefox, whose requests have no `body`. */
const readWhole = async (request: Request): Promise<Read> => ({
  bytes: new Uint8Array(await request.arrayBuffer()),
  isCut: false,
});

/**
 * @param announced the length in the request's head, or NaN
 * @returns the bytes, or the number of a refusal
 */
export async function readBody(
  request: Request,
  most: number,
  announced: number,
  within: Within,
): Promise<Bytes | number> {
  const { body } = request;
  if (body === null) return new Uint8Array(0);
  // Throws if somebody has read or locked the stream: that is not the caller's fault.
  const reader = body?.getReader() as Reader | undefined;
  try {
    const read = () => (reader ? readAll(reader, most, announced) : readWhole(request));
    const whole = await within(PATIENCE, read);
    if (whole !== LATE)
      return whole.isCut || whole.bytes.length > most ? REFUSAL.tooLarge : whole.bytes;
    reader?.cancel().catch(() => {});
    return REFUSAL.tooSlow;
  } catch {
    return REFUSAL.brokenOff;
  }
}
