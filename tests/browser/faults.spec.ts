// An input that cannot be meant so: said when the reader goes on, in a summary that leads to the field.
import { expect, test, type Page } from "@playwright/test";
import { begin, current, keyboard, newcomer, next, question, skips, tabTo, touch, walk } from "./support";

const faults = (page: Page) => page.locator("#faults");

for (const [typed, says] of [
  ["340", /^Schreiben Sie eine Zahl von \D*0\D* bis \D*120\D*\.$/],
  ["-3", /^Schreiben Sie eine Zahl von \D*0\D* bis \D*120\D*\.$/],
  ["vierzig", "Schreiben Sie eine Zahl, zum Beispiel 34."],
] as const) {
  test(`an age of "${typed}" is asked again`, async ({ page }) => {
    await begin(page, touch, "de");
    await walk(page, touch, newcomer, { until: "age" });
    const field = page.locator("#field-age");
    await field.fill(typed);
    await touch.press(next(page));
    await expect(faults(page)).toBeFocused();
    await expect(question(page, "age")).toBeVisible();
    await expect(faults(page).getByRole("link")).toHaveText(says);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(says);
    // What was typed is there to be mended.
    await expect(field).toHaveValue(typed);

    await touch.press(faults(page).getByRole("link"));
    await expect(field).toBeFocused();
    expect(new URL(page.url()).hash).toBe("");
    await field.fill("29");
    await touch.press(next(page));
    await expect(question(page, "age")).toHaveCount(0);
    await page.goBack();
    await expect(field).toHaveValue("29");
    await expect(faults(page)).toHaveCount(0);
  });
}

test("an age in the reader's own digits counts", async ({ page }) => {
  await begin(page, touch, "fa");
  await walk(page, touch, newcomer, { until: "age" });
  await page.locator("#field-age").fill("۲۹");
  await touch.press(next(page));
  await expect(question(page, "age")).toHaveCount(0);
  await page.goBack();
  await expect(page.locator("#field-age")).toHaveValue("29");
});

test("who does not know is not held up by what they typed", async ({ page }) => {
  await begin(page, touch, "de");
  await walk(page, touch, newcomer, { until: "age" });
  await page.locator("#field-age").fill("340");
  await touch.press(next(page));
  await expect(faults(page)).toBeFocused();
  await touch.press(skips(page).first());
  await expect(question(page, "age")).toHaveCount(0);
  await expect(faults(page)).toHaveCount(0);
  expect(await current(page)).toBeTruthy();
});

test("a month without its year, and a month to come", async ({ page }) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime("2026-06-15T12:00:00");
  await begin(page, touch, "de");
  await walk(page, touch, newcomer, { until: "entry" });
  const [months, years] = [page.locator("#main select").first(), page.locator("#main select").nth(1)];
  await months.selectOption("12");
  await touch.press(next(page));
  await expect(faults(page).getByRole("link")).toHaveText("Wählen Sie den Monat und das Jahr.");
  await expect(months).toHaveAttribute("aria-invalid", "true");
  await years.selectOption("2026");
  await touch.press(next(page));
  await expect(faults(page).getByRole("link")).toHaveText("Wählen Sie einen Monat, der nicht in der Zukunft liegt.");
  await years.selectOption("2025");
  await touch.press(next(page));
  await expect(question(page, "entry")).toHaveCount(0);
});

test("before the second layer is here, numbers say it", async ({ page }) => {
  await page.route(/reasons\.ftl$/, (route) => route.abort());
  await begin(page, touch, "uk");
  await walk(page, touch, newcomer, { until: "age" });
  await page.locator("#field-age").fill("340");
  await touch.press(next(page));
  await expect(faults(page).getByRole("link")).toHaveText("0–120");
});

test.describe("with a keyboard", () => {
  test.use({ isMobile: false, hasTouch: false });

  test("the summary is heard first and leads to the field", async ({ page }) => {
    await begin(page, keyboard, "de");
    await walk(page, keyboard, newcomer, { until: "age" });
    await page.locator("#field-age").fill("x");
    await page.keyboard.press("Enter");
    await expect(faults(page)).toBeFocused();
    await expect(faults(page).getByRole("heading")).toHaveText("Bitte sehen Sie noch einmal hin");
    await tabTo(faults(page).getByRole("link"));
    await page.keyboard.press("Enter");
    await expect(page.locator("#field-age")).toBeFocused();
  });
});
