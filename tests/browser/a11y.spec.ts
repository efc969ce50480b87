// axe-core finds nothing: on every page, in German and Arabic, in the light and the dark look.
import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { actions, begin, heading, newcomer, result, settled, touch, walk } from "./support";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Run = { violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] };

/** What axe finds, in words, so that a failure says what and where. */
async function check(page: Page, where: string): Promise<string[]> {
  const found = new Set<string>();
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
  return [...found];
}

for (const language of ["de", "ar"]) {
  test(`the guide in ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    const see = async (where: string) => found.push(...(await check(page, where)));
    await begin(page, touch, language);
    await walk(page, touch, newcomer, { visit: see });
    await page.locator("#main details").evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
    await see("result");
    await touch.press(page.locator("article.card").first().getByRole("button"));
    await expect(result(page)).toHaveCount(0);
    await see("door");
    await touch.press(actions(page).last());
    await expect(result(page)).toBeVisible();
    await touch.press(actions(page).first());
    await expect(page.locator(".review")).toBeVisible();
    await see("review");
    expect(found).toEqual([]);
  });

  test(`the plain pages in ${language}`, async ({ page }) => {
    const found: string[] = [];
    for (const path of ["/", "/offers", "/help", "/nowhere"]) {
      await page.goto(`/${language}${path}`);
      found.push(...(await check(page, path)));
    }
    await page.goto(`/${language}/offers`);
    await page.goto((await page.locator(".offer-list a").first().getAttribute("href")) ?? "");
    found.push(...(await check(page, "an offer")));
    expect(found).toEqual([]);
  });
}

test("the questions that another person meets", async ({ page }) => {
  test.setTimeout(240_000);
  const found: string[] = [];
  await begin(page, touch, "de");
  await walk(page, touch, settled, { visit: async (fact) => { found.push(...(await check(page, fact))); } });
  await expect(heading(page)).toBeFocused();
  expect(found).toEqual([]);
});
