// The validators that a worker's author would pick, with one schema: each as `parse(call)`, which answers with
// the call or throws. They are functions that make one, so that a bundler can measure each alone.

import * as v from "valibot";
import * as z from "zod";

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
    isObject(value) && ADDRESS.every((key) => optional(isText)(value[key])) && optional((code) => isText(code) || typeof code === "number")(value.postal_code),
}).map(([key, accepts]) => [key, optional(accepts)]);

/** What somebody writes who wants no dependency. */
export function byHand(call) {
  const { user_id, group_id, traits, timestamp, context } = call;
  if (!isId(user_id) || !isId(group_id) || !isObject(traits)) throw new TypeError("Invalid group call");
  for (const [key, accepts] of TRAITS) if (!accepts(traits[key])) throw new TypeError(`Invalid trait ${key}`);
  if (!isText(timestamp) || !DATE.test(timestamp) || Number.isNaN(Date.parse(timestamp))) throw new TypeError("Invalid timestamp");
  if (context !== undefined && !isObject(context)) throw new TypeError("Invalid context");
  return { user_id, group_id, traits, timestamp, context };
}

export function zod() {
  const text = z.string().optional();
  const schema = z.object({
    user_id: z.string().min(1).max(1024),
    group_id: z.string().min(1).max(1024),
    traits: z.looseObject({
      name: text,
      industry: text,
      plan: text,
      description: text,
      employees: z.union([z.string(), z.number().int().nonnegative()]).optional(),
      website: z.url().optional(),
      avatar: z.url().optional(),
      email: z.email().optional(),
      phone: z.string().min(3).optional(),
      address: z.looseObject({ street: text, city: text, state: text, country: text, postal_code: z.union([z.string(), z.number()]).optional() }).optional(),
    }),
    timestamp: z.iso.datetime({ offset: true }),
    context: z.looseObject({}).optional(),
  });

  return (call) => schema.parse(call);
}

export function valibot() {
  const text = v.optional(v.string());
  const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1024));
  const url = v.optional(v.pipe(v.string(), v.url()));
  const schema = v.object({
    user_id: id,
    group_id: id,
    traits: v.looseObject({
      name: text,
      industry: text,
      plan: text,
      description: text,
      employees: v.optional(v.union([v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))])),
      website: url,
      avatar: url,
      email: v.optional(v.pipe(v.string(), v.email())),
      phone: v.optional(v.pipe(v.string(), v.minLength(3))),
      address: v.optional(v.looseObject({ street: text, city: text, state: text, country: text, postal_code: v.optional(v.union([v.string(), v.number()])) })),
    }),
    timestamp: v.pipe(v.string(), v.isoTimestamp()),
    context: v.optional(v.looseObject({})),
  });

  return (call) => v.parse(schema, call);
}

/** The same rules for ajv. */
const text = { type: "string" };
const id = { type: "string", minLength: 1, maxLength: 1024 };

const JSON_SCHEMA = {
  type: "object",
  required: ["user_id", "group_id", "traits", "timestamp"],
  properties: {
    user_id: id,
    group_id: id,
    traits: {
      type: "object",
      properties: {
        name: text,
        industry: text,
        plan: text,
        description: text,
        employees: { anyOf: [text, { type: "integer", minimum: 0 }] },
        website: { type: "string", format: "uri" },
        avatar: { type: "string", format: "uri" },
        email: { type: "string", format: "email" },
        phone: { type: "string", minLength: 3 },
        address: {
          type: "object",
          properties: { street: text, city: text, state: text, country: text, postal_code: { anyOf: [text, { type: "number" }] } },
        },
      },
    },
    timestamp: { type: "string", format: "date-time" },
    context: { type: "object" },
  },
};

/** The text of an ES module whose default export is the check. */
export async function ajvCode() {
  const [{ default: Ajv }, { default: formats }, { default: standalone }] = await Promise.all(
    ["ajv", "ajv-formats", "ajv/dist/standalone/index.js"].map((name) => import(name)),
  );
  const ajv = formats(new Ajv({ code: { source: true, esm: true } }));
  return `${standalone(ajv, ajv.compile(JSON_SCHEMA))}
export function parse(call) {
  if (!validate(call)) throw new TypeError(validate.errors[0].message);
  return call;
}
`;
}
