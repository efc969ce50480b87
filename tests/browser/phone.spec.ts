// What a slow phone takes, in figures. No test: it writes one JSON line a figure to the file that PHONE names, and runs only for
// `cargo run -p tests --bin phone`, which makes a table of them. RUNS says how often each is taken.
import { appendFileSync, writeFileSync } from "node:fs";
import { type BrowserContext, type CDPSession, expect, type Page, test } from "@playwright/test";
import { finger, noted, noteTap, painted, slow, taps, watchTaps } from "./measure";
import { begin, newcomer, result, settled, touch, walk } from "./support";

const file = process.env.PHONE ?? "";
const runs = Number(process.env.RUNS ?? 5);

// One after the other: two browsers would share the machine.
test.describe.configure({ mode: "serial" });

const tell = (what: string, value: number, budget: number | null, digits: number) =>
  appendFileSync(file, `${JSON.stringify({ what, value, budget, digits })}\n`);
const seconds = (what: string, value: number, budget: number | null) => tell(what, value / 1000, budget, 2);

/** Milliseconds since the page's own clock began, as soon as the first question can be answered. */
async function answerable(page: Page): Promise<number> {
  await page.waitForFunction(() => document.querySelector("#main h1[id^=label-]"));
  await expect(page.locator('input[name="phase_wish"]').first()).toBeEnabled();
  // The page says itself when it was painted: this side of the wire would add its own way.
  return page.evaluate(() => {
    const heading = performance.getEntriesByType("mark").find((mark) => mark.name === "answerable");
    return heading?.startTime ?? performance.now();
  });
}

/** Marks the first paint in which a question stands on the page. */
const mark = (page: Page) =>
  page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector("#main h1[id^=label-]")) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark("answerable")));
    });
    observer.observe(document, { childList: true, subtree: true });
  });

const fresh = (run: number, path: string, measure: (page: Page, context: BrowserContext, session: CDPSession) => Promise<void>) =>
  test(`${path}, ${run}`, async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: "allow" });
    const page = await context.newPage();
    const session = await slow(page, { network: true });
    await mark(page);
    await page.goto(path, { waitUntil: "commit" });
    await measure(page, context, session);
    await context.close();
  });

for (let run = 0; run < runs; run++) {
  fresh(run, "/de/", async (page, _, session) => {
    await page.locator("a.start:visible").waitFor();
    const { first, shifts } = await painted(page);
    seconds("start page: first paint", first, 0.6);
    tell("start page: what moves about (CLS)", shifts, 0.02, 3);
    // Open for two seconds; then the finger.
    await page.waitForTimeout(2000);
    await noteTap(page);
    await finger(page, session).press(page.locator("a.start:visible"));
    await page.waitForURL(/guide/);
    seconds("start tapped after two seconds: first question", (await answerable(page)) - (await noted(page)), 0.7);
  });
  fresh(run, "/de/guide", async (page) => {
    const shown = await answerable(page);
    const { first, shifts } = await painted(page);
    seconds("guide, cold: first paint", first, 0.6);
    seconds("guide, cold: first question", shown, 2.0);
    tell("guide: what moves about (CLS)", shifts, 0.02, 3);
  });
  fresh(run, "/de/guide?", async (page, context) => {
    await answerable(page);
    // Without a worker there is nothing to wait for, and nothing to be measured without a network.
    const worker = () => navigator.serviceWorker?.getRegistration().then((registration) => !!registration?.active);
    const kept = await expect
      .poll(() => page.evaluate(worker), { timeout: 20_000 })
      .toBe(true)
      .then(() => true, () => false);
    await page.reload({ waitUntil: "commit" });
    seconds("guide, warm: first question", await answerable(page), 0.7);
    if (!kept) return;
    await context.setOffline(true);
    await page.reload({ waitUntil: "commit" });
    seconds("guide, without a network: first question", await answerable(page), 0.7);
  });
}

test("answers", async ({ browser }) => {
  test.setTimeout(300_000);
  for (const way of [newcomer, settled]) {
    const context = await browser.newContext({ serviceWorkers: "allow" });
    const page = await context.newPage();
    await watchTaps(page);
    const session = await slow(page, { network: false });
    await begin(page, touch, "de");
    await walk(page, finger(page, session), way);
    await expect.poll(async () => (await taps(page)).some((tap) => Number.isNaN(tap.milliseconds))).toBe(false);
    const all = await taps(page);
    const last = await result(page).count();
    for (const [index, tap] of all.entries()) {
      const shows = last > 0 && index === all.length - 1;
      tell(shows ? "answer to painted result, ms" : "answer to next question painted, ms", tap.milliseconds, shows ? 200 : 100, 0);
    }
    if (way === newcomer) writeFileSync(`${file}.answers`, await page.evaluate(() => sessionStorage.getItem("wegkette") ?? ""));
    await context.close();
  }
});
