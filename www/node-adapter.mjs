// From node:http to the Request and Response that the relay speaks, and back.

import { releaseUpload } from "./answers.mjs";

/** A name or an address with an optional port; anything more could move the boundary between host and path. */
const HOST = /^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?$/;

/** Methods that `new Request` refuses; no route of ours has any use for them either. */
const UNSPEAKABLE = new Set(["CONNECT", "TRACE", "TRACK"]);

/**
 * The body as a stream with back-pressure. `Readable.toWeb` would do, but for one thing: when its reader cancels, as the
 * relay does over a body that is too large, it destroys the socket, and the answer is lost with it.
 */
function bodyOf(req) {
  let done = false;
  return new ReadableStream(
    {
      start(controller) {
        const finish = (act) => () => {
          if (done) return;
          done = true;
          act();
        };
        req.on("data", (chunk) => {
          if (done) return;
          controller.enqueue(new Uint8Array(chunk));
          if (controller.desiredSize <= 0) req.pause();
        });
        req.once(
          "end",
          finish(() => controller.close()),
        );
        req.once(
          "error",
          finish(() => controller.error(new TypeError("The request was broken off"))),
        );
        req.once(
          "close",
          finish(() => controller.error(new TypeError("The request was broken off"))),
        );
        req.pause();
      },
      pull() {
        req.resume();
      },
      cancel() {
        done = true;
        req.pause();
      },
    },
    { highWaterMark: 64 * 1024, size: (chunk) => chunk.byteLength },
  );
}

/**
 * Makes a Request of what node:http received, or returns null where none can be made (a method or a URL that the
 * Fetch standard refuses, a `Host` that is none). The request's origin is what the caller says it addressed: scheme and `Host`.
 */
export function toRequest(req, { scheme = "http" } = {}) {
  const { host } = req.headers;
  if (UNSPEAKABLE.has(req.method) || !req.url?.startsWith("/") || !HOST.test(host ?? ""))
    return null;
  const abort = new AbortController();
  req.res?.once("close", () => {
    if (!req.res.writableFinished) abort.abort();
  });
  const headers = new Headers();
  try {
    for (let i = 0; i < req.rawHeaders.length; i += 2)
      headers.append(req.rawHeaders[i], req.rawHeaders[i + 1]);
    // By concatenation: `new URL(req.url, base)` would read `//evil.example/group` as another host.
    const url = new URL(`${scheme}://${host}${req.url}`);
    const bodiless = req.method === "GET" || req.method === "HEAD";
    return new Request(url, {
      method: req.method,
      headers,
      body: bodiless ? undefined : bodyOf(req),
      duplex: "half",
      signal: abort.signal,
    });
  } catch {
    return null;
  }
}

/** Writes a Response out. Answers are small here, so the body is read whole. */
export async function sendResponse(req, res, response) {
  const body = Buffer.from(await response.arrayBuffer());
  if (res.destroyed || res.headersSent) return;
  const headers = {};
  for (const [name, value] of response.headers) headers[name] = value;
  headers["cache-control"] ??= "no-store";
  headers["x-content-type-options"] ??= "nosniff";
  if (response.status !== 204) headers["content-length"] = body.length;
  res.writeHead(response.status, headers);
  res.end(req.method === "HEAD" ? undefined : body);
  releaseUpload(req);
}
