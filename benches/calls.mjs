// Calls of a wanted size, all different and the same on every machine: the benchmarks' input.
// core.rs makes the same ones.

/** What core.rs takes too: the text between the first two back quotes of this file. */
const WORDS = `
harbour ledger copper meadow signal anchor willow quartz ember falcon granite orchard velvet canyon drift
lantern maple nectar onyx prairie quiver ridge summit timber umbra vertex warren yonder zephyr atlas
beacon cinder delta echo fathom glacier hollow indigo jasper kernel lumen marrow nimbus opal pivot
Zürich Łódź São_Paulo Malmö Besançon 東京 Київ
`;

const words = WORDS.split(/\s+/).filter(Boolean);
const encoder = new TextEncoder();

/** How many different calls a benchmark goes through: one repeated input flatters engines' caches. */
export const DISTINCT = 512;

/** Numbers that look random, from a linear congruential generator. */
function numbers(seed) {
  let state = (Math.imul(seed + 1, 2_654_435_761) + 12_345) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 16) % below;
  };
}

const hex = (next, digits) => Array.from({ length: digits }, () => "0123456789abcdef"[next(16)]).join("");
const padded = (number, digits) => String(number).padStart(digits, "0");
const sentence = (next, length) => Array.from({ length }, () => words[next(words.length)]).join(" ");
const word = (next) => words[next(44)];

/** A custom trait; its kinds follow one another. */
function trait(next, index) {
  const key = `"${word(next)}_${word(next)}_${index}":`;
  switch (index % 6) {
    case 0:
      return `${key}"${sentence(next, 2 + next(6))}"`;
    case 1:
      return `${key}${next(60_000)}`;
    case 2:
      return `${key}${next(2) === 0}`;
    case 3:
      return `${key}${next(9_000)}.${padded(next(100), 2)}`;
    case 4:
      return `${key}{"kind":"${word(next)}","at":"2024-0${1 + next(9)}-1${next(10)}","count":${next(500)}}`;
    default:
      return `${key}["${word(next)}","${word(next)}","${hex(next, 12)}"]`;
  }
}

function timestamp(next) {
  const date = `2024-${padded(1 + next(12), 2)}-${padded(1 + next(28), 2)}`;
  return `${date}T${padded(next(24), 2)}:${padded(next(60), 2)}:${padded(next(60), 2)}.${padded(next(1000), 3)}Z`;
}

/** The call number `index` of about `size` bytes, as text that needs no change: it is its own answer. */
export function tidyCall(index, size) {
  const next = numbers(index * 7 + size);
  const site = `${word(next)}-${word(next)}`;
  const head =
    `{"user_id":"usr_${hex(next, 16)}","group_id":"acc_${hex(next, 16)}","traits":{"name":"${sentence(next, 2)}",` +
    `"industry":"${word(next)}","plan":"${word(next)}","employees":"${1 + next(5000)}","website":"https://www.${site}.com/${word(next)}",` +
    `"email":"${word(next)}.${word(next)}@${site}.com","phone":"+1555${padded(next(10_000), 4)}${padded(next(1000), 3)}",` +
    `"address":{"street":"${1 + next(900)} ${word(next)} street","city":"${sentence(next, 1)}","postal_code":"${padded(next(60_000), 5)}","country":"US"}`;
  const tail = `},"timestamp":"${timestamp(next)}","context":{"library":"${word(next)}","ip":"10.${next(256)}.${next(256)}.${next(256)}"}}`;
  let traits = "";
  let room = size - encoder.encode(head).length - encoder.encode(tail).length;
  for (let made = 0; ; made++) {
    const member = `,${trait(next, made)}`;
    room -= encoder.encode(member).length;
    if (room < 0) return `${head}${traits}${tail}`;
    traits += member;
  }
}

/**
 * The call number `index` as forms and databases hold it, of about half a kilobyte: other key
 * names and order, numbers for text, white space, an offset. Ten changes are made to it.
 */
export function untidyCall(index) {
  const next = numbers(index * 11 + 3);
  const site = `${word(next)}-${word(next)}`;
  return (
    `{"timestamp":"${timestamp(next).slice(0, -1)}+02:00","groupId":${1 + next(60_000)},"userId":"usr_${hex(next, 16)}",` +
    `"traits":{"name":" ${sentence(next, 2)} ","employees":${1 + next(5000)},"website":"www.${site}.com","phone":"+1 (555) ${padded(next(1000), 3)}-${padded(next(10_000), 4)}",` +
    `"email":"${word(next)}@${site.toUpperCase()}.com","address":{"city":"${sentence(next, 1)}","postal_code":${10_000 + next(50_000)},"country":"US"},` +
    `"notes":"${sentence(next, 14)}","score":${next(9_000)}.${padded(next(100), 2)}},"context":{"library":"${word(next)}"}}`
  );
}

/** FNV-1a, 32 bits: whether core.rs and this file make the same calls. */
export function checksum(texts) {
  let hash = 0x811c9dc5;
  for (const text of texts) for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** The kinds of input, by name. */
export const INPUTS = {
  "0.5 KB": (index) => tidyCall(index, 512),
  "0.5 KB untidy": untidyCall,
  "4 KB": (index) => tidyCall(index, 4096),
  "32 KB": (index) => tidyCall(index, 32_000),
};

/** `DISTINCT` calls of each of these kinds, as text: `{ kind: [text, …] }`. */
export function makeCalls(kinds = Object.keys(INPUTS)) {
  return Object.fromEntries(kinds.map((kind) => [kind, Array.from({ length: DISTINCT }, (_, index) => INPUTS[kind](index))]));
}

/** Goes through all inputs, over and over. */
export function over(inputs, work) {
  let next = 0;
  let sink = 0;
  return (times) => {
    for (let i = 0; i < times; i++) {
      sink ^= work(inputs[next]);
      next = next + 1 === inputs.length ? 0 : next + 1;
    }
    // Used, so that no engine leaves the work out.
    if (sink === -1) throw new Error("never");
  };
}

/** What `node benches/calls.mjs` prints: core.rs makes the same calls, and looks here. */
export const CHECKSUMS = `
9706893d 0.5 KB
6fd1cfec 0.5 KB untidy
78850642 4 KB
00ae0881 32 KB
`;

if (globalThis.process?.argv?.[1]?.endsWith("calls.mjs")) {
  for (const [kind, texts] of Object.entries(makeCalls())) console.log(`${checksum(texts).toString(16).padStart(8, "0")} ${kind}`);
}
