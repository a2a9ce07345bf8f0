// The form: fields over the tree of the call, each with its messages beside it.

import { el, hidden } from "./dom.mjs";
import { ADDRESS, ALL, IDENTITY, KNOWN_TRAITS, normalPath, pathKey, TRAITS } from "./fields.mjs";
import { entryOf, object, print, read, remove, string, textOf } from "./json-text.mjs";
import { sentenceFor } from "./wording.mjs";

const MAX_SHOWN = 90;
const shorten = (text) => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

/** What a node looks like in an input: a string's own text, anything else as JSON. */
const inputText = (node) => (node === undefined ? "" : (textOf(node) ?? print(node, 0)));

function child(node, path) {
  return path.reduce((at, key) => entryOf(at, [key])?.value, node);
}

/** The object at `path`, made where it is missing or something else. */
function objectAt(root, path) {
  let node = root;
  for (const key of path) {
    let entry = entryOf(node, [key]);
    if (!entry) node.entries.push((entry = { key, value: object() }));
    else if (entry.value.kind !== "object") entry.value = object();
    node = entry.value;
  }
  return node;
}

export function createForm({ root, pausedNotice, fieldset, addButton, rowsElement, onEdit }) {
  let tree = null;
  let rows = []; // { entry | null, element, name, value, type, messages, fault }
  let serial = 0;
  const controls = new Map(); // field id → { field, input, messages }

  function edited(source) {
    refresh(source);
    onEdit(tree);
  }

  function addField(field, place) {
    const id = `f-${field.id}`;
    const settings = {
      id,
      "data-field": field.id,
      "aria-describedby": field.hint ? `${id}-hint ${id}-msg` : `${id}-msg`,
      "aria-required": field.required ? "true" : undefined,
      autocapitalize: "off",
      autocomplete: "off",
      spellcheck: "false",
      inputmode: field.inputmode,
      oninput: (event) => setField(field, event.target.value, event.target),
    };
    const input = field.lines
      ? el("textarea", { ...settings, rows: field.lines })
      : el("input", { ...settings, type: "text" });
    const messages = el("div.messages", { id: `${id}-msg` });
    const head = el("div.label-row", {}, el("label", { for: id }, field.label));
    if (field.id === "timestamp") {
      const now = () => {
        input.value = new Date().toISOString();
        setField(field, input.value, null);
        input.focus();
      };
      head.append(el("button.link", { type: "button", id: "now", onclick: now }, "Use now"));
    }
    place.append(
      el(
        field.wide ? "div.field.wide" : "div.field",
        { "data-for": field.id },
        head,
        input,
        field.hint ? el("p.hint", { id: `${id}-hint` }, field.hint) : null,
        messages,
      ),
    );
    controls.set(field.id, { field, input, messages });
  }

  function setField(field, text, source) {
    if (!tree) return;
    // An optional field that is emptied is left out of the call; a required one stays, empty, and is reported.
    if (text === "" && !field.required) {
      const parent = child(tree, field.path);
      const entry = entryOf(parent, field.keys);
      if (entry) remove(parent, entry);
      if (field.path.at(-1) === "address" && parent?.entries?.length === 0) {
        const traits = child(tree, ["traits"]);
        remove(traits, entryOf(traits, ["address"]));
      }
    } else {
      const parent = objectAt(tree, field.path);
      const entry = entryOf(parent, field.keys);
      if (entry) entry.value = string(text);
      else parent.entries.push({ key: field.keys[0], value: string(text) });
    }
    edited(source);
  }

  /** Traits that no field shows: unknown ones, and a known one's second copy. */
  function extraEntries() {
    const traits = child(tree, ["traits"]);
    if (traits?.kind !== "object") return [];
    return traits.entries.filter(
      (entry) => !KNOWN_TRAITS.has(entry.key) || entryOf(traits, [entry.key]) !== entry,
    );
  }

  function addRow(entry) {
    const id = `x-${(serial += 1)}`;
    const row = { entry, fault: null, id };
    row.name = el("input", {
      id: `${id}-name`,
      type: "text",
      spellcheck: "false",
      autocapitalize: "off",
      autocomplete: "off",
      "aria-describedby": `${id}-msg`,
      oninput: () => renameRow(row),
    });
    row.value = el("input", {
      id: `${id}-value`,
      type: "text",
      spellcheck: "false",
      autocapitalize: "off",
      autocomplete: "off",
      "aria-describedby": `${id}-msg`,
      oninput: () => setRow(row),
    });
    row.type = el(
      "select",
      { id: `${id}-type`, onchange: () => setRow(row) },
      el("option", { value: "text" }, "Text"),
      el("option", { value: "json" }, "JSON"),
    );
    row.messages = el("div.messages", { id: `${id}-msg` });
    const drop = el(
      "button.button.quiet.small",
      { type: "button", "data-action": "remove", onclick: () => dropRow(row) },
      "Remove",
      hidden(" this trait"),
    );
    row.element = el(
      "div.extra",
      { role: "group", "aria-label": "Additional trait", "data-row": id },
      el("div.field", {}, el("label", { for: row.name.id }, "Name"), row.name),
      el("div.field", {}, el("label", { for: row.value.id }, "Value"), row.value),
      el("div.field.type", {}, el("label", { for: row.type.id }, "Kind"), row.type),
      drop,
      row.messages,
    );
    if (entry) showRow(row, true);
    rows.push(row);
    rowsElement.append(row.element);
    return row;
  }

  function showRow(row, withType) {
    if (!row.entry) return;
    const text = textOf(row.entry.value);
    if (withType) row.type.value = text === null ? "json" : "text";
    if (document.activeElement !== row.name) row.name.value = row.entry.key;
    if (document.activeElement !== row.value && !row.fault)
      row.value.value = text ?? print(row.entry.value, 0);
  }

  /** What the row's value input says, or null where it is not the JSON that it claims to be. */
  function rowNode(row) {
    if (row.type.value === "text") return string(row.value.value);
    return row.value.value.trim() === "" ? null : read(row.value.value);
  }

  // A row belongs to the call from the moment it has a name.
  function renameRow(row) {
    if (!tree) return;
    if (row.entry && row.name.value === "") {
      remove(child(tree, ["traits"]), row.entry);
      row.entry = null;
    } else if (row.entry) {
      row.entry.key = row.name.value;
    } else if (row.name.value !== "") {
      row.entry = { key: row.name.value, value: rowNode(row) ?? string("") };
      objectAt(tree, ["traits"]).entries.push(row.entry);
    }
    edited(row.name);
  }

  function setRow(row) {
    const node = rowNode(row);
    row.fault = node
      ? null
      : "This is not JSON: try a number, true, null, a quoted string, a list or an object.";
    if (node && row.entry) row.entry.value = node;
    edited(row.value);
  }

  function dropRow(row) {
    const at = rows.indexOf(row);
    rows.splice(at, 1);
    row.element.remove();
    if (row.entry) remove(child(tree, ["traits"]), row.entry);
    // Focus goes to the neighbour: with its element gone it would fall back to the top of the page.
    const next = rows[at] ?? rows[at - 1];
    (next?.element.querySelector("[data-action=remove]") ?? addButton).focus();
    edited(null);
  }

  function refresh(source) {
    for (const { field, input } of controls.values()) {
      if (input === source) continue;
      const text = inputText(entryOf(child(tree, field.path), field.keys)?.value);
      if (input.value !== text) input.value = text;
    }
    for (const row of rows) showRow(row, false);
  }

  /** Shows another call; null where the JSON cannot be read as an object, which makes the form wait. */
  function show(next) {
    const usable = next?.kind === "object";
    fieldset.disabled = !usable;
    pausedNotice.hidden = usable;
    if (!usable) return;
    tree = next;
    for (const row of rows) row.element.remove();
    rows = [];
    for (const entry of extraEntries()) addRow(entry);
    refresh(null);
  }

  /** All places where a message can stand, by path; the longest path that a problem's begins with wins. */
  function places() {
    const found = new Map();
    const add = (path, place) => {
      const key = pathKey(path);
      found.set(key, [...(found.get(key) ?? []), place]);
    };
    for (const { field, input, messages } of controls.values()) {
      for (const key of field.keys) add([...field.path, key], { inputs: [input], messages });
    }
    for (const row of rows) {
      if (row.entry)
        add(["traits", row.entry.key], { inputs: [row.name, row.value], messages: row.messages });
    }
    add(["traits"], { inputs: [], messages: root.querySelector("#traits-msg") });
    add(["traits", "address"], { inputs: [], messages: root.querySelector("#address-msg") });
    return found;
  }

  function placesFor(found, path) {
    for (let length = path.length; length > 0; length -= 1) {
      const here = found.get(pathKey(path.slice(0, length)));
      if (here) return here;
    }
    return [];
  }

  /** Puts each issue, warning and change beside its field. `sent` is the tree of the normalized call, if there is one. */
  function report({ issues, warnings, changes, sent }) {
    const found = places();
    const notes = new Map(); // messages element → [{ kind, text }]
    const note = (place, kind, text) => {
      const list = notes.get(place.messages) ?? [];
      if (!list.some((one) => one.text === text)) list.push({ kind, text });
      notes.set(place.messages, list);
    };
    const wrong = new Set();
    for (const issue of issues) {
      for (const place of placesFor(found, issue.path)) {
        note(place, "error", issue.message);
        for (const input of place.inputs) wrong.add(input);
      }
    }
    for (const warning of warnings) {
      for (const place of placesFor(found, warning.path)) note(place, "warning", warning.message);
    }
    for (const change of changes) {
      for (const place of found.get(pathKey(change.path)) ?? []) {
        const value = sent && child(sent, normalPath(change.path));
        if (change.rule === "dropped" || value?.kind !== "scalar")
          note(place, "change", sentenceFor(change.rule));
        else note(place, "change", `Sent as ${shorten(inputText(value))}`);
      }
    }
    for (const row of rows) {
      if (!row.fault) continue;
      note(row, "error", row.fault);
      wrong.add(row.value);
    }

    for (const input of root.querySelectorAll("input, textarea")) {
      if (wrong.has(input)) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    }
    for (const element of root.querySelectorAll(".messages")) {
      const list = notes.get(element) ?? [];
      const key = JSON.stringify(list);
      if (element.dataset.shown === key) continue;
      element.dataset.shown = key;
      element.replaceChildren(
        ...list.map(({ kind, text }) =>
          el(
            "p.message",
            { "data-kind": kind },
            kind === "change" ? null : hidden(kind === "error" ? "Error: " : "Warning: "),
            text,
          ),
        ),
      );
    }
  }

  /** Moves the focus to the field that a path belongs to; false where the form has none. */
  function focus(path) {
    const place = placesFor(places(), path).find(({ inputs }) => inputs.length);
    if (!place || fieldset.disabled) return false;
    place.inputs.at(-1).focus();
    return true;
  }

  root.addEventListener("submit", (event) => event.preventDefault());
  addButton.addEventListener("click", () => {
    const row = addRow(null);
    row.name.focus();
  });
  for (const field of IDENTITY) addField(field, root.querySelector("#identity"));
  for (const field of TRAITS) addField(field, root.querySelector("#traits"));
  for (const field of ADDRESS) addField(field, root.querySelector("#address"));
  if (controls.size !== ALL.length) throw new Error("two fields share an id");

  return { show, report, focus };
}
