// A small strict JSON reader (RFC 8259). Unlike JSON.parse it keeps the text of every
// number and string as written, sees repeated keys, and counts depth.
//
// A node is one of
//   { kind: "object", members: [{ key, rawKey, value }] }
//   { kind: "array", items: [node] }
//   { kind: "string", value, raw }        raw holds the quotes and escapes as written
//   { kind: "number", raw }
//   { kind: "literal", raw }              true, false, null

export class Unreadable extends Error {
  /** @param {"invalid_json" | "too_deep"} code */
  constructor(code, position) {
    super(`${code} at ${position}`);
    this.code = code;
    this.position = position;
  }
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const SHORT = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** Decodes the input and refuses bad UTF-8. Skips a leading byte order mark, which .NET writes. */
export function textOf(input) {
  if (typeof input === "string") return input.replace(/^\ufeff/, "");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(input);
  } catch {
    throw new Unreadable("invalid_json", 0);
  }
}

export function read(input, maxDepth) {
  const text = textOf(input);
  let at = 0;
  const fail = () => {
    throw new Unreadable("invalid_json", at);
  };

  function space() {
    while (at < text.length && " \t\n\r".includes(text[at])) at += 1;
  }

  function string() {
    at += 1; // the opening quote
    let value = "";
    let raw = '"';
    for (;;) {
      if (at >= text.length) fail();
      const c = text[at];
      if (c === '"') {
        at += 1;
        return { kind: "string", value, raw: raw + '"' };
      }
      if (c < " ") fail();
      if (c === "\\") {
        const next = text[at + 1];
        if (next === "u") {
          const hex = text.slice(at + 2, at + 6);
          if (!/^[0-9a-fA-F]{4}$/.test(hex)) fail();
          value += String.fromCharCode(parseInt(hex, 16));
          raw += text.slice(at, at + 6);
          at += 6;
        } else {
          if (next === undefined || !Object.hasOwn(SHORT, next)) fail();
          value += SHORT[next];
          raw += c + next;
          at += 2;
        }
        continue;
      }
      const code = text.codePointAt(at);
      if (code >= 0xd800 && code <= 0xdfff) {
        // UTF-8 cannot encode a lone surrogate, so it is treated as if the caller had escaped it.
        value += c;
        raw += "\\u" + code.toString(16);
        at += 1;
      } else {
        const whole = String.fromCodePoint(code);
        value += whole;
        raw += whole;
        at += whole.length;
      }
    }
  }

  function value(depth) {
    space();
    const c = text[at];
    if (c === "{" || c === "[") {
      if (depth > maxDepth) throw new Unreadable("too_deep", at);
      return c === "{" ? object(depth) : array(depth);
    }
    if (c === '"') return string();
    for (const literal of ["true", "false", "null"]) {
      if (text.startsWith(literal, at)) {
        at += literal.length;
        return { kind: "literal", raw: literal };
      }
    }
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text);
    if (number === null) fail();
    at += number[0].length;
    return { kind: "number", raw: number[0] };
  }

  function object(depth) {
    const members = [];
    at += 1;
    space();
    if (text[at] === "}") {
      at += 1;
      return { kind: "object", members };
    }
    for (;;) {
      space();
      if (text[at] !== '"') fail();
      const key = string();
      space();
      if (text[at] !== ":") fail();
      at += 1;
      members.push({ key: key.value, rawKey: key.raw, value: value(depth + 1) });
      space();
      if (text[at] === ",") at += 1;
      else if (text[at] === "}") {
        at += 1;
        return { kind: "object", members };
      } else fail();
    }
  }

  function array(depth) {
    const items = [];
    at += 1;
    space();
    if (text[at] === "]") {
      at += 1;
      return { kind: "array", items };
    }
    for (;;) {
      items.push(value(depth + 1));
      space();
      if (text[at] === ",") at += 1;
      else if (text[at] === "]") {
        at += 1;
        return { kind: "array", items };
      } else fail();
    }
  }

  const root = value(1);
  space();
  if (at < text.length) fail();
  return root;
}

/** The node as JSON text, unchanged except that white space between tokens is removed. */
export function write(node) {
  if (node.kind === "object") {
    return "{" + node.members.map((m) => m.rawKey + ":" + write(m.value)).join(",") + "}";
  }
  if (node.kind === "array") return "[" + node.items.map(write).join(",") + "]";
  return node.raw;
}

/** The units of a raw string: a character or an escape, each with the text that it stands for. */
export function units(raw) {
  const result = [];
  const inner = raw.slice(1, -1);
  for (let i = 0; i < inner.length; ) {
    const length = inner[i] !== "\\" ? 1 : inner[i + 1] === "u" ? 6 : 2;
    const unit = inner.slice(i, i + length);
    result.push({ raw: unit, value: length === 1 ? unit : JSON.parse(`"${unit}"`) });
    i += length;
  }
  return result;
}
