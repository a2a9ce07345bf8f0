import * as z from "zod";

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
    address: z
      .looseObject({ street: text, city: text, state: text, country: text, postal_code: z.union([z.string(), z.number()]).optional() })
      .optional(),
  }),
  timestamp: z.iso.datetime({ offset: true }),
  context: z.looseObject({}).optional(),
});

export default (call) => schema.parse(call);
