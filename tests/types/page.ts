// Code that only uses `group`, `createGroup().group` and `GroupError` compiles with either half, and
// the page half refuses options that belong to its relay.

import * as whole from "group-call";
import * as half from "group-call/page";

const timestamp = new Date();
const call = { user_id: "u1", group_id: 2n as bigint, traits: { name: "Acme", seats: 12 }, timestamp };

interface AcmeTraits extends whole.Traits {
  seats?: number;
}

type Half = Pick<typeof half, "group" | "createGroup" | "GroupError">;

async function send({ group, createGroup, GroupError }: Half) {
  const answer = await group(call, { endpoint: "/group", timeout: 5_000, retry: { attempts: 2, base: 100 }, idempotencyKey: "k" });
  const codes: string[] = [...answer.warnings.map(({ code }) => code), ...answer.changes.map(({ rule }) => rule)];
  const client = createGroup({ token: async () => "t", defaults: () => ({ user_id: "u1", timestamp: new Date() }) });
  await client.group({ group_id: "g1", traits: {} });
  try {
    await createGroup<AcmeTraits>().group({ ...call, traits: { seats: 12 } }, { signal: new AbortController().signal });
  } catch (error) {
    if (!(error instanceof GroupError)) throw error;
    const { error_code, issues, httpStatus, retryAfter, attempts, idempotencyKey } = error;
    if (error_code === "INVALID_REQUEST") console.warn(issues.map(({ path }) => path.join(".")), httpStatus, retryAfter, attempts, idempotencyKey);
    JSON.stringify(error.toJSON());
  }
  return codes;
}

void send(whole);
void send(half);

// @ts-expect-error 2353: an option of the relay's
void half.group(call, { profile: "segment" });
// @ts-expect-error 2353: an option of the relay's
void half.group(call, { invalidTraits: "drop" });
// @ts-expect-error 2353: an option of the relay's
void half.createGroup({ limits: { bytes: 1 } });
// @ts-expect-error 2322: one key cannot stand for many calls
void half.createGroup({ idempotencyKey: "k" });
// @ts-expect-error 2345: the group is missing
void half.group({ user_id: "u1", traits: {}, timestamp });
void half.createGroup({ onError: (error) => console.warn(error.message) });
