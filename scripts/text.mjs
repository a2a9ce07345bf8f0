// A module as text that a script can hold: smaller once compressed than hexadecimal digits, which
// halve what a compressor sees of each byte, and than base64, which hides where bytes begin.

/** The printable ASCII characters that need no escape in any kind of quotes: `fromText` has the same. */
const characters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (character) => !/["'`$\\]/.test(character),
);
/** The last characters say that the next one stands for a byte of the second, or third, kind. */
const SINGLES = characters.length - 2;

/**
 * The source of an ES module with what `fromText` (pkg/src/module/text.ts) takes: `singles`, the
 * bytes that are one character each, as hexadecimal digits, and `text`.
 * @param {Buffer} bytes
 */
export function toText(bytes) {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]++;
  const all = Array.from(counts.keys());
  const singles = [...all]
    .sort((one, other) => counts[other] - counts[one] || one - other)
    .slice(0, SINGLES)
    .sort((one, other) => one - other);
  const order = [...singles, ...all.filter((byte) => !singles.includes(byte))];
  const written = [];
  order.forEach((byte, index) => {
    const kind = Math.floor(index / SINGLES);
    written[byte] = (kind ? characters[SINGLES + kind - 1] : "") + characters[index % SINGLES];
  });
  const text = Array.from(bytes, (byte) => written[byte]).join("");
  return `export const singles = "${Buffer.from(singles).toString("hex")}", text = ${JSON.stringify(text)};\n`;
}
