// `group-call/wasm`: the module that exports `group()` as part of the file.

import { singles, text } from "built:wasm-text";
import { fromText } from "../module/text.js";

export const compile = () => new WebAssembly.Module(fromText(singles, text));
export const load = undefined;
