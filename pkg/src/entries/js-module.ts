// The module as JavaScript: `instantiate()`. In a file of its own, so that `inline.js`
// loads it only where WebAssembly is refused.

export { instantiate } from "built:module-javascript";
