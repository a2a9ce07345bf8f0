// `authorize` by the session cookie of your site: `session=<user id>.<expiry>.<signature>`, signed
// with HMAC-SHA-256 when the user logs in. It comes along by itself with every call that a page of
// the same site sends.

const encoder = new TextEncoder();

const keyOf = (secret) =>
  crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);

const toHex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
const fromHex = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** The cookie's value; for the place where users log in. */
export async function sessionCookie(secret, userId, seconds = 86_400) {
  const text = `${encodeURIComponent(userId)}.${Math.floor(Date.now() / 1000) + seconds}`;
  return `${text}.${toHex(await crypto.subtle.sign("HMAC", await keyOf(secret), encoder.encode(text)))}`;
}

/** `authorize`: the session is good, and the call is about its own user. */
export function hasSession(secret) {
  return async (call, request) => {
    const cookie = request.headers.get("cookie")?.match(/(?:^|;\s*)session=([^;]+)/)?.[1];
    const [, text, userId, expiry, signature] = cookie?.match(/^((.+)\.(\d+))\.([\da-f]{64})$/) ?? [];
    if (!text || Number(expiry) * 1000 < Date.now()) return false;
    // `verify` compares in constant time.
    const isGood = await crypto.subtle.verify("HMAC", await keyOf(secret), fromHex(signature), encoder.encode(text));
    return isGood && decodeURIComponent(userId) === call.user_id;
  };
}
