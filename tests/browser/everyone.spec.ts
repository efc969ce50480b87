// Plain German one tap away; the phone lying down, colours of the reader's own, no motion, targets on every page.
import { expect, test, type Page } from "@playwright/test";
import { cutOff, small, sticksOut, unfold } from "./seen";
import { answer, begin, heading, newcomer, question, result, touch, walk } from "./support";

const german = (page: Page) => page.locator(".plain-german a:visible");

test("plain German is one tap away and back, and the answers stay", async ({ page, baseURL }) => {
  await begin(page, touch, "de");
  await answer(page, touch, newcomer, "phase_wish");
  await expect(german(page)).toHaveText("Einfaches Deutsch");
  await german(page).tap();
  await expect(page.locator("html")).toHaveAttribute("lang", "de-simple");
  await expect(page).toHaveURL(`${baseURL}/de-simple/guide`);
  await expect(page.locator('input[name="phase_wish"]').nth(2)).toBeChecked();
  await expect(german(page)).toHaveText("Deutsch");
  await german(page).tap();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(question(page, "phase_wish")).toBeVisible();
});

test("on plain pages, too; not in other languages, but as soon as the page is German", async ({ page }) => {
  await page.goto("/de/offers");
  await german(page).tap();
  await expect(page).toHaveURL(/\/de-simple\/offers$/);
  await expect(german(page)).toHaveText("Deutsch");
  await page.goto("/ar/help");
  await expect(german(page)).toHaveCount(0);
  await begin(page, touch, "ar");
  await expect(german(page)).toHaveCount(0);
  await page.locator(".lang-menu summary").tap();
  await page.locator('details.lang-menu a[data-language="de"]').tap();
  await expect(german(page)).toHaveText("Einfaches Deutsch");
});

/** A colour of the reader's own, as the page computes it. */
const systemColour = (page: Page, name: string) =>
  page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = name;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

for (const language of ["de", "ar", "ti", "uk"]) {
  test(`${language}: everything to touch is large enough on plain pages`, async ({ page }) => {
    for (const path of ["/", "/offers", "/help", "/glossary", "/nowhere"]) {
      await page.goto(`/${language}${path}`);
      expect.soft(await small(page), path).toEqual([]);
    }
    await page.goto(`/${language}/offers`);
    await page.goto((await page.locator(".offer-list a").first().getAttribute("href")) ?? "");
    expect.soft(await small(page), "an offer").toEqual([]);
  });
}

for (const language of ["de", "ar"]) {
  test(`${language}: the phone lying down`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 740, height: 360 });
    const look = async (where: string) => expect.soft([...(await sticksOut(page)), ...(await cutOff(page))], where).toEqual([]);
    for (const path of ["/", "/offers", "/help"]) {
      await page.goto(`/${language}${path}`);
      await look(path);
    }
    await begin(page, touch, language);
    // Bars that stay would leave no room for the question.
    await expect(page.locator(".top")).toHaveCSS("position", "static");
    await walk(page, touch, newcomer, { visit: look });
    await unfold(page);
    await look("result");
  });

  test(`${language}: in the reader's own colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await begin(page, touch, language);
    const option = page.locator("label.option").first();
    // Without colours of ours, an outline says what can be chosen and what is.
    await expect(option).not.toHaveCSS("border-top-width", "0px");
    const before = await option.evaluate((element) => getComputedStyle(element).borderTopWidth);
    await touch.pick(page, "phase_wish", 0);
    await expect(option).not.toHaveCSS("border-top-width", before);
    await expect(page.locator("button.aloud")).not.toHaveCSS("border-top-color", "rgba(0, 0, 0, 0)");
    // What is to be pressed has a colour that is sure to be read on the page's own, which that of a selection is not.
    await expect(page.locator(".minor-actions .link-button").first()).toHaveCSS("color", await systemColour(page, "LinkText"));
    expect(await sticksOut(page)).toEqual([]);
  });

  test(`${language}: in the reader's own colours the result has its boxes`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await begin(page, touch, language);
    await walk(page, touch, newcomer);
    const text = await systemColour(page, "CanvasText");
    for (const box of [".card", ".card-todo", ".card .badge", ".notice", ".rights-line"]) {
      await expect(page.locator(box).first(), box).toHaveCSS("border-bottom-width", "1px");
      await expect(page.locator(box).first(), box).toHaveCSS("border-bottom-color", text);
    }
    await expect(page.locator(".is-start .badge")).toHaveCSS("border-bottom-width", "4px");
  });

  test(`${language}: with more contrast`, async ({ page }) => {
    await page.emulateMedia({ contrast: "more" });
    await begin(page, touch, language);
    const text = await page.locator("body").evaluate((element) => getComputedStyle(element).color);
    const options = page.locator("label.option");
    await expect(options.first()).toHaveCSS("border-top-color", text);
    await expect(page.locator(".help"), "no grey").toHaveCSS("color", text);
    await touch.pick(page, "phase_wish", 0);
    await expect(options.first()).toHaveCSS("border-top-width", "4px");
    await expect(options.nth(1)).toHaveCSS("border-top-width", "1px");
    expect(await sticksOut(page)).toEqual([]);
  });
}

test("nothing moves for those who asked for it", async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await begin(page, touch, "de");
  const moving = () => page.evaluate(() => document.getAnimations().map((one) => String((one as CSSAnimation).animationName)));
  const visit = async (fact: string) => expect.soft(await moving(), fact).toEqual([]);
  await walk(page, touch, newcomer, { visit });
  await expect(result(page)).toBeVisible();
  await expect(heading(page)).toBeFocused();
  expect(await moving()).toEqual([]);
  const durations = await page.locator(".card, .link-core, .option, .button").evaluateAll((all) =>
    all.map((one) => getComputedStyle(one)).filter((style) => style.animationName !== "none" || style.transitionDuration !== "0s").length);
  expect(durations).toBe(0);
});
