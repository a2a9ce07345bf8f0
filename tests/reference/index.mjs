// A plain JavaScript reference of the rules for a group call, written from the contract alone.
// It is for tests: clear rather than fast. The module must answer as this does, byte for byte.

import { id } from "./id.mjs";
import { fromValue, TooDeep } from "./js-value.mjs";
import { read, Unreadable, write } from "./json-text.mjs";
import { byteLength } from "./text.mjs";
import { timestamp } from "./timestamp.mjs";
import { traits } from "./traits.mjs";

const ALIASES = { user_id: "userId", group_id: "groupId" };
const FIELDS = ["user_id", "group_id", "traits", "timestamp", "context"];

const alone = (code) => ({ ok: false, issues: [{ code, path: [], message: code }], warnings: [] });

/** A JavaScript value. */
export function validate(call, options) {
  const settings = complete(options);
  let node, issues;
  try {
    ({ node, issues } = fromValue(call, settings.limits.depth));
  } catch (error) {
    if (error instanceof TooDeep) return alone("too_deep");
    throw error;
  }
  if (issues.length > 0) return { ok: false, issues, warnings: [] };
  if (node === undefined) return alone("invalid_type");
  const result = normalize(node, settings);
  if (!result.ok) return result;
  const { json, ...rest } = result;
  return { ...rest, call: JSON.parse(json) };
}

/** JSON text, or its bytes. */
export function validateJson(json, options) {
  const settings = complete(options);
  let node;
  try {
    node = read(json, settings.limits.depth);
  } catch (error) {
    if (error instanceof Unreadable) return alone(error.code);
    throw error;
  }
  const result = normalize(node, settings);
  return result.ok ? { ...result, json: new TextEncoder().encode(result.json) } : result;
}

function complete(options = {}) {
  return {
    invalidTraits: options.invalidTraits ?? "reject",
    limits: { bytes: 32768, depth: 32, idBytes: 1024, ...options.limits },
    now: options.now ?? Date.now(),
  };
}

function normalize(root, { invalidTraits, limits, now }) {
  if (root.kind !== "object") return alone("invalid_type");
  const issues = [];
  const warnings = [];
  const changes = [];
  const report = {
    issue: (path, code) => issues.push({ code, path, message: code }),
    warning: (path, code) => warnings.push({ code, path, message: code }),
    change: (path, rule) => changes.push({ path, rule }),
  };

  /** The members without repeated keys (reported; the first one counts) and without `__proto__`. */
  function distinct(object, path) {
    const seen = new Set();
    return object.members.filter(({ key }) => {
      if (seen.has(key)) {
        report.issue([...path, key], "duplicate_key");
        return false;
      }
      seen.add(key);
      return key !== "__proto__";
    });
  }

  forbidden(root, [], report);
  const members = distinct(root, []);
  const given = (key) => members.find((member) => member.key === key)?.value;
  const written = [];
  const put = (key, raw) => written.push(`"${key}":${raw}`);

  for (const field of ["user_id", "group_id"]) {
    const alias = ALIASES[field];
    const candidates = [field, alias]
      .filter((key) => given(key) !== undefined)
      .map((key) => ({ key, result: given(key).raw === "null" ? { error: "required" } : id(given(key), limits.idBytes) }));
    if (candidates.length === 0) report.issue([field], "required");
    for (const { key, result } of candidates) {
      if (result.error !== undefined) report.issue([key], result.error);
    }
    if (candidates.some(({ result }) => result.error !== undefined)) continue;
    const [kept, other] = candidates;
    if (kept === undefined) continue;
    for (const code of kept.result.warnings) report.warning([kept.key], code);
    for (const rule of kept.result.changes) report.change([kept.key], rule);
    if (kept.key === alias) report.change([alias], "renamed");
    if (other !== undefined) {
      if (other.result.value === kept.result.value) report.change([alias], "dropped");
      else report.issue([alias], "conflict");
    }
    put(field, kept.result.raw);
  }

  const group = given("traits");
  if (group === undefined || group.raw === "null") report.issue(["traits"], "required");
  else if (group.kind !== "object") report.issue(["traits"], "invalid_type");
  else put("traits", traits(distinct(group, ["traits"]), invalidTraits, report, distinct));

  const time = given("timestamp");
  if (time === undefined || time.raw === "null") report.issue(["timestamp"], "required");
  else {
    const result = timestamp(time, now);
    if (result.error !== undefined) report.issue(["timestamp"], result.error);
    else {
      for (const code of result.warnings) report.warning(["timestamp"], code);
      for (const rule of result.changes) report.change(["timestamp"], rule);
      put("timestamp", result.raw);
    }
  }

  const context = given("context");
  if (context !== undefined) {
    if (context.raw === "null") report.change(["context"], "dropped");
    else if (context.kind !== "object") report.issue(["context"], "invalid_type");
    else put("context", write(context));
  }

  for (const { key } of members) {
    if (FIELDS.includes(key) || Object.values(ALIASES).includes(key)) continue;
    report.warning([key], "unrecognized_key");
    report.change([key], "dropped");
  }

  if (issues.length > 0) return { ok: false, issues, warnings };
  const json = "{" + written.join(",") + "}";
  if (byteLength(json) > limits.bytes) return { ...alone("too_large"), warnings };
  return { ok: true, json, warnings, changes };
}

/** Every `__proto__` key, wherever it is. */
function forbidden(node, path, report) {
  if (node.kind === "object") {
    for (const { key, value } of node.members) {
      if (key === "__proto__") report.issue([...path, key], "forbidden_key");
      forbidden(value, [...path, key], report);
    }
  } else if (node.kind === "array") node.items.forEach((item, i) => forbidden(item, [...path, i], report));
}
