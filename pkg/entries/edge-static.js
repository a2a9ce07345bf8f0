// The relay for runtimes that refuse to compile at run time; see `static.js`.

import * as glue from "built:edge-glue";
import wasm from "./group_call_edge_bg.wasm?module";
import { makeEdgeApi } from "./edge-api.js";

export const { relay, group, groupBatch, createGroup, validate, validateJson, groupSchema, GroupError, init } =
  makeEdgeApi({ glue, compile: () => wasm });
