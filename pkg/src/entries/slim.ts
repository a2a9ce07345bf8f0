// Without a module: `init(source)` is given one, as a Response, bytes or a WebAssembly.Module.

export const load = undefined;

export function compile(): never {
  throw new TypeError(
    "group-call/slim has no module of its own: await init(source) with a Response, bytes or a WebAssembly.Module",
  );
}
