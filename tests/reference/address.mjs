// traits.address: an object of five optional text fields, one with aliases; or a line of text.

import { kept, trimmed, text } from "./text.mjs";
import { write } from "./json-text.mjs";

const FIELDS = ["street", "city", "state", "postal_code", "country"];
const POSTAL = ["postal_code", "postalCode", "zip", "zipcode", "postcode"];
const NULL = { raw: "null", value: null, changes: [], warnings: ["null_trait"] };

function judge(canonical, node) {
  if (node.raw === "null") return { ...NULL };
  if (node.kind === "string") return node.value.includes("\0") ? { error: "invalid_characters" } : trimmed(node);
  if (node.kind === "number" && canonical === "postal_code") return text(node);
  return { unusual: true };
}

/** An address that is not an object: one line, as in most CRMs, or a list. */
export function addressLine(node) {
  if (node.kind === "array") return kept(node);
  if (node.kind !== "string") return { error: "invalid_type" };
  const line = trimmed(node);
  return line.value === "" ? { remove: true } : { ...line, warnings: ["unusual_type"] };
}

/**
 * The normalized address as JSON text. `report` has issue, warning and change, each (path, code);
 * `bad(path, code)` says what becomes of a bad field: "reject", "keep" or "drop".
 */
export function address(members, path, report, bad) {
  const fields = members.map((member) => {
    const canonical = POSTAL.includes(member.key) ? "postal_code" : member.key;
    const known = FIELDS.includes(canonical);
    const result = known ? judge(canonical, member.value) : null;
    return { ...member, canonical, known, result, path: [...path, member.key] };
  });

  for (const field of fields) {
    if (!field.known) report.warning(field.path, "unrecognized_key");
    else if (field.result.unusual) {
      report.warning(field.path, "unusual_type");
      field.fate = "keep";
    } else if (field.result.error !== undefined) field.fate = bad(field.path, field.result.error);
  }

  // Only one postal code is kept: the one under its own name, else the first alias.
  const codes = fields.filter((field) => field.canonical === "postal_code" && field.fate === undefined);
  const keeper = codes.find((field) => field.key === "postal_code") ?? codes[0];
  const occupied = fields.some((field) => field.key === "postal_code" && field.fate === "keep");
  for (const field of codes) {
    if (field === keeper && !occupied) continue;
    if (!occupied && field.result.value === keeper.result.value) {
      field.fate = "drop";
      report.change(field.path, "dropped");
    } else field.fate = bad(field.path, "conflict");
  }

  const written = [];
  for (const field of fields) {
    if (field.fate === "drop" || field.fate === "reject") continue;
    if (!field.known || field.fate === "keep") {
      written.push(field.rawKey + ":" + write(field.value));
      continue;
    }
    for (const code of field.result.warnings ?? []) report.warning(field.path, code);
    for (const rule of field.result.changes) report.change(field.path, rule);
    const renamed = field.canonical !== field.key;
    if (renamed) report.change(field.path, "renamed");
    written.push((renamed ? `"${field.canonical}"` : field.rawKey) + ":" + field.result.raw);
  }
  return "{" + written.join(",") + "}";
}
