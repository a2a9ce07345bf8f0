import * as v from "valibot";

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
    address: v.optional(
      v.looseObject({ street: text, city: text, state: text, country: text, postal_code: v.optional(v.union([v.string(), v.number()])) }),
    ),
  }),
  timestamp: v.pipe(v.string(), v.isoTimestamp()),
  context: v.optional(v.looseObject({})),
});

export default (call) => v.parse(schema, call);
