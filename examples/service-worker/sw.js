import { relay } from "./group-call/edge.js";

// Everybody can read a service worker: the credential belongs into a relay on a server, and what
// stands here is only the way there.
const handler = relay({ upstream: new URL("/collect", location.href), timeout: 5000 });

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== location.origin || pathname !== "/group") return;
  // The event is the context: the call goes on when its page is closed.
  event.respondWith(handler.fetch(event.request, undefined, event));
});
