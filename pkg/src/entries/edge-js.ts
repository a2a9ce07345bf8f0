// With the relay, without WebAssembly: for edge runtimes that have none.

import { instantiate } from "./edge-js-module.js";

export const compile = () => ({ instantiate });
export const load = undefined;
