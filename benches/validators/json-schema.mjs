// The same rules for the validators that take JSON Schema.

const text = { type: "string" };
const id = { type: "string", minLength: 1, maxLength: 1024 };

export default {
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
