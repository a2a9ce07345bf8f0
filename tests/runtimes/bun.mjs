// Everything under Bun.

import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { reportOf } from "../report.mjs";
import { runIn } from "./in-process.mjs";

/** The program itself: the package's launcher would copy it in an install script, and those are switched off here. */
function program() {
  const scope = join(dirname(createRequire(import.meta.url).resolve("bun/package.json")), "..", "@oven");
  const [platform] = readdirSync(scope);
  if (!platform) throw new Error("no Bun for this platform is installed");
  return join(scope, platform, "bin", process.platform === "win32" ? "bun.exe" : "bun");
}

await reportOf("bun", () => runIn("bun", [program()]));
