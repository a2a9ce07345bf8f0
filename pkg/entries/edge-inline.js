// The relay and the main entry's functions, with a module of their own (the crate's feature `relay`) as part of the file.

import * as glue from "built:edge-glue";
import hex from "built:edge-hex";
import { makeEdgeApi } from "./edge-api.js";
import { fromHex } from "./hex.js";

export const { relay, group, groupBatch, createGroup, validate, validateJson, groupSchema, GroupError, init } =
  makeEdgeApi({ glue, compile: () => new WebAssembly.Module(fromHex(hex)) });
