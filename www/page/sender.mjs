// The entries of the package that the page can send through, and what each one loads.

import { byId, el, kilobytes, setText } from "./dom.mjs";

const ENTRIES = {
  "group-call": { file: "/pkg/inline.js", about: "the lean package" },
  "group-call/wasm": { file: "/pkg/wasm/inline.js", about: "Rust’s own group()" },
  "group-call/page": {
    file: "/pkg/page.js",
    about: "the half for pages with a relay",
    isRelayed: true,
  },
};

/** What the browser has fetched of an entry. */
function sizeOf(file) {
  const loaded = performance.getEntriesByName(new URL(file, location.href).href).at(-1);
  if (!loaded) return "loaded when it is used";
  return loaded.encodedBodySize
    ? `${kilobytes(loaded.encodedBodySize)} compressed`
    : "from the browser’s cache";
}

/** `group(call, options)`: sends through the entry that is chosen. */
export function createSender() {
  const root = byId("sender");
  const sizes = {};
  for (const [name, { about }] of Object.entries(ENTRIES)) {
    const isFirst = root.querySelector("input") === null;
    const input = el("input", { type: "radio", name: "sender", value: name, checked: isFirst });
    sizes[name] = el("span.fine", { "data-size-of": name });
    root.append(
      el("label", {}, input, el("span", {}, el("code", {}, name), `, ${about} `, sizes[name])),
    );
  }

  function showSizes() {
    for (const [name, { file }] of Object.entries(ENTRIES)) {
      setText(sizes[name], `(${sizeOf(file)})`);
    }
  }

  const chosen = () => ENTRIES[root.querySelector("input:checked").value];

  async function group(call, options) {
    const { file } = chosen();
    const entry = await import(file);
    showSizes();
    return entry.group(call, options);
  }

  showSizes();
  return {
    group,
    /** Whether it takes the options of a call's rules from the relay. */
    get isRelayed() {
      return Boolean(chosen().isRelayed);
    },
  };
}
