import { group } from "./group-call/inline.js";

const controlled = new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve));
await navigator.serviceWorker.register("sw.js", { type: "module" });
if (!navigator.serviceWorker.controller) await controlled;

document.querySelector("button").onclick = async () => {
  const call = { user_id: " u1 ", group_id: "g1", traits: { plan: "pro" }, timestamp: new Date() };
  // The page's own `/group`: the worker answers it.
  const answer = await group(call).catch((error) => error);
  document.querySelector("output").textContent = JSON.stringify(answer);
};
document.querySelector("button").dataset.ready = "";
