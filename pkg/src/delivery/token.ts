// The token of an attempt. A page that is being left has no time to wait for one: anything asynchronous
// before `fetch` would lose the call, so the last token is used again.

import { isToken } from "../options.js";
import { clock } from "./machine.js";

type Ask = () => string | PromiseLike<string>;

/** What each function returned last. */
const last = new WeakMap<Ask, string>();

/** How long after being hidden a page counts as being left: it may also stay, and outlive its token. */
const GOING = 1000;

/** When the user began to leave the page, by `clock`. */
let going = -Infinity;
let isWatched = false;

/** In some browsers `pagehide` comes before the page counts as hidden, in others after. */
function watch(): void {
  isWatched = true;
  if (typeof document === "undefined" || typeof addEventListener === "undefined") return;
  const follow = ({ type }: Event) => {
    const isHidden = type === "pagehide" || document.visibilityState === "hidden";
    going = isHidden && type !== "pageshow" ? clock() : -Infinity;
  };
  // On their way to the document too.
  for (const type of ["pagehide", "pageshow", "visibilitychange"]) {
    addEventListener(type, follow, true);
  }
}

const isGoing = (): boolean => clock() - going < GOING;

/** The token for an attempt, without a promise if none is needed. */
export function tokenFor(
  token: string | Ask | undefined,
): string | undefined | PromiseLike<string> {
  if (typeof token !== "function") return token;
  if (!isWatched) watch();
  return (isGoing() && last.get(token)) || asked(token);
}

async function asked(ask: Ask): Promise<string> {
  const token = await ask();
  if (!isToken(token)) throw new TypeError("token: expected text for a header");
  last.set(ask, token);
  return token;
}
