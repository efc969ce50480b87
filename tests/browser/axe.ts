// axe-core, in the light and in the dark look.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Run = { violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] };

/** What axe finds, in words, so that a failure says what and where. */
export async function check(page: Page, where: string, size = { width: 360, height: 740 }): Promise<string[]> {
  const found = new Set<string>();
  // As high as the page: what a bar that stays covers for the moment is not too small to touch.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(height, size.height) });
  await page.evaluate(AXE);
  for (const [scheme, rules] of [["light", { type: "tag", values: RULES }], ["dark", { type: "rule", values: ["color-contrast"] }]] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    const run = await page.evaluate((runOnly) => {
      const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<Run> } };
      return axe.run(document, { runOnly });
    }, rules);
    for (const { id, help, nodes } of run.violations) {
      for (const node of nodes) {
        const why = node.failureSummary?.replace(/\s+/g, " ") ?? "";
        found.add(`${where} (${scheme}) ${id}: ${help}: ${node.html.slice(0, 160)} ${why}`);
      }
    }
  }
  await page.setViewportSize(size);
  return [...found];
}
