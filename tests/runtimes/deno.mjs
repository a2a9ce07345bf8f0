// Everything under Deno, with only the permissions it needs.

import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { reportOf } from "../report.mjs";
import { runIn } from "./in-process.mjs";

/** The program itself: the package's launcher would copy it in an install script, and those are switched off here. */
function program() {
  const scope = join(dirname(createRequire(import.meta.url).resolve("deno/package.json")), "..", "@deno");
  const [platform] = readdirSync(scope);
  if (!platform) throw new Error("no Deno for this platform is installed");
  return join(scope, platform, process.platform === "win32" ? "deno.exe" : "deno");
}

await reportOf("deno", () =>
  runIn("deno", [program(), "run", "--quiet", "--no-prompt", "--node-modules-dir=manual", "--allow-net=127.0.0.1", "--allow-read"]));
