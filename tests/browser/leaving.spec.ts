// The quick way out where there is no network: the worker has the neutral page, and nothing else is left.
import { expect, type Page } from "@playwright/test";
import { kept, test } from "./between";
import { begin, heading, newcomer, question, touch, walk } from "./support";

const shift = async (page: Page) => {
  for (let time = 0; time < 3; time++) await page.keyboard.press("Shift");
};
const cross = (page: Page) => touch.press(page.locator("#exit"));

/** What this site has left on the device, apart from the app itself, which everybody has. */
const left = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(sessionStorage), ...Object.keys(localStorage), ...(await caches.keys()).filter((name) => !name.startsWith("shell-")),
  ]);
const words = (page: Page) => page.evaluate(() => document.body?.innerText ?? "");

const ways: [string, (page: Page) => Promise<void>][] = [["the cross", cross], ["Shift three times", shift]];
for (const [how, leave] of ways) for (const knows of [true, false]) {
  test(`flight mode, ${knows ? "" : "un"}known to the browser: ${how} leads to the neutral page`, async ({ page, front, context }) => {
    await begin(page, touch, "de");
    await walk(page, touch, newcomer, { until: "home" });
    await page.locator(".own-data label").tap();
    await kept(page, "de");
    front.down = true;
    if (knows) await context.setOffline(true);
    await page.goto("/de/guide");
    await expect(question(page, "home")).toBeVisible();
    expect((await left(page)).sort()).toContain("own");

    await leave(page);
    await expect(page).toHaveURL(/\/de\/kalender$/);
    await expect(page.locator("table")).toHaveCount(12);
    await expect(page).not.toHaveTitle(/Wegkette/);
    expect(await words(page)).not.toContain("Wegkette");
    expect(await left(page)).toEqual([]);

    // At most the start page, which everybody may see, is still in the browser's memory; a page of the guide is empty, or not there.
    const start = page.locator("a.start");
    const shows = async () => (await start.count()) || page.url().startsWith("chrome-error:") || (await words(page)) === "";
    for (let step = 0; step < 4; step++) {
      await page.goBack().catch(() => {});
      await expect.poll(shows, { message: `back ${step + 1}` }).toBeTruthy();
      await expect(heading(page), `back ${step + 1}`).toHaveCount(0);
    }
    front.down = false;
    await context.setOffline(false);
    await page.goto("/de/kalender");
    expect(await left(page)).toEqual([]);
    await page.goto("/de/guide");
    await expect(question(page, "phase_wish"), "somebody who comes anew begins anew").toBeVisible();
  });
}
