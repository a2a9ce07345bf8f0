// A JavaScript value or JSON text → the module's verdict.

import { tooLarge } from "./error.js";
import { serialize } from "./serialize.js";

const MODES = { reject: 0, keep: 1, drop: 2 };
const decoder = new TextDecoder();

const limitsOf = ({ limits = {} }) => [limits.bytes ?? 32_768, limits.depth ?? 32, limits.idBytes ?? 1024];

/**
 * How long text may be before it is read: white space and escapes can make it longer than what is
 * sent, but not without end, or one body could take all memory.
 */
const longest = ([bytes]) => Math.max(16 * bytes, 512 * 1024);

export function makeValidate(module) {
  /** @returns `{ json?, issues, warnings, changes }`; `json` is what `keep` makes of the bytes */
  function judge(input, options, keep) {
    const limits = limitsOf(options);
    return module.call((glue, write, read) => {
      const length = write(input, longest(limits));
      if (length < 0) return { issues: [tooLarge(limits[0])], warnings: [], changes: [] };
      const mode = MODES[options.invalidTraits ?? "reject"];
      const end = glue.validate(length, mode, ...limits, Date.now());
      const report = glue.output_len() - end;
      const found = report ? JSON.parse(decoder.decode(read(end, end + report))) : undefined;
      return {
        json: end > 0 ? keep(read(0, end)) : undefined,
        issues: found?.issues ?? [],
        warnings: found?.warnings ?? [],
        changes: found?.changes ?? [],
      };
    });
  }

  const read = (call, options) => serialize(call, longest(limitsOf(options)));

  /** Judges a JavaScript value that has been read. */
  function judgeRead({ text, issues, changes }, options, keep) {
    if (text === undefined) return { issues, warnings: [], changes: [] };
    const verdict = judge(text, options, keep);
    if (!issues.length && !changes.length) return verdict;
    // Where serializing found something, the text holds a stand-in that the rules cannot judge.
    const taken = new Set(issues.map(({ path }) => JSON.stringify(path)));
    const others = (list) => list.filter(({ path }) => !taken.has(JSON.stringify(path)));
    return {
      ...verdict,
      json: issues.length ? undefined : verdict.json,
      issues: [...issues, ...others(verdict.issues)],
      warnings: others(verdict.warnings),
      changes: [...changes, ...others(verdict.changes)],
    };
  }

  const copy = (bytes) => bytes.slice();
  const value = (bytes) => JSON.parse(decoder.decode(bytes));

  return {
    /** A call as `encode` takes it. */
    read,

    /** The normalized call as bytes, for sending; `json` is undefined if there are issues. */
    encode: (text, options) => judgeRead(text, options, copy),

    validate(call, options) {
      const { json, issues, warnings, changes } = judgeRead(read(call, options), options, value);
      return json ? { ok: true, call: json, warnings, changes } : { ok: false, issues, warnings };
    },

    validateJson(input, options) {
      // An empty text, like a buffer that was given away, is no JSON.
      if (input?.length === 0) input = "";
      if (typeof input === "string") {
        // UTF-8 has no lone surrogates: as escapes they stay what they are.
        if (!wellFormed(input)) input = input.replace(/\p{Surrogate}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
      } else if (Object.prototype.toString.call(input) !== "[object Uint8Array]") {
        const message = "Expected JSON text as a string or a Uint8Array.";
        return { ok: false, issues: [{ code: "invalid_type", path: [], message }], warnings: [] };
      }
      const { json, issues, warnings, changes } = judge(input, options, copy);
      return json ? { ok: true, json, warnings, changes } : { ok: false, issues, warnings };
    },
  };
}

const wellFormed = (text) => (text.isWellFormed ? text.isWellFormed() : !/\p{Surrogate}/u.test(text));
