// JavaScript values as JSON nodes (see json-text.mjs), with the meaning that JSON.stringify gives them,
// except that nothing silently becomes null. There are two more kinds of node:
//   { kind: "bigint", raw }      only for the identifiers
//   { kind: "invalid-date" }     only for the timestamp

const IDS = ["user_id", "group_id", "userId", "groupId"];

export class TooDeep extends Error {}

export function fromValue(root, maxDepth) {
  const issues = [];
  const above = [];
  const refuse = (path, message) => {
    issues.push({ code: "not_serializable", path, message });
    return { kind: "literal", raw: "null" };
  };

  /** Reads `holder[key]` and converts it; undefined where JSON.stringify leaves the value out. */
  function property(holder, key, path, depth) {
    let value;
    try {
      value = holder[key];
      const invalidDate = isDate(value) && Number.isNaN(Date.prototype.getTime.call(value));
      if (invalidDate) {
        if (path.length === 1 && path[0] === "timestamp") return { kind: "invalid-date" };
        return refuse(path, "an invalid Date");
      }
      if (isBuffer(value)) return refuse(path, "bytes");
      if ((typeof value === "object" && value !== null) || typeof value === "bigint") {
        const toJSON = value.toJSON;
        if (typeof toJSON === "function") value = toJSON.call(value, key);
      }
    } catch {
      return refuse(path, "threw when it was read");
    }
    const tag = Object.prototype.toString;
    if (typeof value === "object" && value !== null) {
      try {
        if (value instanceof Number) value = Number(value);
        else if (value instanceof String) value = String(value);
        else if (value instanceof Boolean) value = Boolean.prototype.valueOf.call(value);
        else if (tag.call(value) === "[object BigInt]") value = BigInt.prototype.valueOf.call(value);
      } catch {
        return refuse(path, "threw when it was read");
      }
    }
    switch (typeof value) {
      case "undefined":
      case "function":
      case "symbol":
        return undefined;
      case "string":
        return { kind: "string", value, raw: JSON.stringify(value) };
      case "boolean":
        return { kind: "literal", raw: String(value) };
      case "number":
        if (!Number.isFinite(value)) return refuse(path, "not a finite number");
        return { kind: "number", raw: JSON.stringify(value) };
      case "bigint":
        if (path.length === 1 && IDS.includes(path[0])) return { kind: "bigint", raw: String(value) };
        return refuse(path, "a BigInt");
    }
    if (value === null) return { kind: "literal", raw: "null" };
    if (isOpaque(value)) return refuse(path, "JSON cannot see what is in it");
    return container(value, path, depth);
  }

  function container(value, path, depth) {
    if (above.includes(value)) return refuse(path, "a cycle");
    if (depth > maxDepth) throw new TooDeep();
    above.push(value);
    try {
      let isArray, keys;
      try {
        isArray = Array.isArray(value);
        keys = isArray ? [...Array(value.length).keys()] : Object.keys(value);
      } catch {
        return refuse(path, "threw when it was read");
      }
      if (isArray) {
        const items = keys.map(
          (i) => property(value, i, [...path, i], depth + 1) ?? { kind: "literal", raw: "null" },
        );
        return { kind: "array", items };
      }
      const members = [];
      for (const key of keys) {
        const child = property(value, key, [...path, key], depth + 1);
        if (child !== undefined) members.push({ key, rawKey: JSON.stringify(key), value: child });
      }
      return { kind: "object", members };
    } finally {
      above.pop();
    }
  }

  const node = property({ "": root }, "", [], 1);
  return { node, issues };
}

function isDate(value) {
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}

function isBuffer(value) {
  const tag = Object.prototype.toString.call(value);
  return ArrayBuffer.isView(value) || tag === "[object ArrayBuffer]" || tag === "[object SharedArrayBuffer]";
}

const OPAQUE = /^\[object (?:Weak)?(?:Map|Set|FormData|URLSearchParams|Headers|Error|RegExp|Promise)\]$/;

/** An object whose content JSON cannot see: it is not in its own properties. */
function isOpaque(value) {
  try {
    if (isBuffer(value) || OPAQUE.test(Object.prototype.toString.call(value))) return true;
    if (Array.isArray(value) || Object.keys(value).length > 0) return false;
    // In every realm the prototype of plain objects has no prototype; a class's prototype has one.
    const prototype = Object.getPrototypeOf(value);
    return prototype !== null && Object.getPrototypeOf(prototype) !== null && Object.hasOwn(prototype, "constructor");
  } catch {
    return false; // a trap that throws is reported when the value is read
  }
}
