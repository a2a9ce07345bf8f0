// A relay with a ledger, and the same without, side by side: by path.

import { GroupLedger, relay } from "group-call/edge";

export { GroupLedger };

const plain = relay((env) => ({ upstream: env.UPSTREAM, path: "/plain" }));
const kept = relay((env) => ({ upstream: env.UPSTREAM, path: "/ledger", ledger: env.LEDGER }));

export default {
  fetch: (request, env, ctx) => (request.url.endsWith("/plain") ? plain : kept).fetch(request, env, ctx),
};
