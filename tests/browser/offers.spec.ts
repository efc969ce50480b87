// All offers: found by mistyped words without a network, sifted, open now or not; what is new on the result.
import { expect, test, type Page } from "@playwright/test";
import { actions, arriving, begin, heading, keyboard, newcomer, next, question, result, tabTo, touch, walk } from "./support";

const rows = (page: Page) => page.locator("#main .offer-list").first().locator("li");
const status = (page: Page) => page.locator("#main [role=search] [role=status]");
const field = (page: Page) => page.locator("#find");

async function toSearch(page: Page, language = "de"): Promise<void> {
  await begin(page, touch, language);
  await walk(page, touch, newcomer);
  await touch.press(page.locator(".to-search"));
  await expect(heading(page)).toBeFocused();
  await expect(rows(page).first()).toBeVisible();
}

/** The name of an offer with these opening hours. */
async function withHours(page: Page, hours: string): Promise<string> {
  const catalogue = await (await page.request.get("/api/v1/catalogue")).json();
  const offers: { name: string; opening_hours: string | null }[] = catalogue.content.offers;
  const found = offers.find((offer) => offer.opening_hours === hours);
  if (found === undefined) throw new Error(`no offer is open ${hours}`);
  return found.name;
}

test("a mistyped word finds an offer without a network, and back leads to the same list", async ({ page, context }) => {
  await toSearch(page);
  const all = await status(page).textContent();
  await context.setOffline(true);
  await field(page).fill("auslenderbehörde");
  await expect(status(page)).not.toHaveText(all ?? "");
  await expect(rows(page).first()).toContainText("Ausländerbehörde");
  await field(page).fill("qqqqqqqq");
  await expect(rows(page)).toHaveCount(0);
  await expect(page.locator("#main .notice")).toBeVisible();
  await field(page).fill("jobcetner");
  const name = (await rows(page).first().getByRole("button").textContent()) ?? "";
  expect(name).toMatch(/jobcenter/i);
  await touch.press(rows(page).first().getByRole("button"));
  await expect(heading(page)).toHaveText(name);
  await expect(page.locator("#main .card-facts")).toBeVisible();
  await touch.press(actions(page).first());
  await expect(field(page)).toHaveValue("jobcetner");
  await expect(rows(page).first().getByRole("button")).toHaveText(name);
  expect(page.url(), "the address says nothing").toMatch(/\/de\/guide$/);
});

test("German words find offers in another language, too", async ({ page }) => {
  await toSearch(page, "ar");
  const german = page.waitForResponse(/\/texts\/de\/offers$/);
  await page.reload();
  await german;
  await field(page).fill("geflüchtete menschen");
  await expect(rows(page).first()).toBeVisible();
});

test("the divided name of a door is found, and no machine is told where it is divided", async ({ page }) => {
  await page.goto("/de/offers");
  const path = await page.locator(".offer-list a").filter({ hasText: "Jugendmigrationsdienst" }).first().getAttribute("href");
  await page.goto(path ?? "");
  await expect(page.locator("#main")).toContainText("Jugend\u00admigrations\u00addienst");
  expect(await page.locator('script[type="application/ld+json"]').textContent()).toMatch(/"Jugendmigrationsdienst \(JMD\)"/);
  await toSearch(page);
  // No offer is called so, only what it stands behind.
  await field(page).fill("migrationsberatung für erwachsene (mbe)");
  await expect(rows(page).first()).toBeVisible();
  await touch.press(rows(page).first().getByRole("button"));
  await expect(page.locator("#main .door-row button").first()).toHaveText(/Migrations\u00adberatung/);
});

test("the keyboard alone searches, and opens what it found", async ({ page }) => {
  await toSearch(page);
  await tabTo(field(page));
  await page.keyboard.type("jobcenter");
  const first = rows(page).first().getByRole("button");
  const name = (await first.textContent()) ?? "";
  await keyboard.press(first);
  await expect(heading(page)).toHaveText(name);
  await expect(heading(page)).toBeFocused();
});

test("more of the list is shown, and the focus goes on where the list does", async ({ page }) => {
  await toSearch(page);
  await expect(rows(page)).toHaveCount(20);
  await touch.press(page.locator("#main .offer-list + .button"));
  await expect(rows(page)).toHaveCount(40);
  await expect(rows(page).nth(20).getByRole("button")).toBeFocused();
});

test("chips sift, and what nobody says is not hidden", async ({ page }) => {
  await toSearch(page);
  const chips = page.locator("#main .chips label");
  await touch.press(page.locator("#main summary").first());
  await expect(chips, "advice in German goes without saying").toHaveCount(7);
  const all = await status(page).textContent();
  await touch.press(chips.nth(4));
  await expect(status(page)).not.toHaveText(all ?? "");
  const silent = page.locator("#main details").filter({ has: page.locator(".offer-list") });
  await expect(silent).toHaveCount(1);
  await touch.press(silent.locator("summary"));
  await expect(silent.locator("li").first()).toBeVisible();
  await touch.press(chips.nth(4));
  await expect(status(page)).toHaveText(all ?? "");
  await expect(silent).toHaveCount(0);
});

for (const language of ["de", "ar"]) {
  test(`chips sift what stands behind one of the other doors, too, in ${language}`, async ({ page }) => {
    await begin(page, touch, language);
    await walk(page, touch, newcomer);
    await touch.press(page.locator("#main details.more > summary").first());
    // Advice on recognition has the most addresses among them.
    await touch.press(page.locator("details.more .door-row").getByRole("button", { name: /Anerkennung/ }).first());
    await expect(result(page)).toHaveCount(0);
    const cards = page.locator("#main article.offer article.card");
    const shown = page.locator("#main article.offer article.card:visible");
    const all = await cards.count();
    expect(all).toBeGreaterThan(2);
    const status = page.locator("#main [role=status]");
    await expect(status).toContainText(String(all));
    await touch.press(page.locator("#main details").filter({ has: page.locator(".chips") }).locator("summary"));
    const chips = page.locator("#main .chips label");
    await expect(chips, "advice in German goes without saying").toHaveCount(language === "de" ? 7 : 8);
    const phone = chips.nth(language === "de" ? 0 : 1);
    await touch.press(phone);
    await expect(status).not.toContainText(String(all));
    const called = await shown.count();
    await expect(shown.filter({ has: page.locator('a[href^="tel:"]') }), "who has no phone is gone").toHaveCount(called);
    await touch.press(phone);
    await expect(shown).toHaveCount(all);
    // Without a name: of most nobody says so, and they are not hidden.
    await touch.press(chips.nth(language === "de" ? 4 : 5));
    await expect(shown).not.toHaveCount(all);
    await expect(cards).toHaveCount(all);
  });
}

// Half past three in the morning in California, where the phone thinks it is.
test.describe("opening hours", () => {
  test.use({ timezoneId: "America/Los_Angeles" });

  // In this year: of those before it the server no longer tells the holidays.
  const year = new Date().getFullYear();
  for (const [what, when, says, time] of [
    ["at noon", "11-27T11:30:00Z", ".open-now", "22:00"],
    ["at night", "11-27T21:30:00Z", ".closed-now", "07:00"],
    ["at Christmas", "12-25T11:30:00Z", ".stale", ""],
  ]) {
    test(`are those of Berlin: ${what}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${year}-${when}`));
      const name = await withHours(page, "Mo-Su 07:00-22:00");
      await toSearch(page);
      await field(page).fill(name);
      const row = rows(page).filter({ has: page.getByText(name, { exact: true }) }).first();
      await expect(row.locator(says)).toContainText(time);
    });
  }
});

test("what an answer opened is new on the result until the next one", async ({ page }) => {
  await begin(page, touch, "de");
  await walk(page, touch, arriving);
  await expect(page.locator("#main .order-why")).toBeVisible();
  await expect(page.locator("#main .news"), "nothing was seen before").toHaveCount(0);
  await touch.press(page.locator(".rights-line .door-row").first().getByRole("button"));
  await touch.press(page.locator(".excluding").getByRole("button"));
  await expect(question(page, "entry")).toBeFocused();
  await touch.pick(page, "entry", 3);
  await touch.press(next(page));
  await expect(heading(page)).toBeFocused();
  await touch.press(actions(page).last());
  await expect(result(page)).toBeVisible();
  await expect(page.locator("#main .news li").first()).toBeVisible();
  await touch.press(page.locator("#main .news li").first().getByRole("button"));
  await expect(result(page)).toHaveCount(0);
  await page.goBack();
  await expect(page.locator("#main .news li").first()).toBeVisible();
});
