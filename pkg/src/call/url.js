/** What the module is told of a URL that it asks about: 1 refused, 2 accepted. */
export const answerTo = (url) => 1 + isWebUrl(url);

/** The same of up to four URLs, the first in the lowest byte. */
export const answersTo = (urls) => urls.reduceRight((answers, url) => (answers << 8) | answerTo(url), 0);

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
