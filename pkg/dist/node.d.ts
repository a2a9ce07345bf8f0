/**
 * `node:http` in front of a relay: from its requests to those of the Fetch standard, and back.
 *
 * @packageDocumentation
 */
/** A handler such as `relay` of `group-call/edge` returns. */
interface FetchHandler {
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
declare function nodeListener(handler: FetchHandler): (req: any, res: any) => void;

export { nodeListener };
export type { FetchHandler };
