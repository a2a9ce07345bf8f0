// The module is part of the file: no second request, nothing to configure. Where WebAssembly is
// refused (a page's policy without 'wasm-unsafe-eval'), its JavaScript twin is loaded.
// `built:…` are made by pkg/build.

import * as glue from "built:glue";
import hex from "built:hex";
import { makeApi } from "../../src/js/api.js";
import { fromHex } from "./hex.js";

export const { group, groupBatch, createGroup, validate, validateJson, groupSchema, GroupError, init } =
  makeApi({ glue, compile: () => new WebAssembly.Module(fromHex(hex)), load: () => import("./js-module.js") });
