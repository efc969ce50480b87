// Switching the language at any point keeps the page and the answers.
import { expect, test } from "@playwright/test";
import { answer, begin, doorsNow, heading, keyboard, newcomer, next, question, touch, walk } from "./support";

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
    const choose = async (language: string) => {
      await keyboard.press(menu.locator("summary"));
      await expect(menu).toHaveAttribute("open");
      // What changed is asked for when the words are there.
      const texts = page.waitForResponse(`**/since/*/*/${language}`);
      await keyboard.press(menu.locator(`a[data-language="${language}"]`));
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await (await texts).finished();
      await expect(menu).not.toHaveAttribute("open");
      await expect(menu.locator("summary"), "the focus stays where the reader was").toBeFocused();
    };
    await choose("en");
    await expect(question(page, "phase_wish")).toBeVisible();

    for (const fact of ["urgent", "home", "age"]) {
      await keyboard.press(next(page));
      await expect(question(page, fact)).toBeFocused();
    }
    await keyboard.press(doorsNow(page));
    await expect(heading(page)).toBeFocused();
    const reason = page.locator("article.card .card-open").first();
    const english = await reason.textContent();
    await choose("de");
    // Reasons arrive behind the page; they must not move the reader either.
    await expect(reason).not.toHaveText(english ?? "");
    await expect(reason).not.toBeEmpty();
    await expect(menu.locator("summary")).toBeFocused();
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
