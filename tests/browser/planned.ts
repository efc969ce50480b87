// What the specs of the plan share: taking along, its page, its link.
import { expect, type Page } from "@playwright/test";
import { actions, begin, newcomer, touch, walk } from "./support";

export const takes = (page: Page) => page.locator("#main .cards button.take:not([hidden])");
export const items = (page: Page) => page.locator("#plan .plan-list > li");
export const names = (page: Page) => items(page).locator("h2").allTextContents();
export const does = (page: Page, verb: string) => page.locator(`#plan [data-do="${verb}"]`);
export const shared = (page: Page) => page.locator("#plan-address").inputValue();
export const stored = (page: Page) => page.evaluate(() => sessionStorage.getItem("wegkette-plan"));

/** What a person with answers takes along: the first offers of the result. */
export async function plan(page: Page, language: string, count: number): Promise<void> {
  await begin(page, touch, language);
  await walk(page, touch, newcomer);
  await add(page, count);
  await open(page);
  await expect(items(page)).toHaveCount(count);
}

export async function add(page: Page, count: number): Promise<void> {
  const ids = new Set(await takes(page).evaluateAll((all) => all.map((button) => button.getAttribute("data-offer") ?? "")));
  expect(ids.size).toBeGreaterThanOrEqual(count);
  for (const id of [...ids].slice(0, count)) {
    const button = page.locator(`#main .cards button.take[data-offer="${id}"]`).first();
    const before = await button.textContent();
    await button.tap();
    await expect(button).not.toHaveText(before ?? "");
  }
}

/** The plan's button stands behind "my answers". */
export async function open(page: Page): Promise<void> {
  await touch.press(actions(page).nth(1));
  await expect(page.locator("#plan-page")).toBeVisible();
}

/** The same plan for somebody who has answered nothing. */
export async function link(page: Page): Promise<string> {
  await does(page, "share").tap();
  const address = await shared(page);
  await does(page, "close").tap();
  return address;
}
