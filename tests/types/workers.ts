// Cloudflare Workers: its own types instead of the DOM's.

import { createGroup, group, init, validateJson, type GroupOptions } from "group-call";

interface Env {
  SERVICE: Fetcher;
  TOKEN: string;
}

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
