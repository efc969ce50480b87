// How long a tap takes: from the finger to the next painted picture, on a phone four times slower than this machine.
// No test: it prints figures, and runs only for `cargo run -p tests --bin taps`.
import { test } from "@playwright/test";
import { begin, newcomer, touch, walk } from "./support";

interface Tap {
  page: string;
  milliseconds: number;
}

test("taps", async ({ page }) => {
  test.setTimeout(300_000);
  await page.addInitScript(() => {
    const taps: Tap[] = [];
    Object.assign(window, { taps });
    const heading = () => document.querySelector("h1")?.textContent ?? "";
    addEventListener(
      "click",
      (event) => {
        const before = heading();
        const start = event.timeStamp;
        // The second frame begins when the first, with the new page in it, has been painted.
        const look = () =>
          requestAnimationFrame(() => {
            if (heading() === before) return;
            requestAnimationFrame((now) => taps.push({ page: heading(), milliseconds: now - start }));
          });
        if ((event.target as Element).closest("button[type=submit]")) queueMicrotask(look);
      },
      { capture: true },
    );
  });
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto("/de/");
  await begin(page, touch, "de");
  await walk(page, touch, newcomer);
  const taps = await page.evaluate(() => (window as unknown as { taps: Tap[] }).taps);
  const times = taps.map((tap) => tap.milliseconds).sort((one, other) => one - other);
  for (const tap of taps) console.log(`${tap.milliseconds.toFixed(0).padStart(6)} ms  ${tap.page}`);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
  console.log(`${times.length} taps: median ${at(0.5)} ms, p90 ${at(0.9)} ms, longest ${at(1)} ms`);
});
