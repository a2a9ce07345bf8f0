// What the page says about each normalization: one sentence a rule. Issues and warnings bring their own wording.

const RULES = {
  trimmed: "Outer white space was removed.",
  to_string: "The number became a string.",
  renamed: "The key got the service’s own name.",
  utc: "The time was written in UTC.",
  two_digit_year: "The year of two digits was read as 20YY.",
  from_epoch: "The number was read as the time since 1970.",
  from_http_date: "The HTTP date was rewritten as RFC 3339.",
  from_date_only: "A date alone means midnight UTC.",
  end_of_day: "24:00 is midnight of the next day.",
  leap_second: "The leap second was held to 59.999.",
  scheme_added: "A bare host got https:// in front.",
  lowercased_domain: "The domain’s capital letters were lower-cased.",
  e164: "The number was brought to E.164 form.",
  dropped: "The key was left out of what is sent.",
};

export function sentenceFor(rule) {
  return RULES[rule] ?? `Rule: ${rule}.`;
}

/** `traits.address.city`; brackets where a key would not read well with dots. */
export function pathText(path) {
  if (path.length === 0) return "the whole call";
  return path
    .map((key, i) => {
      if (typeof key === "number") return `[${key}]`;
      if (!/^[\p{L}\p{N}_$-]{1,60}$/u.test(key))
        return `[${JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key)}]`;
      return i ? `.${key}` : key;
    })
    .join("");
}
