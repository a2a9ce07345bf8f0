// Bodies of requests and of answers, read with an end to their size and time.

import { REFUSAL } from "../module/protocol.js";
import { decoder } from "../module/utf8.js";
import type { Bytes, FetchResponse } from "../types/host.js";
import { LATE, type Within } from "./wait.js";

/** How long a body may take, in milliseconds. */
const PATIENCE = 5000;

/** How much of an upstream's answer is read, in bytes. */
const MAX_ANSWER = 64 * 1024;

type Reader = ReadableStreamDefaultReader<Bytes>;

/**
 * Reads a stream to its end, which is also where it has as many bytes as were announced: most
 * bodies are one chunk, and to be told of its end is as costly as the chunk itself.
 * @returns the bytes, or undefined if there are more than `most`; then the stream is cancelled
 */
async function readAll(reader: Reader, most: number, announced = NaN): Promise<Bytes | undefined> {
  const chunks: Bytes[] = [];
  let length = 0;
  while (length !== announced) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
  return chunks.length === 1 ? chunks[0] : together(chunks, length);
}

function together(chunks: Bytes[], length: number): Bytes {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** For hosts, such as Firefox, whose requests have no `body`. */
const readWhole = async (request: Request): Promise<Bytes> =>
  new Uint8Array(await request.arrayBuffer());

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
  // A stream that somebody has read or locked is no fault of the caller's: this throws.
  const reader = body?.getReader() as Reader | undefined;
  try {
    const read = () => (reader ? readAll(reader, most, announced) : readWhole(request));
    const bytes = await within(PATIENCE, read);
    if (bytes !== LATE) return !bytes || bytes.length > most ? REFUSAL.tooLarge : bytes;
    reader?.cancel().catch(() => {});
    return REFUSAL.tooSlow;
  } catch {
    return REFUSAL.brokenOff;
  }
}

/** An upstream's answer, which may come from a binding that is no `fetch` of the host's. */
type Answer = FetchResponse & { readonly body?: ReadableStream<Bytes> | null };

/** The text of an upstream's answer; "" if it is longer than any that we could read. */
export function readAnswer(response: Answer): string | PromiseLike<string> {
  const { headers, body } = response;
  const announced = headers?.get("content-length");
  // What has a length, and is not packed, has no more than that: the short way is the faster one.
  const isShort = announced && Number(announced) <= MAX_ANSWER && !headers?.get("content-encoding");
  return isShort || !body ? (response.text?.() ?? "") : readCapped(body);
}

async function readCapped(body: ReadableStream<Bytes>): Promise<string> {
  const bytes = await readAll(body.getReader(), MAX_ANSWER);
  return bytes ? decoder.decode(bytes) : "";
}
