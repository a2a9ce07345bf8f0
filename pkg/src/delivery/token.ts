// The token of an attempt. A page that is going has no time to wait for one: what is asynchronous
// before `fetch` loses the call, so the last token is used again.

import { isToken } from "../options.js";
import { clock } from "./machine.js";

type Ask = () => string | PromiseLike<string>;

/** What each function answered last. */
const last = new WeakMap<Ask, string>();

/** How long after it was hidden a page counts as going: it may also stay, and outlive its token. */
const GOING = 1000;

/** When the page began to go, by `clock`. */
let going = -Infinity;
let isWatched = false;

/** `pagehide` comes before the page counts as hidden in some browsers, and after it in others. */
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

/** The token for an attempt, without a promise where there is no need of one. */
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
