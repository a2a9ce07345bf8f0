// The faults, and a loopback server that commits them. It has a port for each run, so that every
// client finds it at its own paths.

import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";

/** The group's id: what is not about it (settings, metrics, flags) is answered and not counted. */
export const MARK = "group-under-fault";

/**
 * `steps`: what becomes of the requests, one after the other; the last one repeats. `down`: milliseconds
 * for which nothing listens.
 */
export const FAULTS = {
  "500 twice": { steps: [{ status: 500 }, { status: 500 }, { status: 200 }] },
  "429, `Retry-After: 1`": { steps: [{ status: 429, headers: { "retry-after": "1" } }, { status: 200 }], wait: 1000 },
  "429, `Retry-After: 5`": { steps: [{ status: 429, headers: { "retry-after": "5" } }, { status: 200 }], wait: 5000 },
  "refused for 3 s": { steps: [{ status: 200 }], down: 3000 },
  "answered 400": { steps: [{ status: 400 }, { status: 200 }] },
  "first attempt hangs": { steps: [{ hang: true }, { status: 200 }] },
  "accepted, answer lost": { steps: [{ lost: true }, { status: 200 }] },
};

const OPEN = { "access-control-allow-origin": "*", "access-control-allow-headers": "*", "access-control-expose-headers": "Retry-After" };

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
}

/** The key under which a service could recognize a repeat. */
function keyOf(headers, body) {
  if (headers["idempotency-key"]) return headers["idempotency-key"];
  const given = JSON.parse(body);
  const event = given.batch?.[0] ?? given;
  return event.messageId ?? event.uuid;
}

/**
 * @param pages what a browser may ask for: `{ path: { type, body } }`
 * @returns `{ host, sends, close }`; a send is `{ at, key, status? }`, `at` in milliseconds since the epoch
 */
export async function startFaulty({ steps, down = 0 }, pages = {}) {
  const sends = [];

  async function handle(request, response) {
    const page = pages[request.url];
    if (page) return response.writeHead(200, { "content-type": page.type }).end(page.body);
    if (request.method === "OPTIONS") return response.writeHead(204, OPEN).end();
    const body = await bodyOf(request);
    const answer = { "content-type": "application/json", ...OPEN };
    if (!body.includes(MARK)) return response.writeHead(200, answer).end("{}");
    const { status, headers, hang, lost } = steps[Math.min(sends.length, steps.length - 1)];
    const send = { at: Date.now(), key: keyOf(request.headers, body) };
    sends.push(send);
    if (hang) return undefined;
    if (lost) {
      send.status = 200;
      return request.socket.resetAndDestroy();
    }
    send.status = status;
    return response.writeHead(status, { ...answer, ...headers }).end(JSON.stringify({ status: status === 200 ? "success" : "error", success: status === 200 }));
  }

  const server = createServer((request, response) => {
    // A connection for each request: nobody's own repeat of one that broke is taken for the client's.
    response.shouldKeepAlive = false;
    handle(request, response).catch(() => request.socket.destroy());
  });
  const listen = (port) => new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port } = server.address();
  return {
    host: `http://127.0.0.1:${port}`,
    sends,
    /** From now on nothing listens, for as long as the fault says. */
    async begin() {
      if (!down) return;
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      setTimeout(() => listen(port), down).unref();
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
