// Credentials must appear in no message, whatever an upstream or a runtime says.

const encoder = new TextEncoder();
const SECRET_HEADER = /auth|key|token|secret|cookie|password/i;
const HIDDEN = "[removed]";

/** The forms in which `secret` may come back. */
function forms(secret) {
  const bytes = encoder.encode(secret);
  const binary = String.fromCharCode(...bytes);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const encoded = [btoa(binary), btoa(`${binary}:`)].flatMap((text) => {
    const bare = text.replace(/=+$/, "");
    return [bare, bare.replaceAll("+", "-").replaceAll("/", "_")];
  });
  // The longest first: one form may begin with another.
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), hex, ...encoded].sort(
    (one, other) => other.length - one.length,
  );
}

/** Knows the credentials of one request and takes them out of texts and errors. */
export class Redactor {
  #secrets = new Set();

  constructor(headers) {
    headers?.forEach((value, name) => {
      if (SECRET_HEADER.test(name)) value.split(/[\s;,]+/).forEach((part) => this.add(part));
    });
  }

  add(secret) {
    // Shorter ones would take words apart, and are no secrets.
    if (typeof secret === "string" && secret.length >= 4) this.#secrets.add(secret);
  }

  text(text) {
    for (const secret of this.#secrets) {
      for (const form of forms(secret)) {
        const pattern = form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        text = text.replace(new RegExp(pattern, "gi"), HIDDEN);
      }
    }
    return text;
  }

  /** `value` itself if it tells no credential, else what JSON says of the rest. */
  value(value) {
    const told = this.#secrets.size ? JSON.stringify(value) : "";
    const clean = this.text(told);
    return clean === told ? value : JSON.parse(clean);
  }

  /** `error` itself if it tells no credential, else an error that says the rest. */
  error(error) {
    const told = this.#secrets.size ? everything(error) : "";
    if (this.text(told) === told) return error;
    const hidden = new Error(this.text(String(error?.message ?? error)));
    hidden.name = typeof error?.name === "string" ? this.text(error.name) : "Error";
    hidden.stack = `${hidden.name}: ${hidden.message}`;
    return hidden;
  }
}

/** All that an error could tell a log, causes included. */
function everything(error, depth = 0) {
  if (typeof error !== "object" || error === null || depth > 4) return String(error);
  const parts = [];
  for (const name of new Set([...Object.getOwnPropertyNames(error), "name", "message"])) {
    try {
      parts.push(everything(error[name], depth + 1));
    } catch {
      // What cannot be read cannot be told either.
    }
  }
  return parts.join("\n");
}
