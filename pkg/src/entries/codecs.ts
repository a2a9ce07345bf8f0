// The host's codecs, created when first used, so that importing reads no global.

let hostEncoder: TextEncoder | undefined;
let hostDecoder: TextDecoder | undefined;

const made = (): TextEncoder => (hostEncoder ??= new TextEncoder());

export const encoder = {
  encode: (text: string): Uint8Array<ArrayBuffer> => made().encode(text) as Uint8Array<ArrayBuffer>,
  encodeInto: (text: string, target: Uint8Array) => made().encodeInto(text, target),
};

export const decoder = {
  decode: (bytes: Uint8Array): string =>
    (hostDecoder ??= new TextDecoder("utf-8", { ignoreBOM: true })).decode(bytes),
};
