// A module as text that a script can hold. Compressed, it is smaller than hexadecimal digits, which
// split each byte in two for a compressor, and than base64, which hides where bytes begin.

/** The printable ASCII characters that need no escape in any kind of quotes: `fromText` has the same. */
const characters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (character) => !/["'`$\\]/.test(character),
);

/**
 * The bytes that are one character each, as hexadecimal digits, in the order of their characters. Found
 * by swapping two at a time for as long as that made brotli's output smaller: what brotli expects after a
 * capital, a digit or a comma differs. It takes 1.5 % less than with the commonest bytes in the order of
 * their values, and other modules gain as much.
 */
const SINGLES =
  "4101020304057c07080e0d800c1a280a0f10064f1b0b1c202173227900116d902b392e81383637243a294245" +
  "742d4647494b4d7250fd61a0405c83696a656b18987071092c64c067757f2378ec3068146e636c6fb8fc44ff";

/**
 * The source of an ES module with what `fromText` (pkg/src/module/text.ts) takes: `singles`, and `text`,
 * in which one of the two characters that stand for no single byte says that the next character stands
 * for a byte of the second, or third, kind.
 * @param {Buffer} bytes
 */
export function toText(bytes) {
  const singles = [...Buffer.from(SINGLES, "hex")];
  const others = Array.from({ length: 256 }, (_, byte) => byte).filter(
    (byte) => !singles.includes(byte),
  );
  const written = [];
  [...singles, ...others].forEach((byte, index) => {
    const kind = Math.floor(index / singles.length);
    written[byte] =
      (kind ? characters[singles.length + kind - 1] : "") + characters[index % singles.length];
  });
  const text = Array.from(bytes, (byte) => written[byte]).join("");
  return `export const singles = "${SINGLES}", text = ${JSON.stringify(text)};\n`;
}
