// Whoever leaves is not overtaken: what was on its way when everything was deleted leaves nothing behind.
import { expect, type Page } from "@playwright/test";
import { kept, newVersion, stored, test, update, type Front } from "./between";
import { begin, question, touch } from "./support";

const traces = async (page: Page) => (await stored(page)).filter((name) => !name.startsWith("shell-"));
const cross = (page: Page) => touch.press(page.locator("#exit"));
const askedFor = (front: Front, path: string) => front.asked.filter((one) => one === path).length;

/** The page that the way out leads to, in a tab of its own: it has no script, so the stores can be looked at from it. */
async function beside(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto("/de/kalender");
  return other;
}

test("a language that is being fetched when somebody leaves is not kept", async ({ page, front }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  const manifest = front.hold(/\/ar\/manifest\.webmanifest$/);
  await page.locator("details.lang-menu summary").tap();
  await page.locator('details.lang-menu a[data-language="ar"]').tap();
  await expect(page.locator("#exit")).toHaveAttribute("href", "/ar/kalender");
  await expect.poll(() => askedFor(front, "/ar/manifest.webmanifest"), "the worker has begun").toBe(1);
  await cross(page);
  await expect(page).toHaveURL(/\/ar\/kalender$/);
  expect(await traces(page)).toEqual([]);

  manifest.free();
  await expect.poll(() => askedFor(front, "/ar/kalender"), "the worker goes on").toBe(2);
  await page.reload();
  expect(askedFor(front, "/ar/help"), "but not to what is read").toBe(0);
  expect(await traces(page)).toEqual([]);
  // Somebody who comes anew is not locked out.
  await page.goto("/ar/guide");
  await kept(page, "ar");
});

test("a plain page that comes when somebody has left is not kept", async ({ page, front }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  const other = await beside(page);
  const glossary = front.hold(/\/de\/glossary$/);
  const arrived = other.goto("/de/glossary");
  await expect.poll(() => askedFor(front, "/de/glossary")).toBe(1);
  await cross(page);
  await expect(page).toHaveURL(/\/de\/kalender$/);
  glossary.free();
  await arrived;
  await page.reload();
  expect(await traces(page)).not.toContain("pages-language");
});

test("a first visit that is left before the worker is there leaves no language", async ({ page, front }) => {
  const other = await beside(page);
  const [script, out] = [front.hold(/\/offline-\w+\.js$/), front.hold(/\/de\/kalender$/)];
  await page.goto("/de/guide", { waitUntil: "commit" });
  await expect(question(page, "phase_wish")).toBeVisible();
  await expect.poll(() => front.asked.some((path) => /\/offline-/.test(path))).toBe(true);
  await cross(page);
  await expect.poll(() => askedFor(front, "/de/kalender"), "beside, and on the way out").toBe(2);
  script.free();
  const works = () => other.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(works, { timeout: 20_000 }).toBe("activated");
  out.free();
  await expect(page).toHaveURL(/\/de\/kalender$/);
  await page.reload();
  expect(askedFor(front, "/de/manifest.webmanifest"), "nobody asked for it").toBe(0);
  expect(await traces(page)).toEqual([]);
});

test("a new version that is being fetched brings no language back", async ({ page, front }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  const manifest = front.hold(/\/de\/manifest\.webmanifest$/);
  front.asked.length = 0;
  front.change = newVersion;
  await update(page);
  await expect.poll(() => askedFor(front, "/de/manifest.webmanifest"), "the new one has begun").toBe(1);
  await cross(page);
  await expect(page).toHaveURL(/\/de\/kalender$/);
  manifest.free();
  const waits = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
  await expect.poll(waits, "it is whole").toBe("installed");
  expect(await traces(page)).toEqual([]);
});

test("a page that is being left keeps no copy any more", async ({ page, front }) => {
  const other = await beside(page);
  const out = front.hold(/\/de\/kalender$/);
  await begin(page, touch, "de");
  await expect.poll(() => stored(page), "it has kept one").toContain("own");
  await cross(page);
  await expect.poll(() => traces(other)).toEqual([]);
  await page.evaluate(() => (self as unknown as { ownCopy: { keep(language: string): Promise<void> } }).ownCopy.keep("de"));
  expect(await traces(other)).toEqual([]);
  out.free();
  await expect(page).toHaveURL(/\/de\/kalender$/);
});

test("a tab that hears of it late takes along what it wrote meanwhile", async ({ page }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  const other = await beside(page);
  expect(await traces(other)).toContain("own");
  await page.evaluate(() => dispatchEvent(new StorageEvent("storage", { key: "wegkette-gone", newValue: "1" })));
  await expect(page).toHaveURL(/\/de\/$/);
  await expect.poll(() => traces(other)).not.toContain("own");
  await touch.press(page.locator("a.start:visible"));
  await expect(question(page, "phase_wish")).toBeVisible();
});
