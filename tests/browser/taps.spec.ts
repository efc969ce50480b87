// How long a tap takes on a phone four times slower than this machine, as browsers count it (Event Timing, the measure behind
// "interaction to next paint"): from the finger until the next page is painted, in steps of 8 ms.
// No test: it prints figures, and runs only for `cargo run -p tests --bin taps`.
import { expect, type Locator, test } from "@playwright/test";
import { begin, newcomer, touch, walk } from "./support";

interface Tap {
  page: string;
  start: number;
  milliseconds: number;
}

// One after the other: two browsers would share the machine.
test.describe.configure({ mode: "serial" });

test("taps", async ({ page }) => {
  test.setTimeout(300_000);
  await page.addInitScript(() => {
    const taps: Tap[] = [];
    Object.assign(window, { taps });
    const heading = () => document.querySelector("h1")?.textContent ?? "";
    addEventListener(
      "click",
      (event) => {
        if (!(event.target as Element).closest("button[type=submit]")) return;
        const before = heading();
        // The next frame paints the next page; if it does not, the browser's figure would be about something else.
        requestAnimationFrame(() => {
          if (heading() !== before) taps.push({ page: heading(), start: event.timeStamp, milliseconds: NaN });
        });
      },
      { capture: true },
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const tap = taps.find((tap) => tap.start === entry.startTime);
        if (tap && entry.name === "click") tap.milliseconds = entry.duration;
      }
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto("/de/");
  await begin(page, touch, "de");
  // A finger needs a moment from the answer to the button below it, and rests on the glass for a moment. The browser's own
  // touch events, for Playwright's `tap` looks under the finger with a script of its own, which would count as ours.
  const finger = {
    ...touch,
    press: async (target: Locator) => {
      await target.scrollIntoViewIfNeeded();
      await page.waitForTimeout(500);
      const box = await target.boundingBox();
      if (!box) throw new Error("nothing to tap");
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await browser.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
      await page.waitForTimeout(80);
      await browser.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    },
  };
  await walk(page, finger, newcomer);
  const read = () => page.evaluate(() => (window as unknown as { taps: Tap[] }).taps);
  await expect.poll(async () => (await read()).some((tap) => Number.isNaN(tap.milliseconds))).toBe(false);
  const taps = await read();
  const times = taps.map((tap) => tap.milliseconds).sort((one, other) => one - other);
  for (const tap of taps) console.log(`${tap.milliseconds.toFixed(0).padStart(6)} ms  ${tap.page}`);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
  console.log(`${times.length} taps: median ${at(0.5)} ms, p90 ${at(0.9)} ms, longest ${at(1)} ms`);
});

// From the moment a language's texts are here until the same page is painted in it.
test("switching the language", async ({ page }) => {
  test.setTimeout(300_000);
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await begin(page, touch, "de");
  const switched = async (language: string) => {
    const painted = page.evaluate(
      () =>
        new Promise<number>((done) => {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
          }).observe(document.documentElement, { attributeFilter: ["lang"] });
        }),
    );
    await page.locator("details.lang-menu summary").tap();
    await page.locator(`details.lang-menu a[data-language="${language}"]`).tap();
    const end = await painted;
    const arrived = await page.evaluate((language) => {
      const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      return files.filter((file) => file.name.endsWith(`/${language}/core.ftl`)).at(-1)?.responseEnd ?? NaN;
    }, language);
    console.log(`${(end - arrived).toFixed(0).padStart(6)} ms  ${language}`);
    return end - arrived;
  };
  const times: number[] = [];
  for (const language of ["ar", "uk", "fa", "fr", "tr", "ru", "en", "de-simple", "de"]) times.push(await switched(language));
  // The focus is where the language was chosen; the walk begins at the question.
  await page.locator("#main h1").focus();
  await walk(page, touch, newcomer);
  for (const language of ["ar", "uk", "fa", "fr", "tr", "ru", "en", "de-simple", "de"]) times.push(await switched(language));
  times.sort((one, other) => one - other);
  console.log(`${times.length} switches: median ${times[times.length >> 1].toFixed(0)} ms, longest ${times.at(-1)?.toFixed(0)} ms`);
});
