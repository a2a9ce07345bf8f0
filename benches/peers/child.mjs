// One call by one client, in a process that lives until it is stopped. Prints when it called and
// what the caller was told.

import { CLIENTS } from "./clients.mjs";
import { MARK } from "./faults.mjs";

const [name, host] = process.argv.slice(2);
const print = (line) => process.stdout.write(`@@ ${JSON.stringify({ ...line, at: Date.now() })}\n`);
// SDKs print; what they print is not counted.
for (const method of ["log", "info", "warn", "error", "debug"]) console[method] = () => {};
process.on("unhandledRejection", () => print({ told: "unhandled rejection" }));
setInterval(() => {}, 1000);

const call = { user_id: "user123", group_id: MARK, traits: { name: "Acme Inc.", plan: "pro" }, timestamp: new Date().toISOString() };
const send = await CLIENTS[name].open(host);
process.stdin.once("data", async () => {
  print({ called: true });
  try {
    await send(call);
    print({ told: "success" });
  } catch (error) {
    print({ told: "failure", why: String(error?.error_code ?? error?.message ?? error) });
  }
});
print({ ready: true });
