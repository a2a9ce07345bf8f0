// Short lines: what Node prints of an uncaught error is the line that threw.

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
 * `script` with each long string literal as a sum of short ones, which whoever minifies it makes
 * one again. A script as esbuild prints it; only lines that hold one literal and no other quote.
 */
export const inLines = (script) =>
  script.replace(
    /^([^"'`\n]*)"((?:[^"\\\n]|\\.){100,})"([^"'`\n]*)$/gm,
    (line, before, text, after) => (line.length > LONGEST ? before + sum(text) + after : line),
  );
