// employees: any string as it is, or a non-negative integer.

import { integer } from "./decimal.mjs";

export function employees(node) {
  if (node.kind === "string") return { raw: node.raw, value: node.value, changes: [] };
  if (node.kind !== "number") return { error: "invalid_type" };
  const { fraction, negative, plain } = integer(node.raw);
  if (fraction || negative) return { error: "invalid_number" };
  const value = plain ?? node.raw;
  return { raw: `"${value}"`, value, changes: ["to_string"] };
}
