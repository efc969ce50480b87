// What surrounds the questions: bar, commands, keys, sheet, file; and what is left of a person when the next one sits down.
import { expect, test, type Page } from "@playwright/test";
import { cases, COUNTER, front, keys, outcome, row, sit } from "./desk";

test.use(COUNTER);

const answered = (page: Page) => page.locator(".desk-option :checked");
const told = (page: Page) => page.locator(".desk-page .desk-told:not(dialog *)");
const select = (page: Page) => page.locator("#client-language");
const palette = (page: Page) => page.locator("#desk-palette");

test("no file tells of a threat, and no shelter is printed", async ({ page }) => {
  await sit(page);
  const tick = (words: string) => row(page, "urgent").locator("label", { hasText: words }).locator("input").check();
  const file = async () => {
    await keys(page, "Alt+3");
    await expect(page.locator(".desk-paper.file h3").first()).toBeVisible();
    const text = await page.locator(".desk-paper.file").innerText();
    await keys(page, "Alt+1");
    await expect(front(page)).toBeVisible();
    return text;
  };
  const nothing = await file();
  await tick("bedroht mich");
  expect(await file()).toBe(nothing);
  await page.getByRole("button", { name: "Nächste Person" }).click();
  await tick("kein Geld");
  const poor = await file();
  expect(poor).not.toBe(nothing);
  await tick("bedroht mich");
  expect(await file()).toBe(poor);

  await keys(page, "Alt+2");
  await page.locator("#find").fill("gewalt");
  const shelter = page.locator(".find-row.no-print").first();
  const name = (await shelter.locator(".find-open").textContent()) ?? "";
  await shelter.getByRole("button", { name: /^Aufs Blatt/ }).click();
  await shelter.getByRole("button", { name: /^Vergleichen/ }).click();
  await page.getByRole("button", { name: /^Nebeneinander/ }).click();
  const table = page.locator(".find-table");
  await expect(table).toContainText(name);
  await expect(table.locator("thead th")).toContainText("Wird nicht gedruckt");
  await page.emulateMedia({ media: "print" });
  await expect(table.locator("thead th")).toBeHidden();
  await expect(table.locator("tbody td").first()).toBeHidden();
  await expect(page.getByText("Wird nicht gedruckt")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await keys(page, "Alt+3");
  await expect(page.locator(".desk-items > li")).toContainText("Wird nicht gedruckt");
  await expect(page.locator(".desk-papers")).not.toContainText(name);
  await expect(page.locator(".sheet-code"), "a code would lead there").toHaveCount(0);
});

test("a closed dialog holds nothing of the last person, and the next one sits down to the first question", async ({ page }) => {
  await sit(page);
  await keys(page, "4", "Alt+r");
  const back = page.locator("#desk-hand-back");
  await expect(back.locator("li")).not.toHaveCount(0);
  // Behind an open dialog there are no commands.
  await keys(page, "Control+k");
  await expect(palette(page)).toBeHidden();
  await keys(page, "Escape");
  await expect(back).toBeHidden();
  await expect(back.locator("li")).toHaveCount(0);
  const first = (await cases(page).textContent()) ?? "";
  await page.getByRole("button", { name: "Nächste Person" }).click();
  await expect(front(page)).toBeFocused();
  await expect(cases(page)).not.toHaveText(first);
  await expect(told(page)).toHaveText((await cases(page).textContent()) ?? "");
  await page.getByRole("button", { name: "Neuer Fall" }).click();
  await expect(cases(page)).toHaveCount(2);
  await cases(page).first().click();
  await expect(cases(page).first()).toBeFocused();
  await expect(cases(page).first()).toHaveAttribute("aria-pressed", "true");
  await expect(told(page)).toHaveText((await cases(page).first().textContent()) ?? "");
});

test("the client's language: the last pick counts, one that does not come is not shown, and the keyboard stays there", async ({ page }) => {
  let arrive = () => {};
  const late = new Promise<void>((done) => (arrive = done));
  await page.route(/\/ti\/core\.ftl$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.route(/\/fa\/core\.ftl$/, (route) => route.abort());
  await sit(page, "ar");
  await select(page).selectOption("ti");
  await select(page).selectOption("ar");
  const last = page.waitForResponse(/\/texts\/ti\/offers$/);
  arrive();
  await (await last).finished();
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done))));
  await expect(select(page)).toHaveValue("ar");
  await expect(page.locator('h4 .client[lang="ar"]').first()).toBeVisible();
  await select(page).selectOption("fa");
  await expect(told(page)).toContainText("noch nicht hier");
  await expect(select(page)).toHaveValue("ar");
  // One arrow is one language, and what one types goes on to be the list's.
  const tags = await select(page).locator("option").evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  await select(page).selectOption(tags[0]);
  await expect(page.locator("h4 .two").first()).toBeVisible();
  await select(page).focus();
  await keys(page, "ArrowDown");
  await expect(select(page)).toHaveValue(tags[1]);
  await expect(page.locator(`h4 :is(.client, .own)[lang="${tags[1]}"]`).first()).toBeVisible();
  await expect(select(page)).toBeFocused();
});

test("keys belong to whoever has the focus", async ({ page }) => {
  await sit(page);
  await keys(page, "4", "Alt+Insert", "Alt+3");
  await page.locator("#sheet-note").fill("Bis Freitag");
  await keys(page, "Alt+ArrowRight");
  await expect(page.locator("#sheet-note")).toHaveValue("Bis Freitag");
  await expect(cases(page).nth(1)).toHaveAttribute("aria-pressed", "true");
  // From elsewhere a command about a question shows it first.
  await keys(page, "Control+k");
  await page.keyboard.type("nachste offene");
  await keys(page, "Enter");
  await expect(front(page)).toBeFocused();
  await keys(page, "4");
  await expect(answered(page)).toHaveCount(1);
  const at = (await front(page).getAttribute("id")) ?? "";
  const door = outcome(page).locator(".link-button").first();
  await door.focus();
  await keys(page, "ArrowDown", "Backspace");
  await page.getByRole("button", { name: "Befehle" }).focus();
  await keys(page, "Delete");
  await expect(front(page)).toHaveAttribute("id", at);
  await expect(answered(page)).toHaveCount(1);
  await keys(page, "Alt+k", "Alt+2");
  await page.getByRole("button", { name: "Befehle" }).focus();
  await keys(page, "/");
  await expect(page.getByRole("button", { name: "Befehle" })).toBeFocused();
  await keys(page, "Alt+k", "/");
  await expect(page.locator("#find")).toBeFocused();
});

test("commands: closed by a button, empty when they open again", async ({ page }) => {
  await sit(page);
  for (const close of [() => keys(page, "Escape", "Escape"), () => palette(page).getByRole("button", { name: "Schließen" }).click()]) {
    await page.getByRole("button", { name: "Befehle" }).click();
    await expect(page.locator("#palette-text")).toHaveValue("");
    await expect(page.locator(".palette li")).toHaveCount(12);
    await page.keyboard.type("vorlesen");
    await expect(page.locator(".palette li")).toHaveCount(1);
    await close();
    await expect(palette(page)).toBeHidden();
  }
});

test("reading aloud is stopped by a second press and by another case", async ({ page }) => {
  await page.addInitScript(() => {
    let asked = 0;
    // As browsers do that only then begin to look for voices.
    const getVoices = () => (asked++ ? [{ lang: "de-DE", localService: true }] : []);
    const speech = {
      getVoices,
      speaking: false,
      said: 0,
      speak: () => (speech.said++, (speech.speaking = true)),
      cancel: () => (speech.speaking = false),
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: class {} });
  });
  const state = () =>
    page.evaluate(() => {
      const { speaking, said } = speechSynthesis as SpeechSynthesis & { said: number };
      return `${said} ${speaking}`;
    });
  await sit(page);
  for (const [pressed, speaks] of [["Alt+v", "1 true"], ["Alt+v", "1 false"], ["Alt+v", "2 true"], ["Alt+Insert", "2 false"]] as const) {
    await keys(page, pressed);
    expect(await state(), pressed).toBe(speaks);
  }
});

test("where nothing can be stored or copied the desk works, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException("", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get });
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await sit(page);
  await keys(page, "Alt+s", "4", "Alt+3");
  await expect(page.locator(".desk.stacked")).toBeVisible();
  await page.getByRole("button", { name: "Für die Akte kopieren" }).click();
  await expect(told(page)).toHaveText("Dieses Gerät lässt nichts kopieren.");
  // In front of the page only what is in the dialog is read.
  await keys(page, "Alt+r");
  await page.locator("#hand-agree").click();
  await page.getByRole("button", { name: "Link kopieren" }).click();
  await expect(page.locator("#desk-hand-back").getByRole("status")).toHaveText("Dieses Gerät lässt nichts kopieren.");
});

test("on the sheet the keyboard goes with what it moves, and a full sheet says so", async ({ page }) => {
  await sit(page);
  await keys(page, "Alt+2");
  // Which offers are listed first changes with the day: those of the door below stay off the sheet.
  const others = page.locator(".find-row:not(.no-print)").filter({ hasNotText: "Beratung zur Anerkennung" });
  const add = others.locator(".find-tools button:nth-child(2)");
  while ((await add.count()) <= 40) {
    const shown = await add.count();
    await page.getByRole("button", { name: "Mehr zeigen" }).click();
    await expect(add).not.toHaveCount(shown);
  }
  await add.evaluateAll((all) => all.slice(0, 40).forEach((button) => (button as HTMLElement).click()));
  await keys(page, "Alt+1", "Control+k");
  await page.keyboard.type("warum beratung");
  await keys(page, "Enter");
  await outcome(page).locator(".desk-why .desk-doors .chip[aria-pressed=false]").first().click();
  await expect(told(page)).toContainText("passt kein weiteres");
  await keys(page, "Alt+3");
  const button = (place: number, sign: string) => page.locator(".desk-items > li").nth(place).locator("button", { hasText: sign });
  const name = (place: number) => page.locator(".desk-items h3").nth(place);
  const first = (await name(0).textContent()) ?? "";
  await button(0, "↓").focus();
  await keys(page, "Enter");
  await expect(button(1, "↓")).toBeFocused();
  await expect(name(1)).toHaveText(first);
  await button(1, "↑").focus();
  await keys(page, "Enter");
  await expect(button(0, "↓"), "at the top there is no way up").toBeFocused();
  await button(39, "✕").focus();
  await keys(page, "Enter");
  await expect(button(38, "✕"), "behind the last one there is none").toBeFocused();
});

test("a desk that is left open overnight knows what day it is", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-27T20:00:00");
  await sit(page);
  await keys(page, "Alt+3");
  const paper = page.locator(".desk-paper.file");
  await expect(paper).toContainText("27. November 2026");
  await page.clock.setFixedTime("2026-11-28T08:00:00");
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await expect(paper).toContainText("28. November 2026");
  await expect(paper).not.toContainText("27. November 2026");
});
