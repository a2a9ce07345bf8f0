// The relay and the main entry's functions, with a module of their own (the crate's feature `relay`) as part of the file.

import * as glue from "built:edge-glue";
import * as source from "built:edge-text";
import { makeEdgeApi } from "./edge-api.js";
import { fromText } from "./from-text.js";

export const { relay, group, groupBatch, createGroup, validate, validateJson, groupSchema, GroupError, init } =
  makeEdgeApi({ glue, compile: () => new WebAssembly.Module(fromText(source)) });
