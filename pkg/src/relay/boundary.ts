// What crosses between the relay and its module: bytes in, bytes out, errors as numbers.

import type { GroupError } from "../error.js";
import { outputBytes, withModule } from "../module/instance.js";
import { BODY, NO_NUMBER } from "../module/protocol.js";
import { decoder } from "../module/utf8.js";
import { ownOf } from "../options.js";
import type { Bytes } from "../types/host.js";
import { relayWasm } from "./exports.js";
import { type Findings, withFindings } from "./page.js";

/** What the module returns if it asks for verdicts on URLs. */
export const ASKS = BODY.asks;

/** What the module needs to know about an error. */
export type Failure = Pick<GroupError, "error_code"> &
  Partial<Pick<GroupError, "httpStatus" | "retryAfter">>;

const seconds = (retryAfter = -1): number =>
  retryAfter >= 0 ? Math.min(Math.ceil(retryAfter), NO_NUMBER - 1) : NO_NUMBER;

/** The error's code, HTTP status and seconds to wait, as the module takes them. */
export function failureNumbers(failure?: Failure): [code: string, status: number, wait: number] {
  if (!failure) return ["", 0, NO_NUMBER];
  const { error_code, httpStatus = 0, retryAfter } = ownOf(failure);
  return [error_code, httpStatus, seconds(retryAfter)];
}

/** The parts one after the other, in new memory. */
export function joined(parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The first words of bytes that the module wrote. */
export const wordsOf = (bytes: Bytes, count: number): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, count);

/** Consecutive parts of `bytes` from `at` on, of these lengths. */
export function partsOf(bytes: Bytes, at: number, lengths: Iterable<number>): Bytes[] {
  let end = at;
  return Array.from(lengths, (length) => bytes.subarray(end, (end += length)));
}

/** A copy of the output. */
export const output = (from = 0): Bytes => outputBytes(from, relayWasm().output_len()).slice();

/** The headers that the module has left at the beginning of its output. */
export function headersOf(end: number): Headers {
  const lines = decoder.decode(outputBytes(0, end)).split("\n");
  const headers = new Headers();
  for (let i = 0; i + 1 < lines.length; i += 2)
    headers.set(lines[i] as string, lines[i + 1] as string);
  return headers;
}

/** The response that the module has left in its output, with `findings` at the end of its body. */
export function responseOf(packed: number, findings?: Findings): Response {
  const status = packed & 0xffff;
  const end = packed >>> 16;
  const body = findings ? withFindings(output(end), findings) : output(end);
  const init = { __proto__: null, status, headers: headersOf(end) } as ResponseInit;
  return new Response(status === 204 ? null : body, init);
}

/** The URLs that the module asks about, from its output. */
function askedUrls(): string[] {
  const bytes = output();
  const [count = 0] = wordsOf(bytes, 1);
  const lengths = wordsOf(bytes, 1 + count).subarray(1);
  return partsOf(bytes, 4 + 4 * count, lengths).map((url) => decoder.decode(url));
}

/**
 * Calls into the module, and again with the verdicts if it asks about URLs. They are judged outside the
 * module, since the host's `URL` may call back into this package.
 *
 * @param prepare prepares the call, with the URLs to judge; the call returns `ASKS` if it asks
 */
export function withUrls<T>(prepare: (urls: string[]) => () => T | typeof ASKS): T {
  const ask = (urls: string[]) => {
    const call = prepare(urls);
    return withModule(() => {
      const result = call();
      return { result, urls: result === ASKS ? askedUrls() : undefined };
    });
  };
  const first = ask([]);
  const { result } = first.urls ? ask(first.urls) : first;
  return result as T;
}
