// What surrounds the questions: bar, commands, keys, sheet, file; and what is left of a person when the next one sits down.
import { expect, test, type Page } from "@playwright/test";
import { cases, COUNTER, front, keys, outcome, row, sit } from "./desk";

test.use(COUNTER);

const answered = (page: Page) => page.locator(".desk-option :checked");
const told = (page: Page) => page.locator(".desk-page .desk-told:not(dialog *)");
const select = (page: Page) => page.locator("#client-language");
const palette = (page: Page) => page.locator("#desk-palette");

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
