// Numbers as people read them; tables as text and as Markdown; bars.

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

// ─── Bars ────────────────────────────────────────────────────────────────────────────────────

const WIDTH = 760;
const LABEL = 290;
const BAR = 18;
const GAP = 6;
const COLOURS = { ours: "#0b6e4f", other: "#9aa5b1", line: "#c0392b" };

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const label = (x, y, words, more = "") => `<text x="${x}" y="${y}" ${more}>${escaped(words)}</text>`;

/**
 * Horizontal bars under a title.
 * @param bars `[{ name, value, shown, isOurs }]`
 * @param goal where a line stands, if anywhere
 * @returns `{ svg, height }`
 */
function barsOf({ title, bars, goal }, top) {
  const room = WIDTH - LABEL - 110;
  const most = Math.max(...bars.map(({ value }) => value), goal ?? 0);
  const scaled = (value) => Math.max(1, (value / most) * room);
  const first = top + 34;
  const lines = bars.map(({ name, value, shown, isOurs }, index) => {
    const y = first + index * (BAR + GAP);
    const colour = isOurs ? COLOURS.ours : COLOURS.other;
    return (
      label(LABEL - 8, y + 13, name, `text-anchor="end"${isOurs ? ' font-weight="bold"' : ""}`) +
      `<rect x="${LABEL}" y="${y}" width="${scaled(value).toFixed(1)}" height="${BAR}" fill="${colour}"/>` +
      label((LABEL + scaled(value) + 6).toFixed(1), y + 13, shown)
    );
  });
  const end = first + bars.length * (BAR + GAP);
  if (goal) {
    const x = (LABEL + scaled(goal)).toFixed(1);
    lines.push(`<line x1="${x}" x2="${x}" y1="${first - 4}" y2="${end}" stroke="${COLOURS.line}" stroke-dasharray="4 3"/>`);
  }
  return { svg: [label(12, top + 18, title, 'font-size="15" font-weight="bold"'), ...lines].join("\n"), height: end - top + 16 };
}

/** @param groups `[{ title, bars, goal? }]` */
export function chart(groups) {
  let height = 8;
  const parts = groups.map((group) => {
    const { svg, height: taken } = barsOf(group, height);
    height += taken;
    return svg;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="system-ui, sans-serif" font-size="12" fill="#1f2933">\n` +
    `<rect width="100%" height="100%" fill="#fff"/>\n${parts.join("\n")}\n</svg>\n`
  );
}
