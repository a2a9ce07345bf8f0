/**
 * `node:http` in front of a relay: from its requests to those of the Fetch standard, and back.
 *
 * @packageDocumentation
 */

import type { IncomingMessage, ServerResponse } from "node:http";
import type { TLSSocket } from "node:tls";

/** Methods of which the Fetch standard makes no request. */
const UNSPEAKABLE = new Set(["CONNECT", "TRACE", "TRACK"]);

/** How much of an upload is still taken in once its answer is known, and for how long. */
const LEFT_OVER = 8 * 1024 * 1024;
const PATIENCE = 2000;

/** A handler such as `relay` of `group-call/edge` returns. */
export interface FetchHandler {
  fetch(request: any, env?: any): PromiseLike<any>;
}

/**
 * A listener for `createServer` of `node:http` or `node:https`. The handler's `env` is
 * `process.env`.
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { relay } from "group-call/edge";
 * import { nodeListener } from "group-call/node";
 *
 * createServer(nodeListener(relay((env) => ({ upstream: env.UPSTREAM_URL })))).listen(8787);
 * ```
 */
export function nodeListener(handler: FetchHandler): (req: any, res: any) => void {
  return (req: IncomingMessage, res: ServerResponse) => {
    // A caller that goes away is nobody's failure.
    req.on("error", () => {});
    res.on("error", () => {});
    answer(handler, req, res)
      .catch(() => res.destroy())
      .finally(() => release(req));
  };
}

async function answer(
  { fetch }: FetchHandler,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const request = requestOf(req);
  if (!request) {
    const body =
      '{"status":"error","message":"The request cannot be read","error_code":"INVALID_REQUEST"}';
    res.writeHead(400, { "content-type": "application/json" }).end(body);
    return;
  }
  const response: Response = await fetch(request, process.env);
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  if (response.status !== 204) headers["content-length"] = `${body.length}`;
  res.writeHead(response.status, headers).end(req.method === "HEAD" ? undefined : body);
}

/** @returns a Request, or undefined where the Fetch standard has none for it */
function requestOf(req: IncomingMessage): Request | undefined {
  const { method = "GET", url = "", rawHeaders } = req;
  if (UNSPEAKABLE.has(method) || !url.startsWith("/")) return undefined;
  try {
    const headers = new Headers();
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
      headers.append(rawHeaders[i] as string, rawHeaders[i + 1] as string);
    }
    const scheme = (req.socket as TLSSocket).encrypted ? "https" : "http";
    const init: RequestInit & { duplex?: "half" } = { method, headers };
    if (method !== "GET" && method !== "HEAD") {
      init.body = bodyOf(req);
      init.duplex = "half";
    }
    return new Request(`${scheme}://${req.headers.host ?? "localhost"}${url}`, init);
  } catch {
    return undefined;
  }
}

/**
 * A body as a stream, read only as fast as it is asked for. (`Readable.toWeb` destroys the socket
 * when its reader cancels, and an answer such as 413 is lost with it.)
 */
function bodyOf(req: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  let isOver = false;
  return new ReadableStream({
    start(controller) {
      const end = (act: () => void) => () => {
        if (!isOver) act();
        isOver = true;
      };
      const broken = end(() => controller.error(new TypeError("The request broke off")));
      req.on("data", (chunk: Uint8Array<ArrayBuffer>) => {
        if (isOver) return;
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) req.pause();
      });
      req.once(
        "end",
        end(() => controller.close()),
      );
      req.once("error", broken);
      req.once("close", broken);
      req.pause();
    },
    pull: () => void req.resume(),
    cancel() {
      isOver = true;
      req.pause();
    },
  });
}

/**
 * Lets a caller that is still sending read its answer: closing at once would reset the connection
 * under the upload, and reading on for ever would let it keep us busy.
 */
function release(req: IncomingMessage): void {
  if (req.complete || req.destroyed) return;
  let left = LEFT_OVER;
  const stop = () => req.destroy();
  const timer = setTimeout(stop, PATIENCE).unref();
  req.removeAllListeners("data");
  req.on("data", ({ length }: Uint8Array) => {
    left -= length;
    if (left < 0) stop();
  });
  req.once("close", () => clearTimeout(timer));
  req.resume();
}
