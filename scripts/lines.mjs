// Keeps lines short: for an uncaught error, Node prints the whole line that threw.

const LONGEST = 160;
/** Leaves room for the indentation, the quotes and the plus. */
const PIECE = 140;

/** A string's source text in pieces, none of which ends within an escape. */
function piecesOf(text) {
  const pieces = [];
  let piece = "";
  for (const [character] of text.matchAll(/\\u\{\w+\}|\\u\w{4}|\\x\w{2}|\\.|./gsu)) {
    if (piece.length + character.length > PIECE) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** The literal of `text`, as a sum of short ones. */
const sum = (text) =>
  `(\n  ${piecesOf(text)
    .map((piece) => `"${piece}"`)
    .join(" +\n  ")}\n)`;

/**
 * `script` with each long string literal as a sum of short ones, which a minifier joins again. The script
 * must be as esbuild prints it; only lines with one literal and no other quote are changed.
 */
export const inLines = (script) =>
  script.replace(
    /^([^"'`\n]*)"((?:[^"\\\n]|\\.){100,})"([^"'`\n]*)$/gm,
    (line, before, text, after) => (line.length > LONGEST ? before + sum(text) + after : line),
  );
