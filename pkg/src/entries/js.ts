// The same rules without WebAssembly: for pages whose policy refuses it, and hosts that do not have it.

import { instantiate } from "./js-module.js";

export const compile = () => ({ instantiate });
export const load = undefined;
