// How JavaScript values are read (section 3.5): as JSON.stringify does, but nothing is lost silently.

import { equal, equalSet, ok, show, text } from "./checks.mjs";

const BASE = { user_id: "u", group_id: "g", traits: {}, timestamp: "2024-01-01T00:00:00.000Z" };
const withTraits = (traits) => ({ ...BASE, traits });

/** The traits that are sent for a call with these traits. */
function sent(api, traits) {
  const verdict = api.validate(withTraits(traits));
  ok(verdict.ok, `refused: ${show(verdict.issues)}`);
  return verdict.call.traits;
}

function refused(api, call, issues) {
  const verdict = api.validate(call);
  ok(!verdict.ok, "accepted");
  equalSet(verdict.issues, issues, "code", "issues");
  equal(api.validate(BASE).ok, true, "the next call");
}

const becomes = [
  ["a Date in traits is its ISO text", { at: new Date(0) }, { at: "1970-01-01T00:00:00.000Z" }],
  ["undefined, functions and symbols are left out", { a: undefined, b() {}, c: Symbol("c"), d: 1 }, { d: 1 }],
  ["a symbol as key is left out", { [Symbol("s")]: 1, a: 1 }, { a: 1 }],
  ["undefined in an array is null", { a: [undefined, () => {}, 1] }, { a: [null, null, 1] }],
  ["a Map's own toJSON is honoured", { m: Object.assign(new Map([[1, 2]]), { toJSON: () => ({ size: 1 }) }) }, { m: { size: 1 } }],
  ["an error's own toJSON is honoured, as axios has it", { e: Object.assign(new Error("x"), { toJSON: () => ({ message: "x" }) }) }, { e: { message: "x" } }],
  ["a URL is its text", { u: new URL("https://example.com/a") }, { u: "https://example.com/a" }],
  ["empty plain objects, with and without a prototype", { a: {}, b: Object.create(null), c: [] }, { a: {}, b: {}, c: [] }],
  ["an object that inherits from a plain one", { a: Object.create({ inherited: 1 }) }, { a: {} }],
  ["wrapped primitives are primitives", { n: new Number(1), s: new String("s"), b: new Boolean(false) }, { n: 1, s: "s", b: false }],
  ["toJSON is honoured", { t: { toJSON: () => ({ x: 1 }) } }, { t: { x: 1 } }],
  ["toJSON gets its key", { t: { toJSON: (key) => key } }, { t: "t" }],
  ["minus zero is zero", { z: -0 }, { z: 0 }],
  ["inherited keys are not sent", Object.assign(Object.create({ inherited: 1 }), { own: 1 }), { own: 1 }],
  ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ["keys that are not enumerable are not sent", Object.defineProperty({ a: 1 }, "b", { value: 1 }), { a: 1 }],
  ["a class's instance is its own keys", new (class Company { size = 3; get big() { return true; } })(), { size: 3 }],
  // biome-ignore lint/suspicious/noSparseArray: the case is about a sparse array.
  ["a sparse array has nulls", { a: [1, , 3] }, { a: [1, null, 3] }],
  ["the same object twice is no cycle", ((shared) => ({ a: shared, b: shared }))({ x: [1] }), { a: { x: [1] }, b: { x: [1] } }],
  ["a Proxy is what it shows", new Proxy({ a: 1 }, {}), { a: 1 }],
  ["text of every kind is kept", { a: "\u0000\u001f\"\\/\u2028\u2029é😀", "ключ\n": "</script>" }, { a: "\u0000\u001f\"\\/\u2028\u2029é😀", "ключ\n": "</script>" }],
].map(([name, traits, expected]) => ({
  name,
  run: (api) => equal(sent(api, traits), expected, "traits"),
}));

function cycle() {
  const object = { name: "n" };
  object.self = object;
  return object;
}

const throwing = (key = "x") => Object.defineProperty({}, key, { enumerable: true, get() { throw new Error("getter"); } });

const refusals = [
  ["NaN in traits", withTraits({ a: { b: [1, NaN] } }), [["not_serializable", "traits", "a", "b", 1]]],
  ["Infinity in traits", withTraits({ a: Infinity, b: -Infinity }), [["not_serializable", "traits", "a"], ["not_serializable", "traits", "b"]]],
  ["NaN as a known trait", withTraits({ employees: NaN }), [["not_serializable", "traits", "employees"]]],
  ["NaN as an id", { ...BASE, user_id: NaN }, [["not_serializable", "user_id"]]],
  ["Infinity as timestamp", { ...BASE, timestamp: Infinity }, [["not_serializable", "timestamp"]]],
  ["NaN in context", { ...BASE, context: { a: NaN } }, [["not_serializable", "context", "a"]]],
  ["a wrapped NaN", withTraits({ a: new Number(NaN) }), [["not_serializable", "traits", "a"]]],
  ["NaN out of toJSON", withTraits({ a: { toJSON: () => NaN } }), [["not_serializable", "traits", "a"]]],
  ["a BigInt in traits", withTraits({ a: 1n }), [["not_serializable", "traits", "a"]]],
  ["a BigInt as timestamp", { ...BASE, timestamp: 1700000000n }, [["not_serializable", "timestamp"]]],
  ["an invalid Date as timestamp", { ...BASE, timestamp: new Date(NaN) }, [["invalid_timestamp", "timestamp"]]],
  ["an invalid Date in traits", withTraits({ at: new Date("x") }), [["not_serializable", "traits", "at"]]],
  ["an invalid Date as an id", { ...BASE, group_id: new Date(NaN) }, [["not_serializable", "group_id"]]],
  ["a Map as traits", withTraits(new Map([["plan", "pro"]])), [["not_serializable", "traits"]]],
  ["a Map as the call", new Map(Object.entries(BASE)), [["not_serializable"]]],
  ["a Set and a Map in traits", withTraits({ m: new Map([[1, 2]]), a: { s: new Set([1]) } }), [["not_serializable", "traits", "m"], ["not_serializable", "traits", "a", "s"]]],
  ["an empty Map", withTraits({ m: new Map() }), [["not_serializable", "traits", "m"]]],
  // In Bun these have a `toJSON` that shows their content.
  ...("toJSON" in Headers.prototype ? [] : [
    ["FormData as traits", withTraits(new FormData()), [["not_serializable", "traits"]]],
    ["URLSearchParams", withTraits({ q: new URLSearchParams("a=1") }), [["not_serializable", "traits", "q"]]],
    ["Headers", { ...BASE, context: { headers: new Headers({ a: "b" }) } }, [["not_serializable", "context", "headers"]]],
  ]),
  ["an Error", withTraits({ e: new TypeError("x") }), [["not_serializable", "traits", "e"]]],
  ["an Error with a code, deep within", withTraits({ sync: { error: Object.assign(new Error("x"), { code: "EFAIL" }) } }), [["not_serializable", "traits", "sync", "error"]]],
  ["a RegExp in an array", withTraits({ a: [1, /x/] }), [["not_serializable", "traits", "a", 1]]],
  ["a Promise that nobody awaited", withTraits({ plan: Promise.resolve("pro") }), [["not_serializable", "traits", "plan"]]],
  ["a Promise as an id", { ...BASE, group_id: Promise.resolve("g") }, [["not_serializable", "group_id"]]],
  ["an iterator", withTraits({ tags: new Map([["a", 1]]).keys() }), [["not_serializable", "traits", "tags"]]],
  ["an iterator as traits", withTraits([1].values()), [["not_serializable", "traits"]]],
  ["iterators of sets, matches and headers", withTraits({ a: new Set([1]).values(), b: "x".matchAll(/x/g), c: new Headers({ a: "b" }).entries() }), [["not_serializable", "traits", "a"], ["not_serializable", "traits", "b"], ["not_serializable", "traits", "c"]]],
  ["generators", withTraits({ a: (function* () { yield 1; })(), b: (async function* () { yield 1; })() }), [["not_serializable", "traits", "a"], ["not_serializable", "traits", "b"]]],
  ["a typed array", withTraits({ a: new Uint8Array([1, 2]) }), [["not_serializable", "traits", "a"]]],
  ["an empty typed array", withTraits({ a: new Float64Array() }), [["not_serializable", "traits", "a"]]],
  ["a typed array with a toJSON, as Node's Buffer has it", withTraits({ a: Object.assign(new Uint8Array([1]), { toJSON: () => [1] }) }), [["not_serializable", "traits", "a"]]],
  ["an ArrayBuffer and a DataView", withTraits({ a: new ArrayBuffer(2), b: new DataView(new ArrayBuffer(2)) }), [["not_serializable", "traits", "a"], ["not_serializable", "traits", "b"]]],
  ["an instance that shows nothing", withTraits({ a: new (class { #hidden = 1; get hidden() { return this.#hidden; } })() }), [["not_serializable", "traits", "a"]]],
  ["an instance that shows nothing, as traits", withTraits(new (class Traits { #plan = "pro"; get plan() { return this.#plan; } })()), [["not_serializable", "traits"]]],
].map(([name, call, issues]) => ({
  name: `${name} is refused, with its path`,
  run: (api) => refused(api, call, issues.map(([code, ...path]) => ({ code, path }))),
}));

/** Values that cannot be read completely: refused, with this code among the issues. */
const unreadable = [
  ["a cycle in traits", withTraits({ loop: cycle() })],
  ["a cycle through the call itself", ((call) => Object.assign(call, { traits: { call } }))({ ...BASE })],
  ["a cycle through an array", withTraits({ a: ((list) => (list.push(list), list))([]) })],
  ["a throwing getter in traits", withTraits(throwing())],
  ["a throwing getter of the call", Object.assign(throwing("context"), BASE)],
  ["a getter that throws nothing of use", withTraits({ get x() { throw undefined; } })],
  ["a throwing toJSON", withTraits({ a: { toJSON() { throw new Error("toJSON"); } } })],
  ["a Proxy whose every trap throws", withTraits(new Proxy({}, { ownKeys() { throw new Error("trap"); }, get() { throw new Error("trap"); } }))],
  ["a revoked Proxy", withTraits((({ proxy, revoke }) => (revoke(), proxy))(Proxy.revocable({}, {})))],
].map(([name, call]) => ({
  name: `${name} is not_serializable, nothing is thrown or sent`,
  async run(api) {
    const verdict = api.validate(call);
    ok(!verdict.ok, "accepted");
    ok(verdict.issues.some(({ code }) => code === "not_serializable"), `issues: ${show(verdict.issues)}`);
    let sends = 0;
    const fetch = async () => (sends++, new Response("{}"));
    const error = await api.group(call, { endpoint: "https://example.test/group", fetch }).catch((caught) => caught);
    equal([error instanceof api.GroupError, error.error_code, sends], [true, "INVALID_REQUEST", 0], "group");
    equal(api.validate(BASE).ok, true, "the next call");
  },
}));

/** Described traits that cannot be sent do not cost the call. */
const saved = ["keep", "drop"].flatMap((invalidTraits) =>
  [
    ["NaN as employees", { employees: NaN, a: 1 }, { a: 1 }, [["traits", "employees"]]],
    ["a Promise as plan", { plan: Promise.resolve("pro"), a: 1 }, { a: 1 }, [["traits", "plan"]]],
    ["a Map as address", { address: new Map([["city", "Berlin"]]), name: "n" }, { name: "n" }, [["traits", "address"]]],
    ["a BigInt deep in plan", { plan: { id: 1n, price: 2 } }, {}, [["traits", "plan", "id"]]],
    ["two traits", { name: Symbol("left out"), website: /x/, phone: new Date(NaN) }, {}, [["traits", "website"], ["traits", "phone"]]],
    ["a throwing getter", { get email() { throw new Error("x"); }, a: 1 }, { a: 1 }, [["traits", "email"]]],
  ].map(([name, traits, expected, paths]) => ({
    name: `${invalidTraits}: ${name} is left out, with a warning`,
    run(api) {
      const verdict = api.validate(withTraits(traits), { invalidTraits });
      ok(verdict.ok, `refused: ${show(verdict.issues)}`);
      equal(verdict.call.traits, expected, "traits");
      equalSet(verdict.warnings, paths.map((path) => ({ code: "not_serializable", path })), "code", "warnings");
      const dropped = paths.map((path) => ({ path: path.slice(0, 2), rule: "dropped" }));
      equalSet(verdict.changes, dropped, "rule", "changes");
    },
  })),
);

const special = [
  {
    name: "keep and drop apply to described traits only",
    run(api) {
      for (const invalidTraits of ["keep", "drop"]) {
        for (const [call, ...path] of [
          [withTraits({ custom: NaN, plan: "p" }), "traits", "custom"],
          [{ ...BASE, group_id: NaN }, "group_id"],
          [{ ...BASE, context: { a: new Map() } }, "context", "a"],
          [withTraits(new Map()), "traits"],
        ]) {
          equalSet(api.validate(call, { invalidTraits }).issues, [{ code: "not_serializable", path }], "code", path.join("."));
        }
      }
    },
  },
  {
    name: "the path of a throwing getter",
    run(api) {
      const { issues } = api.validate(withTraits({ a: 1, b: { c: { get d() { throw new Error("x"); } } } }));
      equal(issues.map(({ code, path }) => [code, path]), [["not_serializable", ["traits", "b", "c", "d"]]], "issue");
    },
  },
  {
    name: "a throwing getter's message stays out of the issue",
    run(api) {
      const { issues } = api.validate(withTraits({ get secret() { throw new Error("password hunter2"); } }));
      ok(!JSON.stringify(issues).includes("hunter2"), show(issues));
    },
  },
  {
    name: "BigInt ids become their digits",
    run(api) {
      const verdict = api.validate({ ...BASE, user_id: 12345678901234567890n, group_id: -7n });
      equal([verdict.call?.user_id, verdict.call?.group_id], ["12345678901234567890", "-7"], "ids");
      equalSet(verdict.changes, ["user_id", "group_id"].map((key) => ({ path: [key], rule: "to_string" })), "rule", "changes");
      const aliased = api.validate({ userId: 5n, groupId: 6n, traits: {}, timestamp: BASE.timestamp });
      equal([aliased.call?.user_id, aliased.call?.group_id], ["5", "6"], "aliased ids");
    },
  },
  {
    name: "a Date as timestamp, and another object with a toJSON",
    run(api) {
      equal(api.validate({ ...BASE, timestamp: new Date(1700000000123) }).call.timestamp, "2023-11-14T22:13:20.123Z", "a Date");
      class Moment { toJSON() { return "2024-02-29T12:00:00+02:00"; } }
      equal(api.validate({ ...BASE, timestamp: new Moment() }).call.timestamp, "2024-02-29T10:00:00.000Z", "toJSON");
    },
  },
  {
    name: "values are read once: what is validated is what is sent, even if a getter changes its mind",
    run(api) {
      let reads = 0;
      const call = { ...BASE, get group_id() { return `g${++reads}`; } };
      const { ok: good, call: normal } = api.validate(call);
      equal([good, reads, normal?.group_id], [true, 1, "g1"], "verdict, reads, group_id");
    },
  },
  {
    name: "a call made inside a getter is a call of its own",
    run(api) {
      let inner;
      const traits = { get a() { inner = api.validate({ ...BASE, group_id: "inner", traits: { which: "inner" } }); return "outer"; } };
      const outer = api.validate({ ...BASE, group_id: "outer", traits });
      equal([outer.call?.group_id, outer.call?.traits], ["outer", { a: "outer" }], "the outer call");
      equal([inner.call?.group_id, inner.call?.traits], ["inner", { which: "inner" }], "the inner call");
    },
  },
  {
    name: "a call sent inside toJSON does not disturb the outer one",
    async run(api) {
      const bodies = [];
      const fetch = async (input, init) => {
        bodies.push(await new Request(input, init).json());
        return new Response("{}");
      };
      const options = { endpoint: "https://example.test/group", fetch };
      let inner;
      const toJSON = () => ((inner = api.group({ ...BASE, group_id: "inner" }, options)), "outer");
      await api.group({ ...BASE, group_id: "outer", traits: { a: { toJSON } } }, options);
      await inner;
      equal(bodies.map(({ group_id }) => group_id).sort(), ["inner", "outer"], "groups sent");
      equal(bodies.find(({ group_id }) => group_id === "inner").traits, {}, "traits of the inner one");
    },
  },
  {
    name: "lone surrogates: refused in ids, kept as escapes elsewhere",
    run(api) {
      for (const id of ["a\ud800", "\udc00a", "\ud800"]) {
        equalSet(api.validate({ ...BASE, user_id: id }).issues, [{ code: "invalid_characters", path: ["user_id"] }], "code", JSON.stringify(id));
        equal(api.validateJson(JSON.stringify({ ...BASE, user_id: id })).ok, false, "as text with an escape");
        equal(api.validateJson(`{"user_id":"${id}","group_id":"g","traits":{},"timestamp":0}`).ok, false, "as raw text");
      }
      equal(sent(api, { a: "x\ud800y" }), { a: "x\ud800y" }, "traits");
      equal(text(api.validateJson(JSON.stringify(withTraits({ a: "\ud800" }))).json).includes('"\\ud800"'), true, "text keeps its escape");
    },
  },
  {
    name: "prototype pollution: refused, and nothing is polluted",
    run(api) {
      const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
      for (const call of [withTraits(JSON.parse(evil)), { ...BASE, context: JSON.parse(evil) }]) {
        const verdict = api.validate(call);
        ok(verdict.issues?.some(({ code }) => code === "forbidden_key"), show(verdict));
        ok(api.validateJson(JSON.stringify(call)).issues?.some(({ code }) => code === "forbidden_key"), "as text");
      }
      const harmless = sent(api, { constructor: { prototype: { polluted: 1 } }, hasOwnProperty: 1, toString: "x", valueOf: null });
      equal(harmless.constructor, { prototype: { polluted: 1 } }, "constructor as plain data");
      equal([{}.polluted, Object.prototype.polluted, [].polluted], [undefined, undefined, undefined], "the prototype");
    },
  },
  {
    name: "inherited fields are not fields of the call",
    run(api) {
      refused(api, Object.create(BASE), Object.keys(BASE).map((key) => ({ code: "required", path: [key] })));
    },
  },
];

export const valueTests = [...becomes, ...refusals, ...unreadable, ...saved, ...special];
