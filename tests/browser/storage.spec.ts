// What goes wrong with a phone's storage and with updates: nothing is lost, and nothing half takes the place of a whole.
import { expect, type BrowserContext, type Page } from "@playwright/test";
import { kept, newVersion, stored, test, update } from "./between";
import { begin, newcomer, question, result, touch, walk } from "./support";

const shells = async (page: Page) => (await stored(page)).filter((name) => name.startsWith("shell-"));
const ready = (page: Page) => page.locator("#lines #update-ready");

/** Everything works with the network as on the first day. */
async function works(page: Page, context: BrowserContext): Promise<void> {
  const errors: string[] = [];
  context.on("weberror", (error) => errors.push(String(error.error())));
  await begin(page, touch, "de");
  await walk(page, touch, newcomer);
  await page.reload();
  await expect(result(page)).toBeVisible();
  expect(errors).toEqual([]);
}

const FULL = `for (const name of ["put", "add", "addAll"]) Cache.prototype[name] = () =>
  Promise.reject(new DOMException("full", "QuotaExceededError"));\n`;

test("storage full: everything comes from the network", async ({ page, context, front }) => {
  await page.addInitScript(FULL);
  front.change = (path, body) => (path === "/sw.js" ? Buffer.concat([Buffer.from(FULL), body]) : undefined);
  await works(page, context);
  expect(await page.evaluate(async () => (await caches.match("/own/de")) ?? null)).toBeNull();
});

test("storage that fills up later: the last good copy stays", async ({ page, front }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  await page.addInitScript(FULL);
  front.change = (path) => (path.includes("/since/") ? 409 : undefined);
  const whole = page.waitForResponse("**/behind.postcard");
  await page.goto("/de/guide");
  await whole;
  front.down = true;
  await page.goto("/de/guide");
  await walk(page, touch, newcomer);
});

test("no storage at all: quota 0", async ({ page, context }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.open = () => Promise.reject(new DOMException("none", "QuotaExceededError"));
    navigator.serviceWorker.register = () => Promise.reject(new DOMException("none", "QuotaExceededError"));
  });
  await works(page, context);
});

test("private mode: neither worker nor caches", async ({ page, context }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    Reflect.deleteProperty(window, "caches");
    Object.defineProperty(window, "caches", { get: () => { throw new DOMException("private", "SecurityError"); } });
  });
  await works(page, context);
});

test("evicted: it is fetched again, and kept again", async ({ page, front }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto("/de/guide");
  await expect(question(page, "phase_wish")).toBeVisible();
  await kept(page, "de");
  front.down = true;
  await page.goto("/de/guide");
  await walk(page, touch, newcomer);
});

test("a damaged copy is noticed and fetched anew", async ({ page, front }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  const head = () => page.evaluate(async () => (await caches.match("/own/de"))?.headers.get("x-copy") ?? "");
  const damage = (how: string) =>
    page.evaluate(async (how) => {
      const cache = await caches.open("own");
      const copy = await cache.match("/own/de");
      const bytes = new Uint8Array((await copy?.arrayBuffer()) ?? []);
      if (how === "turned") bytes[500] ^= 1;
      const headers = { "x-copy": how === "headless" ? "" : (copy?.headers.get("x-copy") ?? "") };
      await cache.put("/own/de", new Response(how === "cut" ? bytes.slice(0, 900) : bytes, { headers }));
    }, how);
  for (const how of ["turned", "cut", "headless"]) {
    await damage(how);
    const damaged = await head();
    const anew = Promise.all(["first", "behind"].map((part) => page.waitForResponse(`**/${part}.postcard`)));
    await page.goto("/de/guide");
    await anew;
    await expect(question(page, "phase_wish"), how).toBeVisible();
    await expect.poll(head, { message: how }).not.toBe(damaged);
  }
  front.down = true;
  await page.goto("/de/guide");
  await walk(page, touch, newcomer);
});

test("an update is whole before it is told, and taken by the next visit", async ({ page, context, front }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  const [old] = await shells(page);
  await page.evaluate(() => Object.assign(window, { here: true }));
  await touch.pick(page, "phase_wish", 2);
  front.change = newVersion;
  await update(page);
  await expect(ready(page), "a quiet line").toBeVisible();
  await expect(page.locator('input[name="phase_wish"]').nth(2)).toBeChecked();
  expect(await page.evaluate(() => "here" in window), "nothing was loaded anew").toBe(true);
  expect(await shells(page), "both are whole").toEqual(["shell-00000000", old].sort());

  // A second tab beside it is still served by the old one.
  const second = await context.newPage();
  await second.goto("/de/guide");
  await expect(question(second, "phase_wish")).toBeVisible();
  await expect(ready(second)).toBeVisible();
  expect(await shells(second)).toContain(old);
  await second.close();
  await page.close();
  await expect(async () => {
    const later = await context.newPage();
    await later.goto("/de/guide");
    await expect(question(later, "phase_wish")).toBeVisible();
    const names = await shells(later);
    await later.close();
    expect(names).toEqual(["shell-00000000"]);
  }).toPass();
  front.down = true;
  const flight = await context.newPage();
  await flight.goto("/de/guide");
  await walk(flight, touch, newcomer);
});

test("half a download leaves the old version whole", async ({ page, front }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  const before = await stored(page);
  // The language's last page is lost; everything before it has come.
  front.change = (path, body) => (path === "/de/offline" ? 500 : newVersion(path, body));
  const failed = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker | null>((found) => {
      registration.addEventListener("updatefound", () => found(registration.installing));
    });
    await registration.update().catch(() => {});
    const worker = await found;
    return new Promise((state) => {
      const look = () => ["redundant", "installed"].includes(worker?.state ?? "") && state(worker?.state);
      worker?.addEventListener("statechange", look);
      look();
    });
  });
  expect(failed).toBe("redundant");
  await expect.poll(() => stored(page)).toEqual(before);
  await expect(ready(page)).toBeHidden();
  front.down = true;
  await page.goto("/de/guide");
  await walk(page, touch, newcomer);
});
