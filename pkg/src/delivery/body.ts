// Reads what a service answers: never more than a limit, and watching for what is not the service's answer.

import { MAX_ANSWER } from "../module/protocol.js";
import { decoder } from "../module/utf8.js";
import type { Bytes, FetchResponse } from "../types/host.js";

type Reader = ReadableStreamDefaultReader<Bytes>;

/** What was read from a stream. */
export interface Read {
  bytes: Bytes;
  /** Whether there is more in the stream. */
  isCut: boolean;
}

/**
 * Reads a stream to its end, or until it has as many bytes as were announced: most bodies are one
 * chunk, and waiting to be told of the end is as costly as the chunk itself.
 * @param most how many bytes are read; if there are more, the stream is cancelled
 */
export async function readAll(reader: Reader, most: number, announced = NaN): Promise<Read> {
  const chunks: Bytes[] = [];
  let length = 0;
  while (length !== announced) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > most) {
      reader.cancel().catch(() => {});
      break;
    }
  }
  const isCut = length > most;
  const bytes = chunks.length === 1 ? (chunks[0] as Bytes) : together(chunks, length);
  return { bytes: isCut ? bytes.subarray(0, most) : bytes, isCut };
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

/**
 * How many bytes a body will have, or NaN if its head does not tell: a compressed one has another length
 * once read, and what pages are shown of other origins' answers does not say whether one is.
 */
function announcedIn({ type, headers }: FetchResponse): number {
  if (type === "cors" || headers?.get("content-encoding")) return NaN;
  return Number(headers?.get("content-length")) || NaN;
}

/** The text of an answer, and whether it goes on beyond what was read. */
export async function readAnswer(
  response: FetchResponse & { readonly body?: unknown },
): Promise<{ text: string; isCut: boolean }> {
  const { body } = response as { body?: { getReader?(): Reader } | null };
  const reader = body?.getReader?.();
  if (reader) {
    const { bytes, isCut } = await readAll(reader, MAX_ANSWER, announcedIn(response));
    // A byte order mark is not part of the text.
    return { text: decoder.decode(bytes).replace(/^\ufeff/, ""), isCut };
  }
  // For bindings, and hosts whose answers have no stream.
  const text = (await response.text?.()) ?? "";
  return { text: text.slice(0, MAX_ANSWER), isCut: text.length > MAX_ANSWER };
}

/** Whether the answer is a page: from a proxy or a captive portal, not from the service. */
export const isPage = (contentType: string, text: string): boolean =>
  /^text\/html\b/i.test(contentType) && /^\s*</.test(text);

/** A whole token of JSON, with the white space before it. */
const TOKEN =
  /\s*(?:([{[])|([}\]])|[,:]|"(?:[^"\\]|\\.)*"|(?:true|false|null)\b|-?\d[\d.eE+-]*)/gsy;

/** What is left of the last token if the text ends in the middle of it. */
const PART = /^\s*(?:"(?:[^"\\]|\\.)*\\?|[a-z]{0,4}|-)$/s;

/** Whether a text begins as a JSON object or array and ends before that does. */
export function breaksOff(text: string): boolean {
  if (!/^\s*[{[]/.test(text) || isJson(text)) return false;
  let depth = 0;
  let isOver = false;
  // What is left must be nothing or the beginning of a token; otherwise this was not JSON.
  const rest = text.replace(TOKEN, (_, opens?: string, closes?: string) => {
    if (opens) depth++;
    // A text that goes on after the end has not broken off.
    if (closes && --depth <= 0) isOver = true;
    return "";
  });
  return !isOver && PART.test(rest);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
