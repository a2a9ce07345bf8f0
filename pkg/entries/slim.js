// Without a module: `init(source)` is given it, a Response, bytes or a WebAssembly.Module.

import * as glue from "built:page-glue";
import { makeApi } from "../../src/js/api.js";

function compile() {
  throw new TypeError("group-call/slim has no module of its own: await init(source) with a Response, bytes or a WebAssembly.Module");
}

export const { group, groupBatch, createGroup, validate, validateJson, groupSchema, GroupError, init } =
  makeApi({ glue, compile });
