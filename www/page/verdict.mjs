// What the package says about the call: problems, the normalized call, what was changed, and how large it is.

import { byId, bytes, debounce, el, hidden, plural, setText } from "./dom.mjs";
import { normalPath, pathKey } from "./fields.mjs";
import { pieces } from "./json-text.mjs";
import { pathText, sentenceFor } from "./wording.mjs";

const MAX_LISTED = 40;

/** Fills `element` with coloured JSON; lines whose path is in `marked` stand out. */
export function showJson(element, tree, marked = new Set()) {
  const parts = [];
  for (const { text, type, path } of pieces(tree)) {
    const changed =
      (type === "key" || type === "string" || type === "number") && marked.has(pathKey(path));
    parts.push(
      type === "mark" && !changed
        ? text
        : el(changed ? `span.tok-${type}.changed` : `span.tok-${type}`, {}, text),
    );
  }
  element.replaceChildren(...parts);
}

function summary({ ok, issues, warnings, changes }) {
  const parts = [ok ? "The call is good" : plural(issues.length, "problem")];
  if (warnings.length) parts.push(plural(warnings.length, "warning"));
  if (changes.length) parts.push(plural(changes.length, "change"));
  return parts;
}

export function createVerdict({ limit, goTo }) {
  const title = byId("verdict");
  const issuesList = byId("issues");
  const normalized = byId("normalized");
  const changesList = byId("changes");
  const announce = debounce((text) => setText(byId("announce"), text), 700);

  function finding(kind, { code, path, message }) {
    const where = el(
      "button.link.path",
      { type: "button", onclick: () => goTo(path) },
      pathText(path),
    );
    return el(
      "li",
      { "data-kind": kind, "data-code": code, "data-path": pathKey(path) },
      hidden(kind === "error" ? "Error: " : "Warning: "),
      el("span.where", {}, where, el("code", {}, code)),
      el("span.what", {}, message),
    );
  }

  function change({ path, rule }) {
    return el(
      "li",
      { "data-kind": "change", "data-rule": rule, "data-path": pathKey(path) },
      el("button.link.path", { type: "button", onclick: () => goTo(path) }, pathText(path)),
      el("span.what", {}, `${sentenceFor(rule)} `, el("code", {}, rule)),
    );
  }

  function list(element, items) {
    const shown = items.slice(0, MAX_LISTED);
    if (items.length > MAX_LISTED)
      shown.push(el("li.more", {}, `and ${items.length - MAX_LISTED} more`));
    element.replaceChildren(...shown);
  }

  return {
    /** `sent` is the normalized call's tree and `size` its bytes, both null where nothing would be sent. */
    show(result, { sent, size, took }) {
      const { ok, issues, warnings, changes } = result;
      const words = summary(result);
      setText(title, words.slice(0, 2).join(", "));
      title.dataset.verdict = ok ? (warnings.length ? "warning" : "ok") : "error";
      setText(
        byId("check-time"),
        took < 0.1 ? "checked in under 0.1 ms" : `checked in ${took.toFixed(1)} ms`,
      );

      const items = [
        ...issues.map((issue) => finding("error", issue)),
        ...warnings.map((issue) => finding("warning", issue)),
      ];
      list(issuesList, items);
      issuesList.hidden = items.length === 0;

      list(changesList, changes.map(change));
      byId("changes-block").hidden = changes.length === 0;

      if (sent)
        showJson(normalized, sent, new Set(changes.map(({ path }) => pathKey(normalPath(path)))));
      else
        normalized.replaceChildren(
          el(
            "span.empty",
            {},
            `Nothing, until ${issues.length === 1 ? "the problem is" : "the problems are"} mended.`,
          ),
        );

      const block = byId("bytes");
      block.dataset.bytes = size ?? "";
      block.hidden = size === null;
      if (size !== null) {
        setText(byId("bytes-text"), `${bytes(size)} of ${limit.toLocaleString("en")}`);
        byId("bytes-bar").style.width = `${Math.max(0.5, Math.min(100, (100 * size) / limit))}%`;
      }
      announce(`${words.join(", ")}.`);
    },
  };
}
