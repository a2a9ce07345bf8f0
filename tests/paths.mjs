// Where things are, from the repository's root.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const TESTS = dirname(fileURLToPath(import.meta.url));
export const ROOT = dirname(TESTS);
export const CASES = join(TESTS, "cases");
/** The folder of the package under test. */
export const PACKAGE = process.env.GROUP_CALL_PACKAGE ?? join(ROOT, "pkg");
