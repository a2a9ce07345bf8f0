import Ajv from "ajv";
import formats from "ajv-formats";
import schema from "./json-schema.mjs";

const validate = formats(new Ajv()).compile(schema);

export default function parse(call) {
  if (!validate(call)) throw new TypeError(validate.errors[0].message);
  return call;
}
