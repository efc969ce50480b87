// A link to a plan: how it is handed over by the phone's own way, and that one which was opened is not lost before the person has decided.
import { expect, test, type Page } from "@playwright/test";
import { noted } from "./noted";
import { does, items, link, plan, shared } from "./planned";
import { heading } from "./support";

/** What the phone's own way of sharing is asked for, and what it does: it goes well, the person turns back, it fails. */
const sharing = (page: Page, fate: string) =>
  page.addInitScript((fate) => {
    const asked: unknown[] = [];
    const share = async (data: unknown) => {
      asked.push(data);
      if (fate) throw new DOMException("", fate);
    };
    Object.assign(window, { asked });
    Object.defineProperty(navigator, "share", { value: share, configurable: true });
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text: string) => Object.assign(window, { copied: text }) } });
  }, fate);
const asked = (page: Page) => page.evaluate(() => (window as unknown as { asked: unknown[] }).asked);
const copied = (page: Page) => page.evaluate(() => (window as unknown as { copied?: string }).copied);
const errors = (page: Page) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  return errors;
};

test("the phone's own sharing gets title and link of the plan alone", async ({ page, baseURL }) => {
  await sharing(page, "");
  await plan(page, "de", 1);
  await does(page, "share").tap();
  const alone = await shared(page);
  await does(page, "send").tap();
  await expect.poll(() => asked(page)).toEqual([{ title: "Mein Plan", url: alone }]);
  expect(alone).toMatch(new RegExp(`^${baseURL}/guide#p=[\\w-]{10,40}$`));
  await page.locator("#plan-share summary").tap();
  await page.locator('#plan-share input[name="share"]').first().locator("xpath=ancestor::label").tap();
  await expect(page.locator("#plan-address")).not.toHaveValue(alone);
  await does(page, "send").tap();
  await expect.poll(() => asked(page), "what was ticked goes along").toHaveLength(2);
  expect((await asked(page))[1]).toEqual({ title: "Mein Plan", url: await shared(page) });
  expect(await copied(page)).toBeUndefined();
});

test("who turns back from the phone's own sharing is told nothing", async ({ page }) => {
  const seen = errors(page);
  await sharing(page, "AbortError");
  await plan(page, "de", 1);
  await does(page, "share").tap();
  const before = await page.locator("#plan-share").innerText();
  await does(page, "send").tap();
  await expect.poll(() => asked(page)).toHaveLength(1);
  expect(await page.locator("#plan-share").innerText()).toBe(before);
  expect(await copied(page)).toBeUndefined();
  expect(seen).toEqual([]);
});

test("where the phone's own sharing fails the link is copied", async ({ page }) => {
  const seen = errors(page);
  await sharing(page, "NotAllowedError");
  await plan(page, "de", 1);
  await does(page, "share").tap();
  const button = does(page, "copy");
  const before = await button.textContent();
  await does(page, "send").tap();
  await expect(button).not.toHaveText(before ?? "");
  expect(await copied(page)).toBe(await shared(page));
  expect(seen).toEqual([]);
});

test("a phone without a way of its own to share has no button for it", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "share", { value: undefined }));
  await plan(page, "de", 1);
  await does(page, "share").tap();
  await expect(does(page, "copy")).toBeVisible();
  await expect(does(page, "send")).toHaveCount(0);
});

const waiting = (page: Page) => page.evaluate(() => sessionStorage.getItem("wegkette-link"));

test("a reload keeps a link that waits for a decision, until there is one", async ({ page, browser, baseURL }) => {
  await plan(page, "de", 2);
  const address = await link(page);
  const context = await browser.newContext();
  for (const verb of ["cancel", "join"]) {
    const other = await context.newPage();
    await other.goto(address);
    await expect(does(other, "join")).toBeVisible();
    await other.reload();
    await expect(does(other, "join")).toBeVisible();
    expect(other.url()).toBe(`${baseURL}/guide`);
    await does(other, verb).tap();
    await expect(does(other, verb)).toHaveCount(0);
    expect(await waiting(other)).toBeNull();
    await other.reload();
    await expect(heading(other)).toBeVisible();
    await expect(items(other)).toHaveCount(verb === "join" ? 2 : 0);
    await expect(does(other, "replace")).toHaveCount(0);
    await other.close();
  }
  await context.close();
});

test("a link is not lost while the guide is still on its way", async ({ page, browser }) => {
  await plan(page, "de", 1);
  const address = await link(page);
  const other = await (await browser.newContext()).newPage();
  const code = /(guide|take)-\w+\.wasm$/;
  await other.route(code, (route) => route.abort());
  await other.goto(address);
  await expect(other.locator('#no-wasm a[href$="/offers"]')).toBeVisible();
  expect(other.url()).not.toContain("#");
  await other.unroute(code);
  await other.reload();
  await expect(does(other, "join")).toBeVisible();
  await other.context().close();
});

test("a link that waits goes with everything else", async ({ page, browser }) => {
  await plan(page, "de", 1);
  const address = await link(page);
  for (const way of ["#exit", "#forget"]) {
    const other = await (await browser.newContext()).newPage();
    await other.goto(address);
    await expect(does(other, "join")).toBeVisible();
    expect(await waiting(other)).toMatch(/^p=/);
    await other.locator(way).tap();
    await expect(other).toHaveURL(/\/\w+\/(kalender)?$/);
    expect(await waiting(other)).toBeNull();
    await other.goto("/de/guide");
    await expect(heading(other)).toBeVisible();
    await expect(does(other, "join")).toHaveCount(0);
    await other.context().close();
  }
});

test("a link that cannot be read is told once", async ({ page }) => {
  await page.goto("/de/guide#p=AwAA");
  await expect(page.locator('#plan [role="alert"]')).toBeVisible();
  expect(await waiting(page)).toBeNull();
  await page.reload();
  await expect(does(page, "leave")).toBeVisible();
  await expect(page.locator('#plan [role="alert"]')).toHaveCount(0);
});

test("what an advisor wrote is shown first, then stands behind the own words; the phone's own link stays without it", async ({ page, browser }) => {
  await plan(page, "de", 2);
  const alone = await link(page);
  const told = { 0: { at: "2026-12-07T10:15", note: "Frag nach <b>Frau Çelik</b>" }, 1: { note: "Hof, 2. Tür\nklingeln" } };
  const other = await (await browser.newContext({ locale: "de" })).newPage();
  await other.goto(alone);
  await does(other, "join").tap();
  await expect(items(other)).toHaveCount(2);
  await items(other).nth(1).locator("textarea").fill("mein eigenes");
  await items(other).nth(1).locator("input").fill("2026-12-01T08:00");
  await other.goto(noted(alone, "Bis Freitag!", { 0: told[0], 1: { at: "2026-12-08T09:30", ...told[1] } }));
  await expect(other.locator("#plan .plan-wrote")).toHaveText(["Bis Freitag!", told[0].note, told[1].note]);
  await expect(other.locator("#plan .plan-noted > li")).toContainText([/7\. Dezember 2026, 10:15/, /8\. Dezember 2026, 09:30/]);
  await expect(other.locator("#plan .plan-noted b")).toHaveCount(0);
  expect(await other.evaluate(() => sessionStorage.getItem("wegkette-plan")), "nothing is taken yet").not.toContain("Freitag");
  await does(other, "join").tap();
  await expect(items(other).nth(0).locator("textarea")).toHaveValue(told[0].note);
  await expect(items(other).nth(0).locator("input")).toHaveValue(told[0].at);
  await expect(items(other).nth(1).locator("textarea")).toHaveValue(/^mein eigenes\nTermin am .*8\. Dezember 2026, 09:30\nHof, 2\. Tür\nklingeln$/);
  await expect(items(other).nth(1).locator("input"), "the own appointment stays").toHaveValue("2026-12-01T08:00");
  await expect(other.locator("#note")).toHaveValue("Bis Freitag!");
  expect(await link(other)).toBe(alone);
  await other.context().close();
});
