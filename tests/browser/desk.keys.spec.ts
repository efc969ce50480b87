// How long a key takes at the desk: from the key until the outcome beside it is painted anew, and until the list of what is looked for is.
// No test: it prints figures, and runs only for `cargo run -p tests --bin keys`.
import { expect, test, type Page } from "@playwright/test";
import { COUNTER, SEEKER, sit } from "./desk";

test.use(COUNTER);

/** Presses a key; the milliseconds from its event until the work is done, and until the next picture stands. */
async function press(page: Page, key: string): Promise<[number, number]> {
  await page.evaluate(() => {
    const state = window as unknown as { timed?: Promise<[number, number]> };
    state.timed = new Promise((done) => {
      addEventListener(
        "keydown",
        (event) => {
          const start = event.timeStamp;
          // Behind what the key set off, and then behind the picture of it.
          setTimeout(() => {
            const worked = performance.now() - start;
            requestAnimationFrame(() => setTimeout(() => done([worked, performance.now() - start])));
          });
        },
        { capture: true, once: true },
      );
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { timed: Promise<[number, number]> }).timed);
}

function tell(what: string, times: number[]): void {
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
  console.log(`${what}: ${times.length} keys, median ${at(0.5)} ms, p90 ${at(0.9)} ms, longest ${at(1)} ms`);
}

test("keys", async ({ page }) => {
  test.setTimeout(300_000);
  await sit(page, "ar");
  const done: number[] = [];
  const painted: number[] = [];
  for (const key of SEEKER.flatMap((one) => (/^\d\d$/.test(one) ? [...one] : [one]))) {
    const [worked, shown] = await press(page, key);
    done.push(worked);
    painted.push(shown);
  }
  tell("outcome updated", done);
  tell("outcome painted", painted);
  await page.keyboard.press("Alt+2");
  await expect(page.locator("#find")).toBeFocused();
  const found: number[] = [];
  const listed: number[] = [];
  for (const letter of "anerkennung saarbrucken") {
    const [worked, shown] = await press(page, letter === " " ? "Space" : letter);
    found.push(worked);
    listed.push(shown);
  }
  tell("search updated", found);
  tell("search painted", listed);
});
