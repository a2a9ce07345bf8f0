// The same rules without WebAssembly: for pages whose policy refuses it, and where there is none.

import { instantiate } from "./js-module.js";

export const compile = () => ({ instantiate });
export const load = undefined;
