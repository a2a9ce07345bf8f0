// Credentials must appear in no message, whatever an upstream or a runtime says. They are taken out of
// values that have been read, never out of text that is still to be read: a credential such as `true`
// or `200` must not change what an answer means.

import { encoder } from "../module/utf8.js";
import { isPlain } from "../options.js";
import { hex } from "./key.js";
import { base64 } from "./profiles.js";

const SECRET_HEADER = /auth|key|token|secret|cookie|password/i;
const HIDDEN = "[removed]";

/** Takes credentials out of texts and plain values; answers with what it is given if that tells none. */
export type Redactor = <T>(value: T) => T;

/**
 * Matches one character of a credential as it may come back: as it is, percent-encoded once or more,
 * escaped by JSON, or as an HTML entity.
 */
function characterPattern(character: string): string {
  if (/\w/.test(character)) return character;
  const code = character.charCodeAt(0);
  const digits = code.toString(16).padStart(2, "0");
  const encoded = code < 128 ? `%${digits}` : encodeURIComponent(character);
  return `(?:\\\\{0,3}\\${character}|${encoded.replace(/%/g, "%(?:25){0,3}")}|\\\\{1,3}u00${digits}|&(?:#0{0,5}${code}|#x0{0,5}${digits}|amp|lt|gt|quot|apos);)`;
}

/**
 * What is certain of the base64 of a text that holds `secret`, for the three places in a group of three
 * bytes where it may begin: `user:secret` too. Base64 has two alphabets.
 */
const base64Patterns = (secret: string): string[] =>
  [0, 2, 3].map((from, skipped) =>
    base64(`${" ".repeat(skipped)}${secret}`)
      .slice(from, Math.floor(((skipped + encoder.encode(secret).length) * 4) / 3))
      .replace(/[+/]/g, (letter) => (letter === "+" ? "[+-]" : "[/_]")),
  );

const patterns = (secret: string): string[] => [
  [...secret].map(characterPattern).join(""),
  hex(encoder.encode(secret)),
  // Shorter ones stand in any text by chance.
  ...base64Patterns(secret).filter(({ length }) => length > 7),
];

/** The last pattern, and for which secrets: most clients have one token. */
let last: { text?: string; pattern: RegExp } = { pattern: /$^/ };

function patternOf(secrets: string[]): RegExp {
  const text = secrets.join("\n");
  if (last.text !== text) {
    // The longest first: one credential may begin with another.
    const all = [...secrets].sort((one, other) => other.length - one.length).flatMap(patterns);
    let pattern: RegExp;
    try {
      pattern = new RegExp(all.join("|"), "gi");
    } catch {
      // Too long for this engine: nothing is told then.
      pattern = /[\s\S]+/g;
    }
    last = { text, pattern };
  }
  return last.pattern;
}

/** A copy of `value` in which `hide` has seen every key and every text, or `value` if it changed none. However deep it is. */
function withoutSecrets(value: unknown, hide: (text: string) => string): unknown {
  let isChanged = false;
  const copies = new Map<object, object>();
  const hidden = (text: string) => {
    const clean = hide(text);
    isChanged ||= clean !== text;
    return clean;
  };
  const copyOf = <T>(source: T): T | string | object | undefined => {
    if (typeof source === "string") return hidden(source);
    const isArray = Array.isArray(source);
    if (!isArray && !isPlain(source)) return source;
    if (!copies.has(source)) copies.set(source, isArray ? [] : {});
    return copies.get(source);
  };
  const copy = copyOf(value);
  // Those that are added meanwhile have their turn too.
  for (const [source, target] of copies) {
    for (const key of Object.keys(source)) {
      try {
        // Defined, since `__proto__` is a key like any other.
        Object.defineProperty(target, hidden(key), {
          value: copyOf((source as Record<string, unknown>)[key]),
          writable: true,
          enumerable: true,
          configurable: true,
        });
      } catch {
        // What cannot be read is left out.
        isChanged = true;
      }
    }
  }
  return isChanged ? copy : value;
}

const same: Redactor = (value) => value;

/**
 * @param headers of which some are secret by their name; undefined where a request can hold no credential
 * @returns the redactor for these credentials: those headers, and tokens
 */
export function makeRedactor(
  headers?: { [name: string]: string },
  tokens: string[] = [],
): Redactor {
  const words = Object.entries(headers ?? {}).flatMap(([name, value]) =>
    SECRET_HEADER.test(name) ? value.split(/[\s;,]+/) : [],
  );
  // A cookie may come back without its name.
  const cookies = words.map((word) => word.replace(/^[^=]*=/, ""));
  // Shorter ones would take words apart, and are no secrets.
  const secrets = [...new Set([...tokens, ...words, ...cookies])].filter(
    ({ length }) => length > 3,
  );
  // No name tells for certain that a header is no secret, so causes are reduced for any.
  if (!secrets.length) return headers ? (value) => value : same;
  const hide = (text: string) => text.replace(patternOf(secrets), HIDDEN);
  return <T>(value: T) => withoutSecrets(value, hide) as T;
}

/** What `read` answers, or nothing where reading fails. */
function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * Whatever was thrown, as a cause that can be logged. Errors of `fetch` libraries hold requests and
 * headers in places that nobody can list, so where there is a credential no more is kept than name,
 * message and code; the code may be that of the error's own cause, as Node's `fetch` has it.
 */
export function reducedCause(hide: Redactor, given: unknown): unknown {
  const cause = given as
    | { message?: unknown; name?: unknown; code?: unknown; cause?: { code?: unknown } }
    | undefined;
  if (hide === same || cause === undefined) return cause;
  const text = (value: unknown) => (typeof value === "string" ? hide(value) : undefined);
  if (Object(cause) !== cause) return text(cause) ?? (typeof cause === "symbol" ? HIDDEN : cause);
  const message = text(attempt(() => cause?.message)) ?? "";
  const name = text(attempt(() => cause?.name)) ?? "Error";
  const code = attempt(() => cause?.code) ?? attempt(() => cause?.cause?.code);
  const reduced: Error & { code?: unknown } = new Error(message);
  // The engine's own stack leads into this file.
  const stack = message ? `${name}: ${message}` : name;
  for (const [key, value] of Object.entries({ name, stack })) {
    Object.defineProperty(reduced, key, { value, writable: true, configurable: true });
  }
  if (["string", "number"].includes(typeof code)) reduced.code = text(code) ?? code;
  return reduced;
}
