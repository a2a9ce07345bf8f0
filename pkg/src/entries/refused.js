/** The smallest module there is: its head. */
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Whether WebAssembly is missing or may not be used here, as under a page's policy without `'wasm-unsafe-eval'`. */
export function refused() {
  try {
    new WebAssembly.Module(EMPTY);
    return false;
  } catch {
    return true;
  }
}
