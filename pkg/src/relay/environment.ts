// The variables that options are made from. Workers pass them as the second argument; elsewhere that
// is something else (Next's `{ params }`, Hono's and Nitro's contexts, Deno's connection, Bun's
// server) or missing, and the process has them. Whether it holds what is asked for decides which.

export type Variables = Record<PropertyKey, unknown>;

/** The names that an options function has asked its `env` for so far. */
export type Asked = Set<PropertyKey>;

const isVariables = (value: unknown): value is Variables =>
  typeof value === "object" && value !== null;

/** Whether they include one of the names; what every object inherits doesn't count. */
function holds(variables: Variables, asked: Asked): boolean {
  try {
    for (const name of asked) {
      const value = variables[name];
      if (value !== undefined && value !== (Object.prototype as Variables)[name]) return true;
    }
  } catch {
    // An object that throws when asked holds none.
  }
  return false;
}

/** `process.env`, where there is one. */
function ofProcess(): Variables | undefined {
  const { process } = globalThis as { process?: { env?: unknown } };
  return isVariables(process?.env) ? process.env : undefined;
}

/** The variables to use: those passed in, if they hold what is asked for or the process has no more of it. */
export function variablesIn(given: unknown, asked: Asked): Variables {
  const own = ofProcess();
  if (!isVariables(given)) return own ?? {};
  if (own === undefined || holds(given, asked)) return given;
  return !asked.size || holds(own, asked) ? own : given;
}

/**
 * The same variables, recording in `asked` what they are asked for by name, and in `listed` what else is
 * there when they are listed, as by `{ NAME, ...rest }`: that reads each of them once.
 */
export function noting(variables: Variables, asked: Asked, listed: Asked): Variables {
  const unread: Asked = new Set();
  return new Proxy(variables, {
    get(target, name) {
      if (!unread.delete(name)) asked.add(name);
      return target[name];
    },
    has(target, name) {
      asked.add(name);
      return name in target;
    },
    ownKeys(target) {
      const names = Reflect.ownKeys(target);
      for (const name of names) {
        unread.add(name);
        listed.add(name);
      }
      return names;
    },
  });
}
