// With the relay: its module as part of the file. Where WebAssembly is refused, the JavaScript version is
// loaded.

import { singles, text } from "built:edge-text";
import { fromText } from "../module/text.js";

export const compile = () => new WebAssembly.Module(fromText(singles, text));
export const load = () => import("./edge-js-module.js");
