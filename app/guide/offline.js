// Keeps the app on the phone, and says so quietly: registers the worker, tells how old the data is, that a new version is ready, and how to
// keep the guide on the home screen. Loaded behind everything that a question needs; nothing here is needed to go on.
//
// A new version is used from the next visit: nothing is ever loaded anew under the reader's hands.
const PATIENCE = 3000;
const lines = () => document.getElementById("lines");
const line = (id) => document.getElementById(id);
const language = () => document.documentElement.lang;

// The lines follow when the guide is switched to another language in place.
const translate = async () => {
  const tag = language();
  if (lines().lang === tag || !lines().querySelector(":scope > :not([hidden])")) return;
  const page = await (await fetch(`/${tag}/guide`)).text();
  const fresh = new DOMParser().parseFromString(page, "text/html").getElementById("lines");
  if (!fresh || tag !== language()) return;
  for (const old of lines().children) {
    const { hidden } = old;
    const time = old.querySelector("time")?.dateTime;
    const now = fresh.querySelector(`#${old.id}`);
    now.hidden = hidden;
    if (time) date(now, time);
  }
  lines().replaceWith(fresh);
};
const show = (id, shown = true) => {
  line(id).hidden = !shown;
  return translate().catch(() => {});
};
const date = (element, day) => {
  const time = element.querySelector("time");
  time.dateTime = day;
  const options = { dateStyle: "long", numberingSystem: "latn" };
  time.textContent = new Intl.DateTimeFormat([language(), "de"], options).format(new Date(day));
};

/** What the copy found: the day of what is shown, if the network could not be asked; whether what is there is too new for this app. */
export const told = ({ day, newer }) => {
  if (day) date(line("as-of"), day);
  show("as-of", !!day);
  show("update-needed", !!newer);
};

const register = async () => {
  if (document.querySelector('script[src="/watch.js"]')) return;
  const registration = await navigator.serviceWorker.register("/sw.js", { scope: "/" });
  const ready = () => registration.waiting && registration.active && show("update-ready");
  const watch = () => registration.installing?.addEventListener("statechange", ready);
  registration.addEventListener("updatefound", watch);
  watch();
  ready();
  const { active } = await navigator.serviceWorker.ready;
  // Not from a page that was emptied to be left: its language is nobody's business any more.
  const learn = () => lines() && active.postMessage(language());
  learn();
  new MutationObserver(() => {
    learn();
    translate().catch(() => {});
  }).observe(document.documentElement, { attributeFilter: ["lang"] });
};
// Private mode, no secure address, no room: then there is no app without a network, and all else is as it was.
const start = () => register().catch(() => {});

// The button stands in a line that may be replaced.
let asking;
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  asking = event;
  show("install");
});
document.addEventListener("click", (event) => {
  if (!asking || !event.target.closest?.("#install button")) return;
  asking.prompt();
  asking = undefined;
  show("install", false);
});

// A plain page that the worker took from the phone carries its day.
const kept = line("as-of")?.dataset.day;
if (kept) told({ day: new Date(kept).toISOString() });
if (document.getElementById("boot")) {
  start();
} else {
  // The start page fetches the questions ahead, once it is painted; they come before the worker.
  const ahead = line("ahead");
  if (ahead) requestAnimationFrame(() => setTimeout(() => document.head.append(ahead.content)));
  const later = () => setTimeout(start, PATIENCE);
  document.readyState === "complete" ? later() : addEventListener("load", later);
}
