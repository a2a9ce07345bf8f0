// Requests of the page half (`group-call/page`): it asks for what `validate` would have told it, and
// tells its own clock. It does so by parameters of `Accept`, a header that needs no preflight of its own.

import { bounded, validateText } from "../call/validate.js";
import { encoder } from "../module/utf8.js";
import type { Bytes } from "../types/host.js";
import type { Warning } from "../types/issue.js";
import type { ValidateOptions } from "../types/options.js";

const ASKS =
  /(?:^|,)\s*application\/json\s*;\s*group-call=page\s*(?:;\s*sent-at=(\d{1,15})\s*)?(?:[,;]|$)/i;

/** A request of the page half. */
export interface FromPage {
  /** Milliseconds that the page's clock is behind ours: what was on the way counts too. */
  skew: number;
}

/** What a request says of itself if it is the page half's. */
export function fromPage(headers: Headers): FromPage | undefined {
  const asked = ASKS.exec(headers.get("accept") ?? "");
  if (!asked) return undefined;
  const [, sentAt] = asked;
  return { skew: sentAt === undefined ? 0 : Date.now() - Number(sentAt) };
}

/** The members that a success has for the page half: warnings and changes, as `validate` tells them, and more of the relay's. */
export function findingsOf(
  body: Bytes,
  options: ValidateOptions,
  more: readonly Warning[] = [],
): Bytes {
  const verdict = validateText(body, options);
  const warnings = bounded([...verdict.warnings, ...more]);
  const findings = { warnings, changes: verdict.ok ? verdict.changes : [] };
  return encoder.encode(`,${JSON.stringify(findings).slice(1)}`);
}

/** The body of a success with these members at its end. */
export function withFindings(body: Bytes, findings: Bytes): Bytes {
  const length = body.length - 1;
  const all = new Uint8Array(length + findings.length);
  all.set(body.subarray(0, length));
  all.set(findings, length);
  return all;
}
