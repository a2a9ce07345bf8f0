// Requests of the page half (`group-call/page`): it asks for what `validate` would have found, and sends
// the time by its own clock, both as parameters of `Accept`, a header that does not cause a preflight.

import { validateText } from "../call/validate.js";
import { MESSAGE } from "../module/protocol.js";
import { encoder } from "../module/utf8.js";
import type { Bytes } from "../types/host.js";
import type { Change, Warning } from "../types/issue.js";
import type { ValidateOptions } from "../types/options.js";
import { joined } from "./boundary.js";
import type { Body } from "./judge.js";

const ASKS =
  /(?:^|,)\s*application\/json\s*;\s*group-call=page\s*(?:;\s*sent-at=(\d{1,15})\s*)?(?:[,;]|$)/i;

/** A request of the page half. */
export interface FromPage {
  /** Milliseconds that the page's clock is behind ours, including the time that the request took to arrive. */
  skew: number;
}

/** What a request from the page half says about itself; undefined for any other. */
export function fromPage(headers: Headers): FromPage | undefined {
  const asked = ASKS.exec(headers.get("accept") ?? "");
  if (!asked) return undefined;
  const [, sentAt] = asked;
  return { skew: sentAt === undefined ? 0 : Date.now() - Number(sentAt) };
}

/** What a success also tells the page half, as `validate` would have. */
export interface Findings {
  warnings: Warning[];
  changes: Change[];
}

const END = encoder.encode("}");
const BEGIN = encoder.encode(`{"status":"success","message":"${MESSAGE.updated}","data":`);

/**
 * Judges a good call once, with its findings.
 * @returns undefined if it is not a good call: the relay then judges it like anybody's
 */
export function judgeForPage(bytes: Bytes, options: ValidateOptions): Body | undefined {
  const verdict = validateText(bytes, options);
  if (!verdict.ok) return undefined;
  const { warnings, changes } = verdict;
  const json = verdict.json as Bytes;
  const accepted = joined([BEGIN, json, END]);
  return { isArray: false, calls: [{ json }], accepted, findings: { warnings, changes } };
}

/** The body of a success with these members at its end. */
export const withFindings = (body: Bytes, findings: Findings): Bytes =>
  joined([body.subarray(0, -1), encoder.encode(`,${JSON.stringify(findings).slice(1)}`)]);
