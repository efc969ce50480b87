// What measurements share: a slow phone, a finger, and what the browser itself says about a page.
// Slow phone: processor four times slower than this machine, 1.6 Mbit/s down, 150 ms round trip.
import type { CDPSession, Locator, Page } from "@playwright/test";
import { type Hand, touch } from "./support";

const NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

/** A tap on something that shows another page: from the finger until the next page is painted, in steps of 8 ms. */
export interface Tap {
  page: string;
  start: number;
  milliseconds: number;
}

/** Slows the processor down, and the network too if asked for. */
export async function slow(page: Page, { network }: { network: boolean }): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  if (network) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", NETWORK);
  }
  return session;
}

/**
 * Taps like a person: a moment from the answer to the button below it, and a rest on the glass. The browser's own touch events,
 * for Playwright's `tap` looks under the finger with a script of its own, which would count as ours.
 */
export function finger(page: Page, session: CDPSession): Hand {
  return {
    ...touch,
    press: async (target: Locator) => {
      await target.scrollIntoViewIfNeeded();
      await page.waitForTimeout(500);
      const box = await target.boundingBox();
      if (!box) throw new Error("nothing to tap");
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
      await page.waitForTimeout(80);
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    },
  };
}

/** Counts taps from now on, by Event Timing, the measure behind "interaction to next paint". */
export async function watchTaps(page: Page): Promise<void> {
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
}

/** The taps counted so far; NaN where the browser has not said yet. */
export const taps = (page: Page): Promise<Tap[]> => page.evaluate(() => (window as unknown as { taps: Tap[] }).taps);

/** Remembers when the finger tapped, by the browser's own clock, across the page that this opens. */
export const noteTap = (page: Page): Promise<void> =>
  page.evaluate(() =>
    addEventListener("click", ({ timeStamp }) => sessionStorage.setItem("tapped", `${performance.timeOrigin + timeStamp}`)),
  );

/** When that was, in milliseconds before the page's own clock began: a negative number. */
export const noted = (page: Page): Promise<number> =>
  page.evaluate(() => Number(sessionStorage.getItem("tapped")) - performance.timeOrigin);

/** When something was first painted, and how much was moved about since. */
export async function painted(page: Page): Promise<{ first: number; shifts: number }> {
  return page.evaluate(
    () =>
      new Promise((done) => {
        let shifts = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput) shifts += entry.value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN;
        setTimeout(() => done({ first, shifts }), 200);
      }),
  );
}
