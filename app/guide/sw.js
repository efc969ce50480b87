// The service worker: keeps one version of the app whole, and the languages that were read.
//
// A version is a cache of its own. It is filled whole or not at all, and takes over when no page of the one before is open any more: until
// then the old one runs on, shell and wasm always of the same version. Languages stand in a cache of their own beside it (their
// names end alike, so that whoever wipes the phone finds them), visited plain pages in a third one. `/api/` is none of its business.
const { version, files, own, languages, kept, after } = {{VERSION}};
const SHELL = `shell-${version}`;
const WORDS = `${version}-language`;
const PAGES = "pages-language";
// So long a plain page may take before the kept one is shown.
const PATIENCE = 3000;

const named = (paths, tag) => paths.map((path) => path.replace("{lang}", tag));
// What a version keeps of a language. The browser may hold a shell for a minute: what is kept is the one that the server has now.
const words = (tag) =>
  named(own, tag).map((path) => new Request(path, { cache: path.endsWith("/guide") ? "no-cache" : "default" }));
const find = (path, cacheName) => caches.match(path, { cacheName, ignoreVary: true });
const isKept = new RegExp(`^/[^/]+(${kept.join("|").replaceAll("{id}", "[^/]+")})$`);

// A network that wants a login first sends a page of its own for everything, and says that all is well. Nothing of it may be kept.
const reach = async (tag) => {
  const { ok, headers } = await fetch(`/${tag}/manifest.webmanifest`, { cache: "no-store" });
  if (!ok || /html/.test(headers.get("content-type"))) throw new TypeError("not the server");
};
// How often everything was deleted. What was begun before is not kept behind it: it would tell what was read.
let gone = 0;
const bring = async (tag, since) => {
  if (!languages.includes(tag) || (await find(`/${tag}/guide`, WORDS))) return;
  await reach(tag);
  const shell = await caches.open(SHELL);
  const lost = (await shell.keys()).length < files.length ? files : [];
  await shell.addAll([...lost, ...named(after, tag)]);
  if (since === gone) await (await caches.open(WORDS)).addAll(words(tag));
};
// Fetches a language whole, unless it is there or on its way; and what all share, if the browser has thrown it away.
const coming = {};
const learn = (tag, since = gone) => {
  const key = `${since} ${tag}`;
  return (coming[key] ??= bring(tag, since).finally(() => delete coming[key]));
};
// Everything was deleted. Who says so deletes, too, but may be gone before it is done; the next version may be bringing languages over.
const forget = async (source) => {
  gone += 1;
  if (source instanceof Client) registration.installing?.postMessage("gone");
  for (const name of await caches.keys()) if (/^own|-language$/.test(name)) await caches.delete(name);
};
// The languages that were read here, the last one first.
const seen = async () => {
  const names = (await caches.keys()).filter((name) => name.endsWith("-language") && name !== PAGES);
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const tags = keys.flat().map(({ url }) => new URL(url).pathname.match(/^\/([^/]+)\/guide$/)?.[1]);
  return [...new Set(tags.filter(Boolean))].reverse();
};
// A plain page of ours has the line that says from when it is; what a network that wants a login sends in its place has not.
const put = async (path, answer, since) => {
  try {
    const ours = (await answer.clone().text()).includes('id="as-of"');
    if (ours && since === gone) await (await caches.open(PAGES)).put(path, answer);
  } catch {
    // No room: then it is fetched again.
  }
};

const install = async () => {
  const since = gone;
  try {
    await (await caches.open(SHELL)).addAll(files);
    for (const tag of await seen()) await learn(tag, since);
  } catch (error) {
    await caches.delete(SHELL);
    await caches.delete(WORDS);
    throw error;
  }
};
const activate = async () => {
  for (const name of await caches.keys()) {
    const ours = /^shell-|-language$/.test(name);
    if (ours && ![SHELL, WORDS, PAGES].includes(name)) await caches.delete(name);
  }
  await self.clients.claim();
};

// What a phone without a network shows; a human helps there, too.
const offline = async (tag) => {
  const known = languages.filter((one) => one === tag).concat(await seen());
  for (const one of known) {
    const page = await find(tag === "" || tag === "guide" ? `/${one}/` : `/${one}/offline`, WORDS);
    if (page) return page;
  }
  return Response.error();
};
// The kept page says from when it is.
const dated = async (page) => {
  const headers = new Headers(page.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const text = await page.text();
  return new Response(text.replace('id="as-of"', `id="as-of" data-day="${headers.get("date")}"`), { headers });
};
// Start page and guide are those of the running version.
const shell = async (event, tag, path) => {
  const page = await find(path, WORDS);
  if (page) return page;
  event.waitUntil(learn(tag).catch(() => {}));
  return fetch(event.request).catch(() => offline(tag));
};
const plain = async (event, tag, path) => {
  const since = gone;
  const page = isKept.test(path) && ((await find(path, PAGES)) ?? (await find(path)));
  const answer = fetch(event.request);
  const late = page ? [new Promise((done) => setTimeout(done, PATIENCE))] : [];
  try {
    const fresh = await Promise.race([answer, ...late]);
    if (page && !(fresh?.status < 500)) return await dated(page);
    // Where the way out leads is there already; kept once more it would tell that somebody took it.
    const more = isKept.test(path) && !named(after, tag).includes(path);
    if (more && fresh.ok && !fresh.redirected) event.waitUntil(put(path, fresh.clone(), since));
    return fresh;
  } catch {
    return page ? dated(page) : offline(tag);
  } finally {
    answer.catch(() => {});
  }
};
// The address of a file changes with its content: whichever version kept it, it is the same.
const file = async (event, path) => {
  const since = gone;
  const known = await find(path);
  if (known) return known;
  const answer = await fetch(event.request);
  const tag = path.split("/")[3];
  if (answer.ok && named(own, tag).includes(path)) event.waitUntil(learn(tag, since).catch(() => {}));
  return answer;
};

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
// A page tells its language: it was opened before there was a worker, or switched. Or it tells that everything is deleted.
self.addEventListener("message", (event) => {
  const { data, source } = event;
  event.waitUntil(data === "gone" ? forget(source) : learn(data).catch(() => {}));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname: path } = new URL(request.url);
  if (request.method !== "GET" || request.headers.has("range") || origin !== location.origin) return;
  const tag = path.split("/")[1];
  if (path === `/${tag}/` || path === `/${tag}/guide`) {
    if (languages.includes(tag)) event.respondWith(shell(event, tag, path));
  } else if (/^\/(assets|locales)\//.test(path) || /\/(favicon\.svg|manifest\.webmanifest)$/.test(path)) {
    event.respondWith(file(event, path));
  } else if (request.mode === "navigate") {
    event.respondWith(plain(event, tag, path));
  }
});
