// Bodies of requests and of answers, read with an end to their size and time.

import { BROKEN_OFF, TOO_LARGE, TOO_SLOW } from "./relay-boundary.js";

/** How long a body may take, in milliseconds. */
const PATIENCE = 5000;

/** How much of an upstream's answer is read, in bytes. */
const MAX_ANSWER = 64 * 1024;

const decoder = new TextDecoder();

/**
 * Reads a stream to its end, which is also where it has as many bytes as were announced: most
 * bodies are one chunk, and to be told of its end is as costly as the chunk itself.
 * @returns the bytes, or undefined if there are more than `most`; then the stream is cancelled
 */
async function readAll(reader, most, announced, next = () => reader.read()) {
  const chunks = [];
  let length = 0;
  for (let chunk; length !== announced && !(chunk = await next()).done; ) {
    length += chunk.value.length;
    if (length > most) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(chunk.value);
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

/**
 * @param announced the length in the request's head, or NaN
 * @returns `{ bytes }`, or `{ refusal }` with the refusal's number
 */
export async function readBody(request, most, announced) {
  const { body } = request;
  if (body === null) return { bytes: new Uint8Array(0) };
  // A stream that somebody has read or locked is no fault of the caller's: this throws.
  const reader = body?.getReader();
  let timer;
  const slow = new Promise((_, reject) => {
    timer = setTimeout(reject, PATIENCE, TOO_SLOW);
  });
  try {
    // Firefox has requests without `body`.
    const bytes = reader
      ? await readAll(reader, most, announced, () => Promise.race([reader.read(), slow]))
      : new Uint8Array(await Promise.race([request.arrayBuffer(), slow]));
    return !bytes || bytes.length > most ? { refusal: TOO_LARGE } : { bytes };
  } catch (error) {
    if (error !== TOO_SLOW) return { refusal: BROKEN_OFF };
    reader?.cancel().catch(() => {});
    return { refusal: TOO_SLOW };
  } finally {
    clearTimeout(timer);
  }
}

/** The text of an upstream's answer; nothing if it is longer than any that we could read. */
export async function readAnswer(response) {
  const { headers } = response;
  const announced = headers?.get("content-length");
  // What has a length, and is not packed, has no more than that: the short way is the faster one.
  const isShort = announced && Number(announced) <= MAX_ANSWER && !headers.get("content-encoding");
  if (isShort || !response.body) return response.text?.();
  const bytes = await readAll(response.body.getReader(), MAX_ANSWER);
  return bytes ? decoder.decode(bytes) : "";
}
