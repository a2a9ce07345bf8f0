// Runs inside Node, Deno and Bun, in the installed package's folder: everything that runs in every
// runtime, with `group-call` imported by name. Prints one line of JSON.

import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { runTests, together } from "../checks.mjs";
import { runEverywhere } from "../everywhere.mjs";
import { instanceTests, watchInstances } from "./instances.mjs";

const [runtime, upstream, parts] = process.argv.slice(2);

const unhandled = [];
process.on("unhandledRejection", (error) => unhandled.push({ name: "an unhandled rejection", why: String(error?.stack ?? error) }));

watchInstances();
const api = await import("group-call");

const folder = new URL("../cases/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const files = Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]));

const context = { runtime, upstream, fetchRepeats: runtime === "deno" };
let result = await runEverywhere(api, files, context, parts.split(","));
if (parts.includes("instances")) result = together(result, await runTests(instanceTests, api, { runtime }));
result.failed.push(...unhandled);
console.log(`@@result ${JSON.stringify(result)}`);
process.exit(0);
