// What a screen reader is told, under review: `npx playwright test snapshot --update-snapshots=changed` writes it anew.
import { expect, test } from "@playwright/test";
import { begin, touch } from "./support";

test("the start page", async ({ page }) => {
  await page.goto("/de/");
  await expect(page.locator("body")).toMatchAriaSnapshot({ name: "start.de.aria.yml" });
});

test("the first question", async ({ page }) => {
  await begin(page, touch, "de");
  await expect(page.locator("body")).toMatchAriaSnapshot({ name: "question.de.aria.yml" });
});
