// Take it along: the plan, its sheet of paper, its link, its files; and links that others wrote.
import { readFileSync } from "node:fs";
import { expect, test, type Download, type Page } from "@playwright/test";
import { add, does, items, link, names, open, plan, shared, stored, takes } from "./planned";
import { actions, begin, heading, newcomer, result, touch, walk } from "./support";

const text = async (download: Download) => readFileSync((await download.path()) ?? "", "utf8");
/** Content lines of iCalendar and vCard, unfolded. */
const lines = (file: string) => {
  expect(file.endsWith("\r\n")).toBe(true);
  return file.replace(/\r\n /g, "").split("\r\n");
};

test("offers are taken along, put in order, and taken out again", async ({ page }) => {
  await plan(page, "de", 2);
  const [first, second] = await names(page);
  expect(await page.title()).toBe("Mein Plan – Wegkette");
  await expect(does(page, `up ${(await ids(page))[0]}`)).toBeDisabled();
  await does(page, `up ${(await ids(page))[1]}`).tap();
  expect(await names(page)).toEqual([second, first]);
  await expect(page.locator("#plan-said")).not.toBeEmpty();
  await page.reload();
  await expect(items(page)).toHaveCount(2);
  expect(await names(page)).toEqual([second, first]);
  await does(page, `remove ${(await ids(page))[0]}`).tap();
  await expect(items(page)).toHaveCount(1);
  await expect(heading(page)).toBeFocused();
  await does(page, "leave").tap();
  await expect(result(page)).toBeVisible();
  await expect(actions(page).nth(1)).toContainText("1");
});

const ids = (page: Page) =>
  items(page)
    .locator("textarea")
    .evaluateAll((all) => all.map((area) => (area.getAttribute("data-do") ?? "").replace("note ", "")));

test("what to bring is named once for all of them", async ({ page }) => {
  await plan(page, "de", 2);
  const things = await page.locator("#plan ul.plan-bring > li").allTextContents();
  expect(things.length).toBeGreaterThan(0);
  expect(new Set(things).size).toBe(things.length);
});

test("own words and dates stay on the device, also in another language", async ({ page }) => {
  await plan(page, "de", 1);
  const before = await link(page);
  await page.locator("#plan .plan-list textarea").fill("Nur für mich <b>");
  await page.locator("#note").fill("Alles");
  await page.locator('#plan input[type="datetime-local"]').fill("2027-01-11T10:15");
  await page.locator('#plan input[type="datetime-local"]').blur();
  expect(await link(page)).toBe(before);
  await page.locator("details.lang-menu summary").tap();
  await page.locator('details.lang-menu a[data-language="ar"]').tap();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("#plan .plan-list textarea")).toHaveValue("Nur für mich <b>");
  await expect(page.locator("#note")).toHaveValue("Alles");
  await expect(does(page, "print")).toHaveText("طباعة الورقة");
});

test("a date and a contact for the phone", async ({ page }) => {
  await plan(page, "de", 1);
  const [id] = await ids(page);
  await page.locator('#plan input[type="datetime-local"]').fill("2027-01-11T10:15");
  await page.locator('#plan input[type="datetime-local"]').blur();
  const [calendar] = await Promise.all([page.waitForEvent("download"), does(page, `event ${id}`).tap()]);
  const event = lines(await text(calendar));
  const [name] = await names(page);
  expect(event[0]).toBe("BEGIN:VCALENDAR");
  expect(event).toContain("DTSTART;TZID=Europe/Berlin:20270111T101500");
  expect(event).toContain("TZID:Europe/Berlin");
  expect(event.find((line) => line.startsWith("SUMMARY:"))?.replace(/\\/g, "")).toBe(`SUMMARY:${name}`);
  const [contact] = await Promise.all([page.waitForEvent("download"), does(page, `contact ${id}`).tap()]);
  const card = lines(await text(contact));
  expect(card.slice(0, 2)).toEqual(["BEGIN:VCARD", "VERSION:3.0"]);
  expect(card.find((line) => line.startsWith("FN:"))?.replace(/\\/g, "")).toBe(`FN:${name}`);
  expect(card.some((line) => /^(TEL|EMAIL|ADR|URL)/.test(line))).toBe(true);
});

test("the sheet has both languages, the code, and nothing to tap", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await plan(page, "ar", 2);
  await does(page, "print").tap();
  await expect(page.locator("html[data-printed]")).toHaveCount(1);
  await expect(page.locator("#plan-sheet")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator("#plan-sheet");
  await expect(sheet.locator("> ol > li")).toHaveCount(2);
  await expect(sheet.locator("svg.qr")).toBeVisible();
  await expect(sheet.locator(".sheet-pair").first()).toContainText("خطتي");
  await expect(sheet.locator('.sheet-pair > [lang="de"]').first()).toHaveText("Mein Plan");
  await expect(page.locator("button:visible, header.top:visible, textarea:visible")).toHaveCount(0);
});

test("a link carries the plan alone, and each answer only when it is ticked", async ({ page }) => {
  await plan(page, "de", 1);
  await does(page, "share").tap();
  const dialog = page.locator("#plan-share");
  const ticks = dialog.locator('input[name="share"]');
  expect(await ticks.count()).toBeGreaterThan(5);
  await expect(dialog.locator('input[name="share"]:checked')).toHaveCount(0);
  await expect(dialog.locator("svg.qr")).toBeVisible();
  const alone = await shared(page);
  expect(alone).toMatch(/\/guide#p=[\w-]+$/);
  await dialog.locator("summary").tap();
  await ticks.first().locator("xpath=ancestor::label").tap();
  await expect(page.locator("#plan-address")).not.toHaveValue(alone);
  const one = await shared(page);
  expect(one.length).toBeGreaterThan(alone.length);
  expect(one.split("#")[1].length).toBeLessThanOrEqual(200);
  await ticks.first().locator("xpath=ancestor::label").tap();
  await expect(page.locator("#plan-address")).toHaveValue(alone);
});

test("that somebody is threatened is neither listed nor in the link", async ({ page }) => {
  await page.goto("/de/guide");
  await walk(page, touch, newcomer, { until: "urgent" });
  await page.locator('label:has(input[name="urgent"])').filter({ hasText: "bedroht" }).tap();
  await touch.press(page.locator('#main button[type="submit"]'));
  await walk(page, touch, newcomer);
  await add(page, 1);
  await open(page);
  await does(page, "share").tap();
  await page.locator("#plan-share summary").tap();
  await expect(page.locator("#plan-share label").first()).toBeVisible();
  await expect(page.locator("#plan-share")).not.toContainText("bedroht");
  await expect(page.locator('#plan-share input[value="5"]')).toHaveCount(0);
});

test("opening a link strips the address first, and asks before it replaces a plan", async ({ page, browser, baseURL }) => {
  await plan(page, "de", 2);
  const address = await link(page);
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await expect(does(other, "join")).toBeVisible();
  expect(other.url()).toBe(`${baseURL}/guide`);
  expect(await stored(other)).toBeNull();
  await does(other, "join").tap();
  await expect(items(other)).toHaveCount(2);
  expect(await names(other)).toEqual(await names(page));
  await other.context().close();

  await does(page, `remove ${(await ids(page))[0]}`).tap();
  await expect(items(page)).toHaveCount(1);
  const before = await stored(page);
  for (const [verb, count] of [["cancel", 1], ["join", 2], ["replace", 2]] as const) {
    await page.evaluate((fragment) => (location.hash = fragment), address.split("#")[1]);
    await expect(does(page, "replace")).toBeVisible();
    expect(page.url()).toBe(`${baseURL}/de/guide`);
    if (verb === "cancel") expect(await stored(page)).toBe(before);
    await does(page, verb).tap();
    await expect(items(page)).toHaveCount(count);
  }
});

test("links that are cut off, newer, damaged or hostile change nothing and say so", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await plan(page, "de", 1);
  const whole = (await link(page)).split("#")[1];
  const before = await stored(page);
  const hostile = ["p=", "p=AgAA", whole.slice(0, -4), `${whole}AAAA`, `p=${"A".repeat(1_000_000)}`, "p=%00%ff<script>", "p=💥"];
  for (const fragment of hostile) {
    await page.evaluate((fragment) => (location.hash = fragment), fragment);
    await expect(page.locator('#plan [role="alert"]'), fragment.slice(0, 40)).toBeVisible();
    expect(page.url()).not.toContain("#");
    expect(await stored(page)).toBe(before);
    await page.reload();
    await expect(items(page)).toHaveCount(1);
  }
  await page.evaluate(() => sessionStorage.setItem("wegkette-plan", '{"v":9}'));
  await page.reload();
  await expect(page.locator("#plan-page")).toBeVisible();
  await expect(items(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test("an offer that is gone is named by its code", async ({ page }) => {
  // Version 1, one offer whose code nobody has, no answers.
  await page.goto("/de/guide#p=AQcBAAAAAAAADeT-");
  const gone = page.locator("#plan .plan-gone");
  await expect(gone).toContainText("0000000000");
});

test("nobody else is asked for anything", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("blob:")) foreign.push(request.url());
    if (/[?#]/.test(request.url())) foreign.push(request.url());
  });
  await plan(page, "ar", 2);
  await link(page);
  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute("data-printed", "")));
  await does(page, "print").tap();
  await expect(page.locator("html[data-printed]")).toHaveCount(1);
  expect(foreign).toEqual([]);
});

test("without a network the plan says so and can be tried again", async ({ page }) => {
  await begin(page, touch, "de");
  await walk(page, touch, newcomer);
  await page.route(/\/assets\/take-/, (route) => route.abort());
  await takes(page).first().tap();
  const failed = page.locator('#main .notice.warn[role="status"]');
  await expect(failed).toBeVisible();
  await page.unroute(/\/assets\/take-/);
  await failed.locator("xpath=following-sibling::button").tap();
  await expect(page.locator("#plan-page")).toBeVisible();
  await expect(does(page, "leave")).toBeVisible();
});
