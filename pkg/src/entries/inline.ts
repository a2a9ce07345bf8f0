// The module is part of the file: no second request, nothing to configure. Where WebAssembly is
// refused (by a page's policy without 'wasm-unsafe-eval'), its JavaScript twin is loaded, by its address, so
// that a bundler that makes a single file leaves it out. It is as large again as all the rest.
// Scripts make the `built:…` modules.

import { singles, text } from "built:module-text";
import { fromText } from "../module/text.js";

export const compile = () => new WebAssembly.Module(fromText(singles, text));
export const load = () =>
  import(
    /* webpackIgnore: true */ /* @vite-ignore */ new URL("./js-module.js", import.meta.url).href
  );
