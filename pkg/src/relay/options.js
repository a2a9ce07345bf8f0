// The relay's options: those of its own, and those that it shares with `group`.

import { LIMITS, TRAITS_MODE as MODES } from "../module/protocol.js";
import { invalidOption, readOptions } from "../options.js";
import { PROFILES } from "../delivery/profiles.js";

const DEFAULTS = { timeout: 3000, deadline: 8000 };

const SHARED = new Set([
  "token", "profile", "headers", "limits", "invalidTraits", "retry", "timeout", "deadline", "fetch",
  "onAttempt", "onRetry", "onResult",
]);

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isFunction = (value) => typeof value === "function";

/** Whether this is an origin as browsers write it. `null` and `*` are none: anybody could claim them. */
function isOrigin(value) {
  if (typeof value !== "string" || !/^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*]+$/.test(value)) return false;
  const { origin } = new URL(value);
  // Other schemes, such as those of extensions and apps, have no origin by the URL Standard.
  return origin === value || (origin === "null" && !/^(https?|file|data|blob):/.test(value));
}

function isUpstream(value) {
  const { protocol, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && !username && !password;
}

const isQueue = [(value) => isFunction(value?.send), "an object with a send method"];
const FUNCTION = [isFunction, "a function"];

const OWN = {
  upstream: [isUpstream, "an absolute http or https URL without credentials"],
  path: [(value) => new URL(value, "http://localhost").pathname === value, "a path such as /group"],
  allowedOrigins: [(value) => Array.isArray(value) && value.every(isOrigin), "an array of origins such as https://app.example.com"],
  publicOrigin: [isOrigin, "an origin such as https://app.example.com"],
  authorize: FUNCTION,
  enrich: FUNCTION,
  maxBytes: [(value) => Number.isInteger(value) && value > 0 && value < 2 ** 31, "a number of bytes"],
  mode: [(value) => value === "await" || value === "ack", `"await" or "ack"`],
  queue: isQueue,
  deadLetter: isQueue,
};

function takes([accepts], value) {
  try {
    return accepts(value);
  } catch {
    return false;
  }
}

/**
 * Checks the options.
 * @throws {GroupError} `INVALID_OPTIONS`, which names the option and never holds a value
 */
function readSettings(options) {
  if (!isObject(options)) throw invalidOption("options: expected an object, or a function that returns one");
  const own = {};
  const shared = {};
  for (const [name, value] of Object.entries(options)) {
    if (Object.hasOwn(OWN, name)) {
      if (value === undefined) continue;
      if (!takes(OWN[name], value)) throw invalidOption(`${name}: expected ${OWN[name][1]}`);
      own[name] = value;
    } else if (SHARED.has(name)) {
      shared[name] = value;
    } else {
      throw invalidOption(`${name}: there is no such option`);
    }
  }
  if (own.upstream === undefined) throw invalidOption(`upstream: expected ${OWN.upstream[1]}`);
  if (own.mode === "ack" && !own.queue) throw invalidOption(`mode: "ack" needs a queue`);

  const { profile, limits = {}, invalidTraits = "reject", ...delivery } = { ...DEFAULTS, ...readOptions(shared, {}) };
  const { authorize, enrich, maxBytes = 65_536, mode, queue, deadLetter } = own;
  return {
    authorize, enrich, maxBytes, mode, queue, deadLetter, delivery,
    timeout: delivery.timeout,
    deadline: delivery.deadline,
    soonest: Math.min(delivery.timeout, delivery.deadline),
    wire: { endpoint: new URL(own.upstream).href, profile, batch: false },
    isPlain: isPlain(profile, delivery),
    // The configuration's lines of `relay_decide`.
    head: [own.path ?? "/group", own.publicOrigin ?? "", (own.allowedOrigins ?? []).join(" ")].join("\n"),
    // Arguments of the functions that judge calls.
    rules: [MODES[invalidTraits], limits.bytes ?? LIMITS.bytes, limits.depth ?? LIMITS.depth, limits.idBytes ?? LIMITS.idBytes],
  };
}

/**
 * Whether nothing has to be asked for a request upstream: no token from a function, no form but a
 * call's own bytes.
 */
const isPlain = (profile = "group", { token }) =>
  typeof profile === "string" && !PROFILES[profile].isEvent && !isFunction(token);

/**
 * @param given options, or a function of the worker's `env`
 * @returns `(env) => settings`, which throws where they are bad: a request is answered with that,
 * the worker still starts. Each `env` (and none at all) is asked about once, not before its first request.
 */
export function settingsFrom(given) {
  if (typeof given !== "function") {
    let settings;
    return () => (settings ??= readSettings(given));
  }
  const known = new WeakMap();
  return (env) => {
    const key = isObject(env) ? env : known;
    if (!known.has(key)) known.set(key, readSettings(asked(given, env)));
    return known.get(key);
  };
}

function asked(given, env) {
  try {
    return given(env);
  } catch {
    throw invalidOption("options: the function threw");
  }
}
