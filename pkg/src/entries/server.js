// For servers (Node, Deno, Bun): the module that is built for speed, as part of the file.

import * as source from "built:server-text";
import { fromText } from "../module/text.js";

export { imports } from "built:server-glue";
export const compile = () => new WebAssembly.Module(fromText(source));
export const load = undefined;
