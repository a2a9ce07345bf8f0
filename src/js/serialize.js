// A JavaScript value → JSON text, as `JSON.stringify` has it, and a list of what it would lose
// without a word: NaN, ±Infinity, invalid dates. BigInt ids become text.

const IDS = new Set(["user_id", "userId", "group_id", "groupId"]);

/** For the common call, which has nothing to tell; never written to. */
const NONE = [];

const SENTENCES = {
  number: "Expected a finite number: JSON has no text for NaN and Infinity.",
  date: "Expected a valid date, got an invalid Date.",
  bigint: "Expected a number or a string, got a BigInt: JSON has no text for it.",
  cycle: "Expected a tree, got an object that contains itself.",
  throws: "Reading this value failed: its getter, toJSON or proxy threw.",
};

/**
 * @returns {{ text?: string, issues: object[], changes: object[] }} `text` is absent where the
 * value has none; its places in `issues` hold `null`, which the rules are not to judge again.
 */
export function serialize(call, most) {
  let text;
  try {
    text = JSON.stringify(call);
  } catch (error) {
    const tooMuch = overflow(error);
    return tooMuch ? { issues: [tooMuch], changes: [] } : explain(call);
  }
  if (text === undefined) return { issues: [notAnObject(call)], changes: [] };
  // Whatever JSON cannot say has become `null`: look closer only where there is one.
  return text.length <= most && text.includes("null") ? explain(call) : { text, issues: NONE, changes: NONE };
}

function notAnObject(call) {
  const type = typeof call;
  return {
    code: "invalid_type",
    path: [],
    message: `Expected an object, got ${type === "undefined" || type === "object" ? "nothing" : `a ${type}`}.`,
  };
}

function issue(path, code, sentence) {
  return { code, path, message: SENTENCES[sentence] };
}

/**
 * Serializes once more, watching: slower, for the rare call that needs it. What the replacer
 * answers is what is written, so the text and the findings are of one reading.
 */
function explain(call) {
  const issues = [];
  const changes = [];
  // The objects around the value being written, outermost first, each with its own key.
  const around = [];
  let last;

  const pathTo = (key) => [...around.slice(1).map((outer) => outer.key), key];

  function replace(key, value) {
    while (around.length && around.at(-1).object !== this) around.pop();
    const root = around.length === 0;
    if (Array.isArray(this)) key = Number(key);
    last = { key, value };
    // An object around a number or BigInt is written as what it holds.
    if (/ (Number|BigInt)\]$/.test(Object.prototype.toString.call(value))) value = value.valueOf();
    const found = (code, sentence) => {
      issues.push(issue(root ? [] : pathTo(key), code, sentence));
      return null;
    };

    if (typeof value === "bigint") {
      if (around.length !== 1 || !IDS.has(key)) return found("not_serializable", "bigint");
      changes.push({ path: [key], rule: "to_string" });
      return String(value);
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      return found("not_serializable", "number");
    }
    if (value === null && this[key] instanceof Date) {
      const isTimestamp = around.length === 1 && key === "timestamp";
      return found(isTimestamp ? "invalid_timestamp" : "not_serializable", "date");
    }
    if (typeof value === "object" && value !== null) {
      if (around.some(({ object }) => object === value)) {
        found("not_serializable", "cycle");
        throw CYCLE;
      }
      // The module allows no more, and the search above would take quadratic time.
      if (around.length > MAX_DEPTH) throw new RangeError("stack");
      around.push({ object: value, key });
    }
    return value;
  }

  try {
    return { text: JSON.stringify(call, replace), issues, changes };
  } catch (error) {
    if (error !== CYCLE) {
      issues.push(overflow(error) ?? issue(unread(last, around, pathTo), "not_serializable", "throws"));
    }
    return { issues, changes: [] };
  }
}

const CYCLE = {};
const MAX_DEPTH = 1000;

/** The issue, if the engine's stack has run out, or a string has become too long for it. */
function overflow(error) {
  if (!(error instanceof RangeError) && error?.name !== "InternalError") return;
  return /stack|recursion/i.test(error.message)
    ? { code: "too_deep", path: [], message: "Nested too deep to be written as text." }
    : { code: "too_large", path: [], message: "The call is too large to be written as text." };
}

/** The path of the value that would have come after the last one read: reading it threw. */
function unread(last, around, pathTo) {
  if (!last) return [];
  try {
    const keys = (object) => (Array.isArray(object) ? [...object.keys()] : Object.keys(object));
    let { key } = last;
    if (typeof last.value === "object" && last.value !== null) {
      const [first] = keys(last.value);
      if (first !== undefined) return pathTo(first);
      key = around.pop().key;
    }
    while (around.length) {
      const siblings = keys(around.at(-1).object);
      const next = siblings[siblings.indexOf(key) + 1];
      if (next !== undefined) return pathTo(next);
      key = around.pop().key;
    }
  } catch {
    // The object refuses to be looked at.
  }
  return [];
}
