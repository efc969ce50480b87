// How long a tap takes on a phone four times slower than this machine, as browsers count it (Event Timing, the measure behind
// "interaction to next paint"): from the finger until the next page is painted, in steps of 8 ms.
// No test: it prints figures, and runs only for `cargo run -p tests --bin taps`.
import { expect, test } from "@playwright/test";
import { finger, slow, taps as read, watchTaps } from "./measure";
import { begin, newcomer, touch, walk } from "./support";

// One after the other: two browsers would share the machine.
test.describe.configure({ mode: "serial" });

test("taps", async ({ page }) => {
  test.setTimeout(300_000);
  await watchTaps(page);
  const browser = await slow(page, { network: false });
  await page.goto("/de/");
  await begin(page, touch, "de");
  await walk(page, finger(page, browser), newcomer);
  await expect.poll(async () => (await read(page)).some((tap) => Number.isNaN(tap.milliseconds))).toBe(false);
  const taps = await read(page);
  const times = taps.map((tap) => tap.milliseconds).sort((one, other) => one - other);
  for (const tap of taps) console.log(`${tap.milliseconds.toFixed(0).padStart(6)} ms  ${tap.page}`);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
  console.log(`${times.length} taps: median ${at(0.5)} ms, p90 ${at(0.9)} ms, longest ${at(1)} ms`);
});

// From the moment a language's texts are here until the same page is painted in it.
test("switching the language", async ({ page }) => {
  test.setTimeout(300_000);
  await slow(page, { network: false });
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
