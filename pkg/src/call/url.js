/**
 * Whether the host's URL parser (the WHATWG URL Standard) reads `url` as an http or https URL
 * without credentials.
 */
export function isWebUrl(url) {
  try {
    const { protocol, username, password } = new URL(url);
    return /^https?:$/.test(protocol) && !username && !password;
  } catch {
    return false;
  }
}
