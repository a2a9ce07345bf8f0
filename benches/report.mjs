// Numbers as people read them; tables as text and as Markdown.

const digits = (value, count) => value.toLocaleString("en", { minimumFractionDigits: count, maximumFractionDigits: count });

export const whole = (value) => digits(value, 0);
export const microseconds = (ns) => digits(ns / 1000, ns < 10_000 ? 2 : 1);
export const milliseconds = (ms) => digits(ms, ms < 10 ? 2 : 1);
export const times = (value) => digits(value, 2);

/** A ratio and where half of all rounds lie. */
export const ratio = ({ median, low, high }) => `${times(median)} (${times(low)}–${times(high)})`;

const isNumber = (text) => /^[\d,.]+( ([KM]iB|ms))?( \([\d,.–]+\))?$/.test(text);
const bare = (text) => text.replaceAll("`", "").replaceAll("**", "").replaceAll("*", "");

/** A table for a terminal. */
export function asText({ intro, columns, rows, notes = [] }) {
  const cells = [columns, ...rows].map((row) => row.map((cell) => bare(String(cell))));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => (column > 0 && isNumber(cells[1]?.[column] ?? "") ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join("  ")
      .trimEnd();
  return [intro && `${bare(intro)}\n`, line(cells[0]), ...cells.slice(1).map(line), ...notes.map((note) => `\n${bare(note)}`)].filter(Boolean).join("\n");
}

/** The same for a page. */
export function asMarkdown({ intro, columns, rows, notes = [] }) {
  const line = (row) => `| ${row.join(" | ")} |`;
  const aligned = columns.map((_, column) => (column > 0 && isNumber(bare(String(rows[0]?.[column] ?? ""))) ? "--:" : "---"));
  return [intro && `${intro}\n`, line(columns), line(aligned), ...rows.map(line), ...notes.map((note) => `\n${note}`)].filter(Boolean).join("\n");
}
