// `groupSchema` fits the specification's own types.

import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { groupSchema, type GroupCall, type NormalizedCall } from "group-call";

// Every entry has the same types.
import { groupSchema as slim } from "group-call/slim";
export const same: typeof groupSchema = slim;

export const schema: StandardSchemaV1<GroupCall, NormalizedCall> = groupSchema;
export const json: StandardJSONSchemaV1<GroupCall, NormalizedCall> = groupSchema;

type Same<A, B> = [A, B] extends [B, A] ? true : false;
export const input: Same<StandardSchemaV1.InferInput<typeof groupSchema>, GroupCall> = true;
export const output: Same<StandardSchemaV1.InferOutput<typeof groupSchema>, NormalizedCall> = true;

export async function parse<S extends StandardSchemaV1>(s: S, value: unknown): Promise<StandardSchemaV1.InferOutput<S>> {
  const result = await s["~standard"].validate(value);
  if (result.issues) throw new Error(result.issues.map(({ message }) => message).join());
  return result.value;
}
export const id: Promise<string> = parse(groupSchema, {}).then(({ group_id }) => group_id);
