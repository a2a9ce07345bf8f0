// The same rules without WebAssembly: for pages whose policy refuses it, and where there is none.

import * as glue from "built:page-glue";
import { makeApi } from "../../src/js/api.js";
import { instantiate } from "./js-module.js";

export const { group, groupBatch, createGroup, validate, validateJson, groupSchema, GroupError, init } =
  makeApi({ glue, compile: () => ({ instantiate }) });
