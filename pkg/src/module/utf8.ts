// Text to bytes and back.

export const encoder = new TextEncoder();
/** A text that begins with U+FEFF keeps it: a key does, and a URL is refused for it. */
export const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
