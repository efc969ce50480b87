// The browser's page cache keeps whole pages, answers and all: what it brings back after the quick way out is the start page. Playwright
// switches that cache off, so these tests switch it on.
import { expect, test, type Page } from "@playwright/test";
import config from "../playwright.config";
import { begin, next, question, touch } from "./support";

test.use({
  launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] },
  serviceWorkers: "block",
});

// Playwright's own "back" waits for a page to load, which does not happen here.
const back = (page: Page) => page.evaluate(() => history.back());
const marked = (page: Page) => page.evaluate(() => "marked" in window);

/** The second question, on a page that is recognised when it comes back. */
async function answering(page: Page): Promise<void> {
  await begin(page, touch, "de");
  await touch.pick(page, "phase_wish", 2);
  await touch.press(next(page));
  await expect(question(page, "urgent")).toBeVisible();
  await page.evaluate(() => Object.assign(window, { marked: true }));
  await touch.press(page.locator("a.help-link"));
  await expect(page).toHaveURL(/\/de\/help$/);
}

test("in the same session the guide comes back as it was", async ({ page }) => {
  await answering(page);
  await back(page);
  // A browser short of memory loads it anew; either way nobody is sent to the start.
  await expect(question(page, "urgent")).toBeVisible();
});

test("after the quick way out the start page comes back", async ({ page }) => {
  await answering(page);
  await touch.press(page.locator("#exit"));
  await expect(page).toHaveURL(/\/de\/kalender$/);
  await back(page);
  await expect(page).toHaveURL(/\/de\/$/);
  await expect(page.locator("a.start:visible")).toBeVisible();
  expect(await marked(page)).toBe(false);
});

test("the desk comes back without its cases", async ({ page }) => {
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto("/desk");
  await expect(page.locator(".desk-row").first()).toBeVisible();
  await page.keyboard.press("4");
  await expect(page.locator(".desk-option :checked")).toHaveCount(1);
  await page.locator(".brand").click();
  await expect(page).toHaveURL(/\/de\/$/);
  await back(page);
  await expect(page.locator(".desk-row").first()).toBeVisible();
  await expect(page.locator(".desk-option :checked")).toHaveCount(0);
});
