// Starts the client; where WebAssembly is off (lockdown mode, hardened browsers) it shows the way to the plain list instead.
//
// A link's fragment may hold a plan: it leaves the address before anything is fetched. The client asks for it here, once. A plan is kept for
// the session until the person has decided on it (`app/take`): after a reload there is no address any more. A counter's device keeps nothing.
let kept = "";
self.fragment = () => {
  const { hash, pathname } = location;
  if (hash) history.replaceState(history.state, "", pathname);
  const said = hash.slice(1) || kept;
  kept = "";
  // Where storage is forbidden it lives as long as this page.
  try {
    if (/^#p=/.test(hash) && !("kiosk" in document.documentElement.dataset)) sessionStorage["wegkette-link"] = said;
  } catch {}
  return said;
};
kept = self.fragment();
// Loaded anew before the client could say which page this is.
try {
  if (history.state === null) kept ||= sessionStorage["wegkette-link"] ?? "";
} catch {}
const fail = () => {
  document.getElementById("no-wasm")?.removeAttribute("hidden");
  document.getElementById("loading")?.remove();
};
// The first date of a language takes longest: a browser then reads how it writes them, best while the wasm is on its way.
const idle = self.requestIdleCallback ?? setTimeout;
idle(() => self.intl("DateTimeFormat", document.documentElement.lang, Date.now(), '{"month":"long"}'));
// The plan is a module of its own, fetched when it is first touched; a failed attempt may be repeated.
let plan;
self.take = (what, value) => {
  plan ??= Promise.all([import("{{GUIDE_JS}}"), import("{{TAKE_JS}}")]).then(async ([guide, take]) => {
    await take.default({ module_or_path: "{{TAKE_WASM}}" });
    take.start(guide, "{{TAKE_CSS}}");
    return take;
  });
  plan.catch(() => (plan = undefined));
  plan
    .then((take) => take.act(what, value))
    .catch(async () => (await import("{{GUIDE_JS}}")).plan("failed", ""));
};
if (typeof WebAssembly === "object") {
  import("{{GUIDE_JS}}")
    .then((guide) => guide.default({ module_or_path: "{{GUIDE_WASM}}" }))
    .catch(fail);
  // Reading aloud is fetched behind the first question: when its heading has the focus, and the phone nothing else to do.
  addEventListener("focusin", () => idle(() => import("{{ALOUD_JS}}").catch(() => {})), { once: true });
} else {
  fail();
}
