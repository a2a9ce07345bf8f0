// Building elements without ever touching HTML text: what was typed is only ever text here.

/** `el("p.note", { id: "x", "data-code": "y", onclick }, "text", child)`: properties that hold functions are listeners. */
export function el(selector, attributes = {}, ...children) {
  const [tag, ...classes] = selector.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export const byId = (id) => document.getElementById(id);

/** A text that only assistive technology reads, for what sighted readers get from a colour or a sign. */
export const hidden = (text) => el("span.visually-hidden", {}, text);

/** Sets text only where it differs: rewriting equal text makes screen readers repeat themselves. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Calls `act` once things have been quiet for `ms`. */
export function debounce(act, ms) {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(...given), ms);
  };
}

export function bytes(count) {
  return `${count.toLocaleString("en")} ${count === 1 ? "byte" : "bytes"}`;
}

export function kilobytes(count) {
  return `${(count / 1024).toLocaleString("en", { maximumFractionDigits: 1 })} KiB`;
}

export function duration(ms) {
  if (ms >= 1_000)
    return `${(ms / 1_000).toLocaleString("en", { maximumFractionDigits: 2, minimumFractionDigits: 2 })} s`;
  return `${ms < 10 ? Number(ms.toFixed(1)) : Math.round(ms)} ms`;
}

export function plural(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
