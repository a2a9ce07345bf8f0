// The chart for the README: one SVG, readable on light and on dark pages.

const WIDTH = 880;
const LEFT = 290;
const ROW = 22;

const STYLE = `
    text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #24292f; }
    .title { font-size: 15px; font-weight: 600; }
    .note { fill: #57606a; font-size: 12px; }
    .label, .end { text-anchor: end; }
    .own { font-weight: 600; }
    .bar { fill: #afb8c1; }
    .ours { fill: #1a7f6b; }
    .floor { stroke: #57606a; stroke-width: 1.5; stroke-dasharray: 4 3; }
    .grid { stroke: #d0d7de; }
    .line { fill: none; stroke-width: 2; }
    .line.bar { stroke: #8c959f; fill: none; }
    .line.ours { stroke: #1a7f6b; fill: none; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3; }
      .note { fill: #9da7b3; }
      .bar { fill: #57606a; }
      .ours { fill: #3fb99f; }
      .floor { stroke: #9da7b3; }
      .grid { stroke: #30363d; }
      .line.bar { stroke: #8b949e; }
      .line.ours { stroke: #3fb99f; }
    }
`;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const text = (x, y, content, kind = "") => `<text x="${x}" y="${y}"${kind && ` class="${kind}"`}>${escaped(content)}</text>`;
const place = (value) => Math.round(value * 10) / 10;

/** Horizontal bars: `rows` are `{ label, value, shown, ours?, gap? }`. */
function bars(top, { title, note, rows, mark }) {
  const most = Math.max(...rows.map(({ value }) => value), mark?.value ?? 0);
  const scale = (WIDTH - LEFT - 130) / most;
  const parts = [text(0, top + 14, title, "title"), text(0, top + 33, note, "note")];
  let y = top + 48;
  const first = y;
  for (const { label, value, shown, ours, gap } of rows) {
    if (gap) y += 8;
    const width = place(Math.max(1, value * scale));
    parts.push(text(LEFT - 10, y + 15, label, ours ? "label own" : "label"));
    parts.push(`<rect class="${ours ? "ours" : "bar"}" x="${LEFT}" y="${y + 3}" width="${width}" height="${ROW - 6}" rx="2"/>`);
    // Beside the mark, not across it.
    const beside = LEFT + width + 7;
    const crossed = mark && beside < LEFT + mark.value * scale + 4 && beside + 36 > LEFT + mark.value * scale;
    parts.push(text(place(crossed ? LEFT + mark.value * scale + 7 : beside), y + 15, shown, ours ? "own" : ""));
    y += ROW;
  }
  if (mark) {
    const x = place(LEFT + mark.value * scale);
    parts.push(`<line class="floor" x1="${x}" x2="${x}" y1="${first - 4}" y2="${y + 2}"/>`, text(x + 5, y + 14, mark.label, "note"));
    y += 18;
  }
  return { parts, bottom: y };
}

/** Lines over a logarithmic axis: `series` are `{ label, points: [[x, y]], ours? }`. */
function lines(top, { title, note, series, ticks, unit }) {
  const height = 150;
  const [left, right] = [60, WIDTH - 150];
  const [from, to] = [ticks[0].at, ticks.at(-1).at].map(Math.log);
  const most = Math.max(...series.flatMap(({ points }) => points.map(([, y]) => y))) * 1.1;
  const start = top + 50;
  const x = (value) => place(left + ((Math.log(value) - from) / (to - from)) * (right - left));
  const y = (value) => place(start + height - (value / most) * height);
  const parts = [text(0, top + 14, title, "title"), text(0, top + 33, note, "note")];
  const step = [1, 2, 5, 10, 20, 50].find((size) => most / size <= 6) ?? 100;
  for (let value = 0; value <= most; value += step) {
    parts.push(`<line class="grid" x1="${left}" x2="${right}" y1="${y(value)}" y2="${y(value)}"/>`, text(left - 8, y(value) + 4, `${value} ${unit}`, "note end"));
  }
  for (const { at, label } of ticks) parts.push(text(x(at) - 14, start + height + 18, label, "note"));
  for (const { label, points, ours } of series) {
    const kind = ours ? "ours" : "bar";
    parts.push(`<polyline class="line ${kind}" points="${points.map(([px, py]) => `${x(px)},${y(py)}`).join(" ")}"/>`);
    const [lastX, lastY] = points.at(-1);
    parts.push(text(x(lastX) + 10, y(lastY) + 4, label, ours ? "own" : ""));
  }
  return { parts, bottom: start + height + 24 };
}

/** @param panels `{ kind: "bars" | "lines", … }`, one below the other */
export function chart(panels) {
  let y = 8;
  const parts = [];
  for (const panel of panels) {
    const drawn = (panel.kind === "bars" ? bars : lines)(y, panel);
    parts.push(...drawn.parts);
    y = drawn.bottom + 26;
  }
  const height = Math.round(y - 16);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(panels.map(({ title }) => title).join("; "))}">
  <style>${STYLE}  </style>
  ${parts.join("\n  ")}
</svg>
`;
}
