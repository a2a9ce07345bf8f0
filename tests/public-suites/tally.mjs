// Counts the rows of a public suite. Rows that the package judges differently on purpose are listed
// with their reason, and fail once they no longer differ.

import { show } from "../checks.mjs";

const CALL = { user_id: "u", group_id: "g", traits: {}, timestamp: "2024-01-01T00:00:00.000Z" };

export const withTraits = (traits) => ({ ...CALL, traits });
export const withTimestamp = (timestamp) => ({ ...CALL, timestamp });

/** A tally of one suite; `deliberate` is `{ row: reason }`. */
export function tally(name, api, deliberate = {}) {
  const result = { name, passed: 0, failed: [], differences: 0 };
  const left = new Set(Object.keys(deliberate));

  /** Whether the package still works: no row may make the next call fail. */
  function alive() {
    return api.validate(CALL).ok && api.validateJson(JSON.stringify(CALL)).ok;
  }

  return {
    /** Judges one row: `body` answers with what is wrong, or nothing. */
    row(key, body) {
      let why;
      try {
        why = body();
      } catch (error) {
        why = `threw ${error?.stack ?? error}`;
      }
      if (!alive()) why = `the next call fails${why ? `; ${why}` : ""}`;
      if (Object.hasOwn(deliberate, key)) {
        left.delete(key);
        if (why === undefined) why = `differs no longer, but is listed as deliberate: ${deliberate[key]}`;
        else if (!why.startsWith("threw") && !why.startsWith("the next")) {
          result.differences++;
          why = undefined;
        }
      }
      if (why === undefined) result.passed++;
      else result.failed.push({ name: `${name}: ${key}`, why });
    },
    end() {
      for (const key of left) result.failed.push({ name: `${name}: ${key}`, why: "is listed as a deliberate difference, but is no row" });
      if (result.passed === 0) result.failed.push({ name, why: "no row ran" });
      return result;
    },
  };
}

/** What is wrong if `verdict` is not as `expected`. */
export function judged(verdict, expected) {
  if (verdict.ok === expected) return undefined;
  return verdict.ok ? `accepted: ${show(verdict.changes)}` : `refused: ${show(verdict.issues)}`;
}
