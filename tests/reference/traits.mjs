// traits: described ones by their rules, all others kept as they are.

import { address, addressLine } from "./address.mjs";
import { email } from "./email.mjs";
import { write } from "./json-text.mjs";
import { isDocumented, nearMiss, TRAIT_RULES } from "./lists.mjs";
import { employees } from "./number.mjs";
import { phone } from "./phone.mjs";
import { plan, text } from "./text.mjs";
import { avatar, website } from "./url.mjs";

const RULES = { address: addressLine, avatar, website, email, phone, employees, plan, text };
/** Profiles whose services take numbers as numbers. */
const KEEP_NUMBERS = ["thrivestack", "segment"];

/** The normalized traits as JSON text. `members` has no key twice and no `__proto__`. */
export function traits(members, { invalidTraits, profile, report, distinct }) {
  function bad(path, code) {
    if (invalidTraits === "reject") report.issue(path, code);
    else report.warning(path, code);
    if (invalidTraits === "drop") report.change(path, "dropped");
    return invalidTraits;
  }

  const settings = { keepsNumbers: KEEP_NUMBERS.includes(profile) };
  function judge(key, value) {
    if (value.raw === "false") return { remove: true };
    if (value.kind === "string" && value.value.includes("\0")) return { error: "invalid_characters" };
    return RULES[TRAIT_RULES[key]](value, settings);
  }

  const written = [];
  for (const { key, rawKey, value } of members) {
    const path = ["traits", key];
    const put = (raw) => written.push(rawKey + ":" + raw);
    const near = nearMiss(key);
    if (near !== undefined && !isDocumented(profile, key) && !members.some((member) => member.key === near)) {
      report.warning(path, "similar_key");
    }
    if (value.raw === "null") {
      report.warning(path, "null_trait");
      put("null");
    } else if (key === "address" && value.kind === "object") {
      put(address(distinct(value, path), path, report, bad));
    } else if (Object.hasOwn(TRAIT_RULES, key)) {
      const result = judge(key, value);
      if (result.remove) {
        report.warning(path, "empty");
        report.change(path, "dropped");
      } else if (result.error !== undefined) {
        if (bad(path, result.error) === "keep") put(write(value));
      } else {
        for (const code of result.warnings ?? []) report.warning(path, code);
        for (const rule of result.changes) report.change(path, rule);
        put(result.raw);
      }
    } else put(write(value));
  }
  return "{" + written.join(",") + "}";
}
