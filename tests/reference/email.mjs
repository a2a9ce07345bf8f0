// email: the HTML Living Standard's form, with non-ASCII allowed and a dotted domain required.

import { isMailProvider, isNothing } from "./lists.mjs";
import { byteLength, isContainer, kept, trimmed } from "./text.mjs";

// Beyond ASCII: no white space, controls, invisible characters, noncharacters, nor IDNA's full stops.
const UNWRITABLE =
  /[\u0080-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\u3002\ufdd0-\ufdef\ufeff\uff0e\uff61\ufff0-\uffff\u{e0000}-\u{e0fff}]/u;
const LOCAL = /^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]|[^\u0000-\u007F])+$/u;
const LABEL = /^(?=.{1,63}$)(?:[a-zA-Z0-9]|[^\u0000-\u007F])(?:(?:[a-zA-Z0-9-]|[^\u0000-\u007F])*(?:[a-zA-Z0-9]|[^\u0000-\u007F]))?$/su;

export function isEmail(value) {
  if (!value.isWellFormed() || byteLength(value) > 254 || UNWRITABLE.test(value)) return false;
  if ([...value].some((c) => (c.codePointAt(0) & 0xfffe) === 0xfffe)) return false;
  const at = value.indexOf("@");
  if (at < 1) return false;
  const local = value.slice(0, at);
  if (byteLength(local) > 64 || !LOCAL.test(local)) return false;
  const labels = value.slice(at + 1).split(".");
  return labels.length >= 2 && !/^[0-9]+$/.test(labels.at(-1)) && labels.every((label) => LABEL.test(label));
}

export function email(node) {
  if (isContainer(node)) return kept(node);
  if (node.kind !== "string") return { error: "invalid_email" };
  const { value, raw, changes } = trimmed(node);
  if (isNothing(value)) return { remove: true };
  if (!isEmail(value)) return { error: "invalid_email" };
  const at = value.indexOf("@");
  const domain = value.slice(at).replace(/[A-Z]/g, (c) => c.toLowerCase());
  const lowered = value.slice(0, at) + domain;
  const warnings = isMailProvider(domain.slice(1)) ? ["consumer_email_domain"] : [];
  if (lowered === value) return { raw, value, changes, warnings };
  return { raw: JSON.stringify(lowered), value: lowered, changes: [...changes, "lowercased_domain"], warnings };
}
