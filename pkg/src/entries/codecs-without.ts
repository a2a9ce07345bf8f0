// For hosts that may have no text codecs: jsdom, in which Jest tests pages, and React Native.

import * as host from "./codecs.js";

/** UTF-8 by way of URL escapes. A lone surrogate becomes U+FFFD, as with a codec. */
function encode(text: string): Uint8Array<ArrayBuffer> {
  const escaped = encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "\ufffd"));
  return Uint8Array.from(escaped.match(/%..|[\s\S]/g) ?? [], (byte) =>
    byte[1] ? parseInt(byte.slice(1), 16) : byte.charCodeAt(0),
  );
}

function decode(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`);
  return decodeURIComponent(digits.join(""));
}

const own: typeof host.encoder = {
  encode,
  encodeInto(text, target) {
    const bytes = encode(text);
    if (bytes.length > target.length) return { read: 0, written: 0 };
    target.set(bytes);
    return { read: text.length, written: bytes.length };
  },
};

const chosen = (): typeof host.encoder => (globalThis.TextEncoder ? host.encoder : own);

export const encoder: typeof host.encoder = {
  encode: (text) => chosen().encode(text),
  encodeInto: (text, target) => chosen().encodeInto(text, target),
};

export const decoder: typeof host.decoder = {
  decode: (bytes) => (globalThis.TextDecoder ? host.decoder.decode(bytes) : decode(bytes)),
};
