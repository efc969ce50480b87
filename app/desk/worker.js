// The desk's service worker: keeps the desk, the catalogue and all languages, so that a day without a network is a day like any other.
//
// What it keeps is the same for every desk: all languages, whichever were spoken here. A version is a cache of its own, filled whole or not
// at all. What publications change comes from the network while there is one, and is kept anew.
const { version, files, fresh } = {{VERSION}};
const NAME = `desk-${version}`;
const PAGE = "/desk";
// So long the network may take before what is kept is shown.
const PATIENCE = 4000;

const install = async () => {
  const desk = await caches.open(NAME);
  try {
    // One after the other in small groups: a server counts how much one client asks for at once.
    const all = [PAGE, ...files, ...fresh].map((path) => new Request(path, { cache: path === PAGE ? "no-cache" : "default" }));
    while (all.length) await desk.addAll(all.splice(0, 6));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
  await self.skipWaiting();
};
const activate = async () => {
  for (const name of await caches.keys()) if (/^desk-/.test(name) && name !== NAME) await caches.delete(name);
  await self.clients.claim();
};
const kept = (path) => caches.match(path, { cacheName: NAME, ignoreVary: true });
const whole = async (path) => {
  const answer = await fetch(path);
  if (!answer.ok || /html/.test(answer.headers.get("content-type"))) throw answer.status;
  return answer;
};

// A new catalogue with the texts of all languages, or nothing: none is older than what it speaks of. The catalogue, by which one sees that
// there is something new, is kept last: what fails is tried again on the next visit.
const renew = async () => {
  const [catalogue, ...texts] = fresh;
  const [before, now] = [await kept(catalogue), await whole(catalogue)];
  if (before?.headers.get("etag") === now.headers.get("etag")) return;
  const all = [];
  for (const path of texts) {
    const answer = await whole(path);
    // To the end: an answer may break off, and one that nobody reads holds up the next.
    await answer.clone().blob();
    all.push([path, answer]);
  }
  const desk = await caches.open(NAME);
  for (const [path, answer] of [...all, [catalogue, now]]) await desk.put(path, answer);
};
const first = async (event, path) => {
  const answer = fetch(event.request);
  answer.catch(() => {});
  const page = await kept(path);
  const late = page ? [new Promise((done) => setTimeout(done, PATIENCE))] : [];
  try {
    const found = await Promise.race([answer, ...late]);
    if (page && !found?.ok) return page;
    return found;
  } catch (error) {
    if (page) return page;
    throw error;
  }
};

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname: path, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || search) return;
  if (path === PAGE) {
    event.respondWith(first(event, path));
    event.waitUntil(renew().catch(() => {}));
  } else if (fresh.includes(path)) {
    event.respondWith(first(event, path));
  } else if (files.includes(path)) {
    event.respondWith(kept(path).then((file) => file ?? fetch(request)));
  }
});
