// The module is part of the file: no second request, nothing to configure. Where WebAssembly is
// refused (a page's policy without 'wasm-unsafe-eval'), its JavaScript twin is loaded.
// `built:…` are made by pkg/build.

import * as glue from "built:page-glue";
import * as source from "built:page-text";
import { makeApi } from "../../src/js/api.js";
import { fromText } from "./from-text.js";

export const { group, groupBatch, createGroup, validate, validateJson, groupSchema, GroupError, init } =
  makeApi({ glue, compile: () => new WebAssembly.Module(fromText(source)), load: () => import("./js-module.js") });
