// Without a network after one visit: everything that was there is there.
import { expect, type Page } from "@playwright/test";
import { kept, test } from "./between";
import { begin, heading, newcomer, question, result, touch, walk } from "./support";

const line = (page: Page, id: string) => page.locator(`#lines #${id}`);

async function choose(page: Page, language: string): Promise<void> {
  await page.locator("details.lang-menu summary").tap();
  await page.locator(`details.lang-menu a[data-language="${language}"]`).tap();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

test("flight mode after one visit: questions, result, door, help, languages already seen", async ({ page, front }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  await choose(page, "ar");
  await kept(page, "ar");
  front.down = true;

  await page.goto("/de/guide");
  await expect(question(page, "phase_wish")).toBeVisible();
  await walk(page, touch, newcomer);
  await expect(page.locator("article.card").first()).toBeVisible();
  await expect(line(page, "as-of"), "says from when it is").toBeVisible();
  await expect(line(page, "as-of").locator("time")).toHaveAttribute("datetime", new RegExp(`^${new Date().getFullYear()}-`));
  const german = await line(page, "as-of").textContent();
  await touch.press(page.locator("article.card").first().getByRole("button").last());
  await expect(result(page)).toHaveCount(0);
  await page.goBack();
  await expect(result(page)).toBeVisible();

  await choose(page, "ar");
  await expect(result(page)).toBeVisible();
  await expect(page.locator("article.card .card-open").first()).not.toBeEmpty();
  await expect(line(page, "as-of")).not.toHaveText(german ?? "");
  await page.goto("/ar/help");
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  await page.goto("/de/");
  await page.locator("a.start:visible").tap();
  await expect(heading(page)).toBeFocused();
});

test("a page that is not on the phone: what works all the same, and where a human helps", async ({ page, front }) => {
  await page.goto("/ar/offers");
  const offers = await page.locator("main .offer-list a").count();
  await kept(page, "ar");
  await page.reload();
  await expect(line(page, "as-of")).toBeHidden();
  await expect.poll(() => page.evaluate(async () => !!(await caches.match("/ar/offers")))).toBe(true);
  front.down = true;
  await page.reload();
  await expect(page.locator("main .offer-list a"), "a plain page that was seen").toHaveCount(offers);
  await expect(line(page, "as-of"), "says from when it is").toBeVisible();
  for (const address of ["/ar/offers/nobody", "/ar/glossary", "/fr/help", "/fr/guide"]) {
    await page.goto(address);
    await expect(page.locator('main a.button[href="/ar/guide"]'), address).toBeVisible();
    await expect(page.locator('main a[href^="tel:"]').first(), address).toBeVisible();
  }
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("a.start:visible")).toBeVisible();
});

test("back in the network only what changed is asked for", async ({ page, front }) => {
  const about = () => front.asked.filter((path) => path.startsWith("/api/"));
  await begin(page, touch, "de");
  await kept(page, "de");
  expect(about().filter((path) => path.includes("/since/")), "what has just come whole is not asked again").toEqual([]);
  const wasm = front.asked.filter((path) => path.endsWith(".wasm"));
  expect(wasm.filter((path) => path.includes("/guide-")), "nothing is downloaded twice").toHaveLength(1);

  front.asked.length = 0;
  const asked = page.waitForResponse("**/since/**");
  await page.goto("/de/guide");
  await expect(question(page, "phase_wish")).toBeVisible();
  expect((await asked).status()).toBe(200);
  expect(about()).toEqual([expect.stringMatching(/^\/api\/v1\/catalogue\/since\/\w+\/\d+\/de$/)]);
  await expect(line(page, "as-of")).toBeHidden();
});

test("a server that cannot tell what changed is asked for everything", async ({ page, front }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  front.change = (path) => (path.includes("/since/") ? 409 : undefined);
  const whole = page.waitForResponse("**/behind.postcard");
  await page.goto("/de/guide");
  await whole;
  front.change = () => undefined;
  await walk(page, touch, newcomer);
});

test("a catalogue newer than the app: the last good one stays, and a line says what to do", async ({ page, front }) => {
  await begin(page, touch, "de");
  await kept(page, "de");
  front.change = (path, body) => {
    if (!path.includes("/since/")) return undefined;
    const newer = Buffer.from(body);
    newer[0] += 1;
    return newer;
  };
  await page.goto("/de/guide");
  await expect(line(page, "update-needed")).toBeVisible();
  await walk(page, touch, newcomer);
  await page.reload();
  await expect(result(page), "what is stored was not replaced").toBeVisible();
});

test("a first visit that the app cannot read leads to the list, to people, and says what to do", async ({ page, front }) => {
  front.change = (path, body) => {
    if (!path.endsWith("/first.postcard")) return undefined;
    const newer = Buffer.from(body);
    newer[0] += 1;
    return newer;
  };
  await page.goto("/de/guide");
  await expect(page.locator('#no-wasm a[href="/de/help"]')).toBeVisible();
  await expect(page.locator('#no-wasm a[href="/de/offers"]')).toBeVisible();
  await expect(line(page, "update-needed")).toBeVisible();
  front.change = () => undefined;
  await page.reload();
  await expect(question(page, "phase_wish")).toBeVisible();
  await expect(line(page, "update-needed")).toBeHidden();
});

test("to be kept on the home screen: a manifest in each language, and a line beside the result alone", async ({ page }) => {
  await page.goto("/ar/");
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await page.evaluate(async (href) => (await fetch(href ?? "")).json(), href);
  expect(manifest).toMatchObject({ lang: "ar", dir: "rtl", start_url: "/ar/", scope: "/", display: "standalone" });
  for (const icon of manifest.icons) {
    const width = await page.evaluate(async (src) => (await createImageBitmap(await (await fetch(src)).blob())).width, icon.src);
    expect(`${width}x${width}`, icon.purpose).toBe(icon.sizes);
  }
  await begin(page, touch, "de");
  await kept(page, "de");
  await page.evaluate(() => {
    const event = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt: () => (document.title = "asked") });
    dispatchEvent(event);
  });
  await expect(line(page, "install"), "not while questions are asked").toBeHidden();
  await walk(page, touch, newcomer);
  await line(page, "install").getByRole("button").tap();
  await expect(page).toHaveTitle("asked");
  await expect(line(page, "install")).toBeHidden();
});
