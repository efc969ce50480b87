// How far offers are from a place picked from the list: said on each of them, counted among equals, kept nowhere.
import { expect, test, type Page } from "@playwright/test";
import { actions, begin, heading, newcomer, result, tabTo, touch, walk } from "./support";

const list = (page: Page) => page.locator("#main").getByLabel("Entfernung von");
/** Three offers of one kind in three towns, all undated: they fit equally well. */
const equals = (page: Page) => page.locator("#main .offer-list").first().locator("li").filter({ hasText: "Jugendmigrationsdienst (JMD)" });
const kept = (page: Page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));

async function toSearch(page: Page): Promise<void> {
  await begin(page, touch, "de");
  await walk(page, touch, newcomer);
  await touch.press(page.locator(".to-search"));
  await expect(heading(page)).toBeFocused();
  await page.locator("#find").fill("jugendmigrationsdienst");
  await expect(equals(page)).toHaveCount(3);
}

test("of equals the nearer stands first, each says how far it is, and nothing of it is kept or sent", async ({ page }) => {
  await toSearch(page);
  await expect(list(page).locator("option:checked"), "the place that was answered").toHaveText("Saarbrücken");
  await expect(list(page).locator("option"), "places without a point are no choice").toHaveCount(17);
  await expect(equals(page).first()).toContainText(/Saarbrücken.*im selben Ort/);
  const before = await kept(page);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await list(page).selectOption({ label: "Völklingen" });
  await expect(equals(page)).toContainText([/Völklingen.*im selben Ort/, /Saarbrücken.*etwa .15. km/, /Neunkirchen.*etwa .32. km/]);
  await list(page).selectOption({ label: "Neunkirchen" });
  await expect(equals(page)).toContainText([/Neunkirchen.*im selben Ort/, /Saarbrücken.*etwa .18. km/, /Völklingen.*etwa .32. km/]);
  const why = page.locator("#main .order-why");
  await expect(why, "what distance means").toContainText("Luftlinie");
  await expect(why.getByRole("link", { name: /GeoBasis-DE/ })).toHaveAttribute("rel", "noreferrer");
  await list(page).selectOption({ index: 0 });
  await expect(equals(page).filter({ hasText: /km|selben Ort/ })).toHaveCount(0);
  await expect(why.getByRole("link")).toHaveCount(0);
  expect(await kept(page), "it lives in this page alone").toBe(before);
  expect(sent).toEqual([]);
});

test("behind a door, too, it counts and is said, and the keyboard reaches it", async ({ page }) => {
  await toSearch(page);
  await list(page).selectOption({ label: "Völklingen" });
  await touch.press(actions(page).last());
  await expect(result(page)).toBeVisible();
  await touch.press(page.locator("#main details.more > summary").first());
  await touch.press(page.locator("details.more .door-row").getByRole("button", { name: /Anerkennung/ }).first());
  await expect(result(page)).toHaveCount(0);
  const there = page.locator("#main article.card").filter({ hasText: "IQ-Netzwerk" });
  await expect(list(page).locator("option:checked"), "as it was picked").toHaveText("Völklingen");
  await expect(there).toContainText(/etwa .15. km/);
  await tabTo(list(page));
  await page.keyboard.press("ArrowUp");
  await expect(list(page).locator("option:checked")).toHaveText("Saarbrücken");
  await expect(there).toContainText("im selben Ort");
  await expect(list(page), "the list stays where it was").toBeFocused();
});
