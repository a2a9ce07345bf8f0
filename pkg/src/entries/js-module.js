// The module as JavaScript: `instantiate()`. A file of its own, so that `inline.js` and
// `url.js` load it only where WebAssembly is refused.

export { instantiate } from "built:module-javascript";
