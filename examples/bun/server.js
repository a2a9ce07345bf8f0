import { relay } from "group-call/edge";
import { fromProxy } from "../recipes/enrich.js";

const { UPSTREAM_URL, UPSTREAM_TOKEN, PORT = "8787" } = process.env;
const { fetch } = relay({ upstream: UPSTREAM_URL, token: UPSTREAM_TOKEN, enrich: fromProxy });

const server = Bun.serve({ hostname: "127.0.0.1", port: Number(PORT), fetch });
console.log(`listening on ${server.url}`);
