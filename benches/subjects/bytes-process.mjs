// bytes → bytes under Node, Deno and Bun.

import * as api from "group-call";
import { report, settings } from "../child.mjs";
import { compare } from "../measure.mjs";
import { bytesCases } from "./bytes.mjs";

const { kinds, ...rest } = settings();
const found = {};
for (const kind of kinds) found[kind] = await compare(bytesCases(api, kind), rest);
report(found);
