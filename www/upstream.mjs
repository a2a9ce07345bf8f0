// A stand-in for the service: `POST /group` as the service documents it, kept in memory, with moods that the demo page
// and the tests can set. It is written apart from the package and checks its own input, so that it can disagree.

import { createServer } from "node:http";
import {
  HttpError,
  readJson,
  releaseUpload,
  requireMethod,
  sendError,
  sendJson,
} from "./answers.mjs";

/** How the service can behave; the texts are what the demo page says about each. */
export const MOODS = {
  up: "Answers every call at once.",
  slow: "Takes a second and a half over each answer.",
  failing: "Answers 500 and stores nothing.",
  limiting: "Answers 429 and asks for a pause with Retry-After.",
  refusing: "Answers 400, which is final: nobody repeats such a call.",
  losing:
    "Stores the call, then hangs up before the first answer. Only the idempotency key keeps the repeat from counting twice.",
  silent: "Takes the call and never answers.",
  down: "Hangs up on every connection.",
};

const MAX_BODY = 64 * 1024;
const TIMESTAMP = /^(\d{2}|\d{4})-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isId = (value) => typeof value === "string" && value !== "";

/** The service's own reading of a call: required fields and their types, no more. */
function isCall(value) {
  return (
    isObject(value) &&
    isId(value.group_id) &&
    isId(value.user_id) &&
    isObject(value.traits) &&
    typeof value.timestamp === "string" &&
    TIMESTAMP.test(value.timestamp) &&
    (value.context === undefined || isObject(value.context))
  );
}

/**
 * Starts the service on loopback.
 *
 * `mood.set(name, { times, delay, status, retryAfter })` changes its behaviour, for the next `times` requests or until
 * told otherwise. `stats()` counts requests and effects apart: the difference is what repeats would have done.
 */
export async function startUpstream({
  port = 0,
  host = "127.0.0.1",
  token,
  maxGroups = 100,
  maxKeys = 1_000,
  maxLog = 50,
} = {}) {
  let mood = { name: "up", left: null };
  let counts;
  let groups; // group_id → what is stored, the most recently changed last
  let accepted; // Idempotency-Key → the text of the call that it stands for
  let lost; // keys whose first answer was lost already
  let log;

  function reset() {
    counts = { requests: 0, effects: 0, repeats: 0, failures: 0 };
    groups = new Map();
    accepted = new Map();
    lost = new Set();
    log = [];
  }
  reset();

  function setMood(name, { times = null, delay = 1_500, status = 500, retryAfter = 1 } = {}) {
    if (!Object.hasOwn(MOODS, name))
      throw new RangeError(`unknown mood; use one of ${Object.keys(MOODS).join(", ")}`);
    mood = { name, left: times, delay, status, retryAfter };
  }

  /** The mood for one request, counting it down. */
  function nextMood() {
    const current = mood;
    if (mood.left !== null && --mood.left <= 0) mood = { name: "up", left: null };
    return current;
  }

  /** Oldest first out, so that no caller can fill the memory. */
  function bound(collection, limit) {
    while (collection.size > limit) collection.delete(collection.keys().next().value);
  }

  function store(call, text) {
    const { group_id: id, user_id: user } = call;
    const before = groups.get(id);
    const users = new Set(before?.users).add(user);
    bound(users, 20);
    groups.delete(id);
    groups.set(id, { users, text, updates: (before?.updates ?? 0) + 1, at: Date.now() });
    bound(groups, maxGroups);
  }

  /** Does what the call says once per key, and returns the answer's body. */
  function accept(call, text, key, entry) {
    const known = key && accepted.get(key);
    if (known !== undefined && known !== text)
      throw new HttpError(422, "This idempotency key was used for another call");
    if (known === undefined) {
      store(call, text);
      counts.effects += 1;
      entry.effect = "stored";
      if (key) bound(accepted.set(key, text), maxKeys);
    } else {
      counts.repeats += 1;
      entry.effect = "repeat";
    }
    // The call's own text is echoed: parsing and printing it again would cost long numbers their digits.
    return `{"status":"success","message":"Group updated successfully","data":${text}}`;
  }

  async function serve(req, res, entry) {
    if ((req.url ?? "").split("?")[0] !== "/group")
      throw new HttpError(404, "There is nothing at this address");
    requireMethod(req, "POST");

    const current = nextMood();
    entry.mood = current.name;
    if (current.name === "down") return req.socket.destroy();
    if (current.name === "failing")
      throw new HttpError(current.status, "The service has a bad day");
    if (current.name === "limiting")
      throw new HttpError(429, "Too many calls", { "Retry-After": String(current.retryAfter) });
    if (current.name === "refusing") throw new HttpError(400, "Invalid group ID or missing fields");

    if (token !== undefined && req.headers.authorization !== `Bearer ${token}`)
      throw new HttpError(401, "Unknown token");
    const { text, value } = await readJson(req, MAX_BODY);
    if (!isCall(value)) throw new HttpError(400, "Invalid group ID or missing fields");
    if (current.name === "slow") await new Promise((resolve) => setTimeout(resolve, current.delay));

    const key = req.headers["idempotency-key"];
    const body = accept(value, text, key, entry);
    if (current.name === "silent") return; // the caller's own timeout ends it
    if (current.name === "losing" && !(key && lost.has(key))) {
      if (key) bound(lost.add(key), maxKeys);
      return req.socket.destroy();
    }
    sendJson(res, 200, body);
  }

  const server = createServer((req, res) => {
    const started = performance.now();
    const key = req.headers["idempotency-key"];
    counts.requests += 1;
    const entry = {
      number: counts.requests,
      key: key?.slice(0, 255) ?? null,
      mood: mood.name,
      status: null,
      effect: null,
      ms: null,
    };
    log.push(entry);
    if (log.length > maxLog) log.shift();
    res.once("close", () => {
      entry.status = res.headersSent ? res.statusCode : null;
      entry.ms = Math.round(performance.now() - started);
      entry.done = true;
      if (entry.status !== 200) counts.failures += 1;
      releaseUpload(req);
    });
    serve(req, res, entry).catch((error) => {
      const status = error instanceof HttpError ? error.status : 500;
      const message = error instanceof HttpError ? error.message : "The service failed";
      sendError(res, status, message, error.headers);
    });
  });
  server.on("clientError", (_error, socket) => socket.destroy());

  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: listening } = server.address();

  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${listening}/group`,
    mood: {
      get: () => ({ name: mood.name, left: mood.left }),
      set: setMood,
    },
    stats: () => ({ ...counts }),
    /** The stored groups, the latest first. `text` is the last call's JSON exactly as it arrived. */
    groups: () =>
      [...groups].reverse().map(([group_id, { users, text, updates, at }]) => ({
        group_id,
        users: [...users],
        updates,
        at,
        text,
      })),
    /** The last requests, the latest first; `status: null` with `done` means that the caller got no answer. */
    requests: () => [...log].reverse().map((entry) => ({ ...entry })),
    reset() {
      reset();
      mood = { name: "up", left: null };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
