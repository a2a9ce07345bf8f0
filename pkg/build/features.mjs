// What each feature weighs in what one call loads: the package is built once more without it.
//
//   node pkg/build/features.mjs [--write] [feature …]
//   node pkg/build/features.mjs --check     whether the sources still are as the changes below expect
//
// A function's size does not tell: most rules end up within the one function that asks them. So a
// copy of the sources loses the feature (the bodies of a few functions), and is built and
// compressed as the whole. Two features that share code weigh more together than alone.

import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installTools } from "./build.mjs";
import { bundle } from "./bundle.mjs";
import { buildModule } from "./module.mjs";
import { DIST, ROOT, TARGET } from "./paths.mjs";
import { readRecord, SOURCES } from "./record.mjs";
import { BuildError, run, script } from "./run.mjs";
import { measure, pageBundle } from "./sizes.mjs";
import { findToolchain } from "./toolchain.mjs";
import { number, writeSection } from "./weight-page.mjs";

/** The body of the function that begins with this text. */
const body = (file, head, instead) => [file, (whole) => {
  const start = whole.indexOf(head);
  // Formatted sources: a body ends where a line does, with the bracket of the line that begins it.
  const line = whole.lastIndexOf("\n", start) + 1;
  const indent = /^ */.exec(whole.slice(line))[0];
  const open = whole.indexOf("{\n", start), close = whole.indexOf(`\n${indent}}`, start);
  if (start < 0 || open < 0 || close < open) throw new BuildError(`${file} has no function \`${head}\`; pkg/build/features.mjs must follow it`);
  return `${whole.slice(0, open)}{ ${instead} ${whole.slice(close + 1 + indent.length)}`;
}];
/** This text, where it stands first. */
const text = (file, from, to) => [file, (whole) => {
  if (!whole.includes(from)) throw new BuildError(`${file} has no \`${from}\`; pkg/build/features.mjs must follow it`);
  return whole.replace(from, to);
}];

const DATE = `let year = self.number(4) as i32;
        self.expect(b'-');
        let month = self.number(2);
        self.expect(b'-');
        let day = self.number(2).wrapping_sub(1);
        if day >= calendar::month_length(year, month) {
            self.fail(Phrase::NoMonth);
        }
        self.seconds = i64::from(calendar::number(year, month, 1) + day as i32) * 86_400;
        Style::Extended`;

const PHONE = [body("src/rules/phone.rs", "pub fn normalize(", "Ok(())"), body("src/rules/number.rs", "pub fn phone(", "Ok(())")];
const EMAIL = [body("src/rules/email.rs", "pub fn normalize(", "Ok(())"), body("src/rules/email.rs", "pub fn is_email(", "false")];
const URLS = [
  body("src/rules/url.rs", "pub fn normalize(", "Ok(())"), body("src/rules/url.rs", "pub fn host_name(", "None"),
  body("src/rules/url.rs", "pub fn looks_like_url(", "false"),
];
const HTTP_DATES = [body("src/rules/http_date.rs", "pub(super) fn read(", "false")];
const ISO = [body("src/rules/timestamp/iso.rs", "fn date(", DATE)];
const EPOCHS = [body("src/rules/timestamp/epoch.rs", "pub(super) fn read(", "false")];
const TIMESTAMPS = [
  ...HTTP_DATES, body("src/rules/timestamp.rs", "pub fn from_text(", "Ok(())"), body("src/rules/timestamp.rs", "pub fn from_number(", "Ok(())"),
];
const NEAR_MISSES = [body("src/rules/traits.rs", "pub fn similar(", "None")];
const WORDS = [...NEAR_MISSES, body("src/rules/words.rs", "pub(super) fn look_up(", "0")];
const IDS = [body("src/rules/id.rs", "pub fn check(", "Ok(())")];
const ADDRESS = [body("src/parse/fields.rs", "fn address_field(", "Sent::AsGiven")];
const REPEATED = [body("src/parse/seen.rs", "pub fn insert(", "self.named = 1; true")];
const PROTO = [body("src/parse.rs", "fn forbidden_within(", ""), body("src/scan/string.rs", "pub fn is_proto(", "false")];
const SEGMENT = [
  text("src/js/mod.rs", "if mode & 4 == 0 { Form::Group } else { Form::Segment }", "Form::Group"),
  text("src/js/plan.js", 'isEvent ? segment(json, key ?? "", new Date().toISOString()) : json', "json"),
  body("src/js/profiles.js", "segment: {", ""),
];
const PROFILES = [...SEGMENT, body("src/js/profiles.js", "thrivestack: {", ""), body("src/js/plan.js", "function encodeOwn(", "")];
const RETRIES = [
  body("src/delivery/mod.rs", "fn retry(", "self.give_up()"), body("src/delivery/retry.rs", "pub fn retry_after(", "None"),
];
const REDACTION = [
  body("src/js/redact.js", "export function makeRedactor(", "return same;"), body("src/js/redact.js", "export function hideError(", "return error;"),
];
const KEEPALIVE = [body("src/js/keepalive.js", "export function reserveKeepalive(", "")];
const SERIALIZE = [body("src/js/serialize.js", "function explained(", 'return refused("not_serializable", "");')];
const OPTIONS = [
  body("src/js/options.js", "export function readOptions(", "return { ...base, ...options };"), body("src/js/options.js", "export function ensure(", "return good();"),
];
const MESSAGES = [
  ["src/issue/wording.txt", (lines) => lines.split("\n").map((line) => (/^[a-z_\d]+( |$)/.test(line) ? line.split(" ")[0] : "")).join("\n")],
  body("src/js/wording.js", "export function issueOf(", 'return { code: line(problem & 0x7f), path, message: "" };'),
];
const REFUSED = [text("pkg/entries/inline.js", 'import("./js-module.js")', "undefined")];

const RULES = [IDS, TIMESTAMPS, EMAIL, PHONE, URLS, ADDRESS, WORDS, REPEATED, PROTO].flat();
const REST = [MESSAGES, SERIALIZE, OPTIONS, RETRIES, KEEPALIVE, REDACTION, PROFILES].flat();

const EVERY_RULE = "**every rule above**", EVERYTHING = "**everything above**";

/** What is left out, and by which changes. */
const FEATURES = {
  "ids: their characters, their length, accidents": IDS,
  "a timestamp in any form": TIMESTAMPS,
  "of these, dates of ISO 8601 other than `YYYY-MM-DD`": ISO,
  "of these, HTTP dates, in `Retry-After` too": HTTP_DATES,
  "of these, epochs": EPOCHS,
  "`email`": EMAIL,
  "`phone`": PHONE,
  "`website` and `avatar`": URLS,
  "`email`, `website` and `avatar`, which share the reader of names": [...EMAIL, ...URLS],
  "`address`: its fields, the names of `postal_code`": ADDRESS,
  "near misses of names": NEAR_MISSES,
  "the same, mail providers and dubious ids: every list of words": WORDS,
  "keys that stand twice": REPEATED,
  "`__proto__` at any depth": PROTO,
  [EVERY_RULE]: RULES,
  "the words of messages": MESSAGES,
  "what JSON cannot say (NaN, cycles, BigInt), place by place": SERIALIZE,
  "checked options": OPTIONS,
  "retries and `Retry-After`": RETRIES,
  "`keepalive` and its budget": KEEPALIVE,
  "credentials taken out of messages and errors": REDACTION,
  "the profile `segment`": SEGMENT,
  "every profile but `group`": PROFILES,
  "pages that refuse WebAssembly": REFUSED,
  "**everything from the words of messages on**": REST,
  [EVERYTHING]: [...RULES, ...REST],
};

/** Everything that this tree's page loads, by a build of the page alone. */
async function sizeOfThisTree() {
  const page = { ...buildModule(findToolchain(undefined, readRecord()?.tools.toolchain), { profile: "page" }), javascript: "" };
  const files = await bundle({ page, server: page, edge: page }, ["inline.js"]);
  mkdirSync(DIST, { recursive: true });
  writeFileSync(join(DIST, "inline.js"), files.get("inline.js"));
  return measure(await pageBundle());
}

/** What cargo wants to see, too: Cargo.toml names it. */
const BENCH = "benches/core.rs";

/** The changed files, `{ path: text }`. */
function changed(changes) {
  const files = {};
  for (const [file, change] of changes) files[file] = change(files[file] ?? readFileSync(join(ROOT, file), "utf8"));
  return files;
}

function sizeWithout(changes) {
  const tree = join(TARGET, "features");
  // Each is written anew, or a changed one would stay.
  for (const source of [...SOURCES, BENCH]) {
    rmSync(join(tree, source), { recursive: true, force: true });
    cpSync(join(ROOT, source), join(tree, source), { recursive: true, filter: (path) => !/node_modules|bindgen.target/.test(path) });
  }
  symlinkSync(join(ROOT, "pkg/build/node_modules"), join(tree, "pkg/build/node_modules"));
  for (const [file, contents] of Object.entries(changed(changes))) writeFileSync(join(tree, file), contents);
  return JSON.parse(run(process.execPath, [join(tree, "pkg/build/features.mjs"), "--this"], { quiet: true }).trim().split("\n").at(-1));
}

/** What one call is to load at most, by brotli. */
const GOAL = 18_000;

await script(async () => {
  const { values, positionals } = parseArgs({ options: { this: { type: "boolean" }, check: { type: "boolean" }, write: { type: "boolean" } }, allowPositionals: true });
  if (values.this) return console.log(JSON.stringify(await sizeOfThisTree()));
  for (const changes of Object.values(FEATURES)) changed(changes);
  if (values.check) return console.log(`${Object.keys(FEATURES).length} features can be left out.`);
  installTools();
  const whole = sizeWithout([]);
  const left = {};
  const lines = ["| without | raw | brotli |", "| --- | --: | --: |", `| *nothing: as it is* | ${number(whole.raw)} | ${number(whole.brotli)} |`];
  for (const [name, changes] of Object.entries(FEATURES)) {
    if (positionals.length && !positionals.some((wanted) => name.includes(wanted))) continue;
    const { raw, brotli } = sizeWithout(changes);
    left[name] = brotli;
    lines.push(`| ${name} | ${number(raw - whole.raw)} | ${number(brotli - whole.brotli)} |`);
    console.log(lines.at(-1));
  }
  console.log(lines[2]);
  if (!values.write || positionals.length) return;
  const [rules, all] = [left[EVERY_RULE], left[EVERYTHING]];
  writeSection(
    "Feature by feature",
    `What one call loads, and how much less that would be without a feature: the package built once more without it
(\`pkg/build/features.mjs\` says how). Features that share code weigh more together than one by one; what brotli makes of
another text varies by some 50 bytes in itself.

${lines.join("\n")}

So the goal of ${number(GOAL)} bytes is out of reach with every feature: without a single rule a call would load ${number(rules)} bytes. What reads
and checks JSON, keeps what did not change, crosses the boundary, replaces an instance that has failed, sends and waits is
${number(all)} bytes; for the features, ${number(whole.brotli - all)} bytes of them, ${number(GOAL - all)} would be left.`,
  );
});
