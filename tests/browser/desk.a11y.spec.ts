// The desk for everybody who advises: axe finds nothing, in any of its views, in the light and the dark look, on a tablet, too.
import { expect, test } from "@playwright/test";
import { check } from "./axe";
import { COUNTER, keys, outcome, SEEKER, sit } from "./desk";

test.use(COUNTER);

for (const size of [COUNTER.viewport, { width: 800, height: 1280 }]) {
  test(`all views at ${size.width}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(size);
    const found: string[] = [];
    const see = async (where: string) => found.push(...(await check(page, where, size)));
    await sit(page, "ar");
    await see("empty");
    await keys(page, ...SEEKER);
    await see("answered");
    await outcome(page).locator(".desk-what-if > summary").press("Enter");
    await page.getByLabel("Deutsch", { exact: true }).selectOption({ index: 1 });
    await outcome(page).getByRole("button", { name: "Anerkennung von Zeugnissen" }).first().click();
    await outcome(page).getByRole("button", { name: "Aufs Blatt" }).first().click();
    await see("why");
    await keys(page, "Alt+2");
    await see("offers");
    await keys(page, "Alt+3");
    await see("sheet");
    await keys(page, "Control+k");
    await see("palette");
    await keys(page, "Escape", "Alt+u");
    await see("turned");
    await keys(page, "Escape", "Alt+h");
    await see("take over");
    await keys(page, "Escape", "Alt+r");
    await see("hand back");
    expect(found).toEqual([]);
  });
}

test("nothing is wider than the screen, in either language, on any of them", async ({ page }) => {
  await sit(page, "uk");
  for (const width of [1920, 1280, 800, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const view of ["Alt+1", "Alt+2", "Alt+3"]) {
      await keys(page, view);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(wide, { message: `${view} at ${width}` }).toBeLessThanOrEqual(0);
    }
  }
});
