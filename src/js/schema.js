// Standard Schema (https://standardschema.dev), version 1.

/** `groupSchema`: for form libraries and validators that take any schema. */
export function makeSchema(validate) {
  return {
    "~standard": {
      version: 1,
      vendor: "group-call",
      validate(value) {
        const verdict = validate(value, {});
        if (verdict.ok) return { value: verdict.call };
        return { issues: verdict.issues.map(({ message, path, code }) => ({ message, path, code })) };
      },
    },
  };
}
