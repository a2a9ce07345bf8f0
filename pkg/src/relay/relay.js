// The relay: `relay(options)` → `{ fetch, queue }`. It streams bytes in, does what the module
// decides (`src/relay`), and builds the response.

import { GroupError } from "../error.js";
import { clock } from "../delivery/machine.js";
import { readBody } from "./body.js";
import { INTERNAL, makeBoundary } from "./boundary.js";
import { makeConsumer } from "./consumer.js";
import { makeForward } from "./forward.js";
import { settingsFrom } from "./options.js";
import { makeWaits } from "./time.js";

export const relay = makeRelay();

function makeRelay() {
  const boundary = makeBoundary();
  const { settle, settleAll } = makeForward(boundary);
  const consume = makeConsumer(boundary);

  /** Never rejects: whatever fails is the answer to this request, and to no other. */
  async function serve(request, settingsOf, env) {
    let settings;
    try {
      settings = settingsOf(env);
    } catch (error) {
      return plain(error);
    }
    const waits = makeWaits(settings.soonest);
    let cors;
    try {
      const head = boundary.decide(settings, request);
      if (head.response) return head.response;
      cors = head.cors;
      const { bytes, refusal } = await readBody(request, settings.maxBytes, head.length, waits.within);
      if (refusal) return boundary.refuse(refusal, cors);
      const body = boundary.judge(bytes, head.key, settings);
      if (body.refusal) return boundary.refuse(body.refusal, cors);
      const deadline = clock() + settings.deadline;
      const settled = body.many
        ? await settleAll(body.calls, head.key, request, settings, deadline)
        : [await settle(body.calls[0], head.key, request, settings, deadline, waits.within)];
      return boundary.answer(settled, body, cors);
    } catch {
      return failed(cors);
    } finally {
      waits.end();
    }
  }

  function failed(cors) {
    try {
      return boundary.refuse(INTERNAL, cors);
    } catch {
      return plain(new GroupError("INTERNAL", "The relay failed"));
    }
  }

  /** @param given the options, or a function of the worker's `env` that returns them */
  function relay(given) {
    const settingsOf = settingsFrom(given);
    return {
      fetch(request, env, ctx) {
        const response = serve(request, settingsOf, environment(env));
        // A page that closes must not take along the call that it has just sent. (On platforms
        // without an `env` the context comes second.)
        const context = ctx ?? env;
        if (typeof context?.waitUntil === "function") context.waitUntil(response);
        return response;
      },
      queue: (batch, env) => consume(batch, () => settingsOf(env)),
    };
  }

  return relay;
}

/**
 * The variables that options are made of. Workers hand them in; where the second argument is
 * something else (Deno's connection, Bun's server, Vercel's context) or missing, the process has them.
 */
function environment(env) {
  const given = env && !("remoteAddr" in env) && !("requestIP" in env) && !("waitUntil" in env);
  return given ? env : (globalThis.process?.env ?? env);
}

/** The answer where not even the module can be asked for one. */
const plain = (error) =>
  new Response(JSON.stringify({ status: "error", message: error.message, error_code: error.error_code }), {
    status: 500,
    headers: { "content-type": "application/json", "cache-control": "no-store" },
  });
