// `authorize` by a token that your server puts into the page: for other origins, where cookies do
// not come along, and for clients that are no browsers. It names the one user and the one group that
// it is good for, so nobody can use it for another's. Sign it only for a group that the user is a member of.
//
//   on your server:  const token = await signToken(secret, { user_id, group_id })
//   in the page:     group(call, { endpoint: "https://relay.example.com/group", token })

const encoder = new TextEncoder();

/** @throws {TypeError} for a missing secret, which would otherwise sign as the text "undefined" or "null" */
function checked(secret) {
  if (typeof secret !== "string" || secret === "") throw new TypeError("The secret is missing");
  return encoder.encode(secret);
}

const keyOf = (secret) =>
  crypto.subtle.importKey("raw", checked(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);

const toHex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
const fromHex = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** What is signed. JSON keeps the parts apart, whatever letters they have. */
const textOf = (call, expiry) => encoder.encode(JSON.stringify([call.user_id, call.group_id, expiry]));

/** A token for calls about one user in one group. */
export async function signToken(secret, call, seconds = 3600) {
  const expiry = Math.floor(Date.now() / 1000) + seconds;
  return `${expiry}.${toHex(await crypto.subtle.sign("HMAC", await keyOf(secret), textOf(call, expiry)))}`;
}

/** `authorize`: the token, sent as `Authorization: Bearer …`, was signed for this very call. */
export function hasToken(secret) {
  checked(secret);
  return async (call, request) => {
    const [, expiry, signature] = request.headers.get("authorization")?.match(/^Bearer (\d+)\.([\da-f]{64})$/) ?? [];
    if (!expiry || Number(expiry) * 1000 < Date.now()) return false;
    return crypto.subtle.verify("HMAC", await keyOf(secret), fromHex(signature), textOf(call, Number(expiry)));
  };
}
