// What a screen reader is told, under review: `npx playwright test snapshot --update-snapshots=changed` writes it anew.
import { expect, test, type Page } from "@playwright/test";
import { unfold } from "./seen";
import { actions, arriving, begin, heading, keyboard, newcomer, next, result, touch, walk, type Hand, type Way } from "./support";
import { tree } from "./tree";

test("the start page", async ({ page }) => {
  await page.goto("/de/");
  await tree(page.locator("body"), "start.de");
});

test("the first question", async ({ page }) => {
  await begin(page, touch, "de");
  // It arrives behind the question.
  await expect(page.locator("button.aloud")).toBeVisible();
  await tree(page.locator("body"), "question.de");
});

test("an input in doubt", async ({ page }) => {
  await begin(page, touch, "de");
  await walk(page, touch, newcomer, { until: "age" });
  await expect(page.locator("button.aloud")).toBeVisible();
  await page.locator("#field-age").fill("340");
  await touch.press(next(page));
  await expect(page.locator("#faults")).toBeFocused();
  await tree(page.locator("#main form"), "faults.de");
});

test("the page as it is shown to someone", async ({ page }) => {
  await begin(page, touch, "ar");
  await page.locator("button.aloud").tap();
  await expect(page.locator(".show")).toBeFocused();
  await tree(page.locator("body"), "shown.ar");
});

/** To the result on a day of its own: what fits equally well takes turns. */
async function toResult(page: Page, hand: Hand, way: Way): Promise<void> {
  await page.clock.setFixedTime(new Date("2026-11-27T11:30:00Z"));
  await begin(page, hand, "de");
  await walk(page, hand, way);
  // The last thing to come; its words arrive behind all others.
  await expect(page.locator(".to-search")).toBeVisible();
}

test("the result, all offers and one of them", async ({ page }) => {
  await toResult(page, touch, newcomer);
  await unfold(page);
  await tree(page.locator("#main"), "result.de");
  await touch.press(page.locator(".to-search"));
  await page.locator("#find").fill("jobcenter");
  await expect(page.locator("#main .offer-list li")).toHaveCount(1);
  await unfold(page);
  await tree(page.locator("#main"), "search.de");
  await touch.press(page.locator("#main .offer-list button").first());
  await expect(heading(page)).toBeFocused();
  await tree(page.locator("#main"), "offer.de");
});

test("the answers, to be looked at and changed", async ({ page }) => {
  await toResult(page, touch, newcomer);
  await touch.press(actions(page).first());
  await expect(heading(page)).toBeFocused();
  // Written anew, it lacks what the buttons show (`'button "Ändern: …"': Ändern`), for their names say it, too.
  await tree(page.locator("#main"), "review.de");
});

for (const [what, way] of [["open", newcomer], ["closed", arriving]] as const) {
  test(`a door that is ${what}`, async ({ page }) => {
    await toResult(page, touch, way);
    const rows = page.locator(what === "open" ? "article.card" : ".rights-line .door-row");
    await touch.press(rows.first().getByRole("button").last());
    await expect(result(page)).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
    await unfold(page);
    await tree(page.locator("#main"), `door-${what}.de`);
  });
}

test.describe("without a pointer", () => {
  test.use({ isMobile: false, hasTouch: false });

  test("the focus goes through result and door as they are read, and nothing is left out", async ({ page }) => {
    test.setTimeout(120_000);
    await toResult(page, keyboard, newcomer);
    /** What can be focused, in the order in which it is read, from the page's heading on. */
    const readable = () =>
      page.locator("#main h1 ~ *, #main section").first().evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>("#main :is(a, button, summary, input, select, textarea)")];
        return all.filter((one) => one.checkVisibility() && !one.matches(":disabled, .aloud")).map((one) => one.outerHTML);
      });
    const focused = () => page.evaluate(() => (document.activeElement?.closest("#main") ? document.activeElement.outerHTML : ""));
    const through = async (where: string) => {
      await expect(heading(page), where).toBeFocused();
      const expected = await readable();
      const reached: string[] = [];
      for (let stop = 0; stop < expected.length; stop++) {
        await page.keyboard.press("Tab");
        reached.push(await focused());
      }
      expect(reached, where).toEqual(expected);
    };
    await through("result");
    await keyboard.press(page.locator("article.card").first().getByRole("button").last());
    await expect(result(page)).toHaveCount(0);
    await through("door");
    // The button that takes an offer along says what it does next, and keeps the focus.
    const take = page.locator("article.card button.take").first();
    const before = await take.textContent();
    await keyboard.press(take);
    await expect(take).not.toHaveText(before ?? "");
    await expect(take).toBeFocused();
  });
});
