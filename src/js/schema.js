// Standard Schema (https://standardschema.dev), version 1, with its JSON Schema extension.

const object = (properties, more) => ({ type: "object", properties, ...more });
const allOf = (names, type) => Object.fromEntries(names.split(" ").map((name) => [name, { type }]));

const ID = { type: ["string", "integer"], minLength: 1 };
const TEXT = { type: "string", minLength: 1 };
const FIELDS = "street city state country";

/** What a caller may give. What JSON Schema cannot say (bytes, dates, hosts) it leaves open. */
const input = () =>
  object(
    {
      user_id: ID, userId: ID, group_id: ID, groupId: ID,
      traits: object({
        address: { ...object({ ...allOf(FIELDS, ["string", "null"]), postal_code: { type: ["string", "number", "null"] } }), type: ["object", "null"] },
        ...allOf("avatar website email", ["string", "null"]),
        ...allOf("name industry plan description employees", ["string", "number", "null"]),
        phone: { type: ["string", "integer", "null"] },
      }),
      timestamp: { type: ["string", "number"] },
      context: { type: ["object", "null"] },
    },
    {
      required: ["traits", "timestamp"],
      allOf: [["user_id", "userId"], ["group_id", "groupId"]].map((names) => ({
        anyOf: names.map((name) => ({ required: [name] })),
      })),
    },
  );

/** What comes out, and is sent. */
const output = () =>
  object(
    {
      user_id: TEXT, group_id: TEXT,
      traits: object({
        address: { ...object(allOf(`${FIELDS} postal_code`, ["string", "null"])), type: ["object", "null"] },
        ...allOf("avatar website email phone name industry plan description employees", ["string", "null"]),
      }),
      timestamp: { type: "string", format: "date-time" },
      context: { type: "object" },
    },
    { required: ["user_id", "group_id", "traits", "timestamp"], additionalProperties: false },
  );

const DIALECTS = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

const convert = (schema) => ({ target }) => {
  if (!Object.hasOwn(DIALECTS, target)) throw new TypeError(`JSON Schema target not supported: ${target}`);
  return { $schema: DIALECTS[target], ...schema() };
};

/** `groupSchema`: for form libraries, validators and tools that take any schema. */
export function makeSchema(validate) {
  return {
    "~standard": {
      version: 1,
      vendor: "group-call",
      validate(value) {
        const { call, issues } = validate(value);
        return issues ? { issues } : { value: call };
      },
      jsonSchema: { input: convert(input), output: convert(output) },
    },
  };
}
