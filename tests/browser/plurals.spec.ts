// The client asks the browser which plural form a number takes; CLDR's own samples say which one that is.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

const SAMPLES = join(__dirname, "../../app/l10n/tests/plurals.txt");
// As `l10n::plurals` calls them.
const KNOWN_AS: Record<string, string> = { prs: "fa", kmr: "ku" };

/// Language, form, a number as it is written; of a range its first one.
function samples(languages: Set<string>): [string, string, string][] {
  const lines = readFileSync(SAMPLES, "utf8").split("\n");
  return lines
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [tags = "", form = "", ...ranges] = line.split(";").map((part) => part.trim());
      const numbers = ranges.flatMap((range) => range.split(", ")).map((range) => range.split("~")[0] ?? "");
      const spoken = tags.split(" ").filter((tag) => languages.has(tag));
      const written = numbers.filter((number) => /^[0-9.]+$/.test(number));
      return spoken.flatMap((tag) => written.map((number) => [tag, form, number] as [string, string, string]));
    });
}

test("a number takes the plural form that CLDR says, in every language of the guide", async ({ page }) => {
  await page.goto("/de/guide");
  const links = page.locator("details.lang-menu a[data-language]");
  const menu = await links.evaluateAll((all) => all.map((link) => link.getAttribute("data-language") ?? ""));
  const languages = new Set(menu.map((tag) => KNOWN_AS[tag] ?? tag));
  const asked = samples(languages);
  expect(asked.length).toBeGreaterThan(200);
  const wrong = await page.evaluate((asked) => {
    const { intl } = self as unknown as { intl: (...words: string[]) => string | undefined };
    return asked.filter(([tag, form, number]) => {
      const digits = number.split(".")[1]?.length ?? 0;
      return intl("PluralRules", tag, number, `{"type":"cardinal","minimumFractionDigits":${digits}}`) !== form;
    });
  }, asked);
  expect(wrong).toEqual([]);
});

test("a language that a browser does not know takes the forms of the next one it knows", async ({ page }) => {
  await page.goto("/de/guide");
  const forms = await page.evaluate(() => {
    const { intl } = self as unknown as { intl: (...words: string[]) => string | undefined };
    return ["0", "1", "2"].map((number) => intl("PluralRules", "qaa am", number, "{}"));
  });
  expect(forms).toEqual(["one", "one", "other"]);
});
