// Cloudflare Workers: its own types instead of the DOM's.

import { createGroup, group, init, validateJson, type GroupOptions } from "group-call";
import { GroupLedger, relay, type RelayOptions } from "group-call/edge";

interface Env {
  SERVICE: Fetcher;
  TOKEN: string;
  LEDGER: DurableObjectNamespace;
  KV: KVNamespace;
}

/** A class for the platform, over the platform's own state. */
export class Ledger extends GroupLedger {
  constructor(state: DurableObjectState, env: Env) {
    super(state, env);
  }
}
const upstream = "https://service/group";
export const relays: RelayOptions[] = [
  { upstream, ledgerTtl: 86_400_000, ledgerKey: "a secret", owners: { plan: "server" } },
  { upstream, ledger: { get: () => null, put: async (_name, _text, { expirationTtl }) => expirationTtl.toFixed() } },
];
export const kept = relay((env: Env) => ({ upstream, ledger: env.LEDGER }));
export const keptInKv = relay((env: Env) => ({ upstream, ledger: env.KV, authorize: () => ({ as: "server" }) }));

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const verdict = validateJson(new Uint8Array(await request.arrayBuffer()));
    if (!verdict.ok) return Response.json({ issues: verdict.issues }, { status: 400 });
    const options: GroupOptions = {
      endpoint: new URL("https://service/group"),
      token: env.TOKEN,
      fetch: env.SERVICE,
      headers: new Headers(request.headers),
      signal: request.signal,
    };
    const { data } = await group({ user_id: 1, group_id: 2, traits: {}, timestamp: 0 }, options);
    createGroup({ fetch });
    return new Response(verdict.json, { headers: { "x-data": JSON.stringify(data) } });
  },
};
export const ready = init();
