// Runs inside Node, Deno and Bun, in the folder of the installed package: the relay's scenarios,
// with `group-call/edge` imported by name. Prints one line of JSON.

import * as api from "group-call/edge";
import { runRelay } from "../relay.mjs";

const context = JSON.parse(process.argv[2]);
const unhandled = [];
process.on("unhandledRejection", (error) => unhandled.push({ name: "an unhandled rejection", why: String(error?.stack ?? error) }));

const result = await runRelay(api, context);
result.failed.push(...unhandled);
console.log(`@@result ${JSON.stringify(result)}`);
process.exit(0);
