// The relay's module as JavaScript: `instantiate()`. A file of its own, so that `edge.js` loads it only
// where WebAssembly is refused.

export { instantiate } from "built:edge-javascript";
