// Nothing sent, nothing about the person stored: requests, storages and caches before and after a session; and a day without a network.
import { expect, test, type Page } from "@playwright/test";
import { COUNTER, front, keys, outcome, SEEKER, sit } from "./desk";

test.use({ ...COUNTER, serviceWorkers: "allow" });

/** All that a desk may keep: favourites, the last visit, how it looks. */
const ALLOWED = ["wegkette-desk-favourites", "wegkette-desk-settings", "wegkette-desk-visit"];

interface Kept {
  local: [string, string][];
  session: string[];
  cookies: string;
  databases: number;
  caches: string[];
  history: unknown;
  address: string;
}

const kept = (page: Page): Promise<Kept> =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage).sort(),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (
      await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => `${name} ${url}`)),
      )
    )
      .flat()
      .sort(),
    history: history.state,
    address: location.href,
  }));

/** Until the worker has everything. */
async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 60_000 }).toBe(true);
}

test("a session sends nothing and leaves nothing behind", async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await sit(page);
  await ready(page);
  const before = await kept(page);
  expect(before.local.map(([key]) => key).filter((key) => !ALLOWED.includes(key))).toEqual([]);
  const requests: string[] = [];
  page.on("request", (request) => {
    const { origin, search, hash, pathname } = new URL(request.url());
    requests.push(pathname);
    const telling = origin !== baseURL || search || hash || request.method() !== "GET" || request.postData() !== null;
    if (telling) complaints.push(`${request.method()} ${request.url()}`);
  });
  await page.locator("#client-language").selectOption("ar");
  await expect(page.locator(".two > .client").first()).toBeVisible();
  // From here on nobody asks for anything, whatever is said.
  const language = requests.length;
  await page.locator("#row-wishes").focus();
  await keys(page, ...SEEKER);
  await outcome(page).getByRole("button", { name: "Anerkennung von Zeugnissen" }).first().click();
  await outcome(page).getByRole("button", { name: "Aufs Blatt" }).first().click();
  await keys(page, "Alt+3");
  await page.locator("#sheet-note").fill("Am Montag wiederkommen");
  await keys(page, "Alt+2", "Alt+1");
  expect(requests.slice(language)).toEqual([]);
  expect(requests.filter((path) => !/^\/(locales|api\/v1\/texts)\/.*\bar\b/.test(path))).toEqual([]);
  const after = await kept(page);
  expect(after).toEqual(before);
  expect(await page.title()).toBe("Pult der Beratung – Wegkette");
  // Not even a reload brings a person back.
  await page.reload();
  await expect(front(page)).toBeVisible();
  await expect(page.locator(".desk-row.answered")).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("without a network it is a day like any other, in every language", async ({ page, context }) => {
  test.setTimeout(120_000);
  await sit(page);
  await ready(page);
  await context.setOffline(true);
  await page.reload();
  await expect(front(page)).toBeVisible();
  for (const language of ["ar", "ti"]) {
    await page.locator("#client-language").selectOption(language);
    await expect(page.locator(`h4 .client[lang="${language}"]`).first()).toBeVisible();
  }
  await page.locator("#row-wishes").focus();
  await keys(page, ...SEEKER);
  await expect(outcome(page).locator(".desk-doors li").first()).toBeVisible();
  await keys(page, "Alt+2");
  await page.locator("#find").fill("jobcenter");
  await expect(page.locator(".find-open").first()).toBeVisible();
});

for (const [what, body, said] of [
  ["of another format", Buffer.from([99, 0, 0]), /passen nicht zusammen/],
  ["that is empty", Buffer.alloc(0), /startet nicht/],
  ["that is cut off", Buffer.from([8, 3, 1]), /startet nicht/],
] as const) {
  test(`with a catalogue ${what} the desk says so`, async ({ page }) => {
    await page.route("**/catalogue/whole.postcard", (route) => route.fulfill({ body, contentType: "application/octet-stream" }));
    await page.goto("/desk");
    await expect(page.getByRole("alert")).toHaveText(said);
    await expect(page.locator("#loading")).toHaveCount(0);
  });
}
