// Credentials must appear in no message, whatever a relay or a browser says.

/** Takes a credential out of a string, as a reviver of `JSON.parse`; other values stay. */
export type Redactor = (key: string, value: any) => any;

/** @returns what hides the credential of these headers, or undefined where there is none */
export function redactorOf({ authorization }: Record<string, string>): Redactor | undefined {
  const secret = authorization?.split(" ").pop();
  // Base64 comes without its padding too.
  const forms = secret && [secret, encodeURIComponent(secret), btoa(secret).replace(/=+$/, "")];
  return forms
    ? (_, value) =>
        forms.reduce((rest, form) => rest?.replaceAll?.(form, "[removed]") ?? rest, value)
    : undefined;
}

/** What may be told of a foreign error: libraries attach whole requests to theirs. */
export function reducedCause(cause: unknown, hide: Redactor): unknown {
  try {
    const { name = "Error", message = cause, cause: inner, code = inner?.code } = Object(cause);
    const [told, ...fields] = [message, name, code].map((value) => hide("", value));
    return Object.assign(new Error(told), { name: fields[0], code: fields[1] });
  } catch {
    return new Error("[removed]");
  }
}
