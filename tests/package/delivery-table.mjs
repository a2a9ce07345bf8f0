// Runs the delivery scenarios in this Node with the installed package, and prints a table.

import { scenarios } from "../delivery.mjs";
import { reportOf } from "../report.mjs";
import { runIn } from "../runtimes/in-process.mjs";

await reportOf("delivery", async () => {
  const result = await runIn("node", [process.execPath], "delivery");
  const order = new Map(scenarios.map(({ name }, index) => [name, index]));
  const rows = result.rows.sort((a, b) => order.get(a.name) - order.get(b.name));
  const width = Math.min(100, Math.max(...rows.map(({ name }) => name.length)));
  for (const { name, why, ms } of rows) console.log(`${why ? "✗" : "✓"} ${name.padEnd(width)} ${String(ms).padStart(6)} ms`);
  return result;
});
