// For servers (Node, Deno, Bun): the module that is built for speed, as part of the file.

import * as glue from "built:server-glue";
import * as source from "built:server-text";
import { makeApi } from "../../src/js/api.js";
import { fromText } from "./from-text.js";

export const { group, groupBatch, createGroup, validate, validateJson, groupSchema, GroupError, init } =
  makeApi({ glue, compile: () => new WebAssembly.Module(fromText(source)) });
