// Standard Schema (https://standardschema.dev), version 1, with its JSON Schema extension.

import { TRAIT_KINDS } from "../module/protocol.js";
import type { GroupCall, NormalizedCall, TraitKind } from "../types/call.js";
import type { Issue } from "../types/issue.js";

/** {@link groupSchema}; assignable to `StandardSchemaV1<GroupCall, NormalizedCall>`. */
export interface GroupSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "group-call";
    readonly validate: (value: unknown) => SchemaResult;
    readonly types?: { readonly input: GroupCall; readonly output: NormalizedCall } | undefined;
    /** JSON Schema in the dialects `draft-2020-12` and `draft-07`; throws for other targets. */
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** The result of {@link groupSchema}; it narrows on `issues`. */
export type SchemaResult =
  | { readonly value: NormalizedCall; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

type JsonSchema = Record<string, unknown>;

const object = (properties: JsonSchema, more?: JsonSchema): JsonSchema => ({
  type: "object",
  properties,
  ...more,
});
const nullable = (...types: string[]): JsonSchema => ({ type: [...types, "null"] });

/**
 * What traits may be. `nothing` is the type of values that are dropped (`false`); `number` and `integer` become strings.
 * An address's fields are left open: one that is not a string is sent as it came.
 */
function traits(nothing: string[], number: string[], integer: string[]): JsonSchema {
  const container = ["object", "array"];
  const kinds: Record<TraitKind, JsonSchema> = {
    address: object(
      { street: {}, city: {}, state: {}, postal_code: {}, country: {} },
      nullable(...container, "string", ...nothing),
    ),
    url: nullable("string", ...nothing),
    email: nullable("string", ...container, ...nothing),
    phone: nullable("string", ...container, ...integer, ...nothing),
    text: nullable("string", ...number, ...nothing),
    plan: nullable("string", ...container, ...number, ...nothing),
    employees: nullable("string", "number", "object", ...nothing),
  };
  const described = Object.entries(TRAIT_KINDS);
  return object(Object.fromEntries(described.map(([name, kind]) => [name, kinds[kind]])));
}

/** What a caller may give. What JSON Schema cannot express (bytes, dates, hosts) is left open. */
function input(): JsonSchema {
  const id = { type: ["string", "integer"], minLength: 1 };
  const either = (...names: string[]) => ({ anyOf: names.map((name) => ({ required: [name] })) });
  return object(
    {
      user_id: id,
      userId: id,
      group_id: id,
      groupId: id,
      traits: traits(["boolean"], ["number"], ["integer"]),
      timestamp: { type: ["string", "number"] },
      context: nullable("object"),
    },
    {
      required: ["traits", "timestamp"],
      allOf: [either("user_id", "userId"), either("group_id", "groupId")],
    },
  );
}

/** The output, which is what is sent. */
function output(): JsonSchema {
  const id = { type: "string", minLength: 1 };
  return object(
    {
      user_id: id,
      group_id: id,
      traits: traits([], [], []),
      timestamp: { type: "string", format: "date-time" },
      context: { type: "object" },
    },
    { required: ["user_id", "group_id", "traits", "timestamp"], additionalProperties: false },
  );
}

const DIALECTS: Record<string, string> = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

function inDialect(target: string, schema: () => JsonSchema): JsonSchema {
  if (!Object.hasOwn(DIALECTS, target))
    throw new TypeError(`JSON Schema target not supported: ${target}`);
  return { $schema: DIALECTS[target], ...schema() };
}

export const inputSchema = ({ target }: { readonly target: string }): JsonSchema =>
  inDialect(target, input);
export const outputSchema = ({ target }: { readonly target: string }): JsonSchema =>
  inDialect(target, output);
