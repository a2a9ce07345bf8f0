// For runtimes that refuse to compile at run time (Cloudflare Workers, Vercel Edge): the
// platform compiles the module when the worker is deployed. They all understand `?module`.

import * as glue from "built:server-glue";
import wasm from "./group_call_server_bg.wasm?module";
import { makeApi } from "../../src/js/api.js";

export const { group, groupBatch, createGroup, validate, validateJson, groupSchema, GroupError, init } =
  makeApi({ glue, compile: () => wasm });
