// What somebody writes who wants no dependency.

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const isId = (value) => isText(value) && value.length > 0 && value.length <= 1024;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function isUrl(value) {
  try {
    return isText(value) && /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}

const optional = (accepts) => (value) => value === undefined || accepts(value);
const ADDRESS = ["street", "city", "state", "country"];

const TRAITS = Object.entries({
  name: isText,
  industry: isText,
  plan: isText,
  description: isText,
  employees: (value) => isText(value) || (Number.isInteger(value) && value >= 0),
  website: isUrl,
  avatar: isUrl,
  email: (value) => isText(value) && EMAIL.test(value),
  phone: (value) => isText(value) && value.length >= 3,
  address: (value) =>
    isObject(value) &&
    ADDRESS.every((key) => optional(isText)(value[key])) &&
    optional((code) => isText(code) || typeof code === "number")(value.postal_code),
}).map(([key, accepts]) => [key, optional(accepts)]);

export default function parse(call) {
  const { user_id, group_id, traits, timestamp, context } = call;
  if (!isId(user_id) || !isId(group_id) || !isObject(traits)) throw new TypeError("Invalid group call");
  for (const [key, accepts] of TRAITS) if (!accepts(traits[key])) throw new TypeError(`Invalid trait ${key}`);
  if (!isText(timestamp) || !DATE.test(timestamp) || Number.isNaN(Date.parse(timestamp))) throw new TypeError("Invalid timestamp");
  if (context !== undefined && !isObject(context)) throw new TypeError("Invalid context");
  return { user_id, group_id, traits, timestamp, context };
}
