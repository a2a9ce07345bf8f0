// Standard Schema (https://standardschema.dev), version 1, with its JSON Schema extension.

const object = (properties, more) => ({ type: "object", properties, ...more });
const nullable = (names, ...types) => Object.fromEntries(names.split(" ").map((name) => [name, { type: [...types, "null"] }]));

/** What traits may be, and which of them may be numbers too. */
const traits = (number, integer) =>
  object({
    address: object(
      { ...nullable("street city state country", "string"), ...nullable("postal_code", "string", ...number) },
      { type: ["object", "null"] },
    ),
    ...nullable("avatar website email", "string"),
    ...nullable("name industry plan description employees", "string", ...number),
    ...nullable("phone", "string", ...integer),
  });

/** What a caller may give. What JSON Schema cannot say (bytes, dates, hosts) it leaves open. */
function input() {
  const id = { type: ["string", "integer"], minLength: 1 };
  const either = (...names) => ({ anyOf: names.map((name) => ({ required: [name] })) });
  return object(
    {
      user_id: id, userId: id, group_id: id, groupId: id,
      traits: traits(["number"], ["integer"]),
      timestamp: { type: ["string", "number"] },
      ...nullable("context", "object"),
    },
    { required: ["traits", "timestamp"], allOf: [either("user_id", "userId"), either("group_id", "groupId")] },
  );
}

/** What comes out, and is sent. */
function output() {
  const id = { type: "string", minLength: 1 };
  return object(
    {
      user_id: id, group_id: id,
      traits: traits([], []),
      timestamp: { type: "string", format: "date-time" },
      context: { type: "object" },
    },
    { required: ["user_id", "group_id", "traits", "timestamp"], additionalProperties: false },
  );
}

const DIALECTS = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

function converted({ target }, schema) {
  if (!Object.hasOwn(DIALECTS, target)) throw new TypeError(`JSON Schema target not supported: ${target}`);
  return { $schema: DIALECTS[target], ...schema() };
}

export const inputSchema = (options) => converted(options, input);
export const outputSchema = (options) => converted(options, output);
