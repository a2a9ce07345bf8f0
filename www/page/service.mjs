// The panel of the stand-in service: its mood, what it counted, the groups that it holds, the requests that it saw.

import { byId, duration, el, plural, setText } from "./dom.mjs";
import { print, read } from "./json-text.mjs";

const NAMES = {
  up: "Up",
  slow: "Slow",
  failing: "Failing",
  limiting: "Rate limiting",
  refusing: "Refusing",
  losing: "Losing answers",
  silent: "Silent",
  down: "Down",
};

const EFFECTS = { stored: "stored", repeat: "none: a repeat" };

export function createService() {
  const times = byId("mood-times");
  const failure = byId("service-failure");
  let shown = ""; // the last state as text: an unchanged one must not rebuild what somebody is reading
  let latest = 0;

  async function ask(path, method = "GET", body) {
    const turn = (latest += 1);
    try {
      const response = await fetch(path, {
        method,
        headers: body ? { "Content-Type": "application/json" } : {},
        body: body && JSON.stringify(body),
        cache: "no-store",
      });
      const text = await response.text();
      const value = JSON.parse(text);
      if (!response.ok) throw new Error(value.message);
      failure.hidden = true;
      // An older answer that arrives late must not overwrite a newer one.
      if (turn === latest && text !== shown) {
        shown = text;
        show(value);
      }
    } catch {
      setText(failure, "The demo’s server does not answer. Is it still running?");
      failure.hidden = false;
    }
  }

  // While one look is under way there is no need for a second, but for one more after it.
  let looking = null;
  let again = false;
  function refresh() {
    again = looking !== null;
    looking ??= ask("/demo/state").finally(() => {
      looking = null;
      if (again) refresh();
    });
  }

  const setMood = (name) =>
    ask("/demo/mood", "PUT", {
      name,
      times: name === "up" || times.value === "" ? null : Number(times.value),
    });

  function moodChoice(name) {
    return el(
      "label",
      {},
      el("input", { type: "radio", name: "mood", value: name, onchange: () => setMood(name) }),
      el("span", {}, NAMES[name] ?? name),
    );
  }

  function groupItem(group) {
    const tree = read(group.text);
    const text = el(
      "pre.code",
      { tabindex: "0", "aria-label": `Last call for ${group.group_id}` },
      tree ? print(tree) : group.text,
    );
    const users =
      group.users.slice(-3).join(", ") +
      (group.users.length > 3 ? ` and ${group.users.length - 3} more` : "");
    return el(
      "li",
      { "data-group": group.group_id },
      el(
        "details",
        {},
        el(
          "summary",
          {},
          el("span.group-id", {}, group.group_id),
          el("span.fine", {}, `${users} · ${plural(group.updates, "update")}`),
        ),
        text,
      ),
    );
  }

  function answerText(entry) {
    if (!entry.done) return "…";
    return entry.status === null ? "none" : String(entry.status);
  }

  function requestRow(entry) {
    return el(
      "tr",
      { "data-request": entry.number, "data-status": entry.status ?? "" },
      el("td", {}, String(entry.number)),
      el(
        "td",
        {},
        el("code", { title: entry.key }, entry.key ? `…${entry.key.slice(-6)}` : "none"),
      ),
      el("td", {}, answerText(entry)),
      el("td", {}, EFFECTS[entry.effect] ?? "none"),
      el("td", {}, entry.done ? duration(entry.ms) : "…"),
    );
  }

  function show({ mood, moods, stats, groups, requests }) {
    const choices = byId("mood-choices");
    if (!choices.childElementCount) choices.append(...Object.keys(moods).map(moodChoice));
    for (const input of choices.querySelectorAll("input"))
      input.checked = input.value === mood.name;
    setText(byId("mood-text"), moods[mood.name]);
    byId("mood-for").hidden = mood.name === "up";
    setText(byId("mood-left"), mood.left === null ? "" : `${mood.left} left`);

    setText(byId("count-requests"), String(stats.requests));
    setText(byId("count-effects"), String(stats.effects));
    setText(byId("count-repeats"), String(stats.repeats));

    const open = new Set(
      [...byId("groups").querySelectorAll("details[open]")].map(
        (one) => one.parentElement.dataset.group,
      ),
    );
    byId("groups").replaceChildren(...groups.map(groupItem));
    for (const item of byId("groups").children)
      item.firstElementChild.open = open.has(item.dataset.group);
    const rest = stats.groups - groups.length;
    byId("groups-note").hidden = groups.length > 0 && rest === 0;
    setText(
      byId("groups-note"),
      groups.length ? `and ${plural(rest, "older group")}` : "None yet: send a call.",
    );
    byId("requests").replaceChildren(...requests.map(requestRow));
  }

  times.addEventListener("change", () => {
    const chosen = document.querySelector("input[name=mood]:checked");
    if (chosen) setMood(chosen.value);
  });
  byId("reset").addEventListener("click", () => ask("/demo/reset", "POST"));
  addEventListener("focus", refresh);
  refresh();

  return { refresh };
}
