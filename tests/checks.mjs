// Assertions and a runner for tests that run in every runtime: no `node:` modules here.

export class CheckFailed extends Error {}

/** A value as short text for messages; values that JSON cannot represent are named. */
export function show(value) {
  let text;
  try {
    text = JSON.stringify(value, (_, member) =>
      typeof member === "bigint" ? `${member}n` : typeof member === "function" ? "[function]" : member,
    );
  } catch (error) {
    text = `[unprintable: ${error}]`;
  }
  text ??= String(value);
  return text.length > 400 ? `${text.slice(0, 400)}… (${text.length} characters)` : text;
}

export function fail(why) {
  throw new CheckFailed(why);
}

export function ok(value, why) {
  if (!value) fail(why);
}

/** `Object.is` for primitives, members for arrays and plain objects; key order does not count. */
export function same(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

export function equal(actual, expected, what = "value") {
  if (!same(actual, expected)) fail(`${what}: expected ${show(expected)}, got ${show(actual)}`);
}

/** `items` as sorted `code /path` lines, to be compared as a set. */
export function lines(items, name) {
  return (items ?? []).map((item) => `${item[name]} ${JSON.stringify(item.path)}`).sort();
}

/** Compares issues or changes as exact sets. */
export function equalSet(actual, expected, name, what) {
  equal(lines(actual, name), lines(expected, name), what);
}

/** The error with which `promise` rejects. */
export async function rejection(promise, what = "the call") {
  let value;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  return fail(`${what}: expected a rejection, got ${show(value)}`);
}

/** The GroupError with which `promise` rejects, its code checked. */
export async function groupError(api, promise, code, what = "the call") {
  const error = await rejection(promise, what);
  ok(error instanceof api.GroupError, `${what}: expected a GroupError, got ${error?.name}: ${error?.message ?? show(error)}`);
  equal(error.error_code, code, `${what}: error_code (message: ${error.message})`);
  return error;
}

/** What `body` throws. */
export function thrown(body, what = "the call") {
  let value;
  try {
    value = body();
  } catch (error) {
    return error;
  }
  return fail(`${what}: expected it to throw, got ${show(value)}`);
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export const text = (bytes) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
export const bytes = (string) => new TextEncoder().encode(string);

function describe(error) {
  if (error instanceof CheckFailed) return error.message;
  // A deep or hostile object may have been thrown: reading it must not end the run.
  try {
    return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : show(error);
  } catch {
    return "something unreadable was thrown";
  }
}

function within(ms, promise) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new CheckFailed(`not done after ${ms} ms`)), ms);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

/**
 * Runs `tests` (`{ name, run(api, context), unless?(context) }`), some at a time.
 *
 * `unless` answers with a reason where a test makes no sense in this runtime: such a test is
 * not run and counted apart, never as passed.
 */
export async function runTests(tests, api, context, { atOnce = 1, limit = 60_000 } = {}) {
  const result = { passed: 0, failed: [], inapplicable: [], rows: [] };
  const waiting = [...tests];
  async function worker() {
    for (let test; (test = waiting.shift()); ) {
      const reason = test.unless?.(context);
      if (reason) {
        result.inapplicable.push({ name: test.name, why: reason });
        continue;
      }
      const start = Date.now();
      let why;
      try {
        await within(test.limit ?? limit, (async () => test.run(api, context))());
        result.passed++;
      } catch (error) {
        why = describe(error);
        result.failed.push({ name: test.name, why });
      }
      result.rows.push({ name: test.name, why, ms: Date.now() - start });
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
  return result;
}

/** Adds up the results of several runs. */
export function together(...results) {
  const sum = { passed: 0, failed: [], skipped: [], inapplicable: [], rows: [] };
  for (const result of results) {
    sum.passed += result.passed;
    for (const list of ["failed", "skipped", "inapplicable", "rows"]) sum[list].push(...(result[list] ?? []));
  }
  return sum;
}
