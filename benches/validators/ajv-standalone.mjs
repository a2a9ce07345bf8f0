// The code that ajv writes ahead of time, as a file that is bundled.

import Ajv from "ajv";
import formats from "ajv-formats";
import standalone from "ajv/dist/standalone/index.js";
import schema from "./json-schema.mjs";

/** The text of an ES module whose default export is the check. */
export function standaloneCode() {
  const ajv = formats(new Ajv({ code: { source: true, esm: true } }));
  return `${standalone(ajv, ajv.compile(schema))}
export function parse(call) {
  if (!validate(call)) throw new TypeError(validate.errors[0].message);
  return call;
}
`;
}
