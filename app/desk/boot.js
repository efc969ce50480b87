// Starts the advisor's desk, and has its worker keep what it needs without a network.
const fail = () => {
  document.getElementById("no-wasm")?.removeAttribute("hidden");
  document.getElementById("loading")?.remove();
};
// The only door to the network. Nothing here is a page: a network that wants a login first sends its own, and says that all is well.
self.load = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok || /html/.test(answer.headers.get("content-type"))) throw answer.status;
  return new Uint8Array(await answer.arrayBuffer());
};
// Reading aloud: only with voices that speak on this device, so that nobody else hears what is asked.
const speech = self.speechSynthesis;
// Some browsers begin to look for voices when they are first asked.
speech?.getVoices();
self.sayAloud = (text, language) => {
  const voices = speech?.getVoices() ?? [];
  const [own] = language.split("-");
  const voice = voices.find((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === own);
  if (!voice) return false;
  const said = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate: 0.9 });
  speech.speak(said);
  return true;
};
self.hush = () => {
  const speaks = Boolean(speech?.speaking || speech?.pending);
  speech?.cancel();
  return speaks;
};
// The camera's script is fetched when somebody wants a camera; closed meanwhile, it is closed behind that.
let scan;
self.scanCode = (video) => {
  scan ??= import("{{SCAN}}");
  // It did not come: the next one asks again.
  scan.catch(() => (scan = undefined));
  return scan.then(({ open }) => open(video));
};
self.scanClose = () => scan?.then(({ close }) => close(), () => {});
import("{{DESK_JS}}")
  .then((desk) => desk.default({ module_or_path: "{{DESK_WASM}}" }))
  .catch(fail);
// In private mode, or at an address that is not secure, there is no desk without a network; all else is as it is.
navigator.serviceWorker?.register("/desk-worker.js", { scope: "/desk" }).catch(() => {});
