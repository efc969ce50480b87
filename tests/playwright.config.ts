// Specs run against a server that `cargo test -p tests --test browser` starts; BASE_URL and CHROME come from there.
import { defineConfig } from "@playwright/test";

const root = typeof process.getuid === "function" && process.getuid() === 0;

export default defineConfig({
  testDir: "browser",
  // Pictures and measurements for people to look at are no tests: SHOTS names a folder for the first, TIMED asks for the second, PHONE names a
  // file for the third.
  testIgnore: [
    ...(process.env.SHOTS ? [] : ["shots.spec.ts"]),
    ...(process.env.TIMED ? [] : ["taps.spec.ts", "desk.keys.spec.ts"]),
    ...(process.env.PHONE ? [] : ["phone.spec.ts"]),
  ],
  outputDir: "test-results",
  snapshotPathTemplate: "{testDir}/snapshots/{arg}{ext}",
  // A missing snapshot is a failure (`browser/tree.ts`): whoever adds a spec looks at the file that `--update-snapshots` writes.
  updateSnapshots: "none",
  // Nothing may be added unseen, not only nothing lost.
  expect: { toMatchAriaSnapshot: { children: "deep-equal" } },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  use: {
    actionTimeout: 10_000,
    baseURL: process.env.BASE_URL,
    // What a worker answers, specs cannot make fail; those about it say so (`between.ts`).
    serviceWorkers: "block",
    // A small phone; specs for the keyboard say otherwise.
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    launchOptions: {
      executablePath: process.env.CHROME || undefined,
      args: [
        ...(root ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
