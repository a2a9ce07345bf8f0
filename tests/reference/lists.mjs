// The lists of words: described traits and what people write for them, mail providers, and what
// spreadsheets and databases write where there is nothing.

/** Lower case for A to Z only, so that no other letter turns into one of a listed word. */
export const lower = (text) => text.replace(/[A-Z]/g, (c) => c.toLowerCase());

const MAIL_PROVIDERS = new Set([
  "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "ymail.com", "icloud.com",
  "me.com", "mac.com", "aol.com", "proton.me", "protonmail.com", "gmx.com", "gmx.de", "gmx.net", "web.de", "mail.com",
  "mail.ru", "yandex.com", "yandex.ru", "zoho.com", "qq.com", "163.com", "126.com", "fastmail.com",
]);

export function isMailProvider(domain) {
  return MAIL_PROVIDERS.has(lower(domain));
}

const NOTHING = ["n/a", "#n/a", "-", "--", "none", "null", "undefined", "unknown", "tbd"];

/** Texts that mean "nothing" in an avatar, website, email or phone; a blank one included. */
export const isNothing = (value) => value === "" || NOTHING.includes(lower(value));

/** The described traits, and the rule of each. */
export const TRAIT_RULES = {
  address: "address",
  avatar: "avatar",
  description: "text",
  email: "email",
  employees: "employees",
  phone: "phone",
  plan: "plan",
  website: "website",
  name: "text",
  industry: "text",
};
export const KNOWN_TRAITS = Object.keys(TRAIT_RULES);
export const TEXTS = KNOWN_TRAITS.filter((name) => TRAIT_RULES[name] === "text");

// Other names of the described traits, in lower case and without separators.
const OTHER_NAMES = {
  address: ["company address"],
  avatar: ["logo", "logo url", "avatar url", "company logo"],
  description: ["desc", "company description"],
  email: ["mail", "company email", "email address"],
  employees: [
    "employee", "company size", "employee count", "employees count", "total employees", "headcount", "num employees", "number of employees",
  ],
  phone: ["tel", "telephone", "phone number", "company phone", "telephone number"],
  plan: ["tier", "plan name", "plan tier", "billing plan", "pricing plan", "pricing tier", "subscription plan", "subscription tier"],
  website: [
    "url", "domain", "web url", "homepage", "company url", "domain name", "website url", "homepage url", "company domain", "company website",
  ],
  name: [
    "company name", "account name", "org name", "organization name", "organisation name", "team name", "group name", "tenant name",
    "project name", "business name", "customer name", "workspace name",
  ],
  industry: ["sector", "industry name", "company industry"],
};

const NEAR = new Map();
for (const trait of KNOWN_TRAITS) {
  for (const name of [trait, ...(OTHER_NAMES[trait] ?? [])]) NEAR.set(name.replaceAll(" ", ""), trait);
}

/** Whether `a` becomes `b` by one letter missing, extra or replaced, or two neighbours swapped. */
function isOneSlipFrom(a, b) {
  if (a === b || !/^[\x00-\x7f]*$/.test(a)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (x.length + y.length === 1 || (x.length === 1 && y.length === 1)) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}

/** The described trait that `key` is a near miss of, unless it is one itself. */
export function nearMiss(key) {
  if (KNOWN_TRAITS.includes(key)) return undefined;
  const plain = lower(key.replace(/[-_. ]/g, ""));
  return (
    NEAR.get(plain) ??
    KNOWN_TRAITS.find(
      (trait) => trait.length >= 5 && isOneSlipFrom(plain, trait) && plain[0] === trait[0] && plain.at(-1) === trait.at(-1),
    )
  );
}

/** Names that a profile's service documents, which are therefore not near misses there. */
const DOCUMENTED = {
  thrivestack: ["account_name", "account_domain", "plan_name", "plan_id", "group_type", "created_at"],
};
export const isDocumented = (profile, key) => DOCUMENTED[profile]?.includes(key) ?? false;
