import { createServer } from "node:http";
import { relay } from "group-call/edge";
import { nodeListener } from "group-call/node";
import { fromProxy } from "../recipes/enrich.js";

// `env` is `process.env` here.
const handler = relay((env) => ({ upstream: env.UPSTREAM_URL, token: env.UPSTREAM_TOKEN, enrich: fromProxy }));

const server = createServer(nodeListener(handler));
server.listen(Number(process.env.PORT ?? 8787), "127.0.0.1", () => console.log(`listening on port ${server.address().port}`));
