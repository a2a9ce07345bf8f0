// The described traits of pkg/schema.json, from the table that owns them (`src/names.rs`), as
// pkg/src/module/protocol.ts has it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "./paths.mjs";

const ref = (name) => ({ $ref: `#/$defs/${name}` });
const number = { type: "number" };
const SAME_NUMBER = "with profiles `segment` and `thrivestack` it stays one.";

/** The schema of each kind of value; `sentence` is the first one of the trait's documentation. */
const KINDS = {
  address: () => ref("Address"),
  email: () => ref("Email"),
  phone: () => ref("Phone"),
  url: (sentence) => ({ description: sentence, ...ref("WebAddress") }),
  text: (sentence) => ({
    description: `${sentence} A number becomes a string; ${SAME_NUMBER}`,
    anyOf: [ref("Text"), number, ref("Nothing")],
  }),
  plan: (sentence) => ({
    description: `${sentence} A number becomes a string; ${SAME_NUMBER} A billing service's object is sent as it came.`,
    anyOf: [ref("Text"), number, ref("Container"), ref("Nothing")],
  }),
  employees: (sentence) => ({
    description: `${sentence} Any string, or a number of zero or more. A whole number becomes a string; ${SAME_NUMBER} A fraction and an object are sent as they came.`,
    anyOf: [ref("Text"), { ...number, minimum: 0 }, { type: "object", ...ref("Container") }, ref("Nothing")],
  }),
};

/** Each described trait as a property. The examples are taken over from `before`, the current properties. */
export function traitProperties(before) {
  const protocol = readFileSync(join(PACKAGE, "src/module/protocol.ts"), "utf8");
  const [, table] = protocol.match(/export const TRAIT_KINDS = \{\n(.*?)\n\} as const;/s);
  const entries = [...table.matchAll(/\/\*\*\n {3}\* (.*?)\n {3}\*\/\n {2}(\w+): "(\w+)",/gs)];
  return Object.fromEntries(
    entries.map(([, documentation, name, kind]) => {
      const [sentence] = documentation.replaceAll("\n   * ", " ").match(/^[^.:]+/);
      const { examples } = before[name] ?? {};
      return [name, { ...KINDS[kind](`${sentence}.`), ...(examples && { examples }) }];
    }),
  );
}

/** The text of schema.json with these properties for the described traits. */
export function withTraitProperties(text, properties) {
  const lines = JSON.stringify(properties, null, 2).split("\n").slice(1, -1);
  const block = lines.map((line) => `      ${line}`).join("\n");
  return text.replace(/("Traits": \{.*?"properties": \{\n).*?(\n {6}\},\n {6}"propertyNames")/s, (_, head, tail) => head + block + tail);
}
