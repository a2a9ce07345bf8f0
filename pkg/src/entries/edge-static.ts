// With the relay, for runtimes that refuse to compile at run time; see `static.js`.

import wasm from "./group_call_edge_bg.wasm?module";

export const compile = () => wasm;
export const load = undefined;
