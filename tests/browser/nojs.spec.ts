// Where the questions cannot run, the plain list stands on its own.
import { expect, test } from "@playwright/test";

test.describe("JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the start page leads to every offer", async ({ page }) => {
    await page.goto("/de/");
    await expect(page.locator("h1")).toBeVisible();
    // The three choices work by style alone: each shows its own way in.
    await page.locator('label:has(input[value="child"])').tap();
    await expect(page.locator("a.start:visible")).toHaveAttribute("href", "/de/guide#child");

    await page.locator('main a[href="/de/offers"]').tap();
    const offers = page.locator("main .offer-list a");
    await expect(offers.nth(40)).toBeVisible();
    const name = await offers.first().textContent();
    await offers.first().tap();
    await expect(page.locator("h1")).toHaveText(name ?? "");
    await expect(page).toHaveURL(/\/de\/offers\/[a-z0-9-]+$/);
    await expect(page.locator("main .source")).toBeVisible();
  });

  test("independent advice stands before any public body", async ({ page }) => {
    await page.goto("/de/offers");
    const before = page.locator("section.offer-group").first().locator(".offer-list:not(.notice ~ *) a");
    const behind = page.locator("section.offer-group .notice ~ .offer-list a");
    await expect(before.first()).toBeVisible();
    await expect(behind.first()).toBeVisible();
    const publicBody = page.getByText("Das ist eine öffentliche Stelle");
    await behind.first().tap();
    await expect(publicBody).toBeVisible();
    await page.goBack();
    await before.first().tap();
    await expect(page.locator("main .source")).toBeVisible();
    await expect(publicBody).toHaveCount(0);
  });

  test("the guide says what to do instead", async ({ page }) => {
    await page.goto("/ar/guide");
    await expect(page.locator('noscript a[href="/ar/offers"]')).toBeVisible();
    await expect(page.locator('noscript a[href="/ar/help"]')).toBeVisible();
  });
});

test("WebAssembly off: the guide shows the way to the list", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
  await page.goto("/de/guide");
  await expect(page.locator("#no-wasm")).toBeVisible();
  await expect(page.locator("#loading")).toHaveCount(0);
  await page.locator('#no-wasm a[href="/de/offers"]').tap();
  await expect(page.locator("main .offer-list a").first()).toBeVisible();
});

test("the catalogue does not arrive: the guide shows the way to the list", async ({ page }) => {
  await page.route("**/api/v1/catalogue/**", (route) => route.abort());
  await page.goto("/de/guide");
  await expect(page.locator("#no-wasm")).toBeVisible();
});
