// The phone's own copy of catalogue and texts, one for each language that was read here: what was fetched whole, and what changed since, as
// the server sent it. The guide starts from it before it asks the network, and asks only for what changed.
//
// The worker has no part in it: a copy is stored as one thing, after the guide has read it, so that a half one never takes the place of a
// whole one. Where nothing can be stored (private mode, full storage) everything comes from the network, as on the first day.
const OWN = "own";
const SINCE = "/api/v1/catalogue/since";
// Parts of a copy, in this order.
const [FIRST, BEHIND, KINDS, OFFERS, CHANGES] = [0, 1, 2, 3, 4];
const copies = {};
const early = {};
// The language whose catalogue is in use, and so the source of another one's.
let base;
// Where texts are being written (`serve --watch`), everything is asked for anew.
const watched = document.querySelector('script[src="/watch.js"]');

const load = async (address, how) => {
  const answer = await fetch(address, how);
  // Nothing here is a page: a network that wants a login first sends its own, and says that all is well.
  if (!answer.ok || /html/.test(answer.headers.get("content-type"))) throw answer.status;
  return new Uint8Array(await answer.arrayBuffer());
};
const sum = async (bytes) => String(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
const address = (language) => `/own/${language}`;

const read = async (language) => {
  const kept = await caches.match(address(language), { cacheName: OWN });
  if (!kept) return;
  const { day, lengths, hash } = JSON.parse(kept.headers.get("x-copy"));
  const bytes = await kept.arrayBuffer();
  if ((await sum(bytes)) !== hash) return;
  let from = 0;
  const parts = lengths.map((length) => new Uint8Array(bytes, (from += length) - length, length));
  return { day, parts, stored: true };
};
const soon = (address, how) => (early[address] = load(address, how)).catch(() => {});
const asked = (address) => {
  const begun = early[address] ?? load(address);
  delete early[address];
  return begun;
};
const of = (language) => (copies[language] ??= read(language).catch(() => {}).then((copy) => copy ?? { parts: [] }));

// Which catalogue a first part belongs to: it begins with format, epoch and version, as postcard writes them.
const since = (first) => {
  let at = 2 + first[1];
  const epoch = new TextDecoder().decode(first.slice(2, at));
  let version = 0;
  for (let scale = 1; ; scale *= 128) {
    version += (first[at] & 127) * scale;
    if (first[at++] < 128) return `${SINCE}/${epoch}/${version}`;
  }
};

const keep = async (language) => {
  const { parts, ...copy } = await of(language);
  parts[CHANGES] = copy.next ?? parts[CHANGES] ?? new Uint8Array();
  const day = new Date().toISOString();
  copies[language] = Promise.resolve({ day, parts, stored: true });
  if ([FIRST, BEHIND, KINDS, OFFERS].some((part) => !parts[part])) return;
  try {
    const bytes = await new Blob(parts).arrayBuffer();
    const about = { day, lengths: parts.map((part) => part.length), hash: await sum(bytes) };
    const kept = new Response(bytes, { headers: { "x-copy": JSON.stringify(about) } });
    // A page that is being left (`safety.js`) keeps nothing any more.
    if (!document.documentElement.hidden) await (await caches.open(OWN)).put(address(language), kept);
  } catch {
    // The last one stays.
  }
};

const tell = (about) => import("{{OFFLINE_JS}}").then((offline) => offline.told(about), () => {});

self.ownCopy = {
  load: asked,
  // Lets the phone paint, and answer a finger, between two pieces of work.
  breathe: () => self.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done)),
  keep,
  // What will be asked for one after the other is on its way at once. A phone with a copy needs the first of it alone.
  async soon(language, ...addresses) {
    if (watched) return;
    soon(addresses.shift());
    if (!(await of(language)).stored) for (const address of addresses.filter(Boolean)) soon(address);
  },
  // A part of the language's copy, else of the network.
  async part(language, part, address) {
    if (watched) return part === CHANGES ? undefined : load(address);
    const copy = await of(language);
    if (part === CHANGES) return copy.next ?? copy.parts[part];
    if (part === FIRST) base = language;
    return (copy.parts[part] = await (copy.parts[part] ?? asked(address)));
  },
  // Nothing of it counts; what is stored stays until there is something better. What the network sent and nobody could read is too new.
  fresh(language) {
    of(language).then(({ stored, old }) => tell({ newer: !stored && !old }));
    copies[language] = Promise.resolve({ parts: [] });
  },
  // What changed since, if that is something new; an empty answer: everything has to be fetched.
  async follow(language) {
    if (watched) return;
    const copy = await of(language);
    const source = await of(base);
    const whole = language === base && !copy.stored;
    for (const part of [FIRST, BEHIND]) copy.parts[part] ??= source.parts[part];
    // It has just been fetched.
    if (whole) return keep(language).then(() => tell({}));
    try {
      const changes = await load(`${since(copy.parts[FIRST])}/${language}`);
      // A later version of this app reads it; this one goes on with what it has.
      if (changes[0] !== copy.parts[FIRST][0]) return tell({ newer: true });
      const known = String(changes) === String(copy.parts[CHANGES]);
      copy.next = changes;
      tell({});
      return known ? keep(language) : changes;
    } catch (status) {
      if (status !== 409) return tell({ day: copy.day ?? source.day });
      tell({});
      return new Uint8Array();
    }
  },
};
// While the wasm is on its way the copy is read, or asked for. What the start page has prefetched is taken as it is, without a round trip:
// should it have grown old, the second part, which is always asked for, does not fit to it, and both are fetched anew.
const { language: opened, catalogue } = JSON.parse(document.getElementById("boot").textContent);
of(opened).then((copy) => {
  if (copy.parts[FIRST] || watched) return;
  copy.old = true;
  soon(catalogue, { cache: "force-cache" });
});

