// The quick way out and "delete everything": at once, whole, from every page, and nothing comes back.
import { expect, test, type Page } from "@playwright/test";
import { begin, heading, keyboard, newcomer, question, touch, walk } from "./support";

/** What this site has left on the device. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    session: Object.keys(sessionStorage),
    local: Object.keys(localStorage),
    caches: (await caches.keys()).sort(),
  }));
const NOTHING = { session: [], local: [], caches: ["shell-1"] };

/** Some answers, kept on the device, and what the worker keeps of a language. */
async function answered(page: Page): Promise<void> {
  await begin(page, touch, "de");
  await walk(page, touch, newcomer, { until: "home" });
  await page.locator(".own-data label").tap();
  await page.evaluate(async () => {
    for (const name of ["own", "1-language", "shell-1"]) await caches.open(name);
    localStorage.setItem("wegkette-plan", "x");
  });
  expect((await left(page)).local).toContain("wegkette");
}

/** The guide shows nothing of a session that is over: neither by the button nor by going back. */
async function nothingComesBack(page: Page): Promise<void> {
  for (let step = 0; step < 3; step++) {
    await page.goBack();
    await expect(page).toHaveURL(/\/de\/$/);
    await expect(page.locator("a.start:visible")).toBeVisible();
  }
}

test.describe("with a finger", () => {
  // The worker's own pages are another matter.
  test.use({ serviceWorkers: "block" });

  test("the cross empties everything and leads to a page that names nothing", async ({ page }) => {
    await answered(page);
    await touch.press(page.locator("#exit"));
    await expect(page).toHaveURL(/\/de\/kalender$/);
    await expect(page.locator("table")).toHaveCount(12);
    await expect(page).not.toHaveTitle(/Wegkette/);
    expect(await page.locator("body").innerText()).not.toContain("Wegkette");
    expect(await left(page)).toEqual(NOTHING);
    await nothingComesBack(page);
  });

  test("a page from the page cache is empty, too", async ({ page }) => {
    await answered(page);
    const back = () => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    const leave = () => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
    // Left and come back to in the same session: the answers are there.
    await leave();
    await expect(page.locator("html")).toBeHidden();
    await back();
    await expect(question(page, "home")).toBeVisible();
    // Left, deleted from another page, and come back to.
    await leave();
    await page.evaluate(() => sessionStorage.clear());
    await back();
    await expect(page).toHaveURL(/\/de\/$/);
  });

  test("without a network an empty page takes its place", async ({ page, context }) => {
    await answered(page);
    await context.setOffline(true);
    await touch.press(page.locator("#exit"));
    await expect(page).toHaveURL("about:blank");
    await context.setOffline(false);
    await page.goto("/de/kalender");
    expect(await left(page)).toEqual(NOTHING);
  });

  test("other tabs go as well", async ({ page, context }) => {
    await answered(page);
    const other = await context.newPage();
    await other.goto("/de/guide");
    await expect(question(other, "home"), "what was kept").toBeVisible();
    await touch.press(page.locator("#exit"));
    await expect(page).toHaveURL(/\/de\/kalender$/);
    await expect(other).toHaveURL(/\/de\/$/);
    expect((await left(other)).session).toEqual([]);
  });

  test("the guide deletes everything and says so", async ({ page }) => {
    await answered(page);
    await touch.press(page.locator("#forget"));
    await expect(page).toHaveURL(/\/de\/$/);
    await expect(page.locator("#said")).not.toBeEmpty();
    expect(await left(page)).toEqual(NOTHING);
    await nothingComesBack(page);
  });

  test("a plain page deletes everything and says so", async ({ page }) => {
    await answered(page);
    await page.goto("/de/offers");
    await expect(page.locator("#said")).toBeEmpty();
    await touch.press(page.locator("#forget"));
    await expect(page.locator("#said")).not.toBeEmpty();
    expect(await left(page)).toEqual(NOTHING);
    await page.goBack();
    await expect(page).toHaveURL(/\/de\/$/);
  });

  test("it is large enough, and follows the language", async ({ page }) => {
    for (const path of ["", "guide", "offers", "help", "glossary", "privacy", "accessibility", "nowhere"]) {
      await page.goto(`/de/${path}`);
      const box = await page.locator("#exit").boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), path).toBeGreaterThanOrEqual(44);
      await expect(page.locator("#forget"), path).toBeVisible();
    }
    await page.goto("/ar/");
    const name = await page.locator("#exit").innerText();
    await begin(page, touch, "de");
    await page.locator("details.lang-menu summary").tap();
    await page.locator('details.lang-menu a[data-language="ar"]').tap();
    await expect(page.locator("#exit")).toHaveText(name);
    await expect(page.locator("#exit")).toHaveAttribute("href", "/ar/kalender");
    await touch.press(page.locator("#forget"));
    await expect(page).toHaveURL(/\/ar\/$/);
  });
});

test.describe("with a keyboard", () => {
  test.use({ isMobile: false, hasTouch: false, serviceWorkers: "block" });

  const shift = async (page: Page, times: number) => {
    for (let time = 0; time < times; time++) await page.keyboard.press("Shift");
  };

  test("Shift three times, and nothing else between", async ({ page }) => {
    await page.clock.install();
    await begin(page, keyboard, "de");
    await shift(page, 2);
    await page.keyboard.press("a");
    await shift(page, 1);
    await page.keyboard.press("Shift+B");
    await shift(page, 2);
    await page.clock.fastForward(2_500);
    await shift(page, 2);
    await expect(heading(page)).toBeVisible();
    await shift(page, 1);
    await expect(page).toHaveURL(/\/de\/kalender$/);
    await page.goto("/de/help");
    await shift(page, 3);
    await expect(page).toHaveURL(/\/de\/kalender$/);
  });

  test("on a wide screen it says what it does", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto("/de/");
    const name = page.locator("#exit span");
    expect((await name.boundingBox())?.width).toBeGreaterThan(60);
  });
});

test.describe("JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("it is a link, and there is nothing to delete", async ({ page }) => {
    await page.goto("/de/help");
    await expect(page.locator("#forget")).toBeHidden();
    await page.locator("#exit").tap();
    await expect(page).toHaveURL(/\/de\/kalender$/);
  });
});
