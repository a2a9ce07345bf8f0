// The host's own objects, where the DOM's types (or Node's) are there.

import { createGroup, group, init, type FetchInit, type GroupOptions } from "group-call";

const controller = new AbortController();
const options: GroupOptions = {
  endpoint: new URL("https://api.example.com/group"),
  signal: controller.signal,
  headers: new Headers({ a: "b" }),
  fetch,
};
void group({ user_id: 1, group_id: 2, traits: {}, timestamp: 0 }, options);
createGroup({ fetch: globalThis.fetch, signal: AbortSignal.timeout(5000) });
createGroup({ fetch: async (url, init) => new Response(await (await fetch(url, init)).text()) });
createGroup({ fetch: { fetch: (url: string, init: FetchInit) => fetch(url, init) } });

export const signal = (init: FetchInit): AbortSignal => init.signal;
void init(fetch("/group_call.wasm"));
void init(new Response());

// @ts-expect-error 2345: its answer is taken, it is not
void init(new URL("https://api.example.com/group_call.wasm"));
// @ts-expect-error 2322: a string of headers is none
export const wrong: GroupOptions = { headers: "a: b" };
