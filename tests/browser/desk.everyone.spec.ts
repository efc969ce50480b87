// The desk in larger letters, with more room between them, in the reader's own colours; and as a screen reader is told of it.
import { expect, test, type Page } from "@playwright/test";
import { COUNTER, front, keys, outcome, SEEKER, sit } from "./desk";
import { cutOff, sticksOut } from "./seen";
import { tree } from "./tree";

test.use(COUNTER);

/** A case with reasons open and one offer on the sheet. */
async function advise(page: Page): Promise<void> {
  await keys(page, ...SEEKER);
  await outcome(page).getByRole("button", { name: "Anerkennung von Zeugnissen" }).first().click();
  await outcome(page).getByRole("button", { name: "Aufs Blatt" }).first().click();
  await outcome(page).locator(".desk-what-if > summary").press("Enter");
  await page.getByLabel("Deutsch", { exact: true }).selectOption({ index: 1 });
}
async function views(page: Page, see: (view: string) => Promise<void>): Promise<void> {
  for (const view of ["Alt+2", "Alt+3", "Alt+1"]) {
    await keys(page, view);
    await see(view);
  }
}

for (const language of ["de", "ar"]) {
  test(`${language}: letters twice as large, and room between them`, async ({ page }) => {
    await sit(page, language);
    await advise(page);
    const browser = await page.context().newCDPSession(page);
    // Of two languages side by side each has half the room: German words of the other one may be broken there, and nothing is lost.
    const faults = async () => [...(await sticksOut(page)), ...(await cutOff(page))].filter((fault) => !fault.startsWith("broken: "));
    const see = (look: string) => views(page, async (view) => expect.soft(await faults(), `${look}, ${view}`).toEqual([]));
    await see("as it is");
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
    await expect(page.locator("html")).toHaveCSS("font-size", "36px");
    await see("twice as large");
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 16 } });
    await page.evaluate(() => {
      const room = new CSSStyleSheet();
      room.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }");
      document.adoptedStyleSheets = [room];
    });
    await see("with more room");
  });
}

test("in the reader's own colours lines say what is in front and what is chosen", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await sit(page, "ar");
  await keys(page, ...SEEKER);
  const lines = ["outline-style", "outline-width"] as const;
  const lined = async (selector: string, yes: boolean) => {
    const found = page.locator(selector).first();
    for (const line of lines) await (yes ? expect(found, selector) : expect(found, selector).not).toHaveCSS(line, line === "outline-style" ? "solid" : /^[23]px$/);
  };
  await lined(".desk-row.at", true);
  await lined(".desk-option:has(:checked)", true);
  await lined('.desk-views [aria-current="page"]', true);
  await lined('.case[aria-pressed="true"]', true);
  for (const other of [".desk-row:not(.at)", ".desk-option:not(:has(:checked))", '.desk-views [aria-current="false"]']) {
    await expect(page.locator(other).first(), other).toHaveCSS("outline-style", "none");
  }
});

test("what a screen reader is told", async ({ page }) => {
  await sit(page, "ar");
  await keys(page, "4");
  await tree(page.locator(".desk-bar"), "desk-bar");
  await tree(front(page), "desk-question");
  await keys(page, ...SEEKER.slice(1));
  await outcome(page).getByRole("button", { name: "Anerkennung von Zeugnissen" }).first().click();
  // A day that does not become today again.
  await page.locator("#desk-day").fill("2026-11-26");
  await tree(outcome(page), "desk-why");
});
