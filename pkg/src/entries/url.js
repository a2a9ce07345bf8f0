// The module is a file beside this one, fetched when it is first needed: the smallest download,
// and the browser compiles while it arrives.

import { refused } from "./refused.js";

async function fetchModule() {
  // Bundlers look for exactly this expression: they copy the file and put its new name here.
  const response = await fetch(new URL("./group_call_bg.wasm", import.meta.url));
  if (!response.ok) throw new TypeError(`group_call_bg.wasm could not be fetched: HTTP ${response.status}`);
  // Streaming insists on the type; servers that don't know it say application/octet-stream.
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

export { imports } from "built:page-glue";

export async function load() {
  if (refused()) return import("./js-module.js");
  return fetchModule();
}

export function compile() {
  throw new TypeError("group_call_bg.wasm has not been fetched yet");
}
