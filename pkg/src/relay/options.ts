// The relay's options: its own, and those that it shares with `group`.

import { modeOf } from "../call/validate.js";
import type { Plan } from "../delivery/plan.js";
import { PROFILES } from "../delivery/profiles.js";
import { makeShared, type Shared } from "../delivery/shared.js";
import { LIMITS } from "../module/protocol.js";
import {
  check,
  FUNCTION,
  invalidOption,
  isFunction,
  isObject,
  memberOf,
  NO_OPTIONS,
  ownOf,
  type ReadOptions,
  readOptions,
  type Takes,
  unknownOption,
} from "../options.js";
import type { NormalizedCall } from "../types/call.js";
import type { Limits, RetryOptions, SharedOptions, ValidateOptions } from "../types/options.js";
import { isWebUrl } from "../url.js";
import type { DeadLetter } from "./dead-letter.js";
import { type Asked, noting, type Variables, variablesIn } from "./environment.js";
import type { Rules } from "./exports.js";
import type { LastHead } from "./head.js";
import type { HostRequest } from "./host.js";
import type { LedgerSettings } from "./ledger/ledger.js";
import { type LedgerStore, ledgersOver } from "./ledger/store.js";
import { type LedgerNamespace, ledgersIn } from "./ledger/wire.js";

const SHARED = [
  "token",
  "profile",
  "headers",
  "fetch",
  "retry",
  "timeout",
  "deadline",
  "invalidTraits",
  "limits",
  "onAttempt",
  "onRetry",
  "onResult",
] as const;

/** The options that the relay shares with `group`; they apply to the request upstream. */
type Forwarding = Pick<
  SharedOptions,
  | "token"
  | "profile"
  | "headers"
  | "fetch"
  | "retry"
  | "invalidTraits"
  | "limits"
  | "onAttempt"
  | "onRetry"
  | "onResult"
>;

/** The options of {@link relay}. Bad ones answer every request with 500 `INVALID_OPTIONS`. */
export interface RelayOptions extends Forwarding {
  /** Where calls go: an absolute `http` or `https` URL without credentials. */
  upstream: string | { readonly href: string };
  /**
   * The one path that is answered, matched exactly.
   * @defaultValue `"/group"`
   */
  path?: string | undefined;
  /**
   * Origins of other sites whose pages may call, such as `https://app.example.com`. They are compared
   * exactly, except that `*` in `https://*.example.com` stands for any one label.
   * @defaultValue none: the relay's own origin only
   */
  allowedOrigins?: readonly string[] | undefined;
  /**
   * The origin that browsers see, if a proxy in front of the relay terminates TLS or changes the host.
   * With it, only this origin counts as the relay's own, whatever `Host` says.
   */
  publicOrigin?: string | undefined;
  /**
   * Whether this request may send this call; it is called for each call of an array. Anything but a
   * truthy value refuses the call with 403, and so does a throw.
   *
   * Without it, everybody who can reach the relay borrows its credential. Check the user and the group:
   * a session that does not say which groups its user belongs to lets any user write to any account.
   *
   * Returning `{ as: "server" }` allows the call, and lets it set the traits of
   * {@link RelayOptions.owners} too.
   */
  authorize?: ((call: NormalizedCall, request: HostRequest) => unknown) | undefined;
  /**
   * Returns further fields for the call's `context`, or nothing. They replace the caller's fields of
   * the same name; no other byte of the call changes. A throw, or a value that cannot be such an
   * object, is 500 `INTERNAL` for that call.
   */
  enrich?:
    | ((
        call: NormalizedCall,
        request: HostRequest,
      ) => object | null | undefined | void | PromiseLike<object | null | undefined | void>)
    | undefined;
  /**
   * Bytes of a request's body; more are 413.
   * @defaultValue 65536
   */
  maxBytes?: number | undefined;
  /**
   * Milliseconds for one attempt upstream, and for a queue to take a message.
   * @defaultValue 3000
   */
  timeout?: number | undefined;
  /**
   * Milliseconds from the end of a request's body to the last of its calls, including hooks and
   * waits; in the consumer, for each message.
   * @defaultValue 8000
   */
  deadline?: number | undefined;
  /**
   * `"await"` answers with what the upstream said and, if there is a queue, queues a call that failed
   * through no fault of its own; `"ack"` queues every good call at once. A queued call is answered
   * with 202.
   * @defaultValue `"await"`
   */
  mode?: "await" | "ack" | undefined;
  /** Takes calls for later: a Cloudflare Queues producer, or anything with such a `send`. */
  queue?: { send(message: string): unknown } | undefined;
  /** Takes messages that will never be forwarded. */
  deadLetter?: { send(letter: DeadLetter): unknown } | undefined;
  /**
   * Remembers, for each group, what has been delivered: a call that brings nothing new is not sent, and
   * the newest value of each trait wins. The namespace of {@link GroupLedger}, or any store with `get`
   * and `put`, which can guarantee that only within one process. See the package's `docs/ledger.md`.
   */
  ledger?: LedgerNamespace | LedgerStore | undefined;
  /**
   * Milliseconds after which what was delivered counts as new again.
   * @defaultValue 30 days
   */
  ledgerTtl?: number | undefined;
  /** A secret that keys the names under which groups are stored; without it they are plain SHA-256. */
  ledgerKey?: string | undefined;
  /**
   * Traits that only callers for whom `authorize` returns `{ as: "server" }` may set: from others they are
   * left out, with the warning `not_owner`. This needs no ledger.
   *
   * @example
   * ```ts
   * owners: { plan: "server" }
   * ```
   */
  owners?: { readonly [trait: string]: "server" } | undefined;
}

/** Options that have been read. */
export interface Settings {
  ledger: LedgerSettings | undefined;
  /** The names of the traits that only a server may set. */
  owners: readonly string[];
  authorize: RelayOptions["authorize"];
  enrich: RelayOptions["enrich"];
  maxBytes: number;
  mode: RelayOptions["mode"];
  queue: RelayOptions["queue"];
  deadLetter: RelayOptions["deadLetter"];
  /** The options of a delivery, except its deadline. */
  delivery: ReadOptions;
  /** Milliseconds. */
  timeout: number;
  deadline: number;
  /** Where calls are sent, and in which form. */
  wire: ReadOptions;
  /** The plan for them; made at the first call. */
  plan?: Plan;
  /** The plan for an array's calls. */
  batchPlan?: Plan;
  /** What deliveries share: the relay is one client. */
  shared: Shared;
  /** Whether calls are sent byte for byte as they are. */
  isPlain: boolean;
  /** The configuration's lines of `relay_decide`. */
  head: string;
  lastHead?: LastHead;
  rules: Rules;
  /** The same for `validate`. */
  judging: ValidateOptions;
}

/** Whether this is an origin as browsers write it. `null` and `*` don't count: anybody could claim them. */
function isOrigin(value: unknown): boolean {
  if (typeof value !== "string" || !/^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*]+$/.test(value)) return false;
  const { origin } = new URL(value);
  // Other schemes, such as those of extensions and apps, have no origin by the URL Standard.
  return origin === value || (origin === "null" && !/^(https?|file|data|blob):/.test(value));
}

/** Also accepts one open label: `https://*.example.com`. Below a single label, anybody could own it. */
const isOriginOrOpen = (value: unknown): boolean =>
  isOrigin(
    typeof value === "string"
      ? value.replace(/^([a-z][a-z\d+.-]*:\/\/)\*(\.[^.]+\.)/, "$1x$2")
      : value,
  );

const ORIGIN = "https://app.example.com";
const QUEUE: Takes = [
  "an object with a send method",
  (value) => isFunction(memberOf(value, "send")),
];
const UPSTREAM: Takes = [
  "an absolute http or https URL without credentials",
  (value) => isWebUrl(`${value}`),
];

const isNamespace = (value: object): value is LedgerNamespace =>
  isFunction(memberOf(value, "idFromName"));

/** Thirty days, and a century, in milliseconds. */
const LIFE = 30 * 86_400_000;
const LONGEST_LIFE = 36_525 * 86_400_000;

const ledgerOf = ({ ledger, ledgerTtl = LIFE, ledgerKey = "" }: RelayOptions) =>
  ledger && {
    books: isNamespace(ledger) ? ledgersIn(ledger) : ledgersOver(ledger),
    life: ledgerTtl,
    key: ledgerKey,
  };

const TAKES: Record<Exclude<keyof RelayOptions, (typeof SHARED)[number]>, Takes> = {
  upstream: UPSTREAM,
  path: [
    "a path such as /group",
    (value) => new URL(value as string, "http://localhost").pathname === value,
  ],
  allowedOrigins: [
    `an array of origins such as ${ORIGIN} or https://*.example.com`,
    (value) => Array.isArray(value) && value.every(isOriginOrOpen),
  ],
  publicOrigin: [`an origin such as ${ORIGIN}`, isOrigin],
  authorize: FUNCTION,
  enrich: FUNCTION,
  maxBytes: [
    "a number of bytes",
    (value) => Number.isInteger(value) && (value as number) > 0 && (value as number) < 2 ** 31,
  ],
  mode: [`"await" or "ack"`, (value) => value === "await" || value === "ack"],
  queue: QUEUE,
  deadLetter: QUEUE,
  ledger: [
    "a namespace of Durable Objects, or an object of get and put",
    (value) =>
      isNamespace(value as object) ||
      ["get", "put"].every((name) => isFunction(memberOf(value, name))),
  ],
  ledgerTtl: [
    "milliseconds, 1000 or more",
    (value) => typeof value === "number" && value >= 1000 && value <= LONGEST_LIFE,
  ],
  ledgerKey: ["text", (value) => typeof value === "string" && value !== ""],
  owners: [
    `an object of traits, each with the value "server"`,
    (value) =>
      isObject(value) &&
      Object.entries(value).every(([name, owner]) => owner === "server" && !name.includes("\0")),
  ],
};

/** How long an attempt, and a request's calls, may take by default, in milliseconds. */
const RELAY_TIMES = { timeout: 3000, deadline: 8000 };

/**
 * Checks the options.
 * @throws {GroupError} `INVALID_OPTIONS`, which names the option and never holds a value
 */
function readSettings(options: unknown): Settings {
  if (!isObject(options)) {
    throw invalidOption("options: expected an object, or a function that returns one");
  }
  const own: Record<string, unknown> = Object.create(null);
  const shared: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    if (SHARED.includes(name as (typeof SHARED)[number])) shared[name] = value;
    else if (!Object.hasOwn(TAKES, name)) {
      throw unknownOption(name, [...Object.keys(TAKES), ...SHARED]);
    } else if (value !== undefined) {
      check(name, TAKES[name as keyof typeof TAKES], value);
      own[name] = value;
    }
  }
  if (own.upstream === undefined) throw invalidOption(`upstream: expected ${UPSTREAM[0]}`);
  if (own.mode === "ack" && !own.queue) throw invalidOption(`mode: "ack" needs a queue`);
  return settingsOf(own as unknown as RelayOptions, readOptions(shared, NO_OPTIONS));
}

/** Few attempts, as whoever sent the call tries again too. */
const ATTEMPTS = 3;

const retryOf = (given: RetryOptions = NO_OPTIONS as RetryOptions): RetryOptions =>
  ownOf({ ...given, attempts: given.attempts ?? ATTEMPTS });

/** What is made here inherits nothing, like the options that it is made from. */
function settingsOf(own: RelayOptions, shared: ReadOptions): Settings {
  const { authorize, enrich, maxBytes = 65_536, mode, queue, deadLetter } = own;
  const { profile, limits = NO_OPTIONS as Limits, invalidTraits, ...others } = shared;
  const rest = ownOf(others);
  const { bytes = LIMITS.bytes, depth = LIMITS.depth, idBytes = LIMITS.idBytes } = limits;
  const { timeout = RELAY_TIMES.timeout, deadline = RELAY_TIMES.deadline } = rest;
  const wire = {
    __proto__: null,
    endpoint: new URL(`${own.upstream}`).href,
    batch: false,
  } as ReadOptions;
  if (profile) wire.profile = profile;
  return ownOf<Settings>({
    ledger: ledgerOf(own),
    owners: Object.keys(own.owners ?? {}),
    authorize,
    enrich,
    maxBytes,
    mode,
    queue,
    deadLetter,
    delivery: ownOf<ReadOptions>({
      ...rest,
      timeout,
      retry: rest.retry !== false && retryOf(rest.retry),
    }),
    shared: makeShared(Infinity),
    timeout,
    deadline,
    wire,
    isPlain: profile === undefined || (typeof profile === "string" && !PROFILES[profile].isEvent),
    head: [own.path ?? "/group", own.publicOrigin ?? "", (own.allowedOrigins ?? []).join(" ")].join(
      "\n",
    ),
    rules: [modeOf(shared), bytes, depth, idBytes],
    judging: { invalidTraits, limits, profile },
  });
}

/** Options as {@link relay} takes them. */
export type GivenOptions<Env> = RelayOptions | ((env: Env) => RelayOptions);

/**
 * Reads the options for each `env` (or for none) once, and not before its first request.
 * @returns a function that throws if they are bad: requests are answered with that error, and the
 * worker still starts
 */
export function settingsFrom<Env>(given: GivenOptions<Env>): (env: unknown) => Settings {
  if (typeof given !== "function") {
    let settings: Settings | undefined;
    return () => (settings ??= readSettings(given));
  }
  const ask = given as (env: unknown) => unknown;
  const known = new WeakMap<object, Settings>();
  const asked: Asked = new Set();
  let hasAsked = false;
  return (env) => {
    // The names asked for are known only after the first time.
    const first = hasAsked || !isObject(env) ? variablesIn(env, asked) : env;
    const settings = known.get(first);
    if (settings) return settings;
    const options = askedOptions(ask, first, asked);
    hasAsked = true;
    const chosen = variablesIn(env, asked);
    const isSame = chosen === first || !asked.size;
    const read = readSettings((isSame ? options : askedOptions(ask, chosen, asked))());
    known.set(chosen, read);
    return read;
  };
}

/** Calls the options function, recording what it asks for. A throw is reported when the options are read. */
function askedOptions(
  ask: (env: unknown) => unknown,
  variables: Variables,
  asked: Asked,
): () => unknown {
  const listed: Asked = new Set();
  for (const env of [noting(variables, asked, listed), variables]) {
    try {
      const options = ask(env);
      // Whoever asks for nothing by name wants whatever is there.
      if (!asked.size) for (const name of listed) asked.add(name);
      return () => options;
    } catch {
      // Tries again with the variables themselves: some objects do not work behind a proxy.
    }
  }
  return () => {
    throw invalidOption("options: the function threw");
  };
}
