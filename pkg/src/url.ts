// What the host's URL parser (the WHATWG URL Standard) says about a URL.

import { URL_ACCEPTED, URL_REFUSED } from "./module/protocol.js";

/**
 * Whether that reads `url` as an http or https URL without credentials. Of its members `href` is enough, and
 * all that React Native's own has.
 */
export function isWebUrl(url: string): boolean {
  try {
    return /^https?:\/\/[^/?#@]+([/?#]|$)/.test(new URL(url).href);
  } catch {
    return false;
  }
}

/** The verdict for the module on a URL that it asks about. */
export const answerTo = (url: string): number => (isWebUrl(url) ? URL_ACCEPTED : URL_REFUSED);

/** The verdicts on up to four URLs, the first in the lowest byte. */
export const answersTo = (urls: string[]): number =>
  urls.reduceRight((answers, url) => (answers << 8) | answerTo(url), 0);
