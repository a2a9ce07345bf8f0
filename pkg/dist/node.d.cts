/**
 * A relay behind `node:http`, `node:http2`, and frameworks that hand out Node's requests.
 *
 * @packageDocumentation
 */
/** A handler such as `relay` of `group-call/edge` returns. */
interface FetchHandler {
    fetch(request: any, env?: any): PromiseLike<any>;
}
/**
 * Answers a request of Node's; the promise is for hosts that wait for one, and never rejects.
 *
 * @param body - the body, where the host has read it and left it neither in `req.body` nor in
 * `req.rawBody`, as Fastify does. (A function, such as Express's `next`, is none.)
 */
type NodeListener = (req: any, res: any, body?: unknown) => Promise<void>;
/**
 * A listener for `createServer` of `node:http`, `node:https` and `node:http2`, and for Express,
 * Next's pages API and Fastify. The handler's `env` is `process.env`.
 *
 * Under Express the relay's `path` is compared with what is left of the path below the one that
 * the listener is mounted on, and with the whole path.
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
