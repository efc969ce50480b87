// Pictures for people to look at: SHOTS names the folder they go to. With FOLD set they show what a screen shows at once, as the
// README's pictures do; without it the whole page.
import { expect, test } from "@playwright/test";
import { COUNTER, keys, outcome, SEEKER, sit } from "./desk";
import { actions, begin, heading, newcomer, result, touch, walk } from "./support";

const folder = process.env.SHOTS ?? "";
const fold = Boolean(process.env.FOLD);

for (const language of ["de", "ar", "ti"]) {
  for (const scheme of ["light", "dark"] as const) {
    test(`${language}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      const shoot = async (name: string) => {
        const path = `${folder}/${name}-${language}-${scheme}.png`;
        if (fold) return void (await page.screenshot({ path }));
        // As high as the page: the bars that stay would otherwise lie across the middle of the picture.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width: 360, height: Math.max(height, 740) });
        await page.screenshot({ path, fullPage: true });
        await page.setViewportSize({ width: 360, height: 740 });
      };
      await page.goto(`/${language}/offers/haus-des-ankommens`);
      await shoot("offer");
      await page.goto(`/${language}/`);
      await shoot("start");
      await begin(page, touch, language);
      await shoot("question");
      await walk(page, touch, newcomer, { until: "paper" });
      await shoot("paper");
      await walk(page, touch, newcomer);
      await shoot("result");
      await touch.press(page.locator("article.card").first().getByRole("button").last());
      await expect(result(page)).toHaveCount(0);
      await expect(heading(page)).toBeFocused();
      await shoot("door");
      await touch.press(actions(page).last());
      await expect(result(page)).toBeVisible();
      await touch.press(actions(page).first());
      await expect(page.locator(".review")).toBeVisible();
      await shoot("review");
      await touch.press(actions(page).last());
      await expect(result(page)).toBeVisible();
      const takes = page.locator("article.card button.take");
      const first = await takes.first().getAttribute("data-offer");
      await takes.first().tap();
      await page.locator(`article.card button.take:not([data-offer="${first}"])`).first().tap();
      await touch.press(actions(page).nth(1));
      await expect(page.locator("#plan-page li.card").first()).toBeVisible();
      await shoot("plan");
      await page.locator('#plan [data-do="share"]').tap();
      await page.screenshot({ path: `${folder}/share-${language}-${scheme}.png` });
      await page.locator('#plan [data-do="close"]').tap();
      await page.evaluate(() => (window.print = () => document.documentElement.setAttribute("data-printed", "")));
      await page.locator('#plan [data-do="print"]').tap();
      await expect(page.locator("html[data-printed]")).toHaveCount(1);
      await page.pdf({ path: `${folder}/sheet-${language}-${scheme}.pdf`, preferCSSPageSize: true });
      // An A4 page at 96 dots an inch, as a picture beside the file.
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.screenshot({ path: `${folder}/sheet-${language}-${scheme}.png` });
      await page.emulateMedia({ media: null });
      await page.setViewportSize({ width: 360, height: 740 });
      await page.locator('#plan [data-do="leave"]').tap();
      await expect(result(page)).toBeVisible();
      await touch.press(actions(page).first());
      await expect(page.locator(".review")).toBeVisible();
      await page.evaluate(() => caches.delete("own"));
      await page.route(/behind\.postcard$/, (route) => route.abort());
      await page.reload();
      await expect(page.locator("#main .notice.warn")).toBeVisible();
      await shoot("waiting");
    });
  }
}

test.describe("the advisor's desk", () => {
  test.use(COUNTER);
  for (const scheme of ["light", "dark"] as const) {
    test(`desk, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      const shoot = (name: string) => page.screenshot({ path: `${folder}/desk-${name}-ar-${scheme}.png` });
      await sit(page, "ar");
      await keys(page, ...SEEKER);
      await shoot("ask");
      await outcome(page).getByRole("button", { name: "Anerkennung von Zeugnissen" }).first().click();
      await outcome(page).getByRole("button", { name: "Aufs Blatt" }).first().click();
      await shoot("why");
      await keys(page, "Alt+2");
      await expect(page.locator(".find-open").first()).toBeVisible();
      await shoot("offers");
      await keys(page, "Alt+3");
      await shoot("sheet");
    });
  }
});
