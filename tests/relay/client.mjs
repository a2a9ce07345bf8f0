// Calls a relay's `fetch`, as the platform would, in any runtime.

import { CALL } from "../delivery/upstream-client.mjs";

export { CALL, QUICK, SENT, callOf, planned } from "../delivery/upstream-client.mjs";

export const URL_OF_RELAY = "https://shop.example/group";

/** Every answer so far, to be searched for credentials. */
export const answers = [];

/** @returns `{ status, headers, text, json }` */
export async function post(handler, body = CALL, { url = URL_OF_RELAY, method = "POST", headers, env = {}, ctx, ...init } = {}) {
  const raw = typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream;
  const request = new Request(url, {
    method,
    headers: { "content-type": "application/json", ...headers },
    body: raw ? body : JSON.stringify(body),
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
    ...init,
  });
  return read(await handler.fetch(request, env, ctx));
}

/** A request without a body. */
export async function ask(handler, method, { url = URL_OF_RELAY, headers } = {}) {
  return read(await handler.fetch(new Request(url, { method, headers }), {}));
}

async function read(response) {
  const text = await response.text();
  const answer = { status: response.status, headers: Object.fromEntries(response.headers), text };
  answers.push(JSON.stringify(answer));
  try {
    answer.json = JSON.parse(text);
  } catch {
    // Answers to preflights have no body.
  }
  return answer;
}

/** A body that is produced as it is read: `sent` counts its chunks, and with `end: false` it stays open. */
export function stream(chunks, { wait = 0, end = true } = {}) {
  const state = { sent: 0, cancelled: false };
  const source = chunks[Symbol.iterator]();
  const body = new ReadableStream({
    async pull(controller) {
      if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
      if (state.cancelled) return;
      const { done, value } = source.next();
      if (!done) {
        state.sent += value.length;
        controller.enqueue(value);
      } else if (end) {
        controller.close();
      } else {
        await new Promise(() => {});
      }
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { body, state };
}

/** Options of a relay in front of a planned upstream. */
export const toward = ({ endpoint }, more) => ({ upstream: endpoint, retry: { base: 1, cap: 5 }, ...more });
