// Reads a page aloud with the phone's own voices or with recordings; where the language has neither, it shows the page to someone: in large
// type, with the German beside it.
//
// Decisions: only voices that live on the phone, since others send the words to whoever speaks them. Recordings are fetched all of them, in
// one order, when the first one is needed: which sentences a person hears would tell what they answered. Tapping again goes on where it
// stopped; that is ours, since phones pause badly. The view leaves the page's head where it is: the quick way out stays in reach.
const find = (selector) => document.querySelector(selector);
const main = find("main");
const root = find("html");
const { locales } = find("[data-locales]")?.dataset ?? JSON.parse(find("#boot").textContent);
const voices = self.speechSynthesis ?? { getVoices: () => [], cancel() {} };
const audio = new Audio();
const IDLE =
  ".progress, .actions, .minor-actions, .own-data, .visually-hidden, select, button, details:not([open]) > :not(summary)";
const DRAWN = {
  listen: "M4 10h3l5-4v12l-5-4H4zM15 9q4 3 0 6M18 6q6 6 0 12",
  stop: "M8 6v12M16 6v12",
  show: "M3 5h18v11H3zM8 20h8M12 16v4M7 9h10M7 12h5",
};
let [words, recordings, next] = [{}, [], 0];
let sounds, tag, heading, spoken, playing, speaks;

// As the server writes texts that are looked up: without soft hyphens, isolates and idle blanks.
const bare = (text) => text.replace(/[\u00ad\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const make = (name, more, ...children) => {
  const element = Object.assign(document.createElement(name), more);
  element.append(...children);
  return element;
};
const get = async (name, form) => {
  try {
    const answer = await fetch(`${locales}/${tag}/${name}`);
    if (answer.ok) return await answer[form]();
  } catch {
    // Then the page does without.
  }
};
const button = make("button", { className: "aloud", hidden: true });
main.prepend(button);

// A voice of the language, else of its first subtag: `de` for `de-simple`, `fa-IR` for `fa`.
const voice = (language) => {
  const fits = (wanted) =>
    voices.getVoices().find((one) => one.localService && `${one.lang}-`.replace("_", "-").startsWith(`${wanted}-`));
  return fits(language) ?? fits(language.split("-")[0]);
};

// What stands on the page, block by block, each in runs of one language.
const blocks = () => {
  const found = [];
  const texts = document.createTreeWalker(main, 4);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    let block = text.parentElement;
    const { lang } = block.closest("[lang]");
    if (!bare(text.data) || block.closest(IDLE) || !block.getClientRects().length) continue;
    while (/^(inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement;
    if (found.at(-1)?.block !== block) found.push({ block, runs: [] });
    const { runs } = found.at(-1);
    if (runs.at(-1)?.lang === lang) runs.at(-1).text += text.data;
    else runs.push({ lang, text: text.data });
  }
  return found;
};

const say = async ({ lang, text }, own) => {
  const sound = await sounds[bare(text)];
  if (playing !== own) return;
  await new Promise((done) => {
    if (sound) {
      audio.src = URL.createObjectURL(sound);
      audio.onpause = done;
      return audio.play().catch(done);
    }
    // A German name inside an Arabic sentence has its own voice; without one, the page's says it as well as it can.
    const speaker = voice(lang) ?? voice(tag);
    if (!speaker) return done();
    // Kept in a variable of the script: a browser forgets to say that it has ended with one that nobody holds.
    spoken = new SpeechSynthesisUtterance(bare(text));
    spoken.voice = speaker;
    spoken.lang = speaker.lang;
    spoken.onend = spoken.onerror = done;
    voices.speak(spoken);
  });
};

const label = () => {
  speaks = recordings.length || voice(tag);
  const name = playing ? "stop" : speaks ? "listen" : "show";
  button.innerHTML = `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${DRAWN[name]}"/></svg>`;
  button.ariaLabel = words[name];
  button.hidden = !words.listen;
};
const stop = () => {
  playing = undefined;
  voices.cancel();
  audio.pause();
  label();
};
const listen = async () => {
  const own = (playing = {});
  sounds ??= Object.fromEntries(recordings.map(([text, file]) => [text, get(file, "blob")]));
  label();
  const runs = blocks().flatMap((block) => block.runs);
  while (playing === own && next < runs.length) {
    await say(runs[next], own);
    if (playing === own) next++;
  }
  if (playing === own) {
    next = 0;
    stop();
  }
};

const show = async () => {
  const page = blocks();
  // German readers need no German beside it.
  const german = /^de\b/.test(tag) ? {} : ((await get("beside.json", "json")) ?? {});
  const lines = page.map(({ block, runs }) => {
    const spans = runs.map(({ lang, text }) => make("span", { lang, dir: "auto" }, text));
    const own = make(block.matches("h1") ? "h1" : block.matches("h2, h3, legend") ? "h2" : "p", {}, ...spans);
    const beside = german[bare(runs.map(({ text }) => text).join(""))];
    const line = make("div", {}, own);
    if (beside) line.append(make("p", { lang: "de", dir: "ltr" }, beside));
    const picture = block.matches(".option-text") && block.closest(".option").querySelector("svg");
    if (picture) line.prepend(picture.cloneNode(true));
    return line;
  });
  const close = make("button", { className: "button quiet", onclick: () => history.back() }, words.close);
  const from = scrollY;
  const view = make("main", { className: "show", tabIndex: -1 }, close, ...lines);
  view.ariaLabel = words.show;
  main.before(view);
  scrollTo(0, 0);
  view.focus();
  // An entry of its own, with the same page in it: "back" closes the view, as on every phone.
  history.pushState(history.state, "");
  // The guide need not hear of it: the page below has not changed.
  const { onpopstate } = self;
  self.onpopstate = () => {
    self.onpopstate = onpopstate;
    view.remove();
    scrollTo(0, from);
    button.focus();
  };
};

button.onclick = () => (playing ? stop() : speaks ? listen() : show());
addEventListener("keydown", (event) => event.key === "Escape" && find(".show") && history.back());
// Nothing goes on speaking when the page is left or the phone put away.
document.addEventListener("visibilitychange", stop);
addEventListener("pagehide", stop);
voices.onvoiceschanged = label;

const follow = async () => {
  // Left in a hurry: the page is empty, and the next one may be long in coming.
  if (!main.isConnected) return stop();
  const now = main.querySelector("h1")?.textContent;
  if (now !== heading) {
    heading = now;
    next = 0;
    if (playing) stop();
  }
  if (root.lang === tag) return;
  tag = root.lang;
  sounds = undefined;
  const own = await get("aloud.json", "json");
  if (root.lang !== tag) return;
  ({ words, recordings } = own ?? { words, recordings: [] });
  label();
};
new MutationObserver(follow).observe(root, { attributeFilter: ["lang"], childList: true, characterData: true, subtree: true });
follow();
