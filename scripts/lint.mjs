// Format, lint and types of the package, the scripts, the demo page, tests and benchmarks (biome.jsonc says what).
//
//   node scripts/lint.mjs           checks
//   node scripts/lint.mjs --write   formats, and fixes what can be fixed safely

import { join } from "node:path";
import { parseArgs } from "node:util";
import { installTools } from "./install.mjs";
import { PKG, ROOT, SCRIPTS } from "./paths.mjs";
import { run, script } from "./run.mjs";

const tool = (name, ...args) =>
  run(process.execPath, [join(SCRIPTS, "node_modules", name), ...args], { cwd: ROOT });

await script(() => {
  const { values } = parseArgs({ options: { write: { type: "boolean" } } });
  installTools();
  tool(
    "@biomejs/biome/bin/biome",
    "check",
    "--error-on-warnings",
    ...(values.write ? ["--write"] : []),
  );
  for (const config of ["tsconfig.json", "tsconfig.node.json"]) {
    tool("typescript/bin/tsc", "--project", join(PKG, config));
  }
});
