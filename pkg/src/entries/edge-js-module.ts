// The relay's module as JavaScript: `instantiate()`. In a file of its own, so that `edge.js` loads it only
// where WebAssembly is refused.

export { instantiate } from "built:edge-javascript";
