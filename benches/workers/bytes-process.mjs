// bytes → bytes under Node, Deno and Bun.

import { compare } from "../measure.mjs";
import { report, settings } from "../runtimes.mjs";
import { bytesCases } from "./bytes.mjs";

const { kinds, ...rest } = settings();
const found = {};
for (const kind of kinds) found[kind] = await compare(bytesCases(kind), rest);
report(found);
