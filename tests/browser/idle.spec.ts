// Ten minutes without anybody: announced, extendable, and by the clock on the wall.
import { expect, test, type Page } from "@playwright/test";
import { begin, heading, newcomer, question, result, touch, walk } from "./support";

const MINUTE = 60_000;
const notice = (page: Page) => page.locator("#idle");
const session = (page: Page) => page.evaluate(() => Object.keys(sessionStorage));

/** A person with answers, and a clock that the test sets. */
async function answering(page: Page, until: string): Promise<void> {
  await page.clock.install();
  await begin(page, touch, "de");
  await walk(page, touch, newcomer, { until });
}

/** The start page, which says why. */
async function over(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/de\/$/);
  await expect(page.locator("#said")).not.toBeEmpty();
  expect(await session(page)).toEqual([]);
}

/** The time of the phone changes without any timer running, as while it sleeps; then somebody looks at it. */
async function wake(page: Page, later: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now + later);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

test("the wipe is announced, can be put off, and comes", async ({ page }) => {
  await answering(page, "home");
  await page.clock.fastForward(8 * MINUTE);
  await expect(notice(page)).toBeHidden();
  await page.clock.fastForward(MINUTE);
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await expect(page.locator("#here"), "the keyboard is where the choice is").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(notice(page)).toBeHidden();
  await expect(heading(page), "and back where it was").toBeFocused();

  await page.clock.fastForward(9 * MINUTE);
  await expect(notice(page)).toBeVisible();
  // Touching anything says the same.
  await page.locator("#main h1").tap();
  await expect(notice(page)).toBeHidden();

  await page.clock.fastForward(9 * MINUTE);
  await expect(notice(page)).toBeVisible();
  await page.clock.fastForward(MINUTE);
  await over(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/de\/$/);
});

test("whoever is writing goes on writing", async ({ page }) => {
  await answering(page, "age");
  const field = page.locator("#main input.number");
  await field.tap();
  await page.clock.fastForward(9 * MINUTE);
  await expect(notice(page)).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.press("3");
  await expect(notice(page)).toBeHidden();
  await expect(field).toHaveValue("3");
});

test("it can be done at once", async ({ page }) => {
  await answering(page, "urgent");
  await page.clock.fastForward(9 * MINUTE);
  await touch.press(notice(page).locator("button").last());
  await over(page);
});

test("a phone that slept too long shows the start page", async ({ page }) => {
  await answering(page, "home");
  await wake(page, 9.5 * MINUTE);
  await expect(notice(page)).toBeVisible();
  await expect(question(page, "home")).toBeVisible();
  await wake(page, MINUTE);
  await over(page);
});

test("a clock that was set back counts as too long", async ({ page }) => {
  await answering(page, "urgent");
  await wake(page, -60 * MINUTE);
  await over(page);
});

for (const [what, age] of [["long ago", 11 * MINUTE], ["in the future", -60 * MINUTE]] as const) {
  test(`a tab that is opened again, last used ${what}`, async ({ page, context }) => {
    await answering(page, "urgent");
    const answers = await page.evaluate(() => sessionStorage.getItem("wegkette"));
    const again = await context.newPage();
    // Browsers bring back the session's storage with the tab.
    await again.goto("/de/kalender");
    await again.evaluate(
      ([answers, at]) => {
        sessionStorage.setItem("wegkette", String(answers));
        sessionStorage.setItem("wegkette-active", String(at));
      },
      [answers, (await again.evaluate(() => Date.now())) - age] as const,
    );
    await again.goto("/de/guide");
    await over(again);
  });
}

test("what was kept on the phone stays, behind the start page", async ({ page }) => {
  await answering(page, "home");
  await page.locator(".own-data label").tap();
  await page.clock.fastForward(10 * MINUTE);
  await over(page);
  await touch.press(page.locator("a.start:visible"));
  await expect(question(page, "home")).toBeVisible();
});

test("other pages of the same session count, and are asked, too", async ({ page }) => {
  await answering(page, "home");
  await page.clock.fastForward(8 * MINUTE);
  await page.goto("/de/help");
  await page.clock.fastForward(8 * MINUTE);
  await page.locator("#main h1").tap();
  await page.goto("/de/guide");
  await expect(question(page, "home")).toBeVisible();
  await page.goto("/de/help");
  await page.clock.fastForward(9 * MINUTE);
  await expect(notice(page)).toBeVisible();
  await page.clock.fastForward(MINUTE);
  await over(page);
});

test("where nobody answered anything, nothing is asked", async ({ page }) => {
  await page.clock.install();
  await page.goto("/de/offers");
  await page.clock.fastForward(11 * MINUTE);
  await expect(notice(page)).toBeHidden();
  await expect(result(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/de\/offers$/);
});
