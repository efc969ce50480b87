// axe-core finds nothing: on every page, in four languages of three scripts, in the light and the dark look.
import { expect, test } from "@playwright/test";
import { check } from "./axe";
import { unfold } from "./seen";
import { actions, answer, arriving, begin, heading, keyboard, newcomer, next, result, settled, tabTo, tolerated, touch, walk } from "./support";

for (const language of ["de", "ar", "ti", "uk"]) {
  test(`the guide in ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    const see = async (where: string) => found.push(...(await check(page, where)));
    await begin(page, touch, language);
    await walk(page, touch, newcomer, { visit: see });
    await unfold(page);
    await see("result");
    await touch.press(page.locator("article.card").first().getByRole("button").last());
    await expect(result(page)).toHaveCount(0);
    await see("door");
    await touch.press(actions(page).last());
    await expect(result(page)).toBeVisible();
    await touch.press(actions(page).first());
    await expect(page.locator(".review")).toBeVisible();
    await see("review");
    await touch.press(actions(page).last());
    await expect(result(page)).toBeVisible();
    await page.locator("article.card button.take").first().tap();
    await touch.press(actions(page).nth(1));
    await expect(page.locator("#plan-page li.card")).toHaveCount(1);
    await see("plan");
    await page.locator('#plan [data-do="share"]').tap();
    await page.locator("#plan-share summary").tap();
    await see("sharing");
    expect(found).toEqual([]);
  });

  test(`the plain pages in ${language}`, async ({ page }) => {
    const found: string[] = [];
    for (const path of ["/", "/offers", "/help", "/glossary", "/privacy", "/accessibility", "/kalender", "/nowhere"]) {
      await page.goto(`/${language}${path}`);
      found.push(...(await check(page, path)));
    }
    await page.goto(`/${language}/offers`);
    await page.goto((await page.locator(".offer-list a").first().getAttribute("href")) ?? "");
    found.push(...(await check(page, "an offer")));
    await page.evaluate(() => document.querySelectorAll("#idle").forEach((notice) => notice.removeAttribute("hidden")));
    await expect(page.getByRole("alertdialog")).toBeVisible();
    found.push(...(await check(page, "the notice before the wipe")));
    expect(found).toEqual([]);
  });
}

test("an input in doubt, and the page as it is shown to someone", async ({ page }) => {
  const found: string[] = [];
  await begin(page, touch, "de");
  await walk(page, touch, newcomer, { until: "age" });
  await page.locator("#field-age").fill("340");
  await touch.press(next(page));
  await expect(page.locator("#faults")).toBeFocused();
  found.push(...(await check(page, "faults")));
  await page.locator("button.aloud").tap();
  await expect(page.locator(".show")).toBeFocused();
  found.push(...(await check(page, "shown")));
  expect(found).toEqual([]);
});

test("the design system's page", async ({ page }) => {
  await page.goto("/style");
  expect(await check(page, "/style")).toEqual([]);
});

test("the questions that another person meets", async ({ page }) => {
  test.setTimeout(240_000);
  const found: string[] = [];
  await begin(page, touch, "de");
  await walk(page, touch, settled, { visit: async (fact) => { found.push(...(await check(page, fact))); } });
  await expect(heading(page)).toBeFocused();
  expect(found).toEqual([]);
});

for (const [what, way] of [["closed", arriving], ["undecided", tolerated]] as const) {
  test(`a door that is ${what}`, async ({ page }) => {
    test.setTimeout(120_000);
    await begin(page, touch, "de");
    await walk(page, touch, way);
    await touch.press(page.locator(".rights-line .door-row").first().getByRole("button"));
    await expect(result(page)).toHaveCount(0);
    await unfold(page);
    expect(await check(page, what)).toEqual([]);
  });
}

test("the tiles of the paragraphs", async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page, touch, "de");
  await walk(page, touch, { ...newcomer, paper: [["paper", 4]] }, { until: "paragraph" });
  await answer(page, touch, { paragraph: [["paragraph", 1]] }, "paragraph");
  expect(await check(page, "paragraph")).toEqual([]);
});

test.describe("without a pointer", () => {
  test.use({ isMobile: false, hasTouch: false });

  test("the bars that stay never cover what has the focus", async ({ page }) => {
    await begin(page, keyboard, "de");
    await answer(page, keyboard, newcomer, "phase_wish");
    await tabTo(page.locator("a.skip"));
    const covered: string[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press("Tab");
      const found = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return "end";
        const target = element.closest("label") ?? element;
        const box = target.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return top !== null && (target.contains(top) || top.contains(target)) ? "" : target.outerHTML.slice(0, 120);
      });
      if (found === "end") break;
      if (found !== "") covered.push(found);
    }
    expect(covered).toEqual([]);
    await expect(next(page)).toBeVisible();
  });
});
