// A link to a plan: how it is handed over by the phone's own way, and that one which was opened is not lost before the person has decided.
import { expect, test, type Page } from "@playwright/test";
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
  await page.goto("/de/guide#p=AgAA");
  await expect(page.locator('#plan [role="alert"]')).toBeVisible();
  expect(await waiting(page)).toBeNull();
  await page.reload();
  await expect(does(page, "leave")).toBeVisible();
  await expect(page.locator('#plan [role="alert"]')).toHaveCount(0);
});
