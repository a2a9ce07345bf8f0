// `authorize` by your site's session cookie: `session=<content>.<signature>`, signed with HMAC-SHA-256
// when the user logs in. It comes along by itself with every call that a page of the same site sends.
// The content names the user and the groups that the user is a member of. If that list is long, or
// must change before the cookie expires, look the membership up in your database instead.

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** @throws {TypeError} for a missing secret, which would otherwise sign as the text "undefined" or "null" */
function checked(secret) {
  if (typeof secret !== "string" || secret === "") throw new TypeError("The secret is missing");
  return encoder.encode(secret);
}

const keyOf = (secret) =>
  crypto.subtle.importKey("raw", checked(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);

const toHex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
const fromHex = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

// Base64 in the letters of URLs, which a cookie may hold as they are.
const toText = (value) => btoa(String.fromCharCode(...encoder.encode(JSON.stringify(value)))).replace(/[+/=]/g, (letter) => ({ "+": "-", "/": "_", "=": "" })[letter]);
const fromText = (text) => JSON.parse(decoder.decode(Uint8Array.from(atob(text.replace(/[-_]/g, (letter) => (letter === "-" ? "+" : "/"))), (letter) => letter.charCodeAt(0))));

/** The cookie's value, for the place where users log in. `group_ids`: the groups that the user is a member of. */
export async function sessionCookie(secret, { user_id, group_ids }, seconds = 86_400) {
  if (!Array.isArray(group_ids)) throw new TypeError("group_ids: expected an array");
  const expires = Math.floor(Date.now() / 1000) + seconds;
  const content = toText({ user_id, group_ids, expires });
  return `${content}.${toHex(await crypto.subtle.sign("HMAC", await keyOf(secret), encoder.encode(content)))}`;
}

/** The session in a cookie of this value, or undefined if it is not signed by us or has expired. */
async function sessionOf(value, secret) {
  const [, content, signature] = value.match(/^([\w-]+)\.([\da-f]{64})$/) ?? [];
  if (!content) return undefined;
  // `verify` compares in constant time.
  if (!(await crypto.subtle.verify("HMAC", await keyOf(secret), fromHex(signature), encoder.encode(content)))) return undefined;
  const session = fromText(content);
  return session.expires * 1000 > Date.now() ? session : undefined;
}

/**
 * `authorize`: the call is about the session's own user, and about a group of that user's.
 * A browser may send several cookies of one name (of other paths or domains): any of them may be the good one.
 */
export function hasSession(secret) {
  checked(secret);
  return async (call, request) => {
    const cookies = (request.headers.get("cookie") ?? "").split(";").map((cookie) => cookie.trim());
    const values = cookies.filter((cookie) => cookie.startsWith("session=")).map((cookie) => cookie.slice("session=".length));
    // More than a few are an attempt to keep us busy.
    for (const value of values.slice(0, 8)) {
      const session = await sessionOf(value, secret);
      if (session && session.user_id === call.user_id && session.group_ids.includes(call.group_id)) return true;
    }
    return false;
  };
}
