// JSON text as a tree that keeps every scalar as it was written. `JSON.parse` would turn 12345678901234567890 into
// another number and drop one of two equal keys; the form must be able to change one field and leave the rest alone.
//
// node = { kind: "object", entries: [{ key, value }] } | { kind: "array", items: [node] } | { kind: "scalar", raw }

/** Deeper text is for the package to refuse, not for the form to edit. */
const MAX_DEPTH = 100;

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Reads `text`, or returns null where it is not JSON (or too deep). */
export function read(text) {
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) at += found.length;
    return found;
  };
  const eat = (character) => {
    take(SPACE);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const need = (character) => {
    if (!eat(character)) throw new SyntaxError(character);
  };

  function value(depth) {
    if (depth > MAX_DEPTH) throw new SyntaxError("too deep");
    if (eat("{")) {
      const entries = [];
      if (eat("}")) return { kind: "object", entries };
      do {
        take(SPACE);
        const raw = take(STRING);
        if (raw === undefined) throw new SyntaxError("key");
        need(":");
        entries.push({ key: JSON.parse(raw), value: value(depth + 1) });
      } while (eat(","));
      need("}");
      return { kind: "object", entries };
    }
    if (eat("[")) {
      const items = [];
      if (eat("]")) return { kind: "array", items };
      do items.push(value(depth + 1));
      while (eat(","));
      need("]");
      return { kind: "array", items };
    }
    take(SPACE);
    const raw = take(STRING) ?? take(OTHER);
    if (raw === undefined) throw new SyntaxError("value");
    return { kind: "scalar", raw };
  }

  try {
    const tree = value(1);
    take(SPACE);
    return at === text.length ? tree : null;
  } catch {
    return null;
  }
}

export const string = (text) => ({ kind: "scalar", raw: JSON.stringify(text) });
export const object = () => ({ kind: "object", entries: [] });

/** The text of a string node; null for any other. */
export function textOf(node) {
  return node?.kind === "scalar" && node.raw.startsWith('"') ? JSON.parse(node.raw) : null;
}

/**
 * Prints a tree as a list of pieces `{ text, type, path }`, so that the same walk serves plain text and coloured text.
 * `type` is "key", "string", "number", "word" or "mark"; `path` is where the piece belongs.
 */
export function* pieces(node, indent = 2, path = []) {
  const pad = (depth) => (indent ? `\n${" ".repeat(indent * depth)}` : "");
  if (node.kind === "scalar") {
    const type = node.raw.startsWith('"') ? "string" : /^[-\d]/.test(node.raw) ? "number" : "word";
    yield { text: node.raw, type, path };
    return;
  }
  const [open, close] = node.kind === "object" ? "{}" : "[]";
  const children = node.kind === "object" ? node.entries : node.items;
  if (children.length === 0) {
    yield { text: open + close, type: "mark", path };
    return;
  }
  yield { text: open, type: "mark", path };
  for (const [i, child] of children.entries()) {
    const inner = [...path, node.kind === "object" ? child.key : i];
    yield { text: pad(inner.length), type: "mark", path: inner };
    if (node.kind === "object") {
      yield { text: JSON.stringify(child.key), type: "key", path: inner };
      yield { text: indent ? ": " : ":", type: "mark", path: inner };
      yield* pieces(child.value, indent, inner);
    } else {
      yield* pieces(child, indent, inner);
    }
    if (i < children.length - 1) yield { text: ",", type: "mark", path: inner };
  }
  yield { text: pad(path.length) + close, type: "mark", path };
}

export function print(node, indent = 2) {
  let text = "";
  for (const piece of pieces(node, indent)) text += piece.text;
  return text;
}

/** The entry for the first of `keys` that the object holds. */
export function entryOf(node, keys) {
  if (node?.kind !== "object") return undefined;
  for (const key of keys) {
    const entry = node.entries.find((one) => one.key === key);
    if (entry) return entry;
  }
  return undefined;
}

export function remove(node, entry) {
  const at = node.entries.indexOf(entry);
  if (at >= 0) node.entries.splice(at, 1);
}
