// With the relay, without WebAssembly: for edge runtimes that do not have it.

import { instantiate } from "./edge-js-module.js";

export const compile = () => ({ instantiate });
export const load = undefined;
