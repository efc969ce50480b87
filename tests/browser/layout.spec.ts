// A small phone: nothing runs off the side, everything to touch is large enough.
import { expect, test } from "@playwright/test";
import { astray, cutOff, small, sticksOut, unfold } from "./seen";
import { behind, begin, newcomer, result, tolerated, touch, walk } from "./support";

/** How the pages behind the questions are looked at: so wide, so high, and with what the browser is set to as its size of text. */
const LOOKS = [
  ["a small phone", 360, 740, 16],
  ["the smallest phone", 320, 740, 16],
  ["lying down", 740, 360, 16],
  ["text twice as large", 360, 740, 32],
] as const;

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

  test(`${language}: the pages behind the questions`, async ({ page }) => {
    test.setTimeout(120_000);
    const browser = await page.context().newCDPSession(page);
    await begin(page, touch, language);
    await walk(page, touch, newcomer);
    await behind(page, touch, async (where) => {
      await unfold(page);
      expect.soft(await astray(page), where).toEqual([]);
      for (const [look, width, height, size] of LOOKS) {
        await page.setViewportSize({ width, height });
        await browser.send("Page.setFontSizes", { fontSizes: { standard: size } });
        await expect(page.locator("html")).toHaveCSS("font-size", `${size * 1.125}px`);
        const faults = [...(await sticksOut(page)), ...(await cutOff(page)), ...(await small(page))];
        expect.soft(faults, `${where}, ${look}`).toEqual([]);
      }
      await page.setViewportSize({ width: 360, height: 740 });
      await browser.send("Page.setFontSizes", { fontSizes: { standard: 16 } });
    });
  });
}

test("the design system's page keeps its tables within a phone", async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("/style");
    expect(await sticksOut(page), `${width} px`).toEqual([]);
    const colours = page.locator(".colours");
    // Names and numbers in one piece: a line each, none of them broken.
    const names = colours.locator("code");
    const broken = await names.evaluateAll((all) => all.filter((one) => one.getClientRects().length > 1).map((one) => one.textContent));
    expect(broken, `${width} px`).toEqual([]);
    const [table, room] = await Promise.all([colours.boundingBox(), page.locator(".scroll").first().boundingBox()]);
    expect(table?.width, "nothing to scroll sideways").toBeLessThanOrEqual((room?.width ?? 0) + 1);
  }
});
