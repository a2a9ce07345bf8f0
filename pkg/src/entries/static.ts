// For runtimes that refuse to compile at run time (Cloudflare Workers, Vercel Edge): the
// platform compiles the module when the worker is deployed. They all understand `?module`.

import wasm from "./group_call_bg.wasm?module";

export const compile = () => wasm;
export const load = undefined;
