// The whole app in generated languages: `en-XA` has longer words and every text between ⟦ and ⟧, `ar-XB` runs from right to left
// with words as wide as Latin ones. On the smallest phone, and with the text twice as large, nothing is cut off; no word comes
// from anywhere but a language's files.
import { expect, test, type CDPSession, type Page } from "@playwright/test";
import { cutOff, sticksOut, unfold, unwritten } from "./seen";
import { actions, begin, newcomer, result, settled, tolerated, touch, walk, type Way } from "./support";

// A server of its own: the shipped languages and the generated ones.
test.use({ baseURL: process.env.PSEUDO_URL });

const MONTHS = [...Array(12).keys()].map((month) => new Intl.DateTimeFormat("en", { month: "long" }).format(new Date(2024, month, 15)));

/** How a page is looked at: so wide, and with what the browser is set to as its usual size of text. */
const LOOKS = [
  ["320 px", 320, 16],
  ["200 % text", 360, 32],
] as const;

class Eyes {
  readonly found: string[] = [];
  private constructor(
    private readonly page: Page,
    private readonly browser: CDPSession,
  ) {}

  static async of(page: Page): Promise<Eyes> {
    return new Eyes(page, await page.context().newCDPSession(page));
  }

  private async look(width: number, size: number): Promise<void> {
    await this.page.setViewportSize({ width, height: 740 });
    await this.browser.send("Page.setFontSizes", { fontSizes: { standard: size } });
    await expect(this.page.locator("html"), "the sheet's own size, in proportion").toHaveCSS("font-size", `${size * 1.125}px`);
  }

  /** Looks at the page as it is, with everything unfolded; `names`: what is called so in every language. */
  async see(where: string, names: string[] = []): Promise<void> {
    await unfold(this.page);
    for (const [look, width, size] of LOOKS) {
      await this.look(width, size);
      for (const fault of [...(await sticksOut(this.page)), ...(await cutOff(this.page))]) this.found.push(`${where}, ${look}: ${fault}`);
    }
    if ((await this.page.locator("html").getAttribute("lang")) === "en-XA") {
      for (const fault of await unwritten(this.page, [...MONTHS, ...names])) this.found.push(`${where}: ${fault}`);
    }
    await this.look(360, 16);
  }
}

const places = (page: Page) => page.locator("select[aria-labelledby] option:not(:first-child)").allTextContents();

for (const [language, direction] of [["en-XA", "ltr"], ["ar-XB", "rtl"]] as const) {
  const ways: [string, Way][] = [["newcomer", newcomer], ["settled", settled]];
  for (const [who, way] of ways) {
    test(`${language}: from the first question to the result (${who})`, async ({ page }) => {
      test.setTimeout(300_000);
      const eyes = await Eyes.of(page);
      await begin(page, touch, language);
      await expect(page.locator("html")).toHaveAttribute("dir", direction);
      const towns: string[] = [];
      const visit = async (fact: string) => {
        towns.push(...(await places(page)));
        await eyes.see(fact, towns);
      };
      await walk(page, touch, way, { visit });
      await eyes.see("result");
      await touch.press(page.locator("article.card").first().getByRole("button").last());
      await expect(result(page)).toHaveCount(0);
      await eyes.see("door", towns);
      await touch.press(actions(page).last());
      await expect(result(page)).toBeVisible();
      await touch.press(page.locator(".to-search"));
      await expect(page.locator("#main .offer-list li").first()).toBeVisible();
      await eyes.see("all offers", towns);
      await touch.press(page.locator("#main .offer-list button").first());
      await expect(page.locator("#main .card-facts")).toBeVisible();
      await eyes.see("an offer");
      await touch.press(actions(page).last());
      await expect(result(page)).toBeVisible();
      await touch.press(actions(page).first());
      await expect(page.locator(".review")).toBeVisible();
      await eyes.see("review", towns);
      expect(eyes.found).toEqual([]);
    });
  }

  test(`${language}: the tiles of the paragraphs, an undecided door`, async ({ page }) => {
    test.setTimeout(300_000);
    const eyes = await Eyes.of(page);
    await begin(page, touch, language);
    await walk(page, touch, { ...newcomer, paper: [["paper", 4]] }, { until: "paragraph" });
    await eyes.see("paragraph");
    await page.goto(`/${language}/`);
    await page.evaluate(() => sessionStorage.clear());
    await begin(page, touch, language);
    await walk(page, touch, tolerated);
    await touch.press(page.locator(".rights-line .door-row").first().getByRole("button"));
    await expect(page.locator(".depends")).toBeVisible();
    await eyes.see("undecided door");
    expect(eyes.found).toEqual([]);
  });

  test(`${language}: the plain pages`, async ({ page }) => {
    test.setTimeout(300_000);
    const eyes = await Eyes.of(page);
    for (const path of ["/", "/offers", "/help", "/glossary", "/privacy", "/accessibility", "/nowhere"]) {
      await page.goto(`/${language}${path}`);
      await expect(page.locator("html")).toHaveAttribute("dir", direction);
      await eyes.see(path);
    }
    await page.goto(`/${language}/`);
    await page.locator("details.lang-menu summary").tap();
    await eyes.see("the menu of languages");
    await page.goto(`/${language}/offers`);
    await page.goto((await page.locator(".offer-list a").first().getAttribute("href")) ?? "");
    await eyes.see("an offer", await page.locator("h1").allTextContents());
    expect(eyes.found).toEqual([]);
  });
}
