import { relay } from "group-call/edge";
import { fromProxy } from "../recipes/enrich.js";

const handler = relay(() => ({
  upstream: Deno.env.get("UPSTREAM_URL"),
  token: Deno.env.get("UPSTREAM_TOKEN"),
  enrich: fromProxy,
}));

Deno.serve({ hostname: "127.0.0.1", port: Number(Deno.env.get("PORT") ?? 8787) }, (request) => handler.fetch(request));
