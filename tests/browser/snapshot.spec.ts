// What a screen reader is told, under review: `npx playwright test snapshot --update-snapshots=changed` writes it anew.
import { expect, test } from "@playwright/test";
import { begin, newcomer, next, touch, walk } from "./support";

test("the start page", async ({ page }) => {
  await page.goto("/de/");
  await expect(page.locator("body")).toMatchAriaSnapshot({ name: "start.de.aria.yml" });
});

test("the first question", async ({ page }) => {
  await begin(page, touch, "de");
  // It arrives behind the question.
  await expect(page.locator("button.aloud")).toBeVisible();
  await expect(page.locator("body")).toMatchAriaSnapshot({ name: "question.de.aria.yml" });
});

test("an input in doubt", async ({ page }) => {
  await begin(page, touch, "de");
  await walk(page, touch, newcomer, { until: "age" });
  await expect(page.locator("button.aloud")).toBeVisible();
  await page.locator("#field-age").fill("340");
  await touch.press(next(page));
  await expect(page.locator("#faults")).toBeFocused();
  await expect(page.locator("#main form")).toMatchAriaSnapshot({ name: "faults.de.aria.yml" });
});

test("the page as it is shown to someone", async ({ page }) => {
  await begin(page, touch, "ar");
  await page.locator("button.aloud").tap();
  await expect(page.locator(".show")).toBeFocused();
  await expect(page.locator("body")).toMatchAriaSnapshot({ name: "shown.ar.aria.yml" });
});
