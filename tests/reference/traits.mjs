// traits: the described ones by their rules, every other kept as it is.

import { address } from "./address.mjs";
import { email } from "./email.mjs";
import { write } from "./json-text.mjs";
import { isNearMiss, KNOWN_TRAITS } from "./lists.mjs";
import { employees } from "./number.mjs";
import { phone } from "./phone.mjs";
import { text } from "./text.mjs";
import { avatar, website } from "./url.mjs";

const RULES = { avatar, website, email, phone, employees, plan: text, description: text, name: text, industry: text };

/** The normalized traits as JSON text. `members` has no key twice and no `__proto__`. */
export function traits(members, invalidTraits, report, distinct) {
  function bad(path, code) {
    if (invalidTraits === "reject") report.issue(path, code);
    else report.warning(path, code);
    if (invalidTraits === "drop") report.change(path, "dropped");
    return invalidTraits;
  }

  const written = [];
  for (const { key, rawKey, value } of members) {
    const path = ["traits", key];
    const put = (raw) => written.push(rawKey + ":" + raw);
    if (isNearMiss(key)) report.warning(path, "similar_key");
    if (value.raw === "null") {
      report.warning(path, "null_trait");
      put("null");
    } else if (key === "address") {
      if (value.kind === "object") put(address(distinct(value, path), path, report, bad));
      else if (bad(path, "invalid_type") === "keep") put(write(value));
    } else if (KNOWN_TRAITS.includes(key)) {
      const result = RULES[key](value);
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
