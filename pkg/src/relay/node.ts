/**
 * A relay behind `node:http`, `node:http2`, and frameworks that pass on Node's requests.
 *
 * @packageDocumentation
 */

import type { ServerResponse } from "node:http";
import { type NodeRequest, requestsOf, type Unreadable } from "./node-request.js";

/** How much of an upload is still read once its answer is known, and for how long. */
const LEFT_OVER = 8 * 1024 * 1024;
const PATIENCE = 2000;

/** A handler such as `relay` of `group-call/edge` returns. */
export interface FetchHandler {
  // biome-ignore lint/suspicious/noExplicitAny: a platform's own types of requests and variables will do.
  fetch(request: any, env?: any): PromiseLike<any>;
}

/**
 * Answers one of Node's requests; the promise is for hosts that wait for one, and never rejects.
 *
 * @param body - the body, if the host has read it and, like Fastify, kept it neither in `req.body` nor
 * in `req.rawBody`. (A function, such as Express's `next`, is ignored.)
 */
// biome-ignore lint/suspicious/noExplicitAny: each host has classes of its own.
export type NodeListener = (req: any, res: any, body?: unknown) => Promise<void>;

/**
 * A listener for `createServer` of `node:http`, `node:https` and `node:http2`, and for Express,
 * Next's pages API and Fastify. The handler's `env` is `process.env`.
 *
 * Under Express the relay's `path` is compared with the whole path, and with the part of it below the
 * path that the listener is mounted on.
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { relay } from "group-call/edge";
 * import { nodeListener } from "group-call/node";
 *
 * const listener = nodeListener(relay((env) => ({ upstream: env.UPSTREAM_URL })));
 * createServer(listener).listen(8787);
 * ```
 *
 * @example In Fastify
 * ```ts
 * app.post("/group", (request, reply) => {
 *   reply.hijack();
 *   return listener(request.raw, reply.raw, request.body);
 * });
 * ```
 */
export function nodeListener(handler: FetchHandler): NodeListener {
  return (req: NodeRequest, res: ServerResponse, body?: unknown) => {
    // A caller that disconnects is not an error.
    req.on("error", () => {});
    res.on("error", () => {});
    return answer(handler, req, res, body)
      .catch(() => void res.destroy())
      .finally(() => release(req));
  };
}

const REFUSALS: Record<Unreadable, { status: number; error_code: string; message: string }> = {
  unreadable: {
    status: 400,
    error_code: "INVALID_REQUEST",
    message: "The request cannot be read",
  },
  lost: {
    status: 500,
    error_code: "INTERNAL",
    message: "The body was read before the relay was asked: hand it over as the third argument",
  },
};

async function answer(
  handler: FetchHandler,
  req: NodeRequest,
  res: ServerResponse,
  given: unknown,
): Promise<void> {
  const requests = requestsOf(req, given);
  if (typeof requests === "string") {
    const { status, error_code, message } = REFUSALS[requests];
    const body = JSON.stringify({ status: "error", message, error_code });
    res.writeHead(status, { "content-type": "application/json" }).end(body);
    return;
  }
  const response = await firstServed(handler, requests);
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  if (response.status !== 204) headers["content-length"] = `${body.length}`;
  res.writeHead(response.status, headers).end(req.method === "HEAD" ? undefined : body);
}

/** The answer for the first path that the handler serves; it refuses others without reading the body. */
async function firstServed({ fetch }: FetchHandler, requests: Request[]): Promise<Response> {
  const [request, ...others] = requests;
  const response: Response = await fetch(request, process.env);
  const isElsewhere = response.status === 404 && !request?.bodyUsed;
  return isElsewhere && others.length ? firstServed({ fetch }, others) : response;
}

/**
 * Lets a caller that is still sending read its answer: closing at once would reset the connection
 * during the upload, but reading on for ever would let it keep us busy.
 */
function release(req: NodeRequest): void {
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
