// Calls as a site sends them: of one shape, with the same keys again and again, in a wanted size; all different, and the
// same on every machine. core.rs takes them from here.

const WORDS = `
harbour ledger copper meadow signal anchor willow quartz ember falcon granite orchard velvet canyon drift
lantern maple nectar onyx prairie quiver ridge summit timber umbra vertex warren yonder zephyr atlas
beacon cinder delta echo fathom glacier hollow indigo jasper kernel lumen marrow nimbus opal pivot
Zürich Łódź São_Paulo Malmö Besançon 東京 Київ
`;
const JAPANESE = "株式会社 東京都 渋谷区 営業部 契約更新 年間プラン 大阪市 製造業 情報通信 顧客管理 請求書 担当者 支店 見積もり 導入事例 サポート";

const words = WORDS.split(/\s+/).filter(Boolean);
const japanese = JAPANESE.split(" ");
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
const sentence = (next, length, from = words) => Array.from({ length }, () => from[next(from.length)]).join(" ");
const word = (next) => words[next(44)];

/** The key of a site's custom trait number `index`. */
const keyOf = (index) => `${words[(index * 5) % 44]}_${words[(index * 7 + 3) % 44]}_${index}`;
/** One that no other call has. */
const randomKey = (index, next) => `${word(next)}_${word(next)}_${index}`;

/** A custom trait; its kinds follow one another. */
function trait(next, index, { key = keyOf, text = words }) {
  const name = `"${key(index, next)}":`;
  switch (index % 6) {
    case 0:
      return `${name}"${sentence(next, 2 + next(6), text)}"`;
    case 1:
      return `${name}${next(60_000)}`;
    case 2:
      return `${name}${next(2) === 0}`;
    case 3:
      return `${name}${next(9_000)}.${padded(next(100), 2)}`;
    case 4:
      return `${name}{"kind":"${sentence(next, 1, text)}","at":"2024-0${1 + next(9)}-1${next(10)}","count":${next(500)}}`;
    default:
      return `${name}["${sentence(next, 1, text)}","${sentence(next, 1, text)}","${hex(next, 12)}"]`;
  }
}

function timestamp(next) {
  const date = `2024-${padded(1 + next(12), 2)}-${padded(1 + next(28), 2)}`;
  return `${date}T${padded(next(24), 2)}:${padded(next(60), 2)}:${padded(next(60), 2)}.${padded(next(1000), 3)}Z`;
}

/**
 * The call number `index` of about `size` bytes, as text that needs no change: it is its own answer. `phone` makes of the
 * number's digits what is sent; with `key` and `text` it has other keys and other words.
 */
function tidyCall(index, size, { phone = (area, line) => `+1555${area}${line}`, ...kind } = {}) {
  const next = numbers(index * 7 + size);
  const site = `${word(next)}-${word(next)}`;
  const { text = words } = kind;
  const head =
    `{"user_id":"usr_${hex(next, 16)}","group_id":"acc_${hex(next, 16)}","traits":{"name":"${sentence(next, 2, text)}",` +
    `"industry":"${sentence(next, 1, text)}","plan":"${word(next)}","employees":"${1 + next(5000)}","website":"https://www.${site}.com/${word(next)}",` +
    `"email":"${word(next)}.${word(next)}@${site}.com","phone":"${phone(padded(next(1000), 3), padded(next(10_000), 4))}",` +
    `"address":{"street":"${1 + next(900)} ${sentence(next, 1, text)} street","city":"${sentence(next, 1, text)}","postal_code":"${padded(next(60_000), 5)}","country":"US"}`;
  const tail = `},"timestamp":"${timestamp(next)}","context":{"library":"${word(next)}","ip":"10.${next(256)}.${next(256)}.${next(256)}"}}`;
  let traits = "";
  let room = size - encoder.encode(head).length - encoder.encode(tail).length;
  for (let count = 0; ; count++) {
    const member = `,${trait(next, count, kind)}`;
    room -= encoder.encode(member).length;
    if (room < 0) return `${head}${traits}${tail}`;
    traits += member;
  }
}

/**
 * The call number `index` as forms and databases hold it, of about half a kilobyte: other key
 * names and order, numbers for text, white space, an offset. Ten changes are made to it.
 */
function untidyCall(index) {
  const next = numbers(index * 11 + 3);
  const site = `${word(next)}-${word(next)}`;
  return (
    `{"timestamp":"${timestamp(next).slice(0, -1)}+02:00","groupId":${1 + next(60_000)},"userId":"usr_${hex(next, 16)}",` +
    `"traits":{"name":" ${sentence(next, 2)} ","employees":${1 + next(5000)},"website":"www.${site}.com","phone":"+1 (555) ${padded(next(1000), 3)}-${padded(next(10_000), 4)}",` +
    `"email":"${word(next)}@${site.toUpperCase()}.com","address":{"city":"${sentence(next, 1)}","postal_code":${10_000 + next(50_000)},"country":"US"},` +
    `"notes":"${sentence(next, 14)}","score":${next(9_000)}.${padded(next(100), 2)}},"context":{"library":"${word(next)}"}}`
  );
}

/** The kinds of input, by name. */
export const INPUTS = {
  "0.5 KB": (index) => tidyCall(index, 512),
  "0.5 KB, one change": (index) => tidyCall(index, 512, { phone: (area, line) => `+1 (555) ${area}-${line}` }),
  "0.5 KB, ten changes": untidyCall,
  "4 KB": (index) => tidyCall(index, 4096),
  "4 KB, Japanese": (index) => tidyCall(index, 4096, { text: japanese }),
  "4 KB, random keys": (index) => tidyCall(index, 4096, { key: randomKey }),
  "29 KB": (index) => tidyCall(index, 29_000),
  "29 KB, random keys": (index) => tidyCall(index, 29_000, { key: randomKey }),
};

/** The tidy call of the same size and shape: what a change, or text beyond ASCII, costs. */
export const tidyOf = (kind) => kind.split(",")[0];

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

// `node benches/calls.mjs KIND` prints the calls of a kind, one a line.
if (globalThis.process?.argv?.[1]?.endsWith("calls.mjs")) {
  const [, , kind] = process.argv;
  console.log(makeCalls([kind])[kind].join("\n"));
}
