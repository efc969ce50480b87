// Honest doors: why not, what it depends on, what would open it; and what is never asked.
import { expect, test, type Page } from "@playwright/test";
import { arriving, begin, heading, keyboard, newcomer, question, result, next, tolerated, touch, unsure, walk, type Way } from "./support";

/** From the first question to the page of the first right on the result: work. */
async function toWork(page: Page, way: Way): Promise<void> {
  await begin(page, touch, "de");
  await walk(page, touch, way);
  await touch.press(page.locator(".rights-line .door-row").first().getByRole("button"));
  await expect(result(page)).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
}

const verdict = (page: Page) => page.locator("#main article > p > .badge");
const depends = (page: Page) => page.locator(".depends > li");

test("a closed door names the one answer that closes it, and leads back once it is changed", async ({ page }) => {
  await toWork(page, arriving);
  const door = (await heading(page).textContent()) ?? "";
  await expect(verdict(page)).toHaveClass(/verdict-no/);
  await expect(page.locator(".reasons > li")).toHaveCount(1);
  await expect(page.locator(".reasons .grounds")).toHaveCount(0);
  await expect(page.locator(".excluding")).toHaveCount(1);

  await touch.press(page.locator(".excluding").getByRole("button"));
  await expect(question(page, "entry")).toBeFocused();
  await expect(page.locator('input[name="entry"]').first(), "the answer is still there").toBeChecked();
  await touch.pick(page, "entry", 3);
  await touch.press(next(page));
  await expect(heading(page)).toHaveText(door);
  await expect(heading(page)).toBeFocused();
  await expect(verdict(page)).not.toHaveClass(/verdict-no/);
  await expect(page.locator(".excluding")).toHaveCount(0);
});

test("a closed door says from which month it opens", async ({ page }) => {
  await toWork(page, arriving);
  const today = new Date();
  const from = new Date(today.getFullYear(), today.getMonth() + 3, 1);
  const month = from.toLocaleDateString("de", { month: "long", year: "numeric" });
  await expect(page.locator(".openings > li").filter({ hasText: month })).toHaveCount(1);
  await page.goBack();
  await expect(result(page)).toBeVisible();
  await expect(page.locator("[aria-labelledby=openings-title] .door-row").filter({ hasText: month })).not.toHaveCount(0);
});

test("law and date of a reason are one tap away", async ({ page }) => {
  await toWork(page, { ...arriving, entry: [["entry", 3]] });
  const reason = page.locator(".reasons > li").first();
  await expect(reason.locator(".grounds > li").first()).not.toBeEmpty();
  await expect(reason.locator(".laws")).toBeHidden();
  await touch.press(reason.locator("summary"));
  await expect(reason.locator(".laws > li").first()).toHaveText(/§.*\d{4}/);
});

test("an undecided door names the fact it depends on, and its button asks for it", async ({ page }) => {
  await toWork(page, unsure);
  const door = (await heading(page).textContent()) ?? "";
  await expect(verdict(page)).toHaveClass(/verdict-unknown/);
  const first = depends(page).first();
  await expect(first.locator("strong")).not.toBeEmpty();
  await touch.press(first.getByRole("button"));
  await expect(question(page, "entry")).toBeFocused();
  await touch.pick(page, "entry", 0);
  await touch.press(next(page));
  await expect(heading(page)).toHaveText(door);
  await expect(verdict(page)).toHaveClass(/verdict-no/);
});

// Section 3 of the guide: an adviser asks these with the person, a phone never does.
const DESK = [
  "own_fault", "identity_clarified", "has_valid_passport", "registered_erkennungsdienstlich", "deportation_measures_pending",
  "months_since_deportation_suspension", "dublin_case", "accelerated_procedure", "asylum_rejected", "asylum_ever_filed",
  "issued_because_of_war", "training_started_during_asylum", "income", "annual_income", "income_above_need", "alg1_days_left",
  "registered_address_months", "assigned_land", "new_job_land", "reason", "course_only_elsewhere", "nationality",
];

test("what only an adviser can clarify is named, never asked", async ({ page }) => {
  const seen = new Set<string>();
  await begin(page, touch, "de");
  const visit = async (fact: string) => {
    seen.add(fact);
    const fields = page.locator("#main form :is(input[name], [aria-labelledby^=label-])");
    for (const name of await fields.evaluateAll((all) => all.map((one) => one.getAttribute("name") ?? one.getAttribute("aria-labelledby")))) {
      seen.add(name?.replace("label-", "") ?? "");
    }
  };
  await walk(page, touch, tolerated, { visit });
  expect(seen).toContain("paragraph");
  expect(DESK.filter((fact) => seen.has(fact))).toEqual([]);
  await touch.press(page.locator(".rights-line .door-row").first().getByRole("button"));
  await expect(depends(page).filter({ has: page.getByRole("button") })).not.toHaveCount(0);
  const adviser = depends(page).filter({ hasNot: page.getByRole("button") });
  await expect(adviser).toHaveCount(1);
  await expect(adviser).toHaveText(/Beratung/);
});

test.describe("the numbers on a paper", () => {
  const holder: Way = { ...newcomer, paper: [["paper", 4]] };
  const tiles = 'input[name="paragraph"]';
  const box = (page: Page, nth: number) => page.locator(tiles).nth(nth).locator("xpath=ancestor::label").boundingBox();

  for (const language of ["de", "ar"]) {
    test(`stand in groups, two in a row, in ${language}`, async ({ page }) => {
      await begin(page, touch, language);
      await walk(page, touch, holder, { until: "paragraph" });
      const groups = page.locator("fieldset fieldset");
      await expect(groups).toHaveCount(7);
      for (const group of await groups.all()) {
        await expect(group.locator("legend")).not.toBeEmpty();
        await expect(group.locator(tiles)).not.toHaveCount(0);
      }
      const [first, second, third] = await Promise.all([0, 1, 2].map((nth) => box(page, nth)));
      expect(first?.y).toBe(second?.y);
      expect(third?.y).toBeGreaterThan(first?.y ?? 0);
      expect((first?.x ?? 0) < (second?.x ?? 0)).toBe(language === "de");
    });
  }

  test.describe("without a pointer", () => {
    test.use({ isMobile: false, hasTouch: false });

    test("are one group of radio buttons, and ask for what stands behind the number", async ({ page }) => {
      await begin(page, keyboard, "de");
      await walk(page, keyboard, holder, { until: "paragraph" });
      await keyboard.pick(page, "paragraph", 8);
      await keyboard.pick(page, "paragraph", 1);
      await keyboard.pick(page, "paragraph_detail", 1);
      await keyboard.press(next(page));
      await expect(question(page, "paragraph")).toHaveCount(0);
    });
  });
});
