import * as z from "zod/mini";

const text = z.optional(z.string());
const schema = z.object({
  user_id: z.string().check(z.minLength(1), z.maxLength(1024)),
  group_id: z.string().check(z.minLength(1), z.maxLength(1024)),
  traits: z.looseObject({
    name: text,
    industry: text,
    plan: text,
    description: text,
    employees: z.optional(z.union([z.string(), z.int().check(z.nonnegative())])),
    website: z.optional(z.url()),
    avatar: z.optional(z.url()),
    email: z.optional(z.email()),
    phone: z.optional(z.string().check(z.minLength(3))),
    address: z.optional(
      z.looseObject({ street: text, city: text, state: text, country: text, postal_code: z.optional(z.union([z.string(), z.number()])) }),
    ),
  }),
  timestamp: z.iso.datetime({ offset: true }),
  context: z.optional(z.looseObject({})),
});

export default (call) => z.parse(schema, call);
