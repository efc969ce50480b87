// Answers never leave the device: what the network sees of a full run, and what address and title tell.
import { expect, test, type Browser, type Page } from "@playwright/test";
import { actions, begin, heading, newcomer, next, question, result, settled, touch, walk, type Way } from "./support";

// A worker that may not be registered would be a complaint.
test.use({ serviceWorkers: "allow" });

/** Everything the browser sent, and what it complained about. */
interface Seen {
  requests: Set<string>;
  complaints: Set<string>;
  /** Headers are known only after a request has ended. */
  pending: Promise<void>[];
}

/** An empty one is none: that is how an answer from the cache is shown. */
const TELLTALE = ["cookie", "referer"];

function watch(page: Page, base: string): Seen {
  const seen: Seen = { requests: new Set(), complaints: new Set(), pending: [] };
  page.on("request", (request) => {
    const address = new URL(request.url());
    seen.requests.add(request.url());
    if (request.method() !== "GET") seen.complaints.add(`${request.method()} ${request.url()}`);
    if (address.origin !== base) seen.complaints.add(`foreign origin: ${request.url()}`);
    if (address.search !== "" || address.hash !== "") seen.complaints.add(`says more than a path: ${request.url()}`);
    if (request.postData() !== null) seen.complaints.add(`a body: ${request.url()}`);
  });
  page.on("requestfinished", (request) => {
    const look = async () => {
      const headers = await request.allHeaders();
      for (const name of TELLTALE.filter((name) => headers[name])) seen.complaints.add(`${name}: ${request.url()}`);
    };
    seen.pending.push(look());
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.complaints.add(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => seen.complaints.add(`error: ${error}`));
  return seen;
}

/** A whole run; on every page a reload, a step back and one forward again. */
async function run(browser: Browser, base: string, way: Way): Promise<Seen> {
  const page = await browser.newPage();
  const seen = watch(page, base);
  await page.addInitScript(() => {
    // The console is where the watch looks.
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await begin(page, touch, "de");
  let before: string | undefined;
  const visit = async (fact: string) => {
    const title = await page.title();
    const asks = (await heading(page).textContent()) ?? "";
    expect(title).toMatch(/^Frage \d+ – Wegkette$/);
    expect(title).not.toContain(asks);
    await page.reload();
    await expect(question(page, fact)).toBeVisible();
    if (before !== undefined) {
      await page.goBack();
      await expect(question(page, before)).toBeVisible();
      await page.goForward();
      await expect(question(page, fact)).toBeVisible();
    }
    before = fact;
    expect(page.url()).toBe(`${base}/de/guide`);
  };
  const asked = await walk(page, touch, way, { visit });
  expect(asked.length).toBeGreaterThan(8);

  for (const open of [
    () => touch.press(page.locator("article.card").first().getByRole("button").last()),
    () => touch.press(actions(page).first()),
  ]) {
    await open();
    await expect(result(page)).toBeHidden();
    expect(page.url()).toBe(`${base}/de/guide`);
    await page.reload();
    await expect(heading(page)).toBeFocused();
    await expect(result(page)).toBeHidden();
    await page.goBack();
    await expect(result(page)).toBeVisible();
    await page.reload();
    await expect(result(page)).toBeVisible();
  }
  // A language on the way is a download like any other; which answers were given does not change it.
  await page.locator("details.lang-menu summary").tap();
  await page.locator('details.lang-menu a[data-language="ar"]').tap();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(result(page)).toBeVisible();
  await page.waitForLoadState("networkidle");
  await Promise.all(seen.pending);
  await page.close();
  return seen;
}

test("two different people ask the network for the same things", async ({ browser, baseURL }) => {
  test.setTimeout(240_000);
  const base = baseURL ?? "";
  const [one, other] = await Promise.all([run(browser, base, newcomer), run(browser, base, settled)]);
  expect([...one.complaints]).toEqual([]);
  expect([...other.complaints]).toEqual([]);
  expect([...one.requests].sort()).toEqual([...other.requests].sort());
  expect(one.requests.size).toBeGreaterThan(5);
});

test("the fragment of the start page is gone before anything else", async ({ page, baseURL }) => {
  const addresses: string[] = [];
  page.on("framenavigated", (frame) => addresses.push(frame.url()));
  await page.goto("/de/guide#child");
  await expect(question(page, "phase_wish")).toBeVisible();
  expect(page.url()).toBe(`${baseURL}/de/guide`);
  await touch.press(next(page));
  await expect(question(page, "phase_wish")).toHaveCount(0);
  expect(page.url()).toBe(`${baseURL}/de/guide`);
});
