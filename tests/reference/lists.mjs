// The lists behind the warnings that lint.

const MAIL_PROVIDERS = new Set([
  "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com",
  "ymail.com", "icloud.com", "me.com", "mac.com", "aol.com", "proton.me", "protonmail.com",
  "gmx.com", "gmx.de", "gmx.net", "web.de", "mail.com", "mail.ru", "yandex.com", "yandex.ru",
  "zoho.com", "qq.com", "163.com",
]);

export function isMailProvider(domain) {
  return MAIL_PROVIDERS.has(domain.toLowerCase());
}

export const KNOWN_TRAITS = [
  "address", "avatar", "description", "email", "employees", "phone", "plan", "website", "name", "industry",
];

// Near misses of the described traits, without case and separators.
const NEAR = new Set([
  ...KNOWN_TRAITS, "companyname", "logo", "companysize", "employeecount", "url", "domain", "mail", "tier",
  "employee", "adress",
]);

export function isNearMiss(key) {
  return !KNOWN_TRAITS.includes(key) && NEAR.has(key.replace(/[-_. ]/g, "").replace(/[A-Z]/g, (c) => c.toLowerCase()));
}
