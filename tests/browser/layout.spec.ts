// A small phone: nothing runs off the side, everything to touch is large enough.
import { expect, test, type Page } from "@playwright/test";
import { sticksOut, unfold } from "./seen";
import { begin, newcomer, result, tolerated, touch, walk } from "./support";

/** Targets of the page's own content that are lower than a finger needs. */
const small = (page: Page) =>
  page.locator("#main :is(a, button, select, summary, label, input:not(label input))").evaluateAll((all) =>
    all
      // A label that stands over its field is no target of its own.
      .filter((element) => element.getClientRects().length > 0 && !(element instanceof HTMLLabelElement && element.htmlFor))
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => `${element.getBoundingClientRect().height} ${element.outerHTML.slice(0, 120)}`),
  );

for (const language of ["de", "ar"]) {
  for (const width of [320, 360]) {
    test(`${language} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/${language}/`);
      expect(await sticksOut(page), "start page").toEqual([]);
      await begin(page, touch, language);
      const visit = async (fact: string) => {
        expect.soft(await sticksOut(page), fact).toEqual([]);
        expect.soft(await small(page), fact).toEqual([]);
      };
      await walk(page, touch, newcomer, { visit });
      await unfold(page);
      expect.soft(await sticksOut(page), "result").toEqual([]);
      await touch.press(page.locator("article.card").first().getByRole("button").last());
      await expect(result(page)).toHaveCount(0);
      expect.soft(await sticksOut(page), "door").toEqual([]);
    });
  }

  test(`${language}: the tiles of the paragraphs at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await begin(page, touch, language);
    await walk(page, touch, { ...newcomer, paper: [["paper", 4]] }, { until: "paragraph" });
    await touch.pick(page, "paragraph", 1);
    expect(await sticksOut(page)).toEqual([]);
    expect(await small(page)).toEqual([]);
  });

  test(`${language}: an undecided door at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await begin(page, touch, language);
    await walk(page, touch, tolerated);
    await touch.press(page.locator(".rights-line .door-row").first().getByRole("button"));
    await expect(page.locator(".depends")).toBeVisible();
    expect(await small(page)).toEqual([]);
    await unfold(page);
    expect(await sticksOut(page)).toEqual([]);
  });
}
