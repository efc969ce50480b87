// A device at a counter: nothing is kept, nothing leads away, and it is ready for the next person after a minute.
import { expect, test, type Page } from "@playwright/test";
import { begin, newcomer, result, touch, walk } from "./support";

// A server of its own: its operator says that it is one.
test.use({ baseURL: process.env.KIOSK_URL });

const SECOND = 1_000;
const outside = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll("a[href]")].map((link) => (link as HTMLAnchorElement).href).filter((href) => !href.startsWith(`${location.origin}/`)));

test("a minute without a touch leads to the start, and twenty seconds before it asks", async ({ page, baseURL }) => {
  await page.clock.install();
  await begin(page, touch, "de");
  await walk(page, touch, newcomer, { until: "home" });
  await page.clock.fastForward(38 * SECOND);
  await expect(page.locator("#idle")).toBeHidden();
  await page.clock.fastForward(3 * SECOND);
  await expect(page.locator("#idle")).toBeVisible();
  await touch.press(page.locator("#here"));
  await expect(page.locator("#idle")).toBeHidden();
  await page.clock.fastForward(41 * SECOND);
  await expect(page.locator("#idle")).toBeVisible();
  await page.clock.fastForward(20 * SECOND);
  await expect(page).toHaveURL(`${baseURL}/`);
  expect(await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)])).toEqual([[], []]);
});

test("a plain page in another language goes back as well, the start page stays", async ({ page, baseURL }) => {
  await page.clock.install();
  await page.goto("/ar/offers");
  await page.clock.fastForward(61 * SECOND);
  await expect(page).toHaveURL(`${baseURL}/`);
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.clock.fastForward(120 * SECOND);
  await expect(page.locator("#idle")).toBeHidden();
  expect(await page.evaluate(() => "same" in window)).toBe(true);
});

test("nothing is kept, nothing leads away", async ({ page, baseURL }) => {
  for (const path of ["/de/help", "/de/offers", "/de/privacy"]) {
    await page.goto(path);
    expect(await outside(page), path).toEqual([]);
  }
  await begin(page, touch, "de");
  await expect(page.locator(".own-data")).toHaveCount(0);
  await walk(page, touch, newcomer);
  await expect(result(page)).toBeVisible();
  await expect(page.locator("article.card").first()).toBeVisible();
  // Numbers and addresses are there to read.
  await expect(page.locator("article.card a:not([href])").first()).toBeVisible();
  await expect.poll(() => outside(page)).toEqual([]);
  await touch.press(page.locator("#exit"));
  await expect(page).toHaveURL(`${baseURL}/`);
});

test("a link that waits for a decision is not kept", async ({ page }) => {
  await page.goto("/de/guide#p=AQcBAAAAAAAADeT-");
  await expect(page.locator("#plan .plan-gone")).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem("wegkette-link"))).toBeNull();
  await page.reload();
  await expect(page.locator("#plan-page")).toContainText(/\S/);
  await expect(page.locator("#plan .plan-gone")).toHaveCount(0);
});
