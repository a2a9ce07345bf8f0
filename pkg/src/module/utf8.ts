// Text to bytes and back. The host's codecs are made when first used: jsdom has none, and React Native
// has had none for long; what they do is done without them there.

import type { Bytes } from "../types/host.js";

let hostEncoder: TextEncoder | undefined;
let hostDecoder: TextDecoder | undefined;

const has = (name: "TextEncoder" | "TextDecoder"): boolean =>
  typeof globalThis[name] === "function";

/** UTF-8 by the escapes of URLs. Half of a pair becomes U+FFFD, as a codec has it. */
const escaped = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "\ufffd"));

const encode = (text: string): Bytes => {
  if (has("TextEncoder")) return (hostEncoder ??= new TextEncoder()).encode(text) as Bytes;
  const bytes = escaped(text).match(/%..|[\s\S]/g) ?? [];
  return Uint8Array.from(bytes, (byte) =>
    byte[1] ? parseInt(byte.slice(1), 16) : byte.charCodeAt(0),
  );
};

export const encoder = {
  encode,
  /** Writes as much of `text` as there is room for. */
  encodeInto(text: string, target: Uint8Array): { read: number; written: number } {
    if (has("TextEncoder")) return (hostEncoder ??= new TextEncoder()).encodeInto(text, target);
    const bytes = encode(text);
    if (bytes.length > target.length) return { read: 0, written: 0 };
    target.set(bytes);
    return { read: text.length, written: bytes.length };
  },
};

export const decoder = {
  /** A text that begins with U+FEFF keeps it: a key does, and a URL is refused for it. */
  decode(bytes: Uint8Array): string {
    if (has("TextDecoder")) {
      hostDecoder ??= new TextDecoder("utf-8", { ignoreBOM: true });
      return hostDecoder.decode(bytes);
    }
    const digits = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`);
    try {
      return decodeURIComponent(digits.join(""));
    } catch {
      // Bytes that are no UTF-8 come from outside alone, where any text does as well.
      return String.fromCharCode(...bytes.subarray(0, 1000));
    }
  },
};
