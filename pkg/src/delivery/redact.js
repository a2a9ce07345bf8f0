// Credentials must appear in no message, whatever an upstream or a runtime says.

import { hex } from "./key.js";
import { base64 } from "./profiles.js";
import { encoder } from "../module/utf8.js";

const SECRET_HEADER = /auth|key|token|secret|cookie|password/i;
const HIDDEN = "[removed]";

/** The forms in which `secret` may come back. */
const forms = (secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  hex(encoder.encode(secret)),
  // Also without its padding.
  ...[base64(secret), base64(`${secret}:`)].map((text) => text.replace(/=+$/, "")),
];

/** Matches `form`; base64 has two alphabets. */
const pattern = (form) => form.replace(/[^\w+/-]/g, "\\$&").replace(/[+-]/g, "[+-]").replace(/[/_]/g, "[/_]");

/** The last pattern, and for which secrets: most clients have one token. */
let last = {};

function patternOf(secrets) {
  const text = secrets.join("\n");
  if (last.text !== text) {
    // The longest first: one form may begin with another.
    const all = secrets.flatMap(forms).sort((one, other) => other.length - one.length);
    last = { text, found: new RegExp(all.map(pattern).join("|"), "gi") };
  }
  return last.found;
}

const same = (value) => value;

/** What takes these credentials out of texts and JSON values: it answers with what it is given if that tells none. */
export function makeRedactor(headers = {}, tokens = []) {
  const parts = Object.keys(headers).flatMap((name) => (SECRET_HEADER.test(name) ? headers[name].split(/[\s;,]+/) : []));
  // Shorter ones would take words apart, and are no secrets.
  const secrets = [...tokens, ...parts].filter(({ length }) => length > 3);
  if (!secrets.length) return same;
  const hide = (value) => {
    if (typeof value === "string") return value.replace(patternOf(secrets), HIDDEN);
    const told = JSON.stringify(value);
    const clean = hide(told);
    return clean === told ? value : JSON.parse(clean);
  };
  return hide;
}

/** The same for whatever was thrown. */
export function hideError(hide, error) {
  if (hide === same) return error;
  try {
    const told = everything(error);
    return hide(told) === told ? error : new Error(hide(`${error.message ?? error}`));
  } catch {
    return new Error(HIDDEN);
  }
}

/** All that an error could tell a log, causes included. */
function everything(error, depth = 0) {
  if (typeof error !== "object" || error === null || depth > 4) return String(error);
  return [...Object.getOwnPropertyNames(error), "name", "message"].map((name) => {
    try {
      return everything(error[name], depth + 1);
    } catch {
      // What cannot be read cannot be told either.
    }
  }).join("\n");
}
