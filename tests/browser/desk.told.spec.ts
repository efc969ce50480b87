// What is told at the desk, and to whom: what rests on what only the desk asks, what guards say, what was said instead of an answer.
import { expect, test, type Page } from "@playwright/test";
import { COUNTER, keys, outcome, row, sit } from "./desk";

test.use(COUNTER);

const why = (page: Page) => outcome(page).locator(".desk-why");
const opposite = (page: Page) => page.locator("#desk-turned");

/** Opens the reasons of a kind of offer by typing its name. */
async function door(page: Page, name: string): Promise<void> {
  await keys(page, "Control+k");
  await page.keyboard.type(`warum ${name}`);
  await keys(page, "Enter");
  await expect(why(page).locator("h3")).toBeVisible();
}
const option = (page: Page, question: string, name: string) => row(page, question).locator(".desk-option", { hasText: name }).first();

test("a reason that follows from what only the desk was told stays on the desk's side", async ({ page }) => {
  await sit(page, "ar");
  await keys(page, "Alt+a");
  await option(page, "paper", "Duldung").click();
  await door(page, "duldung fur die ausbildung");
  const first = why(page).locator(".desk-rules > li", { hasText: "Dafür muss Ihre Identität geklärt sein" }).first();
  const known = (await first.locator(".client").first().textContent()) ?? "";
  expect(known).not.toBe("");
  await option(page, "desk-identity_clarified", "nein").click();
  await expect(first.locator(".client")).toHaveCount(0);
  await keys(page, "Alt+u");
  await expect(opposite(page).locator("h2")).toBeVisible();
  await expect(opposite(page)).not.toContainText(known);
  await keys(page, "Escape");
  // Nor in the list, from which no door is missing.
  await outcome(page).getByRole("button", { name: "Alle Türen" }).click();
  const line = outcome(page).locator(".desk-doors .meta", { hasText: "Dafür muss Ihre Identität geklärt sein" });
  for (const list of ["Noch unklar", "Zurzeit zu"]) await outcome(page).locator("summary", { hasText: list }).press("Enter");
  await expect(line.first()).toBeAttached();
  expect(await line.locator(".client").allTextContents()).not.toContain(known);
});

test("guards are told at the desk as on the phone, on both sides", async ({ page }) => {
  await sit(page, "ar");
  await keys(page, "Alt+a");
  await option(page, "paper", "kein Papier").click();
  const note = outcome(page).locator(".notice", { hasText: "Ämter müssen die" });
  await expect(note.locator('.client[lang="ar"]')).toBeVisible();
  await door(page, "jobcenter");
  const advice = why(page).locator(".notice", { hasText: "zuerst mit einer unabhängigen Beratung" });
  const said = (await advice.locator(".client").textContent()) ?? "";
  await keys(page, "Alt+u");
  await expect(opposite(page)).toContainText(said);
});

test("all questions stand in their places, also those on which nothing depends", async ({ page }) => {
  await sit(page);
  await keys(page, "Alt+a");
  const rows = page.locator(".desk-row");
  await expect(rows.last()).toBeAttached();
  const tops = await rows.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
  expect(tops).toEqual([...tops].sort((one, other) => one - other));
  expect(new Set(tops).size).toBe(tops.length);
});

test("unknown and rather not said are seen, chosen and taken back without a key", async ({ page }) => {
  await sit(page);
  await option(page, "paper", "Duldung").click();
  const paper = row(page, "paper");
  const declined = paper.getByRole("button", { name: "Möchte ich nicht sagen" });
  await declined.click();
  await expect(declined).toHaveAttribute("aria-pressed", "true");
  await expect(paper.locator(":checked")).toHaveCount(0);
  // Seen from elsewhere, too; what was not said is not offered there.
  await row(page, "age").locator("input").first().focus();
  await expect(declined).toBeVisible();
  await expect(paper.getByRole("button", { name: "Ich weiß es nicht" })).toBeHidden();
  await declined.click();
  await expect(paper).not.toHaveClass(/answered/);
});

test("a field shows what was said and nothing else", async ({ page }) => {
  await sit(page);
  const typed = row(page, "age").locator(".desk-typed");
  await typed.fill("26");
  await keys(page, "Enter");
  await expect(row(page, "age")).toHaveClass(/answered/);
  await row(page, "age").locator("h4").click();
  await keys(page, "Delete");
  await expect(row(page, "age")).not.toHaveClass(/answered/);
  await expect(typed).toHaveValue("");
  // What cannot be read goes with it, and each field has a fault of its own.
  const arrival = row(page, "arrival").locator(".desk-typed");
  await arrival.fill("13/2024");
  await keys(page, "Enter");
  await typed.fill("27");
  await expect(row(page, "arrival").getByRole("alert")).toBeVisible();
  await row(page, "arrival").locator("h4").click();
  await keys(page, "Delete");
  await expect(arrival).toHaveValue("");
  // A list, too.
  await keys(page, "Alt+a");
  const nationality = row(page, "desk-nationality").locator("select");
  await nationality.focus();
  await nationality.selectOption({ label: "Syrien" });
  await expect(nationality).toHaveValue(/./);
  await row(page, "desk-nationality").getByRole("button", { name: "Wissen wir nicht" }).click();
  await expect(nationality).toHaveValue("");
});
