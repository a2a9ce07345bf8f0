// Credentials must appear in no message, whatever a relay or a browser says.

/** Takes credentials out of a string, as a reviver of `JSON.parse`; other values stay. */
export type Redactor = (key: string, value: any) => any;

const SECRET_HEADER = /auth|key|token|secret|cookie|password/i;

/** @returns what hides the token and the secret headers, or undefined where no header is given at all */
export function redactorOf(headers: Record<string, string>): Redactor | undefined {
  const secrets = Object.entries(headers)
    .flatMap(([name, value]) => (SECRET_HEADER.test(name) ? value.split(/[\s;,=]+/) : []))
    // Shorter ones would take words apart, and are no secrets.
    .filter(({ length }) => length > 3)
    // Base64 comes without its padding too.
    .flatMap((secret) => [secret, encodeURIComponent(secret), btoa(secret).replace(/=+$/, "")]);
  return Object.values(headers).join("")
    ? (_, value) =>
        typeof value === "string"
          ? secrets.reduce((rest, secret) => rest.replaceAll(secret, "[removed]"), value)
          : value
    : undefined;
}

/** What may be told of a foreign error: libraries attach whole requests to theirs. */
export function reducedCause(cause: any, redactor: () => Redactor | undefined): unknown {
  try {
    const hide = redactor();
    if (!hide) return cause;
    const { name, message = `${cause}`, cause: inner, code = inner?.code } = Object(cause);
    return Object.assign(new Error(), JSON.parse(JSON.stringify({ name, message, code }), hide));
  } catch {
    return new Error("[removed]");
  }
}
