// Each line after a directive must fail to compile, for the reason given.

import { createGroup, group, groupBatch, GroupError, init, validate, validateJson, type Traits } from "group-call";
import type { Change, GroupBatchResult, GroupCall, GroupOptions, Issue, IssueCode, Validation } from "group-call";

const timestamp = new Date();
const base = { user_id: "u1", group_id: "g1", timestamp };

interface AcmeTraits extends Traits {
  name: string;
  seats?: number;
}
interface Plain {
  name: string;
  seats: number;
}

// Misspelt traits.
// @ts-expect-error 2353: not one of these traits
void group<Plain>({ ...base, traits: { name: "a", seats: 1, staets: 3 } });
// @ts-expect-error 2561: not one of these traits, nearly a described one
void group<AcmeTraits>({ ...base, traits: { name: "a", webiste: "acme.com" } });
// @ts-expect-error 2741: a trait that is required
void group<AcmeTraits>({ ...base, traits: { seats: 1 } });
// @ts-expect-error 2322: of another type
void group<AcmeTraits>({ ...base, traits: { name: "a", seats: "1" } });
// @ts-expect-error 2353: in a batch
void groupBatch<Plain>([{ ...base, traits: { name: "a", seats: 1, staets: 3 } }]);
// @ts-expect-error 2353: in a client
void createGroup<Plain>().group({ ...base, traits: { name: "a", seats: 1, staets: 3 } });

// Described traits are checked everywhere.
// @ts-expect-error 2322: avatar is a string
void group({ ...base, traits: { anything: 1, avatar: 3 } });
// @ts-expect-error 2322: address is an object, a text or an array
void group({ ...base, traits: { address: 1 } });
// @ts-expect-error 2353: no such field
void group({ ...base, traits: { address: { cty: "Berlin", country: "DE" } } });
// @ts-expect-error 2322: only the postal code may be a number
void group({ ...base, traits: { address: { city: 1 } } });
// @ts-expect-error 2322: a boolean is no plan
void group({ ...base, traits: { plan: true } });
declare const wrong: { avatar: number };
// @ts-expect-error 2322: not only in literals
void group({ ...base, traits: wrong });
// @ts-expect-error 2344: nor in a type of one's own
void group<{ avatar: number }>({ ...base, traits: { avatar: 1 } });
// @ts-expect-error 2322: the traits are an object
void group({ ...base, traits: "Acme" });
// @ts-expect-error 2322: what JSON would empty
void group({ ...base, traits: new Map([["plan", "pro"]]) });
// @ts-expect-error 2322: a set
void group({ ...base, traits: new Set(["pro"]) });
// @ts-expect-error 2322: a date is text in JSON
void group({ ...base, traits: new Date() });
// @ts-expect-error 2322: an array
void group({ ...base, traits: ["pro"] });
// @ts-expect-error 2322: bytes
void group({ ...base, traits: new Uint8Array(1) });
class Company {
  plan = "pro";
  rename() {}
}
// @ts-expect-error 2344: a class with methods, of which JSON sees the fields alone
void group<Company>({ ...base, traits: new Company() });
// @ts-expect-error 2344: nor are they the traits of a client
void createGroup<Company>();
// @ts-expect-error 2322: a promise of traits
void group({ ...base, traits: Promise.resolve({ plan: "pro" }) });
// @ts-expect-error 2322: a pattern
void group({ ...base, traits: /pro/ });
// @ts-expect-error 2322: parameters of a query
void group({ ...base, traits: new URLSearchParams("plan=pro") });
// @ts-expect-error 2322: null traits are missing traits
void group({ ...base, traits: null });

// The five fields.
// @ts-expect-error 2345: no user
void group({ group_id: "g1", traits: {}, timestamp });
// @ts-expect-error 2345: no group
void group({ user_id: "u1", traits: {}, timestamp });
// @ts-expect-error 2345: no traits
void group(base);
// @ts-expect-error 2345: no timestamp
void group({ user_id: "u1", group_id: "g1", traits: {} });
// @ts-expect-error 2322: null is no id
void group({ ...base, user_id: null, traits: {} });
declare const maybe: string | undefined;
// @ts-expect-error 2345: perhaps no user
void group({ user_id: maybe, group_id: "g1", traits: {}, timestamp });
// @ts-expect-error 2322: a boolean is no timestamp
void group({ user_id: "u1", group_id: "g1", traits: {}, timestamp: true });
// @ts-expect-error 2561: no such field
void group({ ...base, traits: {}, contxt: {} });
// @ts-expect-error 2322: the context is an object
void group({ ...base, traits: {}, context: "ip" });
// @ts-expect-error 2353: a list
void groupBatch({ ...base, traits: {} });

// Clients take less only where they have defaults.
const none = createGroup({ endpoint: "/group" });
// @ts-expect-error 2345: no user, no timestamp
void none.group({ group_id: "g1", traits: {} });
const user = createGroup({ defaults: { user_id: "u1" } });
// @ts-expect-error 2345: no timestamp
void user.group({ group_id: "g1", traits: {} });
const unsure = createGroup({ defaults: () => ({ user_id: maybe }) });
// @ts-expect-error 2345: perhaps no user
void unsure.group({ group_id: "g1", traits: {}, timestamp });
// @ts-expect-error 2769: traits have no default
createGroup({ defaults: { traits: {} } });
// @ts-expect-error 2769: nor has the group
createGroup({ defaults: { group_id: "g1" } });
// @ts-expect-error 2769: one key cannot stand for many calls
createGroup({ idempotencyKey: "key" });
// @ts-expect-error 2322: nor here
void groupBatch([], { idempotencyKey: "key" });
// @ts-expect-error 2353: defaults are a client's
void group({ ...base, traits: {} }, { defaults: {} });
// @ts-expect-error 2540: the options are frozen
none.options.timeout = 1;

// Options.
// @ts-expect-error 2561: misspelt
const misspelt: GroupOptions = { endpont: "/group" };
// @ts-expect-error 2322: in milliseconds
const text: GroupOptions = { timeout: "5s" };
// @ts-expect-error 2820: no such profile
const profile: GroupOptions = { profile: "sement" };
// @ts-expect-error 2322: a profile encodes
const empty: GroupOptions = { profile: {} };
// @ts-expect-error 2322: an object or false
const retry: GroupOptions = { retry: 3 };
// @ts-expect-error 2353: no such member
const tries: GroupOptions = { retry: { tries: 3 } };
// @ts-expect-error 2322: one of three
const mode: GroupOptions = { invalidTraits: "ignore" };
// @ts-expect-error 2322: a function that gives a string
const token: GroupOptions = { token: () => 42 };
// @ts-expect-error 2322: null is no token
const noToken: GroupOptions = { token: null };
// @ts-expect-error 2322: answers with something else
const fetcher: GroupOptions = { fetch: async () => "ok" };
// @ts-expect-error 2339: an event has no such field
const observer: GroupOptions = { onRetry: ({ delay }) => delay };
// @ts-expect-error 2353: validation takes two options
validate({}, { timout: 1, limts: {} });
// @ts-expect-error 2353: text or bytes
validateJson({ user_id: "u1" });
// @ts-expect-error 2345: a URL is not fetched
void init("group_call.wasm");

// Unions narrow.
declare const verdict: Validation;
// @ts-expect-error 2339: not without asking
void verdict.call;
// @ts-expect-error 2339: there are no issues
if (verdict.ok) void verdict.issues;
// @ts-expect-error 2339: there is no call
if (!verdict.ok) void verdict.call;
declare const result: GroupBatchResult;
// @ts-expect-error 2339: there is no error
if (result.status === "success") void result.error_code;
// @ts-expect-error 2339: there are no data
if (result.status === "error") void result.data;
// @ts-expect-error 2367: no such status
if (result.status === "partial") void result;

// Codes are literals.
declare const issue: Issue;
// @ts-expect-error 2367: no such code
if (issue.code === "invalid_mail") void issue;
declare const change: Change;
// @ts-expect-error 2367: no such rule
if (change.rule === "lowercased") void change;
export function forgetful(code: IssueCode): number {
  switch (code) {
    case "required":
      return 1;
    default: {
      // @ts-expect-error 2322: more codes than this one
      const all: never = code;
      return all;
    }
  }
}
declare const error: GroupError;
// @ts-expect-error 2367: one name
if (error.name === "TypeError") void error;
// @ts-expect-error 2367: no such code
if (error.error_code === "NOT_OK") void error;
// @ts-expect-error 2540: what happened has happened
error.attempts = 1;
// @ts-expect-error 2345: no such code
void new GroupError("OOPS", "message");

// @ts-expect-error 2322: a call of other traits
export const call: GroupCall<Plain> = { ...base, traits: { name: 1, seats: 2 } };
export const unused = [misspelt, text, profile, empty, retry, tries, mode, token, noToken, fetcher, observer];
