/**
 * A relay behind `node:http`, `node:http2`, and frameworks that pass on Node's requests.
 *
 * @packageDocumentation
 */
/** A handler such as `relay` of `group-call/edge` returns. */
interface FetchHandler {
    fetch(request: any, env?: any): PromiseLike<any>;
}
/**
 * Answers one of Node's requests; the promise is for hosts that wait for one, and never rejects.
 *
 * @param body - the body, if the host has read it and, like Fastify, kept it neither in `req.body` nor
 * in `req.rawBody`. (A function, such as Express's `next`, is ignored.)
 */
type NodeListener = (req: any, res: any, body?: unknown) => Promise<void>;
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
declare function nodeListener(handler: FetchHandler): NodeListener;

export { nodeListener };
export type { FetchHandler, NodeListener };
