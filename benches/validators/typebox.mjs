import Type from "typebox";
import { Compile } from "typebox/compile";

const text = Type.Optional(Type.String());
const id = Type.String({ minLength: 1, maxLength: 1024 });
const validator = Compile(
  Type.Object({
    user_id: id,
    group_id: id,
    traits: Type.Object({
      name: text,
      industry: text,
      plan: text,
      description: text,
      employees: Type.Optional(Type.Union([Type.String(), Type.Integer({ minimum: 0 })])),
      website: Type.Optional(Type.String({ format: "uri" })),
      avatar: Type.Optional(Type.String({ format: "uri" })),
      email: Type.Optional(Type.String({ format: "email" })),
      phone: Type.Optional(Type.String({ minLength: 3 })),
      address: Type.Optional(
        Type.Object({
          street: text,
          city: text,
          state: text,
          country: text,
          postal_code: Type.Optional(Type.Union([Type.String(), Type.Number()])),
        }),
      ),
    }),
    timestamp: Type.String({ format: "date-time" }),
    context: Type.Optional(Type.Object({})),
  }),
);

export default function parse(call) {
  if (!validator.Check(call)) throw new TypeError("Invalid group call");
  return call;
}
