// The same for CommonJS, which has no address of its own.

export { compile } from "./inline.js";

export const load = () => import("./js-module.js");
