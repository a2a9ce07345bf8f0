// A service over HTTP that ignores timestamps, and loses a share of its answers after accepting the call.
// It records everything that a ledger must prevent.

import { createServer } from "node:http";

export async function startService({ lost = 0, latency = 0, random = Math.random } = {}) {
  const groups = new Map();
  const bodies = new Map();
  const members = new Set();
  const seen = { requests: 0, older: [], conflicts: [] };
  const mood = { lost, latency };
  const server = createServer(async (request, response) => {
    let text = "";
    request.on("error", () => {});
    for await (const chunk of request) text += chunk;
    seen.requests++;
    const key = request.headers["idempotency-key"];
    if (bodies.has(key) && bodies.get(key) !== text) seen.conflicts.push(key);
    bodies.set(key, text);
    const { user_id, group_id, traits, timestamp } = JSON.parse(text);
    members.add(`${user_id} ${group_id}`);
    const group = groups.get(group_id) ?? new Map();
    groups.set(group_id, group);
    for (const [name, value] of Object.entries(traits)) {
      const before = group.get(name);
      if (before && before.timestamp > timestamp) seen.older.push({ group_id, name, value, timestamp, before });
      group.set(name, { value, timestamp });
    }
    if (mood.latency) await new Promise((resolve) => setTimeout(resolve, mood.latency));
    if (random() < mood.lost) return request.socket.destroy();
    return response.end('{"status":"success"}');
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/group`,
    groups, members, seen, mood,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Seeded random numbers, so that a failed drill can be repeated. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled(items, random) {
  const all = [...items];
  for (let n = all.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1));
    [all[n], all[other]] = [all[other], all[n]];
  }
  return all;
}
