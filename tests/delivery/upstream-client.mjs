// Talks to the fault-injecting upstream (fault-upstream.mjs) from any runtime.

let count = 0;

/** A new scenario at the upstream: where to send, and what has arrived there. */
export async function planned(context, ...steps) {
  const id = `${context.runtime}-${++count}-${Math.random().toString(36).slice(2)}`;
  const answer = await fetch(`${context.upstream}/plan/${id}`, { method: "POST", body: JSON.stringify({ steps }) });
  await answer.body?.cancel();
  return {
    endpoint: `${context.upstream}/s/${id}/group`,
    async log() {
      return (await fetch(`${context.upstream}/log/${id}`)).json();
    },
  };
}

export const CALL = Object.freeze({
  user_id: "user123",
  group_id: "account123",
  traits: { name: "account name", plan: "enterprise" },
  timestamp: "2020-11-23T22:28:55.111Z",
});

export const SENT = JSON.stringify(CALL);

/** With what ThriveStack also documents: its own name for `name`, and the group in the context. */
export const SENT_THRIVESTACK = JSON.stringify({
  ...CALL,
  traits: { ...CALL.traits, account_name: CALL.traits.name },
  context: { group_id: CALL.group_id },
});

/** Retries without noticeable waits. */
export const QUICK = { attempts: 3, base: 1, cap: 5 };

export const callOf = (n, more) => ({ ...CALL, user_id: `user${n}`, group_id: `group${n}`, ...more });
