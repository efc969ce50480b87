// How long a key takes at the desk, as the browser itself accounts for it (W3C Event Timing, of which INP is made): from the key until the
// outcome beside it, or the list of what is looked for, is updated, and until the next picture is there.
// No test: it prints figures, and runs only for `cargo run -p tests --bin keys`.
import { expect, test, type Page } from "@playwright/test";
import { COUNTER, SEEKER, sit } from "./desk";

test.use(COUNTER);

/** What the browser says of a key: milliseconds from its event until all it set off is done, and until the next picture, in steps of 8. */
type Timed = { done: number; painted: number };

/** What takes less it does not say; then that much is counted. */
const LEAST = 16;

/** Begins to write down what the browser says of keys. */
async function listen(page: Page): Promise<void> {
  await page.evaluate((least) => {
    const state = window as unknown as { heard: PerformanceEventTiming[] };
    state.heard = [];
    const observer = new PerformanceObserver((list) => state.heard.push(...(list.getEntries() as PerformanceEventTiming[])));
    observer.observe({ type: "event", durationThreshold: least } as PerformanceObserverInit);
  }, LEAST);
}

/** Presses a key on a page that is at rest, as a person's next key finds it. */
async function press(page: Page, key: string): Promise<Timed> {
  const rest = () => page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestIdleCallback(() => done()))));
  await rest();
  await page.evaluate(() => ((window as unknown as { heard: unknown[] }).heard.length = 0));
  await page.keyboard.press(key);
  await rest();
  await rest();
  return page.evaluate((least) => {
    const { heard } = window as unknown as { heard: PerformanceEventTiming[] };
    if (heard.length === 0) return { done: least, painted: least };
    const most = (of: (one: PerformanceEventTiming) => number) => Math.max(0, ...heard.map(of));
    const start = Math.min(...heard.map((one) => one.startTime));
    return { done: most((one) => one.processingEnd - start), painted: most((one) => one.startTime + one.duration - start) };
  }, LEAST);
}

function tell(what: string, times: number[]): void {
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
  console.log(`${what}: ${times.length} keys, median ${at(0.5)} ms, p90 ${at(0.9)} ms, longest ${at(1)} ms`);
}

test("keys", async ({ page }) => {
  test.setTimeout(300_000);
  await sit(page, "ar");
  await listen(page);
  const done: number[] = [];
  const painted: number[] = [];
  for (const key of SEEKER.flatMap((one) => (/^\d\d$/.test(one) ? [...one] : [one]))) {
    const timed = await press(page, key);
    done.push(timed.done);
    painted.push(timed.painted);
  }
  tell("outcome updated", done);
  tell("outcome painted", painted);
  const opened = await press(page, "Alt+2");
  tell("all offers opened", [opened.done]);
  await expect(page.locator("#find")).toBeFocused();
  const found: number[] = [];
  const listed: number[] = [];
  for (const letter of "anerkennung saarbrucken") {
    const timed = await press(page, letter === " " ? "Space" : letter);
    found.push(timed.done);
    listed.push(timed.painted);
  }
  tell("search updated", found);
  tell("search painted", listed);
});
