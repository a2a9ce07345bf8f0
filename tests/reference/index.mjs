// A plain JavaScript reference of the rules for a group call, written from the contract alone.
// It is for tests: clear rather than fast. The module's answers must be the same, byte for byte.

import { id } from "./id.mjs";
import { fromValue, TooDeep } from "./js-value.mjs";
import { read, Unreadable, write } from "./json-text.mjs";
import { KNOWN_TRAITS } from "./lists.mjs";
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
  const { fatal, warnings, changes } = saved(node, issues, settings.invalidTraits);
  if (fatal.length > 0) return { ok: false, issues: bounded(fatal), warnings: bounded(warnings) };
  if (node === undefined) return alone("invalid_type");
  const result = normalize(node, settings, { warnings, changes });
  if (!result.ok) return result;
  const { json, ...rest } = result;
  return { ...rest, call: JSON.parse(json) };
}

/** Under "keep" and "drop", a described trait that cannot be sent is left out, and the call is not refused. */
function saved(node, issues, invalidTraits) {
  const isSaved = ({ path: [field, trait] }) =>
    invalidTraits !== "reject" && field === "traits" && KNOWN_TRAITS.includes(trait);
  const dropped = new Set(issues.filter(isSaved).map(({ path }) => path[1]));
  const traits = node?.members?.find(({ key }) => key === "traits")?.value;
  if (dropped.size > 0) traits.members = traits.members.filter(({ key }) => !dropped.has(key));
  return {
    fatal: issues.filter((issue) => !isSaved(issue)),
    warnings: issues.filter(isSaved),
    changes: [...dropped].map((trait) => ({ path: ["traits", trait], rule: "dropped" })),
  };
}

const MOST_LISTED = 100;

/** At most a hundred; the last one says how many more there are. */
function bounded(list) {
  if (list.length <= MOST_LISTED) return list;
  const shown = list.slice(0, MOST_LISTED - 1);
  const more = list.length - shown.length;
  return [...shown, { code: list[shown.length].code, path: [], message: `${more} more` }];
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
    profile: options.profile ?? "group",
    now: options.now ?? Date.now(),
  };
}

function normalize(root, { invalidTraits, limits, profile, now }, { warnings, changes } = { warnings: [], changes: [] }) {
  if (root.kind !== "object") return alone("invalid_type");
  const issues = [];
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

  const ids = {};
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
    ids[field] = kept.result.value;
    put(field, kept.result.raw);
  }

  const group = given("traits");
  if (group === undefined || group.raw === "null") report.issue(["traits"], "required");
  else if (group.kind !== "object") report.issue(["traits"], "invalid_type");
  else put("traits", traits(distinct(group, ["traits"]), { invalidTraits, profile, report, distinct }));

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
  if (profile === "thrivestack" && context?.kind === "object") mirrored(context, ids.group_id, limits, report);

  for (const field of EVENT_FIELDS) {
    const value = given(field);
    if (value === undefined || profile !== "segment") continue;
    const error = eventFieldError(field, value);
    if (error !== undefined) report.issue([field], error);
    else if (field !== "anonymousId" && value.raw === "null") report.change([field], "dropped");
    else put(field, write(value));
  }

  for (const { key, value } of members) {
    if (FIELDS.includes(key) || Object.values(ALIASES).includes(key)) continue;
    if (profile === "segment" && EVENT_FIELDS.includes(key)) continue;
    if (key === "integrations" && restricts(value)) {
      report.issue([key], "conflict");
      continue;
    }
    report.warning([key], "unrecognized_key");
    report.change([key], "dropped");
  }

  if (issues.length > 0) return { ok: false, issues: bounded(issues), warnings: bounded(warnings) };
  const json = "{" + written.join(",") + "}";
  const isTooLarge = byteLength(json) > limits.bytes || (profile === "segment" && byteLength(event(written)) > 32 * 1024);
  if (isTooLarge) return { ...alone("too_large"), warnings: bounded(warnings) };
  return { ok: true, json, warnings: bounded(warnings), changes };
}

/** A call as Segment takes it, with the key and time that the sender adds: 32 KB at most. */
function event(written) {
  const named = written.map((member) => member.replace(/^"(user|group)_id"/, '"$1Id"'));
  const key = '"messageId":"00000000-0000-0000-0000-000000000000"';
  const added = written.some((member) => member.startsWith('"messageId"')) ? [] : [key];
  return `{${['"type":"group"', ...named, ...added, '"sentAt":"2024-01-01T00:00:00.000Z"'].join(",")}}`;
}

/** ThriveStack's context also names the group: a different one there would file the call under both. */
function mirrored(context, groupId, limits, report) {
  const member = context.members.find(({ key }) => key === "group_id");
  if (member === undefined || member.value.raw === "null" || groupId === undefined) return;
  if (id(member.value, limits.idBytes).value !== groupId) report.issue(["context", "group_id"], "conflict");
}

/** Fields that a Segment event has beyond a group call's. */
const EVENT_FIELDS = ["integrations", "anonymousId", "messageId"];

function eventFieldError(field, node) {
  if (field === "integrations") return node.kind === "object" || node.raw === "null" ? undefined : "invalid_type";
  if (field !== "messageId") return undefined;
  if (node.raw === "null") return undefined;
  if (node.kind !== "string") return "invalid_type";
  if (node.value === "") return "empty";
  if (byteLength(node.value) > 255) return "too_long";
  return /^[A-Za-z0-9._:-]*$/.test(node.value) ? undefined : "invalid_characters";
}

/** Whether `integrations` keeps the call from a destination, which it would reach without it. */
function restricts(node) {
  const isFalse = ({ raw }) => raw === "false";
  return isFalse(node) || (node.kind === "object" && node.members.some(({ value }) => isFalse(value)));
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
