// A phone that several people use: the quick way out, the wipe after a while, "delete everything", and the counter's kiosk. One script for
// all pages, plain ones too; it runs before the guide's own, so nothing is read or shown that should be gone.
//
// - The way out: the header's link, or Shift three times within two seconds with no other key between. The page is empty at once, then the
//   stores, then the entry of the history is replaced by the neutral page. Without a network and without a worker that has that page, an
//   empty one takes its place: an error page would name the address.
// - The wipe: 10 minutes by the clock on the wall, so a phone that slept and a tab that was closed and opened again are asked, too. A clock
//   that was set back by more than a minute counts as expired. It takes the session. What somebody asked to keep on this phone was kept for
//   later than the session and stays; the tab shows the start page all the same.
// - A page of the guide without this session's mark but with an entry in the history belongs to a session that is over: it leads to the
//   start, whether it comes back from the page cache or is loaded again. Hence pages of the guide are hidden when they are left.
// - A notice a minute before: any tap or key says "I am here", and the first button says so, too. Only Tab, Shift and Escape do not, for
//   they lead to the buttons. The focus moves there, but not from a field that somebody is filling in. At a counter the notice comes
//   20 seconds before: WCAG 2.2.1 allows no less.
(() => {
  const root = document.documentElement;
  const kiosk = "kiosk" in root.dataset;
  const limit = kiosk ? 6e4 : 6e5;
  const calm = kiosk ? 4e4 : 54e4;
  const find = (id) => document.getElementById(id);
  // Pages with answers are those that the shell tells where everything is.
  const guide = !!find("boot");
  const home = () => (kiosk ? "/" : `/${root.lang}/`);
  // Storage may be forbidden; then the answers live in this page alone, and go with it.
  const attempt = (action) => {
    try {
      return action();
    } catch {}
  };
  const read = () => attempt(() => +sessionStorage["wegkette-active"]) || 0;
  const wipe = (all) => {
    for (const kind of all ? ["sessionStorage", "localStorage"] : ["sessionStorage"]) {
      attempt(() => {
        for (const key of Object.keys(self[kind])) if (key.startsWith("wegkette")) delete self[kind][key];
      });
    }
  };
  let gone, touched, before, timer;
  let [last, written, tag] = [Date.now(), 0, root.lang];
  let presses = [];

  // Which languages were read here says something, too; the shell itself says nothing. The worker lets go of what is on its way.
  const drop = async () => {
    navigator.serviceWorker?.ready.then(({ active }) => active.postMessage("gone"));
    for (const name of await caches.keys()) if (/^own|-language$/.test(name)) await caches.delete(name);
  };
  // Everything: other tabs hear of it.
  const clear = () => {
    attempt(() => (localStorage["wegkette-gone"] = 1));
    wipe(true);
    return drop();
  };
  // Empties the page for good, then the stores; again when it is left, should anything have been written meanwhile.
  const go = (to, all) => {
    if (gone) return;
    gone = root.hidden = true;
    document.body.replaceChildren();
    document.title = "\u00a0";
    wipe(all);
    addEventListener("pagehide", () => wipe(all));
    const leave = () => location.replace(to);
    if (!all) return leave();
    setTimeout(leave, 500);
    clear().then(leave, leave);
  };
  const say = (what) => (find("said").textContent = find("said").dataset[what]);
  const actions = {
    exit: () => {
      const { href, dataset } = find("exit");
      go(navigator.onLine ? href : navigator.serviceWorker?.controller ? dataset.own : "about:blank", true);
    },
    forget: () => {
      if (guide) return go(`${home()}#deleted`, true);
      const done = () => say("deleted");
      show(false);
      clear().then(done, done);
    },
  };
  // Is there anything that somebody could find here?
  const watched = () => guide || (kiosk ? touched || location.pathname !== "/" : read());
  const show = (shown) => {
    const box = find("idle");
    if (box.hidden !== shown) return;
    box.hidden = !shown;
    const { activeElement } = document;
    if (!shown) before = before?.focus();
    else if (!activeElement?.matches("input, select, textarea")) {
      before = activeElement;
      find("here").focus({ preventScroll: true });
    }
  };
  const check = () => {
    if (gone) return;
    last = Math.max(last, read());
    const age = Date.now() - last;
    const over = age >= limit || age < -6e4;
    if (over && watched()) return go(kiosk ? "/" : `${home()}#idle`, kiosk);
    const soon = age >= calm;
    show(!!(soon && watched()));
    clearTimeout(timer);
    timer = setTimeout(check, over ? limit : (soon ? limit : calm) - age);
  };
  const here = (actions.here = () => {
    check();
    if (gone) return;
    touched = true;
    last = Date.now();
    // Only the guide begins a session; other pages go on with it.
    if (last - written > 5e3 && (guide || read())) attempt(() => (sessionStorage["wegkette-active"] = written = last));
    check();
  });
  const arrive = () => {
    const mark = read();
    // An entry of the history without its session.
    if (guide && !mark && history.state !== null && !location.hash) return go(home());
    if (mark) last = mark;
    check();
    if (guide || mark) here();
    root.hidden = gone;
  };
  const on = (kind, action) => addEventListener(kind, action, true);
  on("pagehide", () => (root.hidden = guide));
  on("pageshow", ({ persisted }) => persisted && (gone ? location.replace(home()) : arrive()));
  on("storage", ({ key, newValue }) => key === "wegkette-gone" && newValue && watched() && (go(home()), drop()));
  on("visibilitychange", check);
  const act = ({ type, key, repeat, target }) => {
    if (type === "keydown" && !repeat) {
      const now = Date.now();
      presses = key === "Shift" ? [...presses, now].filter((time) => time >= now - 2e3) : [];
      if (presses.length > 2) return actions.exit();
    }
    (target.closest?.("#idle") || ["Tab", "Shift", "Escape"].includes(key) ? check : here)();
  };
  for (const kind of ["pointerdown", "input", "wheel", "keydown"]) on(kind, act);
  on("click", (event) => {
    const action = actions[event.target.closest?.("[data-safe]")?.dataset.safe];
    if (action) event.preventDefault(), action();
  });

  // Without a script there is nothing to delete.
  const ready = () => (find("forget").hidden = false);
  // The guide switches the language in place: what stands around it follows from the shell of that language.
  new MutationObserver(async () => {
    if (tag === root.lang) return;
    const asked = (tag = root.lang);
    const page = new DOMParser().parseFromString(await (await fetch(`/${tag}/guide`)).text(), "text/html");
    // Another one was chosen meanwhile.
    if (gone || asked !== tag) return;
    for (const id of ["exit", "said", "idle", "foot"]) find(id).replaceWith(page.getElementById(id) ?? find(id));
    ready();
  }).observe(root, { attributeFilter: ["lang"] });
  // At a counter everything stays within these pages: other addresses, numbers and mails are words.
  const bare = () => {
    for (const link of document.querySelectorAll("a[href]")) if (link.origin !== location.origin) link.removeAttribute("href");
  };
  self.wegkette = actions;
  ready();
  if (kiosk) {
    bare();
    new MutationObserver(bare).observe(document.body, { attributeFilter: ["href"], childList: true, subtree: true });
  }
  arrive();
  const said = location.hash.slice(1);
  if (!guide && !gone && said in find("said").dataset) {
    history.replaceState(null, "", location.pathname);
    // Once the page is there: screen readers leave out what changes before.
    setTimeout(say, 500, said);
  }
})();
