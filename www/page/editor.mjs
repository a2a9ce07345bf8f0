// The JSON editor: a plain textarea, which keeps the keyboard, undo and assistive technology as everyone knows them.

import { el, hidden } from "./dom.mjs";
import { print, read } from "./json-text.mjs";

export function createEditor({ textarea, messages, formatButton, onEdit }) {
  textarea.addEventListener("input", () => onEdit(textarea.value));
  formatButton.addEventListener("click", () => {
    const tree = read(textarea.value);
    if (!tree) return textarea.focus();
    textarea.value = print(tree);
    onEdit(textarea.value);
  });

  return {
    get text() {
      return textarea.value;
    },
    set text(text) {
      textarea.value = text;
    },
    focus: () => textarea.focus(),
    /** Says what concerns the text as a whole: that it does not parse, or that it has fields which the form does not show. */
    report(issues) {
      formatButton.disabled = read(textarea.value) === null;
      if (issues.length) textarea.setAttribute("aria-invalid", "true");
      else textarea.removeAttribute("aria-invalid");
      messages.replaceChildren(
        ...issues
          .slice(0, 5)
          .map((issue) =>
            el("p.message", { "data-kind": "error" }, hidden("Error: "), issue.message),
          ),
      );
    },
  };
}
