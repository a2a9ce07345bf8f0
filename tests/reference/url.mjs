// avatar and website: an absolute http(s) URL, judged by the host's URL class, or a bare host.

import { INVISIBLE } from "./id.mjs";
import { isMailProvider, isNothing } from "./lists.mjs";
import { trimmed } from "./text.mjs";

const BARE = /^([^:/?#]*)(?::[0-9]+)?(?:[/?#].*)?$/s;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|ico|bmp|avif)\.?$/i;
const LABEL = /^(?:[A-Za-z0-9_-]|[^\u0000-\u007F])+$/u;

/** A host name of two or more labels. If the last one is a number, it is an address, not a name. */
export function isDottedName(value) {
  // A final dot stands for the root.
  const labels = value.replace(/\.$/, "").split(".");
  const last = labels[labels.length - 1];
  if (labels.length < 2 || /^(?:[0-9]+|0[xX][0-9a-fA-F]*)$/.test(last)) return false;
  return labels.every((label) => LABEL.test(label));
}

/** The URL if it is http(s), absolute and without credentials; otherwise null. */
function webUrl(text) {
  let parsed;
  try {
    parsed = new URL(text);
  } catch {
    return null;
  }
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return null;
  return parsed.username === "" && parsed.password === "" ? parsed : null;
}

/** The host as written: the parser is too lenient to show it. */
function written(url) {
  const [host] = url.replace(/^https?:\/\//i, "").split(/[/?#:\\@[]/);
  return host.replace(/\.$/, "").toLowerCase();
}

function judge(node) {
  if (node.kind !== "string") return { error: "invalid_url" };
  const { value, raw, changes } = trimmed(node);
  if (isNothing(value)) return { remove: true };
  // The URL Standard strips these three; any other invisible character would reach the service.
  if (!value.isWellFormed() || INVISIBLE.test(value.replace(/[\t\n\r]/g, ""))) return { error: "invalid_url" };
  const parsed = webUrl(value);
  if (parsed !== null) return { raw, value, changes, host: written(value) };

  const rest = value.replace(/^\/\//, "");
  const bare = BARE.exec(rest);
  if (bare === null || !isDottedName(bare[1]) || PICTURE.test(bare[1])) return { error: "invalid_url" };
  const full = "https://" + rest;
  const completed = webUrl(full);
  if (completed === null) return { error: "invalid_url" };
  return { raw: JSON.stringify(full), value: full, changes: [...changes, "scheme_added"], host: written(full) };
}

export function avatar(node) {
  return judge(node);
}

export function website(node) {
  const result = judge(node);
  if (result.host !== undefined && isMailProvider(result.host.replace(/^www\./, ""))) {
    result.warnings = ["consumer_email_domain"];
  }
  return result;
}
