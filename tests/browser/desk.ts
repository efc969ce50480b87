// The advisor's desk: opened, and worked by keys that are counted.
import { expect, type Locator, type Page } from "@playwright/test";

/** A screen on a counter. */
export const COUNTER = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false };

/** The row in front. */
export const front = (page: Page): Locator => page.locator(".desk-row.at");
export const row = (page: Page, id: string): Locator => page.locator(`#row-${id}`);
export const outcome = (page: Page): Locator => page.locator("#desk-outcome");
export const cases = (page: Page): Locator => page.locator(".desk-cases .case");

/** Opens the desk with a client's language. */
export async function sit(page: Page, language = "de"): Promise<void> {
  await page.goto("/desk");
  await expect(front(page)).toBeVisible();
  if (language === "de") return;
  await page.keyboard.press("Control+k");
  await page.keyboard.type(`Sprache ${NAMES[language]}`);
  await expect(page.locator(".palette li")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator(`h4 .client[lang="${language}"]`).first()).toBeVisible();
}
const NAMES: Record<string, string> = { ar: "Arabisch", uk: "Ukrainisch" };

/** Presses keys, one after the other, and says how many they were. `26` are two. */
export async function keys(page: Page, ...pressed: string[]): Promise<number> {
  let count = 0;
  for (const one of pressed) {
    const each = /^[0-9a-z/]+$/.test(one) ? [...one] : [one];
    for (const key of each) await page.keyboard.press(key);
    count += each.length;
  }
  return count;
}

/** Twelve facts of a man of 26 who looks for work: which row each key speaks to follows from the answers before. */
export const SEEKER = ["4", "Enter", "1", "Enter", "1", "1", "1", "26", "Enter", "c", "Enter", "3", "1", "2", "1", "6"];
