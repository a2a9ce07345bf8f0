// Runs inside Node, Deno and Bun, in the folder of the installed package: all that runs in every
// runtime, with `group-call` imported by name. Prints one line of JSON.

import * as api from "group-call";
import { readdirSync, readFileSync } from "node:fs";
import { runEverywhere } from "../everywhere.mjs";

const [runtime, upstream, parts] = process.argv.slice(2);
const folder = new URL("../cases/", import.meta.url);
const files = Object.fromEntries(
  readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]),
);

const unhandled = [];
process.on("unhandledRejection", (error) => unhandled.push({ name: "an unhandled rejection", why: String(error?.stack ?? error) }));

const result = await runEverywhere(api, files, { runtime, upstream }, parts?.split(","));
result.failed.push(...unhandled);
console.log(`@@result ${JSON.stringify(result)}`);
process.exit(0);
