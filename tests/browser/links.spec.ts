// A link to a plan: how it is handed over by the phone's own way.
import { expect, test, type Page } from "@playwright/test";
import { does, plan, shared } from "./planned";

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
