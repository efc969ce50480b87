// Bad input, and the promises about what stays on the device.
import { expect, test, type Page } from "@playwright/test";
import { begin, current, doorsEarly, doorsNow, firstDoor, heading, newcomer, next, question, result, skips, touch, walk } from "./support";

const stored = (page: Page) =>
  page.evaluate(() => ({ session: sessionStorage.getItem("wegkette"), kept: localStorage.getItem("wegkette") }));
const keep = (page: Page) => page.locator('.own-data input[type="checkbox"]');

const GARBAGE = ["", "{}", "0:0102", "2:0102", "1:", "1:zz", "1:ffffffffffffffff", "1:0180", "\u{0}\u{202e}☃".repeat(50)];

test("stored answers of another version, and garbage, are dropped politely", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto("/de/");
  for (const garbage of GARBAGE) {
    await page.evaluate((garbage) => {
      sessionStorage.setItem("wegkette", garbage);
      localStorage.setItem("wegkette", garbage);
    }, garbage);
    await page.goto("/de/guide");
    await expect(question(page, "phase_wish"), `with ${JSON.stringify(garbage)}`).toBeVisible();
    await expect(page.locator("#main input:checked").and(page.locator('[name="phase_wish"]'))).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test("a history entry nobody wrote leads to the next question", async ({ page }) => {
  for (const state of ["door 99999", "door x", "question nobody", "change ", "🦉", 7, { page: "result" }, null]) {
    await page.goto("/de/guide");
    await expect(heading(page)).toBeVisible();
    await page.evaluate((state) => history.replaceState(state, ""), state);
    await page.reload();
    await expect(question(page, "phase_wish"), `with ${JSON.stringify(state)}`).toBeVisible();
  }
});

test("answers last for the session, longer only on request, and can be deleted", async ({ page }) => {
  await begin(page, touch, "de");
  await walk(page, touch, newcomer, { until: "home" });
  expect(await stored(page)).toEqual({ session: expect.stringMatching(/^1:/), kept: null });

  await keep(page).locator("xpath=ancestor::label").tap();
  await expect(keep(page)).toBeChecked();
  const both = await stored(page);
  expect(both.kept).toBe(both.session);
  await keep(page).locator("xpath=ancestor::label").tap();
  await expect(keep(page)).not.toBeChecked();
  expect((await stored(page)).kept).toBeNull();

  await keep(page).locator("xpath=ancestor::label").tap();
  await expect(keep(page)).toBeChecked();
  await page.locator("#forget").tap();
  await expect(page).toHaveURL(/\/de\/$/);
  expect(await stored(page)).toEqual({ session: null, kept: null });
  // What lies behind in the history belongs to a session that is over.
  await page.goBack();
  await expect(page).toHaveURL(/\/de\/$/);
  await touch.press(page.locator("a.start:visible"));
  await expect(question(page, "phase_wish")).toBeVisible();
  await expect(page.locator('#main [name="phase_wish"]:checked')).toHaveCount(0);
});

test("kept answers are there in the next session", async ({ context }) => {
  const page = await context.newPage();
  await begin(page, touch, "de");
  await walk(page, touch, newcomer, { until: "urgent" });
  await keep(page).locator("xpath=ancestor::label").tap();
  await page.close();
  const later = await context.newPage();
  await later.goto("/de/guide");
  await expect(question(later, "urgent")).toBeVisible();
  await expect(keep(later)).toBeChecked();
});

test("a reload keeps place and answers", async ({ page }) => {
  await begin(page, touch, "de");
  const asked = await walk(page, touch, newcomer, { until: "german_level" });
  await touch.pick(page, "german_level", 2);
  await page.reload();
  await expect(question(page, "german_level")).toBeVisible();
  await expect(page.locator('input[name="german_level"]').nth(2)).toBeChecked();
  for (const fact of asked.reverse()) {
    await page.goBack();
    await expect(question(page, fact)).toBeVisible();
    if (fact === "age") break;
  }
  await expect(page.locator("#main input.number")).toHaveValue("29");
});

test("a question can be left unanswered, and says what that costs", async ({ page }) => {
  await begin(page, touch, "de");
  await expect(page.locator(".minor-actions .meta")).not.toBeEmpty();
  await touch.press(skips(page).last());
  await expect(question(page, "urgent")).toBeFocused();
  await touch.press(skips(page).first());
  await expect(question(page, "home")).toBeFocused();
  await touch.press(next(page));
  await expect(question(page, "age")).toBeFocused();
});

test("the doors are offered from the fourth question on", async ({ page }) => {
  await begin(page, touch, "de");
  for (let number = 1; number <= 3; number++) {
    await expect(doorsNow(page), `question ${number}`).toHaveCount(0);
    const fact = (await current(page)) ?? "";
    await touch.press(next(page));
    await expect(question(page, fact)).toHaveCount(0);
  }
  await touch.press(doorsNow(page));
  await expect(result(page)).toBeVisible();
  await expect(page.locator("article.card").first(), "whoever says nothing still gets somebody to talk to").toBeVisible();
});

const parts: [string, RegExp][] = [["offers", /behind\.postcard$/], ["words", /texts\/de\/kinds$/], ["page", /results-\w+\.wasm$/]];
for (const [what, lost] of parts) test(`doors whose ${what} did not arrive say so, and come when the network is back`, async ({ page }) => {
  await page.route(lost, (route) => route.abort());
  await doorsEarly(page);
  await expect(page.locator('#main .notice.warn[role="status"]')).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await expect(page.locator("article.card")).toHaveCount(0);
  await page.unroute(lost);
  await touch.press(page.locator("#main button.button").first());
  await expect(result(page)).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await expect(page.locator("article.card").first()).toBeVisible();
});

test("a door whose page did not arrive says so, and opens when the network is back", async ({ page }) => {
  const lost = /further-\w+\.wasm$/;
  await page.route(lost, (route) => route.abort());
  await doorsEarly(page);
  await firstDoor(page);
  await expect(page.locator('#main .notice.warn[role="status"]')).toBeVisible();
  await page.unroute(lost);
  await touch.press(page.locator("#main button.button").first());
  await expect(page.locator("article.offer")).toBeVisible();
  await expect(heading(page)).toBeFocused();
});

test("a question of a kind that came later than the app is not dropped, and leads to people", async ({ page }) => {
  await page.route(/first\.postcard$/, async (route) => {
    const body = await (await route.fetch()).body();
    // The first question: its id and block; whether it is sensitive, always asked, can be declined; how many fields; the first one's fact and kind.
    const head = Buffer.from("\x06wishes\x06wishes");
    const at = body.indexOf(head) + head.length + 3;
    expect([...body.subarray(at + 1, at + 3)], "phase_wish, many").toEqual([1, 1]);
    body[at + 2] = 99;
    await route.fulfill({ contentType: "application/octet-stream", body });
  });
  await page.goto("/de/guide");
  await expect(question(page, "phase_wish")).toBeFocused();
  await expect(page.locator("#main fieldset input")).toHaveCount(0);
  await expect(page.locator("#main fieldset .notice")).not.toBeEmpty();
  await expect(page.locator('#main fieldset a[href="/de/help"]')).toHaveText(/\S/);
  await walk(page, touch, { ...newcomer, phase_wish: async () => {} });
  await expect(page.locator("article.card").first()).toBeVisible();
});

test("tampered addresses show a friendly page", async ({ page }) => {
  const addresses: [string, string][] = [
    ["/xx/", "de"], ["/de/offers/nope", "de"], ["/ar/offers/nope", "ar"], ["/%ff", "de"], ["/%ff/offers", "de"],
    ["/de/guide/3", "de"], ["/ar/..%2f..%2fetc", "ar"],
  ];
  for (const [address, language] of addresses) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.locator("html"), address).toHaveAttribute("lang", language);
    await expect(page.locator("h1"), address).toBeVisible();
    await expect(page.locator("main a.button").first(), address).toHaveAttribute("href", `/${language}/`);
  }
});
