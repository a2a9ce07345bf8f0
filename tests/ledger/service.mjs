// A service behind a relay, as its `fetch`: it ignores timestamps, as services do, so the last value it
// was sent wins.

import { CALL } from "../delivery/upstream-client.mjs";

let count = 0;

/** A service at an address of its own, so that a ledger keeps its groups apart from other services'. */
export function makeService() {
  const upstream = `https://service-${++count}-${Math.random().toString(36).slice(2)}.example/group`;
  const service = {
    upstream,
    /** What has arrived: `{ key, call, text, at }`. */
    log: [],
    /** The traits of each group, as they are after the last call. */
    groups: {},
    members: new Set(),
    /** Called before each answer: throws, waits, or answers otherwise. */
    before: undefined,
    async fetch(url, { headers, body }) {
      const text = typeof body === "string" ? body : new TextDecoder().decode(body);
      const call = JSON.parse(text);
      for (const one of [call].flat()) take(one);
      service.log.push({ url, key: headers["idempotency-key"], call, text });
      const answer = await service.before?.(call);
      return answer ?? new Response('{"status":"success"}', { headers: { "content-type": "application/json" } });
    },
    /** The traits of each call that has arrived. */
    sent: () => service.log.map(({ call }) => call.traits),
  };
  const take = ({ user_id, group_id, traits }) => {
    service.members.add(`${user_id} ${group_id}`);
    Object.assign((service.groups[group_id] ??= {}), traits);
  };
  return service;
}

/** A time, this many seconds after a fixed one. */
export const at = (seconds) => new Date(Date.UTC(2024, 1, 29) + seconds * 1000).toISOString();

/** A call about one user and one group. */
export const callAt = (seconds, traits, more) => ({ ...CALL, traits, timestamp: at(seconds), ...more });

/** Any store, as a map. */
export function makeStore() {
  const map = new Map();
  return {
    map,
    get: async (name) => map.get(name) ?? null,
    put: async (name, text) => {
      map.set(name, text);
    },
  };
}
