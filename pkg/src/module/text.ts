// Restores the module from the text that scripts/text.mjs makes of it.

import { encoder } from "./utf8.js";

/** The printable ASCII characters that need no escape in any kind of quotes, in their order. */
const ALPHABET = /[^"'`$\\]/;

/**
 * The bytes that a text stands for. Those listed in `singles`, in hexadecimal, are one character each;
 * the others are two, of which the first is one of the last two of the alphabet, in order.
 */
export function fromText(singles: string, text: string): Uint8Array<ArrayBuffer> {
  const order = new Set(singles.match(/../g)?.map((digits) => parseInt(digits, 16)));
  const { size } = order;
  for (let byte = 0; byte < 256; byte++) order.add(byte);
  const bytes = [...order];
  const indexes: number[] = [];
  for (let code = 32, index = 0; code < 127; code++) {
    if (ALPHABET.test(String.fromCharCode(code))) indexes[code] = index++;
  }
  // A call for each character is compiled sooner than a long loop is: this is a quarter of a cold start.
  const module = encoder.encode(text);
  let length = 0;
  let kind = 0;
  module.forEach((code) => {
    const index = indexes[code] as number;
    if (index < size) {
      module[length++] = bytes[kind + index] as number;
      kind = 0;
    } else {
      kind = (index - size + 1) * size;
    }
  });
  return module.subarray(0, length);
}
