// The relay, or its duties by hand, as a server of Node, Deno or Bun. Prints its port; ends with its input.

import { createServer } from "node:http";
import process from "node:process";
import { nodeListener } from "group-call/node";
import duties from "./duties.mjs";
import relay from "./relay.mjs";

const HOST = "127.0.0.1";
const { name, upstream } = JSON.parse(process.argv.at(-1));
const worker = { duties, relay }[name];
const env = { UPSTREAM: upstream };
const context = { waitUntil() {} };
const serve = (request) => worker.fetch(request, env, context);

if (globalThis.Deno) Deno.serve({ hostname: HOST, port: 0, onListen: ({ port }) => console.log(port) }, serve);
else if (globalThis.Bun) console.log(Bun.serve({ hostname: HOST, port: 0, fetch: serve }).port);
else {
  const server = createServer(nodeListener({ fetch: serve }));
  server.listen(0, HOST, () => console.log(server.address().port));
}
process.stdin.resume().on("end", () => process.exit(0));
