// Bodies of requests and of answers, read with an end to their size and time.

import { BROKEN_OFF, TOO_LARGE, TOO_SLOW } from "./boundary.js";
import { LATE } from "./time.js";
import { decoder } from "../module/utf8.js";

/** How long a body may take, in milliseconds. */
const PATIENCE = 5000;

/** How much of an upstream's answer is read, in bytes. */
const MAX_ANSWER = 64 * 1024;

/**
 * Reads a stream to its end, which is also where it has as many bytes as were announced: most
 * bodies are one chunk, and to be told of its end is as costly as the chunk itself.
 * @returns the bytes, or undefined if there are more than `most`; then the stream is cancelled
 */
async function readAll(reader, most, announced) {
  const chunks = [];
  let length = 0;
  while (length !== announced) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    if (length === announced && !chunks.length) return value;
    chunks.push(value);
  }
  if (chunks.length === 1) return chunks[0];
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** For hosts, such as Firefox, whose requests have no `body`. */
const readWhole = async (request) => new Uint8Array(await request.arrayBuffer());

/**
 * @param announced the length in the request's head, or NaN
 * @param within see `relay-time.js`
 * @returns `{ bytes }`, or `{ refusal }` with the refusal's number
 */
export async function readBody(request, most, announced, within) {
  const { body } = request;
  if (body === null) return { bytes: new Uint8Array(0) };
  // A stream that somebody has read or locked is no fault of the caller's: this throws.
  const reader = body?.getReader();
  try {
    const bytes = await within(PATIENCE, () => (reader ? readAll(reader, most, announced) : readWhole(request)));
    if (bytes !== LATE) return !bytes || bytes.length > most ? { refusal: TOO_LARGE } : { bytes };
    reader?.cancel().catch(() => {});
    return { refusal: TOO_SLOW };
  } catch {
    return { refusal: BROKEN_OFF };
  }
}

/** The text of an upstream's answer, or a promise of it; nothing if it is longer than any that we could read. */
export function readAnswer(response) {
  const { headers } = response;
  const announced = headers?.get("content-length");
  // What has a length, and is not packed, has no more than that: the short way is the faster one.
  const isShort = announced && Number(announced) <= MAX_ANSWER && !headers.get("content-encoding");
  return isShort || !response.body ? response.text?.() : readCapped(response.body);
}

async function readCapped(body) {
  const bytes = await readAll(body.getReader(), MAX_ANSWER);
  return bytes ? decoder.decode(bytes) : "";
}
