// The catalogue at the advisor's desk: searched with every key, sifted, side by side, as text, on paper; and what of it is kept.
import { expect, test, type Page } from "@playwright/test";
import { check } from "./axe";
import { COUNTER } from "./desk";

test.use(COUNTER);

const names = (page: Page) => page.locator(".find-open");
const rows = (page: Page) => page.locator(".find-row");
const field = (page: Page) => page.locator("#find");
const count = (page: Page) => page.locator("#find-count");
const aside = (page: Page) => page.locator("#find-aside");

async function open(page: Page): Promise<void> {
  await page.goto("/desk");
  await offers(page);
}

async function offers(page: Page): Promise<void> {
  await expect(page.locator(".desk-views")).toBeVisible();
  await page.keyboard.press("Alt+2");
  await expect(field(page)).toBeFocused();
  await expect(names(page).first()).toBeVisible();
}

test("the keyboard alone finds an offer by a mistyped word, opens it, and puts it onto the sheet", async ({ page }) => {
  await open(page);
  const all = await count(page).textContent();
  await page.keyboard.type("auslenderbehörde");
  await expect(count(page)).not.toHaveText(all ?? "");
  const name = (await names(page).first().textContent()) ?? "";
  expect(name).toContain("Ausländerbehörde");
  await page.keyboard.press("ArrowDown");
  await expect(names(page).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(aside(page).locator("h3").first()).toHaveText(name);
  await page.keyboard.press("b");
  const sheet = rows(page).first().getByRole("button", { name: /^Aufs Blatt/ });
  await expect(sheet).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toBeFocused();
  await field(page).fill("qqqqqq");
  await expect(rows(page)).toHaveCount(0);
  await expect(page.locator(".find .notice")).toBeVisible();
});

test("words of the client's language find offers, and kinds are told in both", async ({ page }) => {
  await open(page);
  await page.locator("#client-language").selectOption("ar");
  const arabic = rows(page).first().locator(".find-kinds .client[lang=ar]").first();
  await expect(arabic).toBeVisible();
  const words = ((await arabic.textContent()) ?? "").split(/[\s،()]+/);
  const word = words.find((word) => word.length > 4) ?? "";
  await field(page).fill(word);
  await expect(rows(page).first().locator(".find-kinds").first()).toContainText(word);
  // The details speak both, too.
  await names(page).first().click();
  await expect(aside(page).locator(".find-fields .own[lang=de]").first()).toBeVisible();
  await expect(aside(page).locator(".find-fields .client[lang=ar]").first()).toBeVisible();
});

test("what nobody says of a filter hides nothing, and is told", async ({ page }) => {
  await open(page);
  const all = await rows(page).count();
  await page.locator("#find-language").selectOption("ar");
  const silent = page.locator(".find-silent");
  await expect(silent).toBeVisible();
  await expect(page.locator(".find-doubt").first()).toContainText("Sprache");
  const fits = page.locator(".find-list").first().locator(".find-row");
  expect(await fits.count()).toBeLessThan(all);
  await expect(fits.locator(".find-doubt")).toHaveCount(0);
  const spoken = (await count(page).textContent()) ?? "";
  await page.locator("#find-theme").selectOption("health");
  await expect(count(page)).not.toHaveText(spoken);
  await page.getByRole("button", { name: "Auswahl leeren" }).click();
  await expect(page.locator("#find-language")).toHaveValue("");
  await expect(silent).toHaveCount(0);
});

test("three offers stand side by side, and a fourth takes the place of the first", async ({ page }) => {
  await open(page);
  const chosen: string[] = [];
  for (let row = 0; row < 4; row++) {
    chosen.push((await names(page).nth(row).textContent()) ?? "");
    await rows(page).nth(row).getByRole("button", { name: /^Vergleichen/ }).click();
  }
  await page.getByRole("button", { name: "Nebeneinander (3)" }).click();
  const heads = page.locator(".find-table thead th bdi");
  await expect(heads).toHaveText(chosen.slice(1));
  await expect(page.locator(".find-table tr.differs").first()).toBeVisible();
  await page.locator(".find-table").getByRole("button", { name: /^Wegnehmen/ }).first().click();
  await expect(heads).toHaveText(chosen.slice(2));
  await page.getByRole("button", { name: "Zurück zur Liste" }).click();
  await expect(field(page)).toBeFocused();
});

test("an offer is copied as text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await field(page).fill("zuwanderungs- und integrationsbüro");
  await names(page).first().click();
  await aside(page).getByRole("button", { name: /^Als Text kopieren/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Kopiert." })).toHaveCount(1);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Zuwanderungs- und Integrationsbüro \(ZIB\)\n/);
  expect(text).toContain("\nTelefon: +49 681 905-1588\n");
  expect(text, "no marks, no soft hyphens").not.toMatch(/[\u00ad\ue000-\uf8ff\u2066-\u2069]/);
});

test("a favourite survives a reload; what was looked for does not, and nothing of it was kept", async ({ page, context }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await open(page);
  await page.keyboard.type("jobcetner");
  await page.keyboard.press("ArrowDown");
  const name = (await names(page).first().textContent()) ?? "";
  await page.keyboard.press("f");
  await page.locator("#find-group").selectOption("pregnant");
  await page.reload();
  await offers(page);
  await expect(field(page)).toHaveValue("");
  await page.getByRole("button", { name: "★ Favoriten" }).click();
  await expect(names(page)).toHaveText([name]);
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
  }));
  expect(Object.keys(kept.local).sort()).toEqual(["wegkette-desk-favourites", "wegkette-desk-visit"]);
  expect(kept.local["wegkette-desk-favourites"]).toMatch(/^[a-z0-9-]+$/);
  expect(kept.local["wegkette-desk-visit"]).toMatch(/^[0-9a-f]+ \d+ \d{4}-\d\d-\d\d$/);
  expect([kept.session, kept.databases, kept.caches]).toEqual([{}, 0, []]);
  expect(await context.cookies()).toEqual([]);
  expect(asked.filter((request) => /jobc|pregnant|schwanger/i.test(request))).toEqual([]);
});

test("the next person finds nothing of what was looked for", async ({ page }) => {
  await open(page);
  await page.keyboard.type("frauen");
  await page.locator("#find-group").selectOption("women");
  await rows(page).first().getByRole("button", { name: /^Vergleichen/ }).click();
  await page.getByRole("button", { name: "Nächste Person" }).click();
  await expect(field(page)).toHaveValue("");
  await expect(page.locator("#find-group")).toHaveValue("");
  await expect(page.getByRole("button", { name: /^Nebeneinander/ })).toHaveCount(0);
});

test("since the last visit one offer changed, and it is told", async ({ page }) => {
  await open(page);
  // As if that visit had been before the newest publication (`tests/src/earlier.rs`).
  await page.evaluate(() => {
    const [epoch, version] = (localStorage.getItem("wegkette-desk-visit") ?? "").split(" ");
    localStorage.setItem("wegkette-desk-visit", `${epoch} ${Number(version) - 1} 2026-01-01`);
  });
  await page.reload();
  await offers(page);
  await expect(aside(page)).toContainText("1. Januar 2026");
  const changed = aside(page).locator(".find-changes").getByRole("button");
  await expect(changed).toHaveText(["TelefonSeelsorge"]);
  await changed.click();
  await expect(aside(page).getByRole("heading", { name: "TelefonSeelsorge" })).toBeVisible();
});

test("since a visit of which the server knows nothing, the desk says that it cannot tell; a favourite that is gone is named", async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem("wegkette-desk-visit")) return;
    localStorage.setItem("wegkette-desk-visit", "0123456789abcdef 3 2026-01-01");
    localStorage.setItem("wegkette-desk-favourites", "closed-long-ago");
  });
  await open(page);
  await expect(aside(page)).toContainText("1. Januar 2026");
  await expect(aside(page)).toContainText("lässt sich gerade nicht sagen");
  await page.reload();
  await offers(page);
  await expect(aside(page), "the same on the same day").toContainText("1. Januar 2026");
  await expect(aside(page)).toContainText("closed-long-ago");
  await aside(page).getByRole("button", { name: "Vergessen" }).click();
  await expect(aside(page)).not.toContainText("closed-long-ago");
  expect(await page.evaluate(() => localStorage.getItem("wegkette-desk-favourites"))).toBe("");
});

test("on paper stands the list, and nothing of what was looked for or must not lie about", async ({ page }) => {
  await open(page);
  await field(page).fill("gewalt");
  await expect(page.locator(".find-row.no-print").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".find-date")).toBeVisible();
  await expect(page.locator(".find-form")).toBeHidden();
  await expect(aside(page)).toBeHidden();
  await expect(page.locator(".find-row.no-print").first()).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await field(page).fill("jobcenter");
  await page.emulateMedia({ media: "print" });
  const printed = page.locator(".find-row:not(.no-print)").first();
  await expect(printed.locator(".find-open")).toBeVisible();
  await expect(printed.locator(".find-tools")).toBeHidden();
});

test("nothing stands in anybody's way: an open offer, three side by side, on a counter and on a tablet", async ({ page }) => {
  test.setTimeout(180_000);
  const found: string[] = [];
  for (const size of [COUNTER.viewport, { width: 800, height: 1280 }]) {
    await page.setViewportSize(size);
    await open(page);
    await page.locator("#find-language").selectOption("ar");
    await names(page).first().click();
    await expect(aside(page).locator(".find-fields")).toBeInViewport();
    for (const row of [0, 1, 2]) await rows(page).nth(row).getByRole("button", { name: /^Vergleichen/ }).click();
    found.push(...(await check(page, "an open offer", size)));
    await page.getByRole("button", { name: /^Nebeneinander/ }).click();
    found.push(...(await check(page, "side by side", size)));
  }
  expect(found).toEqual([]);
});
