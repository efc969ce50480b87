// Switching the language at any point keeps the page and the answers.
import { expect, test } from "@playwright/test";
import { answer, begin, current, heading, keyboard, newcomer, next, question, tabTo, touch, walk } from "./support";

test("switching in the middle keeps page and answers", async ({ page, baseURL }) => {
  await begin(page, touch, "de");
  await walk(page, touch, newcomer, { until: "german_level" });
  await answer(page, touch, newcomer, "german_level");
  const german = await heading(page).textContent();
  const title = await page.title();

  await page.locator("details.lang-menu summary").tap();
  await page.locator('details.lang-menu a[data-language="ar"]').tap();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(question(page, "german_level")).toBeVisible();
  await expect(heading(page)).not.toHaveText(german ?? "");
  await expect(page).not.toHaveTitle(title);
  await expect(page).toHaveURL(`${baseURL}/ar/guide`);
  await expect(page.locator('input[name="german_level"]').nth(2)).toBeChecked();
  await expect(page.locator('input[name="literacy"]').first()).toBeChecked();
  await expect(page.locator("details.lang-menu")).not.toHaveAttribute("open");
  await expect(page.locator('details.lang-menu a[data-language="ar"]')).toHaveAttribute("aria-current", "true");
  await expect(page.locator('details.lang-menu a[data-language="de"]')).not.toHaveAttribute("aria-current");

  // Header and footer follow, and so do their links.
  for (const link of await page.locator("a[data-href]").all()) {
    await expect(link).toHaveAttribute("href", /^\/ar\//);
  }
  await page.reload();
  await expect(question(page, "german_level")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await touch.press(next(page));
  await expect(question(page, "german_level")).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('input[name="german_level"]').nth(2)).toBeChecked();
});

test.describe("without a pointer", () => {
  test.use({ isMobile: false, hasTouch: false });

  test("the language menu by keyboard", async ({ page }) => {
    await begin(page, keyboard, "de");
    const menu = page.locator("details.lang-menu");
    await keyboard.press(menu.locator("summary"));
    await expect(menu).toHaveAttribute("open");
    await tabTo(menu.locator('a[data-language="en"]'));
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(await current(page), "the reader is told where they are").toBe("phase_wish");
  });
});

test("the address decides, else the browser's languages", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, locale: "ar-SY" });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await page.goto("/en/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await context.close();
});
