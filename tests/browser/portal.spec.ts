// A network that answers itself (a hotel, a train, a proxy): a page of its own in place of what was asked for, and "all is well" above it.
import { expect, test, type Page } from "@playwright/test";
import { kept, test as behind } from "./between";
import { begin, doorsEarly, firstDoor, heading, newcomer, question, result, touch, walk } from "./support";

const PAGE = "<!doctype html><title>Welcome</title><p>Please log in.";
const TYPE = "text/html; charset=utf-8";

const answers = (page: Page, wanted: RegExp) => page.route(wanted, (route) => route.fulfill({ contentType: TYPE, body: PAGE }));
const again = (page: Page) => page.locator("#main .notice.warn[role='status'] ~ button.button, #main button.button").first();

const doors: [string, RegExp][] = [
  ["second part", /behind\.postcard$/], ["words", /texts\/de\/kinds$/], ["reasons", /reasons\.ftl$/], ["code", /results-\w+\.wasm$/],
];
for (const [what, wanted] of doors) test(`doors whose ${what} a portal answered say so, and come when it is gone`, async ({ page }) => {
  await answers(page, wanted);
  await doorsEarly(page);
  await expect(page.locator('#main .notice.warn[role="status"]')).toBeVisible();
  await expect(page.locator("article.card")).toHaveCount(0);
  await page.unroute(wanted);
  await touch.press(again(page));
  await expect(result(page)).toBeVisible();
  const card = page.locator("article.card").first();
  await expect(card.locator("h3").first()).not.toBeEmpty();
  await expect(card.locator(".why, .reasons, p").first(), "with its reasons").not.toBeEmpty();
});

const further: [string, RegExp][] = [["code", /further-\w+\.wasm$/], ["words", /texts\/de\/offers$/]];
for (const [what, wanted] of further) test(`a door whose ${what} a portal answered says so, and opens when it is gone`, async ({ page }) => {
  await answers(page, wanted);
  await doorsEarly(page);
  await firstDoor(page);
  await expect(page.locator('#main .notice.warn[role="status"]')).toBeVisible();
  await page.unroute(wanted);
  await touch.press(again(page));
  await expect(page.locator("article.offer")).toBeVisible();
  await expect(heading(page)).toBeFocused();
});

const first: [string, RegExp][] = [
  ["words", /core\.ftl$/], ["catalogue", /first\.postcard$/], ["code", /guide-\w+\.wasm$/], ["script", /guide-\w+\.js$/],
];
for (const [what, wanted] of first) test(`a first visit whose ${what} a portal answered leads to the plain pages`, async ({ page }) => {
  await answers(page, wanted);
  await page.goto("/de/guide");
  await expect(page.locator('#no-wasm a[href="/de/help"]')).toBeVisible();
  await expect(page.locator("#update-needed"), "it is not the app that is too old").toBeHidden();
  await page.unroute(wanted);
  await page.reload();
  await expect(question(page, "phase_wish")).toBeVisible();
});

test("a plan whose words a portal answered says so, and comes when it is gone", async ({ page }) => {
  const wanted = /de\/plan\.ftl$/;
  await answers(page, wanted);
  await begin(page, touch, "de");
  await walk(page, touch, newcomer);
  await touch.press(page.locator("#main .cards button.take:not([hidden])").first());
  await touch.press(page.locator("#main .actions button").nth(1));
  await expect(page.locator('#main .notice.warn[role="status"]')).toBeVisible();
  await page.unroute(wanted);
  await touch.press(again(page));
  await expect(page.locator("#plan .plan-list > li")).toHaveCount(1);
  await expect(page.locator("#plan .lead")).not.toBeEmpty();
});

behind("what a portal answered is not kept", async ({ page, front }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  front.change = () => PAGE;
  const learn = () => page.evaluate(() => navigator.serviceWorker.controller?.postMessage("ar"));
  const words = () => front.asked.filter((path) => path.endsWith("/ar/manifest.webmanifest")).length;
  await learn();
  await expect.poll(words, "the worker has asked").toBe(1);
  // The next visit of a page goes on with what is kept, and says from when it is.
  await page.goto("/de/guide");
  await expect(question(page, "phase_wish")).toBeVisible();
  await expect(page.locator("#as-of")).toBeVisible();
  await expect(page.locator("#update-needed")).toBeHidden();
  front.change = () => undefined;
  await page.goto("/de/help");
  await learn();
  await expect.poll(words, "what was answered does not count").toBeGreaterThan(1);
  await kept(page, "ar");
  front.down = true;
  await page.goto("/ar/help");
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
});

const ways: [string, (address: string) => string | URL][] = [
  ["in place of a plain page", () => PAGE], ["by way of another address", (address) => new URL("/de/offers?login=1", address)],
];
for (const [how, said] of ways) behind(`a portal's page that comes ${how} is not kept, and what is kept stays`, async ({ page, front }) => {
  const keeps = (path: string) => expect.poll(() => page.evaluate(async (path) => !!(await caches.match(path)), path), path).toBe(true);
  await page.goto("/de/help");
  await kept(page, "de");
  const portal = async () => {
    front.change = (path) => (path === "/de/offers" ? said(front.address) : path.startsWith("/de/offers") ? PAGE : undefined);
    await page.goto("/de/offers");
    await expect(page, "whoever has to log in sees it").toHaveTitle("Welcome");
    front.change = () => undefined;
  };
  await portal();
  // Once a later page is kept, the earlier one would be.
  await page.goto("/de/glossary");
  await keeps("/de/glossary");
  expect(await page.evaluate(async () => !!(await caches.match("/de/offers")))).toBe(false);

  await page.goto("/de/offers");
  await keeps("/de/offers");
  await portal();
  await page.goto("/de/privacy");
  await keeps("/de/privacy");
  front.down = true;
  await page.goto("/de/offers");
  await expect(page.locator("main .offer-list a").first()).toBeVisible();
});
