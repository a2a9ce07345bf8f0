// The module is part of the file: no second request, nothing to configure. Where WebAssembly is
// refused (a page's policy without 'wasm-unsafe-eval'), its JavaScript twin is loaded.
// `built:…` are made by scripts.

import { singles, text } from "built:module-text";
import { fromText } from "../module/text.js";

export const compile = () => new WebAssembly.Module(fromText(singles, text));
export const load = () => import("./js-module.js");
