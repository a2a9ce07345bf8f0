import { relay } from "group-call/edge";
import { hasToken } from "../../recipes/signed-token.js";
import { fromVercel } from "../../recipes/enrich.js";

export const config = { runtime: "edge" };

const handler = relay((env) => ({
  path: "/api/group",
  upstream: env.UPSTREAM_URL,
  token: env.UPSTREAM_TOKEN,
  authorize: hasToken(env.CALL_SECRET),
  enrich: fromVercel,
}));

export default (request, context) => handler.fetch(request, process.env, context);
