// The outermost structure of a WebAssembly module: a sequence of sections.

/** Reads an unsigned LEB128 number; returns it and the position after it. */
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

const EXPORTS = 7;

/** A number in unsigned LEB128. */
function writeNumber(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

/** The module without its exports of these names. */
export function withoutExports(wasm, names) {
  const sections = [wasm.subarray(0, 8)];
  for (let start = 8; start < wasm.length; ) {
    const [size, body] = readNumber(wasm, start + 1);
    const end = body + size;
    if (wasm[start] === EXPORTS) {
      const kept = [];
      let [count, at] = readNumber(wasm, body);
      for (; count--; ) {
        const from = at;
        const [length, text] = readNumber(wasm, at);
        const name = wasm.toString("utf8", text, text + length);
        [, at] = readNumber(wasm, text + length + 1);
        if (!names.includes(name)) kept.push(wasm.subarray(from, at));
      }
      const contents = Buffer.concat([writeNumber(kept.length), ...kept]);
      sections.push(Buffer.from([EXPORTS]), writeNumber(contents.length), contents);
    } else {
      sections.push(wasm.subarray(start, end));
    }
    start = end;
  }
  return Buffer.concat(sections);
}
