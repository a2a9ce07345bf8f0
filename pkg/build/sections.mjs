// The outermost structure of a WebAssembly module: a row of sections.

/** Reads an unsigned LEB128 number; answers with it and the position behind it. */
function readNumber(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}

/** The module without its custom section `name`. */
export function withoutSection(wasm, name) {
  const kept = [wasm.subarray(0, 8)];
  for (let start = 8; start < wasm.length; ) {
    const [size, body] = readNumber(wasm, start + 1);
    const end = body + size;
    let isNamed = false;
    if (wasm[start] === 0) {
      const [length, text] = readNumber(wasm, body);
      isNamed = wasm.toString("utf8", text, text + length) === name;
    }
    if (!isNamed) kept.push(wasm.subarray(start, end));
    start = end;
  }
  return Buffer.concat(kept);
}

const IMPORTS = 2, CODE = 10, DATA = 11;

/** `{ functions: [{ name, size }], data }`: what each function has in bytes, by the names that the module holds, and the constants. */
export function functionsOf(wasm) {
  const sizes = [];
  const names = new Map();
  let imported = 0;
  let data = 0;
  for (let start = 8; start < wasm.length; ) {
    const id = wasm[start];
    const [size, body] = readNumber(wasm, start + 1);
    const end = body + size;
    let at = body;
    const next = () => {
      const [value, after] = readNumber(wasm, at);
      at = after;
      return value;
    };
    const text = () => {
      const length = next();
      return wasm.toString("utf8", at, (at += length));
    };
    if (id === IMPORTS) {
      for (let count = next(); count--; ) {
        text();
        text();
        if (wasm[at++] !== 0) throw new Error("an import that is no function");
        next();
        imported++;
      }
    } else if (id === CODE) {
      for (let count = next(); count--; ) {
        const length = next();
        sizes.push(length);
        at += length;
      }
    } else if (id === DATA) {
      data = size;
    } else if (id === 0 && text() === "name") {
      while (at < end) {
        const kind = wasm[at++];
        const length = next();
        const behind = at + length;
        if (kind === 1) {
          for (let count = next(); count--; ) {
            const index = next();
            names.set(index, text());
          }
        }
        at = behind;
      }
    }
    start = end;
  }
  return { functions: sizes.map((size, index) => ({ name: names.get(imported + index) ?? "", size })), data };
}
