// What holds in every language that the server speaks, whichever they are: the start page names them.
import { expect, test } from "@playwright/test";
import { spoken, sticksOut } from "./seen";
import { begin, heading, newcomer, question, touch, walk } from "./support";

test("every language stands on the smallest phone, and runs its own way", async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto("/de/");
  const menu = await page.locator("details.lang-menu a[data-language]").evaluateAll((all) =>
    all.map((link) => [link.getAttribute("data-language") ?? "", link.getAttribute("dir") ?? "ltr"] as const),
  );
  expect(menu.length).toBeGreaterThanOrEqual(20);
  expect(menu).toContainEqual(["ti", "ltr"]);
  expect(menu).toContainEqual(["prs", "rtl"]);
  for (const [language, direction] of menu) {
    for (const path of ["/", "/guide", "/glossary", "/kalender"]) {
      await page.goto(`/${language}${path}`);
      if (path === "/guide") await expect(question(page, "phase_wish")).toBeVisible();
      const root = page.locator("html");
      await expect.soft(root, language).toHaveAttribute("lang", language);
      await expect.soft(root, language).toHaveAttribute("dir", direction);
      expect.soft(await sticksOut(page), `${language}${path}`).toEqual([]);
    }
  }
});

test("the product's name stands in one line beside the help in every language", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/de/");
  const links = page.locator("details.lang-menu a[data-language]");
  const languages = await links.evaluateAll((all) => all.map((link) => link.getAttribute("data-language") ?? ""));
  for (const language of languages) {
    await page.goto(`/${language}/`);
    const lines = await page.locator(".brand span").evaluate((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return range.getClientRects().length;
    });
    expect.soft(lines, language).toBe(1);
    expect.soft(await sticksOut(page), language).toEqual([]);
  }
});

test("a language that says only the core says so of every German part", async ({ page }) => {
  await begin(page, touch, "it");
  await walk(page, touch, newcomer);
  const title = (await heading(page).textContent()) ?? "";
  const italian = await spoken(page);
  await page.locator("details.lang-menu summary").tap();
  await page.locator('details.lang-menu a[data-language="de"]').tap();
  await expect(heading(page)).not.toHaveText(title);
  // The heading is in the first texts that come, the cards are in later ones.
  await expect(page.locator("article.card").first()).toBeVisible();
  // Words, not numbers or signs.
  const words = (text: string) => /\p{L}{3}/u.test(text);
  const german = (await spoken(page)).map(({ text }) => text).filter(words);

  const borrowed = italian.filter(({ text }) => german.includes(text));
  expect(borrowed.length).toBeGreaterThan(20);
  expect(borrowed.filter(({ language }) => language !== "de")).toEqual([]);
  // What is put into a German sentence, between the signs that isolate it, may be a name or an Italian word.
  const marked = italian.filter(({ language }) => language === "de");
  const parts = marked.flatMap(({ text }) => text.replace(/\u2068[^\u2068\u2069]*\u2069/g, "\n").split(/[\n\u2068\u2069]/));
  const strange = parts.map((part) => part.trim()).filter((part) => words(part) && !german.some((text) => text.includes(part)));
  expect(strange, "nothing else says it is German").toEqual([]);
  const own = italian.filter(({ text, language }) => language === "it" && words(text));
  expect(own.length, "the core is Italian").toBeGreaterThan(10);
});
