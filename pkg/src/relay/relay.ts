// The relay: `relay(options)` → `{ fetch, queue }`. It streams bytes in, does what the module
// decides (`src/relay`), and builds the response.

import { bounded } from "../call/validate.js";
import { makeShared } from "../delivery/shared.js";
import { GroupError } from "../error.js";
import { ready } from "../module/instance.js";
import { REFUSAL } from "../module/protocol.js";
import { isFunction, memberOf, ownOf } from "../options.js";
import { readBody } from "./body.js";
import { consume, type QueueBatch } from "./consumer.js";
import { settle, settleAll } from "./forward.js";
import { type Cors, decide, refuse } from "./head.js";
import type { HostRequest, HostResponse } from "./host.js";
import { answer, type Judged, judge } from "./judge.js";
import { type RelayOptions, type Settings, settingsFrom } from "./options.js";
import { notOwner } from "./owners.js";
import { makePace } from "./pace.js";
import { fromPage, judgeForPage } from "./page.js";
import { makeWaits, type Waits } from "./wait.js";

/** What {@link relay} returns: a worker's handlers. Both may be detached and called alone. */
// biome-ignore lint/suspicious/noExplicitAny: the variables of a worker that names no type for them.
export interface Relay<Env = any> {
  /** Answers one request. Never rejects. */
  fetch(request: HostRequest, env?: Env, ctx?: unknown): Promise<HostResponse>;
  /** Forwards what was queued. Acknowledges or retries each message by itself; never rejects. */
  queue(batch: QueueBatch, env?: Env, ctx?: unknown): Promise<void>;
}

/**
 * A first-party `/group`. It runs wherever `fetch` handlers do: Cloudflare Workers, `Deno.serve`,
 * `Bun.serve`, Vercel Edge, a service worker, and `node:http` through `group-call/node`.
 *
 * @param options - the options, or a function of the worker's `env` returning them, which is called
 * at the first request with that `env`
 */
// biome-ignore lint/suspicious/noExplicitAny: as in `Relay`.
export function relay<Env = any>(options: RelayOptions | ((env: Env) => RelayOptions)): Relay<Env> {
  const read = settingsFrom(options);
  const shared = makeShared(Infinity);
  const settingsOf = (env: Env | undefined): Settings => {
    const settings = read(env);
    settings.shared = shared;
    return settings;
  };
  return {
    fetch(request, env, ctx) {
      const response = serve(request, () => settingsOf(env));
      // A page that closes must not take the call that it has just sent with it. (On platforms
      // without an `env` the context comes second.)
      const context = (ctx ?? env) as { waitUntil?(work: Promise<unknown>): unknown } | undefined;
      try {
        if (context && isFunction(memberOf(context, "waitUntil"))) context.waitUntil?.(response);
      } catch {
        // Then the platform may end the work early, but the answer stays the same.
      }
      return response;
    },
    queue: (batch, env) => consume(batch, () => settingsOf(env)),
  };
}

/** Never rejects: whatever fails becomes the answer to this request, and to no other. */
async function serve(request: Request, settingsOf: () => Settings): Promise<Response> {
  let settings: Settings;
  try {
    settings = settingsOf();
    // Where WebAssembly is refused its JavaScript version is loaded first.
    const loading = ready();
    if (loading) await loading;
  } catch (error) {
    return plain(error as GroupError);
  }
  const { timeout, deadline } = settings;
  const waits = makeWaits(Math.min(timeout, deadline));
  const seen: { cors?: Cors } = ownOf({});
  try {
    return await respond(request, settings, waits, seen);
  } catch {
    return failed(seen.cors);
  } finally {
    waits.end();
  }
}

/** @param seen called with how the answer is to be shown, once that is known */
async function respond(
  request: Request,
  settings: Settings,
  { within }: Waits,
  seen: { cors?: Cors },
): Promise<Response> {
  const page = fromPage(request.headers);
  const head = decide(settings, request);
  if (head instanceof Response) return head;
  const { key, length, cors } = head;
  seen.cors = cors;
  const bytes = await readBody(request, settings.maxBytes, length, within);
  if (typeof bytes === "number") return refuse(bytes, cors);
  const body = (page && judgeForPage(bytes, settings.judging)) ?? judge(bytes, key, settings.rules);
  if (typeof body === "number") return refuse(body, cors);
  const { calls, isArray } = body;
  const pace = makePace(settings, calls.length);
  const arrived = settings.ledger ? Date.now() : undefined;
  const arrival = { request, settings, pace, skew: page?.skew ?? 0, arrived };
  const settled = isArray
    ? await settleAll(calls, key, arrival)
    : [await settle(calls[0] as Judged, key, arrival, within)];
  const left = settled[0]?.left;
  if (body.findings && left?.length) {
    body.findings.warnings = bounded([...body.findings.warnings, ...left.map(notOwner)]);
  }
  const response = answer(settled, body, cors);
  return settled.every(({ isUnchanged }) => isUnchanged) ? unchanged(response) : response;
}

/** The answer to calls that brought nothing new: it says so, to pages of other origins too. */
function unchanged(response: Response): Response {
  const { headers } = response;
  headers.set("group-call", "unchanged");
  const exposed = headers.get("access-control-expose-headers");
  if (exposed !== null) headers.set("access-control-expose-headers", `${exposed}, Group-Call`);
  return response;
}

function failed(cors: Cors | undefined): Response {
  try {
    return refuse(REFUSAL.internal, cors);
  } catch {
    return plain(new GroupError("INTERNAL", "The relay failed"));
  }
}

/** The answer if not even the module can be asked for one. */
const plain = ({ message, error_code }: GroupError): Response =>
  new Response(
    JSON.stringify({ status: "error", message, error_code }),
    ownOf({
      status: 500,
      headers: ownOf({ "content-type": "application/json", "cache-control": "no-store" }),
    }),
  );
