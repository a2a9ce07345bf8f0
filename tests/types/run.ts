// Compiled and run: the module's answers must have the types that it promises.

import {
  createGroup, group, groupBatch, groupSchema, GroupError, init, validate, validateJson,
  type AttemptEvent, type CustomProfile, type ErrorCode, type FetchLike, type GroupCall, type IssueCode,
  type ResultEvent, type RetryEvent, type Traits, type WarningCode,
} from "group-call";

function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, got ${a}`);
}
/** `value` has exactly the keys of its type: required ones, and some of the optional ones. */
function keys<T extends object>(value: T, required: { [K in keyof T as undefined extends T[K] ? never : K]: true }, optional: string[] = []) {
  const found = Object.keys(value).sort();
  for (const key of Object.keys(required)) if (!found.includes(key)) throw new Error(`${key} is missing in ${found}`);
  for (const key of found) if (!(key in required) && !optional.includes(key)) throw new Error(`${key} is no key of the type`);
}

interface AcmeTraits extends Traits {
  seats?: number;
}
const call: GroupCall<AcmeTraits> = { userId: 1n, groupId: " g1 ", traits: { seats: 3, website: "acme.com" }, timestamp: new Date(0) };
const normalized = {
  user_id: "1", group_id: "g1", traits: { seats: 3, website: "https://acme.com" }, timestamp: "1970-01-01T00:00:00.000Z",
};
const answers = (...statuses: number[]): FetchLike => {
  return async () => {
    const status = statuses.length > 1 ? statuses.shift()! : statuses[0]!;
    return { status, headers: { get: () => null }, text: async () => "" };
  };
};
const endpoint = "https://api.example.com/group";

await init();

const verdict = validate(call);
if (!verdict.ok) throw new Error("a good call");
keys(verdict, { ok: true, call: true, warnings: true, changes: true });
equal(verdict.call, normalized);
keys(verdict.changes[0]!, { path: true, rule: true });
const refused = validate(undefined);
if (refused.ok) throw new Error("no call");
keys(refused, { ok: true, issues: true, warnings: true });
keys(refused.issues[0]!, { code: true, path: true, message: true });
const text = validateJson(JSON.stringify(normalized));
if (!text.ok) throw new Error("good text");
keys(text, { ok: true, json: true, warnings: true, changes: true });
equal(new TextDecoder().decode(text.json.slice().buffer), JSON.stringify(normalized));

const events: [string, object][] = [];
const response = await group(call, {
  endpoint, fetch: answers(503, 200), retry: { base: 1 }, idempotencyKey: "key-1",
  onAttempt: (event: AttemptEvent) => events.push(["attempt", event]),
  onRetry: (event: RetryEvent) => (events.push(["retry", event]), keys(event, { attempt: true, wait: true, duration: true, key: true } as never, ["status", "error_code"])),
  onResult: (event: ResultEvent) => (events.push(["result", event]), keys(event, { attempt: true, duration: true, key: true } as never, ["status", "error_code"])),
});
keys(response, { status: true, message: true, data: true, warnings: true, changes: true, attempts: true });
equal([response.data, response.attempts], [normalized, 2]);
equal(events.map(([name]) => name), ["attempt", "retry", "attempt", "result"]);
equal(events[0], ["attempt", { attempt: 1, key: "key-1" }]);

const error = await group(call, { endpoint, fetch: answers(429), retry: false }).then(() => undefined, (reason: unknown) => reason);
if (!(error instanceof GroupError)) throw new Error("expected a GroupError");
const code: ErrorCode = "RATE_LIMITED";
equal([error.name, error.status, error.error_code, error.httpStatus, error.attempts], ["GroupError", "error", code, 429, 1]);
keys(error.toJSON(), { status: true, message: true, error_code: true, issues: true }, ["attempts", "httpStatus", "retryAfter", "idempotencyKey"]);
equal(GroupError.from(JSON.parse(JSON.stringify(error))).toJSON(), error.toJSON());
equal(new GroupError("TIMEOUT", "late", { retryAfter: 3 }).retryAfter, 3);

const batch = await groupBatch([call, { ...call, timestamp: "never" }], { endpoint, fetch: answers(200) });
keys(batch, { status: true, message: true, results: true });
equal(batch.status, "partial");
for (const result of batch.results) {
  if (result.status === "success") keys(result, { status: true, data: true });
  else keys(result, { status: true, error_code: true, message: true, issues: true }, ["httpStatus", "retryAfter", "idempotencyKey"]);
}

const profile: CustomProfile = {
  encode: (calls, context) => {
    keys(context, { token: true, key: true, sentAt: true } as never);
    equal([calls, context.token], [[normalized], "t"]);
    return { body: "x" };
  },
  decode: ({ status, body }) => ({ ok: status === 200 && body === "", message: "mine", data: { a: 1 } }),
};
const client = createGroup<AcmeTraits>({
  endpoint, profile, token: async () => "t", fetch: { fetch: answers(200) }, headers: [["a", "b"]],
  defaults: () => ({ user_id: 1, timestamp: 0 }),
});
const { message, data } = await client.group({ group_id: "g1", traits: { seats: 3, website: "acme.com" } });
equal([message, data], ["mine", { a: 1 }]);
// The options hold the token, so logging the client must not show them.
keys<Omit<typeof client, "options">>(client, { group: true, groupBatch: true, validate: true });
equal(Object.isFrozen(client.options), true);

const parsed = groupSchema["~standard"].validate(call);
if (parsed.issues) throw new Error("a good call");
equal(parsed.value, normalized);
equal(typeof groupSchema["~standard"].jsonSchema.output({ target: "draft-07" }), "object");

// Under "keep" every problem with a trait is a warning; under "reject" it is an issue.
const WARNINGS: Record<WarningCode, true> = {
  unrecognized_key: true, two_digit_year: true, no_offset: true, future_timestamp: true, placeholder_id: true,
  id_looks_like_email: true, id_looks_like_url: true, consumer_email_domain: true, similar_key: true, null_trait: true,
  empty: true, invalid_type: true, invalid_email: true, invalid_url: true, invalid_phone: true, invalid_number: true,
  invalid_characters: true, not_serializable: true, past_timestamp: true, unusual_type: true, not_owner: true, upstream: true,
  conflict: true,
};
const odd: unknown[] = [
  null, true, false, -1, 0.5, 1e21, 12, NaN, "a\u0000", "", " ", "x", "\ud800", "a@b", "a@gmail.com", "http://u:p@h.test", "x".repeat(2000), [], {}, [1],
  { zip: 1, postcode: 2 }, { city: [], zip: {}, other: 1 },
];
const names = ["address", "avatar", "description", "email", "employees", "industry", "name", "phone", "plan", "website", "logo"];
const seen = new Set<IssueCode>();
for (const invalidTraits of ["keep", "drop", "reject"] as const) {
  for (const value of odd) {
    for (const name of names) {
      const found = validate({ user_id: "none", group_id: "a@b.test", traits: { [name]: value }, timestamp: "20-11-23T22:28:55", more: 1 }, { invalidTraits });
      for (const warning of found.warnings) {
        seen.add(warning.code);
        if (!(warning.code in WARNINGS)) throw new Error(`${warning.code} is a warning`);
      }
      // Only described traits are left out if JSON cannot express them.
      const isLost = name === "logo" && Number.isNaN(value);
      if (invalidTraits !== "reject" && !found.ok && !isLost) throw new Error(`${name} is refused under ${invalidTraits}`);
    }
  }
}
const rare: WarningCode[] = ["future_timestamp", "id_looks_like_url", "not_owner", "past_timestamp", "upstream"];
equal(Object.keys(WARNINGS).filter((name) => !seen.has(name as WarningCode)).sort(), rare);

// The documentation's examples rely on it.
export {};
