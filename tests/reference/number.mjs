// employees: any text, or a count, which stays a number under profiles whose services take numbers.

import { integer } from "./decimal.mjs";
import { kept, trimmed } from "./text.mjs";

export function employees(node, { keepsNumbers }) {
  if (node.kind === "string") {
    const text = trimmed(node);
    return text.value === "" ? { remove: true } : text;
  }
  if (node.kind === "object") return kept(node);
  if (node.kind !== "number") return { error: "invalid_type" };
  const { fraction, negative, plain } = integer(node.raw);
  if (negative) return { error: "invalid_number" };
  if (fraction) return kept(node);
  if (keepsNumbers) return { raw: node.raw, changes: [] };
  const value = plain ?? node.raw;
  return { raw: `"${value}"`, changes: ["to_string"] };
}
