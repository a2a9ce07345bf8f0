// A JavaScript value → JSON text, as `JSON.stringify` has it, and a list of what it would lose
// without a word: NaN, ±Infinity, invalid dates. BigInt ids become text.

/** For the common call, which has nothing to tell; never written to. */
const NONE = [];

/** The module allows no more, and the search for cycles would take quadratic time. */
const MAX_DEPTH = 1000;

const refused = (code, message) => ({ issues: [{ code, path: [], message }], changes: NONE });

/** What is wrong, if the engine's stack has run out, or a string or an array is too long for it. */
const overflow = ({ message }) =>
  refused(/stack|recursion/i.test(message) ? "too_deep" : "too_large", "Too deep or too large to be written as text.");

/**
 * @param atOnce whether it is judged at once: then the module tells whether there is a `null` in the text, which is faster than
 * to search for it here; then the value is to be read `again`
 * @returns {{ text?: string, issues: object[], changes: object[], again?: () => object }} `text` is
 * absent where the value cannot have one; its places in `issues` hold `null`, which the rules are
 * not to judge again.
 */
export function serialize(call, most, atOnce) {
  try {
    const text = JSON.stringify(call);
    if (text === undefined) return refused("invalid_type", `Expected an object, got ${typeof call}.`);
    // Whatever JSON cannot say has become `null`: look closer only where there is one.
    if (atOnce) return { text, issues: NONE, changes: NONE, again: () => explained(call) };
    if (text.length > most || !text.includes("null")) return { text, issues: NONE, changes: NONE };
  } catch (error) {
    if (error instanceof RangeError || error?.name === "InternalError") return overflow(error);
  }
  return explained(call);
}

function explained(call) {
  try {
    return explain(call);
  } catch (error) {
    return overflow(error);
  }
}

/** Those of holes too; a long array may be nothing but holes. */
function indices({ length }) {
  if (length > 2 ** 24) throw new RangeError();
  return [...Array(length).keys()];
}

/** Reads the call once more, value by value: slower, for the rare one that needs it. */
function explain(call) {
  const issues = [];
  const changes = [];
  // The objects around the value that is being read.
  const around = [];

  /** A copy of `holder[key]` that JSON text can be made of: `null` for what has an issue. */
  function copy(holder, key, path) {
    const found = (code, message) => {
      issues.push({ code, path, message });
      return null;
    };

    let value, isDate, keys;
    try {
      value = holder[key];
      isDate = value instanceof Date;
      if (typeof value === "bigint" || Object(value) === value) {
        const { toJSON } = value;
        if (typeof toJSON === "function") value = toJSON.call(value, `${key}`);
      }
      // An object around a simple value is written as what it holds.
      if (/ (Number|BigInt|String|Boolean)\]$/.test(Object.prototype.toString.call(value))) value = value.valueOf();
      if (typeof value === "object" && value !== null) keys = Array.isArray(value) ? indices(value) : Object.keys(value);
    } catch {
      return found("not_serializable", "Reading this value failed.");
    }

    if (typeof value === "bigint") {
      if (!/^(user|group)(_id|Id)$/.test(path)) return found("not_serializable", "Expected a number or a string, got a BigInt.");
      changes.push({ path, rule: "to_string" });
      return `${value}`;
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      return found("not_serializable", "Expected a finite number, got NaN or Infinity.");
    }
    if (value === null && isDate) {
      const code = `${path}` === "timestamp" ? "invalid_timestamp" : "not_serializable";
      return found(code, "Expected a valid date, got an invalid Date.");
    }
    if (!keys || JSON.isRawJSON?.(value)) return value;
    if (around.includes(value)) return found("not_serializable", "Expected a tree, got an object that contains itself.");
    if (around.length > MAX_DEPTH) throw new RangeError("stack");
    around.push(value);
    // Without a prototype, `__proto__` is a key like any other.
    const copied = Array.isArray(value) ? [] : { __proto__: null };
    for (const name of keys) copied[name] = copy(value, name, [...path, name]);
    around.pop();
    return copied;
  }

  return { text: JSON.stringify(copy({ "": call }, "", [])) ?? "null", issues, changes };
}
