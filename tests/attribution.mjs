// group() is a pure function of its arguments. Each test here is a mistake that a known SDK
// makes: one account's data filed under another account, or under nobody.

import { equal, equalSet, groupError, ok, sleep } from "./checks.mjs";

const T = "2024-01-01T00:00:00.000Z";
const call = (n, traits = {}) => ({ user_id: `user${n}`, group_id: `group${n}`, traits, timestamp: T });

/** A service that records what it was sent and answers some calls more slowly than others. */
function service(delay = () => 0) {
  const sent = [];
  return {
    sent,
    options: {
      endpoint: "https://example.test/group",
      async fetch(input, init) {
        const body = await new Request(input, init).json();
        await sleep(delay(body));
        sent.push(body);
        return new Response(JSON.stringify({ status: "success", data: body }));
      },
    },
  };
}

export const attributionTests = [
  {
    name: "a group id is not remembered for the next call",
    async run(api) {
      const { sent, options } = service();
      await api.group(call(1), options);
      const { group_id, ...without } = call(2);
      await groupError(api, api.group(without, options), "INVALID_REQUEST");
      equal(sent, [call(1)], "calls sent");
      const client = api.createGroup(options);
      await client.group(call(1));
      await groupError(api, client.group(without), "INVALID_REQUEST");
    },
  },
  {
    name: "traits are not merged with those of earlier calls",
    async run(api) {
      const { sent, options } = service();
      const client = api.createGroup(options);
      await client.group(call(1, { plan: "enterprise", secret: "of group 1" }));
      await client.group(call(2, { name: "Two" }));
      await client.group(call(1, {}));
      equal(sent.map(({ traits }) => traits), [{ plan: "enterprise", secret: "of group 1" }, { name: "Two" }, {}], "traits sent");
    },
  },
  {
    name: "nothing is stored, so nothing is lost when storage is full",
    async run(api) {
      const touched = [];
      const trap = (name) => new Proxy({}, { get: (_, key) => (touched.push(`${name}.${String(key)}`), undefined), set: () => { throw new Error("QuotaExceededError"); } });
      const names = ["localStorage", "sessionStorage", "indexedDB", "caches"];
      const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
      const replaced = [];
      names.forEach((name, index) => {
        if (before[index] && !before[index].configurable) return;
        Object.defineProperty(globalThis, name, { configurable: true, value: trap(name) });
        replaced.push(index);
      });
      try {
        const { sent, options } = service();
        await api.group(call(1), options);
        equal(sent, [call(1)], "calls sent");
      } finally {
        for (const index of replaced) {
          if (before[index]) Object.defineProperty(globalThis, names[index], before[index]);
          else delete globalThis[names[index]];
        }
      }
      equal(touched, [], "storage touched");
    },
  },
  {
    name: "an object as an id is refused, never sent as [object Object]",
    async run(api) {
      const { sent, options } = service();
      for (const id of [{ id: "a" }, ["a"], true, () => "a", Symbol("a"), new Map()]) {
        for (const key of ["user_id", "group_id"]) await groupError(api, api.group({ ...call(1), [key]: id }, options), "INVALID_REQUEST", String(key));
      }
      for (const id of ["[object Object]", "undefined", "null", "NaN", "00000000-0000-0000-0000-000000000000"]) {
        equalSet(api.validate({ ...call(1), group_id: id }).issues, [{ code: "placeholder_id", path: ["group_id"] }], "code", id);
      }
      equal(sent, [], "calls sent");
    },
  },
  {
    name: "the given timestamp is sent, not the time of sending",
    async run(api) {
      const { sent, options } = service();
      await api.group({ ...call(1), timestamp: "2019-05-06T07:08:09.123Z" }, options);
      await api.group({ ...call(1), timestamp: new Date(1_500_000_000_000) }, options);
      equal(sent.map(({ timestamp }) => timestamp), ["2019-05-06T07:08:09.123Z", "2017-07-14T02:40:00.000Z"], "timestamps sent");
      await groupError(api, api.group({ ...call(1), timestamp: undefined }, options), "INVALID_REQUEST");
    },
  },
  {
    name: "a blank id is refused",
    async run(api) {
      const { sent, options } = service();
      for (const id of ["", " ", "\t\n", "\u00a0", "\ufeff"]) {
        equalSet(api.validate({ ...call(1), user_id: id }).issues, [{ code: "empty", path: ["user_id"] }], "code", JSON.stringify(id));
        await groupError(api, api.group({ ...call(1), group_id: id }, options), "INVALID_REQUEST");
      }
      equal(sent, [], "calls sent");
    },
  },
  {
    name: "ids that differ stay different",
    run(api) {
      const ids = ["acme", "ACME", "Acme", "\u0430cme", "acme.", "acme\u200d", "é", "e\u0301", "ﬁ", "fi", "a b", "a  b", "007", "7", "+7"];
      const normal = ids.map((id) => api.validate({ ...call(1), group_id: id }).call?.group_id);
      equal(normal, ids, "ids");
    },
  },
  {
    name: "concurrent calls never mix, whichever is answered first",
    async run(api) {
      const { sent, options } = service(({ user_id }) => Number(user_id.slice(4)) % 7);
      const calls = Array.from({ length: 100 }, (_, n) => call(n, { number: n, ["x".repeat(n)]: n }));
      const answers = await Promise.all(calls.map((one) => api.group(one, options)));
      answers.forEach(({ data }, n) => equal(data, calls[n], `answer ${n}`));
      equal(sent.length, 100, "calls sent");
    },
  },
  {
    name: "changing the object after group() does not change the call",
    async run(api) {
      const { sent, options } = service();
      const mine = call(1, { plan: "a", deep: { list: [1] } });
      const pending = api.group(mine, { ...options, token: async () => (await sleep(20), "t") });
      mine.group_id = "another";
      mine.traits.plan = "b";
      mine.traits.deep.list.push(2);
      await pending;
      equal(sent, [call(1, { plan: "a", deep: { list: [1] } })], "calls sent");
    },
  },
  {
    name: "aliases that disagree are a conflict, not a choice",
    run(api) {
      const verdict = api.validate({ ...call(1), groupId: "group2" });
      ok(verdict.issues?.some(({ code }) => code === "conflict"), JSON.stringify(verdict));
      equal(api.validate({ ...call(1), groupId: " group1 " }).ok, true, "the same after trimming");
    },
  },
];
