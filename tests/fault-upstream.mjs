// An upstream on loopback that fails as each test's plan says, and logs what reached it.
//
//   POST /plan/<id>   { steps: [step, …] }: what to do with each request; the last one repeats
//   *    /s/<id>/…    the requests themselves
//   GET  /log/<id>    { sends, effects, applied, conflicts, overlaps }
//   GET  /page/…      the files it was given, for tests in browsers
//
// A step: { status, headers, body, date, delay, echo, hang, reset, lost, refuse, lose, cut, endless, bomb }
//   hang: "before" or "after" reading the body, or in the "middle" of the answer: it never goes on
//   reset: the connection is torn down at one of the same points
//   lost: the call takes effect, then the connection is torn down
//   date: the answer's Date, or false for none
//   echo: the body's message repeats this request header
//   refuse: a text; a body that contains it gets `status`, any other body 200
//   cut: only this many bytes of the body are sent, and the connection's end marks the body's
//   endless: a body that goes on for as long as it is read; the log says how much was `written`
//   bomb: this many zeros after the body, gzipped: a small answer that grows when it is read
//   lose: the share of requests (0…1) that are accepted but whose answer is lost

import { once } from "node:events";
import { createServer } from "node:http";
import { constants, deflateRawSync } from "node:zlib";

const OPEN_TO_ALL = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "Retry-After, Date",
};

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The ids of the calls in one request: its key, or Segment's messageIds. */
function keysOf(request, call) {
  const header = request.headers["idempotency-key"];
  if (header !== undefined) return [header];
  const ids = (Array.isArray(call?.batch) ? call.batch : [call]).map((item) => item?.messageId);
  return ids.every((id) => typeof id === "string") ? ids : [];
}

class Scenario {
  sends = [];
  effects = new Map();
  conflicts = 0;
  overlaps = 0;
  #inFlight = new Set();
  #answered = 0;

  constructor({ steps = [{}] } = {}) {
    this.steps = steps;
  }

  arrive(request) {
    const send = { at: performance.now(), method: request.method, path: request.url, headers: request.headers };
    this.sends.push(send);
    return [send, this.steps[Math.min(this.#answered++, this.steps.length - 1)]];
  }

  open(keys) {
    for (const key of keys) {
      if (this.#inFlight.has(key)) this.overlaps++;
      this.#inFlight.add(key);
    }
  }

  close(keys) {
    for (const key of keys) this.#inFlight.delete(key);
  }

  /** A service that honours keys: the first request with a key takes effect, repeats don't. */
  accept(keys, body) {
    for (const key of keys.length ? keys : [`no key ${this.effects.size}`]) {
      if (!this.effects.has(key)) this.effects.set(key, body);
      else if (this.effects.get(key) !== body) this.conflicts++;
    }
  }

  log() {
    const { sends, effects, conflicts, overlaps } = this;
    return { sends, effects: effects.size, applied: [...effects.values()], conflicts, overlaps };
  }
}

function reply(response, step, request, call) {
  const status = step.status ?? 200;
  const headers = { "content-type": "application/json", ...OPEN_TO_ALL, ...step.headers };
  response.sendDate = step.date === undefined;
  if (step.date) headers.date = step.date;
  const success = { status: "success", message: "Group updated successfully", data: call };
  const failure = { status: "error", message: `Refused with ${status}`, error_code: "UPSTREAM_SAYS" };
  let body = step.body ?? JSON.stringify(status < 300 ? success : failure);
  if (step.echo) body = JSON.stringify({ ...failure, message: `Refused: ${request.headers[step.echo]}` });
  if (status === 204) body = "";
  return { status, headers, body };
}

/** Writes a body again and again until nobody reads it any more or 64 MiB are written. */
async function pour(response, body, send) {
  const chunk = Buffer.from(body.padEnd(16 * 1024));
  send.written = 0;
  const closed = once(response, "close");
  while (!response.destroyed && send.written < 64 << 20) {
    send.written += chunk.length;
    if (!response.write(chunk)) await Promise.race([new Promise((resolve) => response.once("drain", resolve)), closed]);
  }
  response.end();
}

const GZIP = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

/** A body followed by this many bytes, small on the wire: a repeated block of zeros, without the gzip trailer, which nobody should reach. */
function bombOf(body, size) {
  const blockOf = (data) => deflateRawSync(data, { finishFlush: constants.Z_FULL_FLUSH });
  const zeros = blockOf(Buffer.alloc(1 << 20));
  return Buffer.concat([GZIP, blockOf(body), ...Array.from({ length: size >> 20 }, () => zeros)]);
}

async function perform(scenario, request, response) {
  const [send, step] = scenario.arrive(request);
  const ended = new Promise((resolve) => response.once("close", resolve));
  ended.then(() => (send.closed = performance.now()));
  if (step.reset === "before") return void request.socket.resetAndDestroy();
  if (step.hang === "before") return undefined;

  const body = await bodyOf(request);
  send.body = body.toString();
  const call = parsed(send.body);
  const keys = keysOf(request, call);
  send.keys = keys;
  scenario.open(keys);
  ended.then(() => scenario.close(keys));

  if (step.delay) await new Promise((resolve) => setTimeout(resolve, step.delay));
  if (step.reset === "after") return void request.socket.resetAndDestroy();
  if (step.hang === "after") return undefined;
  if (step.lost || Math.random() < (step.lose ?? 0)) {
    scenario.accept(keys, send.body);
    return void request.socket.resetAndDestroy();
  }

  const refused = step.refuse === undefined || send.body.includes(step.refuse);
  const answer = reply(response, refused ? step : { ...step, status: 200 }, request, call);
  if (answer.status < 300) scenario.accept(keys, send.body);
  send.status = answer.status;
  if (step.hang === "middle" || step.reset === "middle") {
    response.writeHead(answer.status, { ...answer.headers, "content-length": answer.body.length + 1000 });
    response.write(answer.body.slice(0, 10));
    // Long enough for the head and the first bytes to leave.
    if (step.reset === "middle") setTimeout(() => request.socket.resetAndDestroy(), 20);
    return undefined;
  }
  if (step.cut !== undefined) {
    // Neither a length nor chunks, so a reader cannot tell that there should have been more.
    response.useChunkedEncodingByDefault = false;
    response.writeHead(answer.status, { ...answer.headers, connection: "close" });
    response.end(Buffer.from(answer.body).subarray(0, step.cut));
    return undefined;
  }
  if (step.bomb) {
    const packed = bombOf(answer.body, step.bomb);
    return void response.writeHead(answer.status, { ...answer.headers, "content-encoding": "gzip", "content-length": packed.length }).end(packed);
  }
  response.writeHead(answer.status, answer.headers);
  if (step.endless) return pour(response, answer.body, send);
  response.end(answer.body);
  return undefined;
}

/**
 * @param pages files to serve below /page/: `{ "index.html": { type, body, headers? } }`, or functions that
 * answer requests
 * @returns `{ url, close }`
 */
export async function startFaultUpstream(pages = {}) {
  const scenarios = new Map();

  async function handle(request, response) {
    const [, area, id] = request.url.split("?")[0].split("/");
    if (request.method === "OPTIONS") {
      response.writeHead(204, {
        ...OPEN_TO_ALL,
        "access-control-allow-methods": "*",
        "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "",
      });
      return response.end();
    }
    if (area === "plan") {
      scenarios.set(id, new Scenario(parsed((await bodyOf(request)).toString())));
      return response.writeHead(204, OPEN_TO_ALL).end();
    }
    const scenario = scenarios.get(id);
    if (area === "log" && scenario) {
      response.writeHead(200, { ...OPEN_TO_ALL, "content-type": "application/json" });
      return response.end(JSON.stringify(scenario.log()));
    }
    if (area === "s" && scenario) return perform(scenario, request, response);
    const page = area === "page" && pages[id];
    if (typeof page === "function") return page(request, response);
    if (page) return response.writeHead(200, { "content-type": page.type, ...page.headers }).end(page.body);
    return response.writeHead(404, OPEN_TO_ALL).end("no such thing here");
  }

  const server = createServer((request, response) => {
    // Deno and browsers repeat a request themselves when a reused connection is torn down. With one
    // connection for each request, only the package's own attempts are counted.
    response.shouldKeepAlive = false;
    // Many tests disconnect in the middle of a body on purpose.
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
