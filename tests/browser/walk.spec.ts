// The main job from end to end, by touch and by keyboard.
import { expect, test, type Page } from "@playwright/test";
import { type Hand, actions, answer, begin, current, heading, keyboard, newcomer, next, result, touch, walk } from "./support";

async function wholeWay(page: Page, hand: Hand, language: string): Promise<void> {
  await begin(page, hand, language);
  let german = "";
  const visit = async (fact: string) => {
    if (fact === "german_level") german = (await heading(page).textContent()) ?? "";
  };
  const asked = await walk(page, hand, newcomer, { visit });
  expect(asked.length).toBeGreaterThan(10);
  await expect(page.locator(".ring")).toHaveCount(5);
  await expect(page.locator(".ring.is-start")).toHaveCount(1);
  const cards = page.locator("article.card");
  const names = await cards.locator("h3").allTextContents();
  expect(names.length).toBeGreaterThanOrEqual(3);
  expect(names.length).toBeLessThanOrEqual(5);

  await test.step("a door and back", async () => {
    await hand.press(cards.first().getByRole("button").last());
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toHaveText(names[0]);
    await hand.press(actions(page).first());
    await expect(result(page)).toBeVisible();
    await expect(heading(page)).toBeFocused();
  });

  await test.step("one answer changed, the others kept", async () => {
    await hand.press(actions(page).first());
    const answers = page.locator(".review > div");
    await expect(answers).toHaveCount(asked.length);
    const before = await answers.allTextContents();
    // The answers stand in the guide's order, whichever was asked first.
    const row = before.findIndex((text) => text.startsWith(german));
    await hand.press(answers.nth(row).getByRole("button"));
    expect(await current(page)).toBe("german_level");
    await expect(page.locator('input[name="german_level"]').nth(2), "the answer is still there").toBeChecked();
    await answer(page, hand, { german_level: [["german_level", 1]] }, "german_level");
    await hand.press(next(page));
    await expect(answers.nth(row)).not.toHaveText(before[row]);
    const after = await answers.allTextContents();
    expect(after.filter((_, index) => index !== row)).toEqual(before.filter((_, index) => index !== row));
  });

  await hand.press(actions(page).last());
  await expect(result(page)).toBeVisible();
  await expect(cards.first()).toBeVisible();
}

test("the whole way in German by touch", async ({ page }) => {
  await wholeWay(page, touch, "de");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
});

test("the whole way in Arabic by touch", async ({ page }) => {
  await wholeWay(page, touch, "ar");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});

test.describe("without a pointer", () => {
  test.use({ isMobile: false, hasTouch: false });

  test("the whole way in German by keyboard", async ({ page }) => {
    await wholeWay(page, keyboard, "de");
  });
});

test("the start page fetches ahead what the first question needs", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/de/");
  for (const wanted of [/^\/de\/guide$/, /boot-\w+\.js$/, /guide-\w+\.js$/, /guide-\w+\.wasm$/, /de\/core\.ftl$/, /first\.postcard$/]) {
    await expect.poll(() => asked.some((path) => wanted.test(path)), `${wanted}`).toBe(true);
  }
});
