// `group-call/wasm` for runtimes that refuse to compile at run time; see `static.ts`.

import wasm from "./group_call_wasm_bg.wasm?module";

export const compile = () => wasm;
export const load = undefined;
