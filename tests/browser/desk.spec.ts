// A whole session at the desk by keyboard alone: an Arabic client, a German advisor.
import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { cases, COUNTER, front, keys, outcome, row, SEEKER, sit } from "./desk";

test.use(COUNTER);

const badges = (page: Page) => outcome(page).locator(".desk-summary .badge");

test("a session by keyboard alone, in two languages", async ({ page }) => {
  await sit(page, "ar");
  await expect(front(page)).toHaveAttribute("id", "row-wishes");
  const before = await badges(page).allTextContents();
  const count = await keys(page, ...SEEKER);
  expect(count).toBeLessThanOrEqual(25);
  await expect(page.locator(".desk-row.answered")).toHaveCount(7);
  await expect(badges(page)).not.toHaveText(before);
  // Both languages, side by side: question, option, reason.
  for (const place of ["h4", ".desk-option:has(:checked)", ".desk-doors .meta"]) {
    const said = page.locator(`${place} .two:has(.own[lang=de]):has(.client[lang=ar][dir=rtl])`);
    await expect(said.first()).toBeAttached();
  }
  // The next useful question is marked, and the key for it leads there from anywhere.
  const marked = page.locator(".desk-row.next");
  await expect(marked).toHaveCount(1);
  await keys(page, "ArrowUp", "n");
  await expect(marked).toHaveClass(/\bat\b/);
  // A kind of offer by typing; its reasons with law and date; one of its offers onto the sheet.
  await keys(page, "Control+k");
  await page.keyboard.type("warum anerkennung von zeugnissen");
  await keys(page, "Enter");
  const why = outcome(page).locator(".desk-why");
  await expect(why.locator(".desk-rules code").first()).toHaveText(/^R-/);
  await expect(why.locator(".law").first()).toContainText(/\d{4}/);
  await why.getByRole("button", { name: "Aufs Blatt" }).first().focus();
  await keys(page, "Enter");
  await keys(page, "Alt+3");
  const paper = page.locator(".desk-paper.sheet");
  await expect(paper.locator(".sheet-offers > li")).toHaveCount(1);
  await expect(paper.locator("h2 .client[lang=ar]")).toBeVisible();
  await expect(paper.locator("svg.qr")).toBeVisible();
  for (const [tongue, words] of [["own", "Quelle:"], ["client", "المصدر:"]]) {
    await expect(paper.locator(`.sheet-offers .meta .${tongue}`).last()).toContainText(words);
  }
  // "Next person" leaves nothing behind.
  await keys(page, "Control+k");
  await page.keyboard.type("nachste person");
  await keys(page, "Enter", "Alt+1");
  await expect(page.locator(".desk-row.answered")).toHaveCount(0);
  await expect(page.locator(".two > .client")).toHaveCount(0);
  await keys(page, "Alt+3");
  await expect(page.locator(".sheet-offers > li")).toHaveCount(0);
});

test("typed months, ages and what cannot be read", async ({ page }) => {
  await sit(page);
  const children = row(page, "children").locator(".desk-typed").first();
  await children.fill("8, 3, 10m");
  await keys(page, "Enter");
  await expect(row(page, "children")).toContainText(/8\W+Jahre · \W*3\W+Jahre · \W*10\W+Monate/);
  await children.fill("viele");
  await keys(page, "Enter");
  await expect(row(page, "children").getByRole("alert")).toBeVisible();
  await expect(children).toBeFocused();
  await expect(row(page, "children")).not.toContainText(/8\W+Jahre/);
  await children.fill("0");
  await keys(page, "Enter");
  await expect(row(page, "children").getByRole("alert")).toHaveCount(0);
  await row(page, "arrival").locator(".desk-typed").fill("6/2024");
  await keys(page, "Enter");
  await expect(row(page, "arrival")).toContainText("Juni 2024");
});

test("letters are only letters when they are off, and unknown stays unknown", async ({ page }) => {
  await sit(page);
  const picked = page.locator(".desk-option :checked");
  await keys(page, "Alt+k", "1");
  await expect(picked).toHaveCount(0);
  await expect(page.locator(".desk-row.at kbd").first()).toBeHidden();
  await page.reload();
  await expect(front(page)).toBeVisible();
  await keys(page, "1");
  await expect(picked).toHaveCount(0);
  await keys(page, "Alt+k", "1");
  await expect(picked).toHaveCount(1);
  // Going on without an answer is none; taken back, it is none again.
  await keys(page, "Enter", "Enter", "ArrowUp", "Delete");
  await expect(page.locator(".desk-row.answered")).toHaveCount(0);
});

test("eight people at most, each with a sign of its own, and what one said is not the other's", async ({ page }) => {
  await sit(page);
  await keys(page, "4");
  for (let open = 1; open < 8; open++) await page.getByRole("button", { name: "Neuer Fall" }).click();
  await expect(cases(page)).toHaveCount(8);
  await expect(page.getByRole("button", { name: "Neuer Fall" })).toHaveCount(0);
  const names = await cases(page).locator(".case-name").allTextContents();
  expect(new Set(names).size).toBe(8);
  await expect(page.locator(".desk-option :checked")).toHaveCount(0);
  await cases(page).first().click();
  await expect(page.locator(".desk-option :checked")).toHaveCount(1);
  await page.getByRole("button", { name: "Fall schließen" }).click();
  await expect(cases(page)).toHaveCount(7);
  await expect(page.locator(".desk-option :checked")).toHaveCount(0);
});

test("the client's side never shows what only the desk asks", async ({ page }) => {
  await sit(page, "ar");
  await keys(page, "Alt+a");
  const desk = page.locator('.desk-row[id^="row-desk-"]');
  expect(await desk.count()).toBeGreaterThan(15);
  await expect(desk.locator(".client")).toHaveCount(0);
  // Nor turned round; what rests on it: `desk.told.spec.ts`.
  await keys(page, "Control+k");
  await page.keyboard.type("frage dublin");
  await keys(page, "Enter");
  await expect(front(page)).toHaveAttribute("id", "row-desk-dublin_case");
  await keys(page, "Alt+u");
  await expect(page.locator("#desk-turned")).toContainText("Das fragt nur das Pult.");
  await expect(page.locator("#desk-turned")).not.toContainText("Dublin");
  await keys(page, "Escape");
});

test("turned round, whoever sits opposite answers in their own language", async ({ page }) => {
  await sit(page, "ar");
  await keys(page, "Alt+u");
  const dialog = page.locator("#desk-turned");
  await expect(dialog.locator("h2")).toBeVisible();
  await expect(dialog.locator('[lang="ar"][dir="rtl"]')).toBeVisible();
  await dialog.getByRole("button").first().click();
  await expect(dialog.getByRole("button", { pressed: true })).toHaveCount(1);
  await expect(dialog.getByRole("button").first(), "whoever taps keeps their place").toBeFocused();
  await keys(page, "Escape");
  await expect(row(page, "wishes").locator(":checked")).toHaveCount(1);
  // So is a kind of offer whose reasons are open.
  await outcome(page).locator(".desk-doors .link-button").first().click();
  await keys(page, "Alt+u");
  const name = await outcome(page).locator(".desk-why h3 .client").textContent();
  await expect(dialog.locator("h2")).toHaveText(name ?? "");
  await expect(dialog.locator(".own")).toHaveCount(0);
});

test("another day, another answer, and what cannot be are seen at once", async ({ page }) => {
  await sit(page);
  await keys(page, ...SEEKER);
  await row(page, "arrival").locator(".desk-typed").fill("6/2024");
  await page.locator("#desk-day").fill("2030-01-01");
  await expect(outcome(page)).toContainText("nicht für heute");
  const doubts = outcome(page).locator(".notice", { hasText: "Bitte noch einmal ansehen" });
  await expect(doubts).toHaveCount(0);
  // Before that day nobody can have come on it.
  await page.locator("#desk-day").fill("2023-01-01");
  await expect(doubts).toContainText("Ankunft");
  await page.getByRole("button", { name: "Heute" }).click();
  await expect(outcome(page)).not.toContainText("nicht für heute");
  await expect(page.locator("#desk-day")).not.toHaveValue("2023-01-01");
  await expect(doubts).toHaveCount(0);
  await outcome(page).locator(".desk-what-if > summary").press("Enter");
  const before = await page.locator(".desk-option :checked").count();
  await page.getByLabel("Deutsch", { exact: true }).selectOption({ index: 1 });
  await expect(page.locator(".desk-what-if .better").first()).toBeVisible();
  expect(await page.locator(".desk-option :checked").count()).toBe(before);
});

test("this looks wrong: a case for the rule book, without an exact day, looked at before it is saved", async ({ page }) => {
  await sit(page);
  await keys(page, ...SEEKER);
  // Which dates matter changes with the law.
  await page.locator("#desk-day").fill("2026-11-27");
  await row(page, "arrival").locator(".desk-typed").fill("15.6.2024");
  await keys(page, "Enter");
  await outcome(page).getByRole("button", { name: "Anerkennung von Zeugnissen" }).first().click();
  await outcome(page).getByText("Das sieht falsch aus").click();
  await page.getByLabel("Richtig wäre").selectOption({ index: 1 });
  await page.locator("#wrong-note").fill("Die Stelle berät nur Menschen mit Zeugnis.");
  await page.getByRole("button", { name: "Datei ansehen" }).click();
  const file = page.locator(".desk-json");
  await expect(file).toContainText('"desk_report"');
  await expect(file).not.toContainText("2024-06-15");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Datei speichern" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^desk-[\w-]+\.json$/);
  const [told] = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(told.expect).toEqual([{ offer_type: "anerkennungsberatung", allowed: expect.any(String), note: expect.stringContaining("Zeugnis") }]);
});

test("whoever closes the page by mistake is asked first, while a case is open", async ({ page }) => {
  await sit(page);
  await keys(page, "4");
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await expect(page.locator(".desk-option :checked")).toHaveCount(1);
});
