// What the specs share: hands that tap or type, people with answers, and the way through the guide.
//
// Nothing here knows a word of any language: a question page is known by its heading's id (`label-FACT`), an answer by the
// fact it writes (`name`) and its place in the list.
import { expect, type Locator, type Page } from "@playwright/test";

/** How a person works the page. */
export interface Hand {
  /** A link or button. */
  press(target: Locator): Promise<void>;
  /** The nth radio button or checkbox of a fact. */
  pick(page: Page, fact: string, nth: number): Promise<void>;
}

export const touch: Hand = {
  press: (target) => target.tap(),
  async pick(page, fact, nth) {
    const input = page.locator(`input[name="${fact}"]`).nth(nth);
    // The label is the target: the whole row, not the little circle.
    await input.locator("xpath=ancestor::label").tap();
    await expect(input).toBeChecked();
  },
};

export const keyboard: Hand = {
  async press(target) {
    await tabTo(target);
    await target.page().keyboard.press("Enter");
  },
  async pick(page, fact, nth) {
    const inputs = page.locator(`input[name="${fact}"]`);
    if ((await inputs.first().getAttribute("type")) === "checkbox") {
      await tabTo(inputs.nth(nth));
      await page.keyboard.press("Space");
    } else {
      // A group of radio buttons is one stop, at the chosen one; the arrows move inside it.
      const chosen = await inputs.evaluateAll((all: HTMLInputElement[]) => all.findIndex((input) => input.checked));
      const start = Math.max(chosen, 0);
      await tabTo(inputs.nth(start));
      await page.keyboard.press("Space");
      const arrow = nth > start ? "ArrowDown" : "ArrowUp";
      for (let step = 0; step < Math.abs(nth - start); step++) await page.keyboard.press(arrow);
    }
    await expect(inputs.nth(nth)).toBeChecked();
  },
};

/** Presses Tab until the target has the focus; fails if it cannot be reached. */
export async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const focused = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 150; presses++) {
    if (await focused()) return;
    await target.page().keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

/** How a person answers a question: places in the lists of its facts, in order, or something else to do. */
export type Answer = [fact: string, ...nth: number[]][] | ((page: Page, hand: Hand) => Promise<void>);
/** Answers by the question's main fact; questions not named here get their first answer. */
export type Way = Record<string, Answer>;

const town: Answer = async (page, hand) => {
  await hand.pick(page, "home", 0);
  await page.locator("#main select").selectOption({ index: 1 });
};
const age = (years: number): Answer => (page) => page.locator("#main input.number").fill(String(years));

/** Asks for asylum, wants work and German, is a nurse without papers of it. */
export const newcomer: Way = {
  phase_wish: [["phase_wish", 2, 3], ["goals", 0, 5]],
  urgent: [["urgent", 0]],
  home: town,
  age: age(29),
  german_level: [["german_level", 2], ["literacy", 0]],
  qualification_kind: [["qualification_kind", 1], ["qualification_country", 0], ["occupation_group", 0]],
  recognition_stage: [["recognition_stage", 0]],
  doing_now: [["doing_now", 13]],
  children_ages: async (page) => {
    const select = page.locator("#add-child");
    await select.selectOption("7");
    await select.selectOption("60");
  },
  living_on: [["living_on", 0]],
  paper: [["paper", 10]],
  entry: [["entry", 3]],
};

/** Comes from another country of the EU, works, thinks of an own business. */
export const settled: Way = {
  phase_wish: [["phase_wish", 4], ["goals", 0]],
  urgent: [["urgent", 2]],
  home: town,
  age: age(44),
  german_level: [["german_level", 4]],
  qualification_kind: [["qualification_kind", 0], ["qualification_country", 1], ["occupation_group", 2]],
  doing_now: [["doing_now", 2]],
  children_ages: (page) => page.locator("#main label.option").first().tap(),
  living_on: [["living_on", 0]],
  paper: [["paper", 1]],
  entry: [["entry", 6]],
};

/** The same newcomer, here for less than three months: too early to work. */
export const arriving: Way = { ...newcomer, entry: [["entry", 0]], lodging: [["lodging", 1]], origin_listed: [["origin_listed", 1]] };

/** The same newcomer does not know since when. */
export const unsure: Way = { ...arriving, entry: async () => {} };

/** Has a Duldung whose sentence is not printed, and leaves open all that a waiting time hangs on. */
export const tolerated: Way = {
  ...unsure,
  paper: [["paper", 11]],
  paragraph: [["paragraph", 5]],
  status_since: async () => {},
  lodging: async () => {},
  origin_listed: async () => {},
};

/** The heading of the current page of the guide; the shell's own headings have no tabindex. */
export const heading = (page: Page): Locator => page.locator('#main h1[tabindex="-1"]');
export const question = (page: Page, fact: string): Locator => page.locator(`#main h1#label-${fact}`);
export const result = (page: Page): Locator => page.locator("#main .chain-list");
export const next = (page: Page): Locator => page.locator('#main button[type="submit"]');
/** "I don't know", "I'd rather not say". */
export const skips = (page: Page): Locator => page.locator("#main .minor-actions .link-button");
export const doorsNow = (page: Page): Locator => page.locator("#main .minor-actions .button.quiet");
/** The buttons that end a page: back first. */
export const actions = (page: Page): Locator => page.locator("#main .actions button");

/** Opens the guide from the start page. */
export async function begin(page: Page, hand: Hand, language: string): Promise<void> {
  await page.goto(`/${language}/`);
  await hand.press(page.locator("a.start:visible"));
  await expect(question(page, "phase_wish")).toBeFocused();
}

/** Answers a few questions, then asks for the doors. */
export async function doorsEarly(page: Page): Promise<void> {
  await begin(page, touch, "de");
  await walk(page, touch, newcomer, { until: "age" });
  await touch.press(doorsNow(page));
}

/** Opens the door of the first card. */
export const firstDoor = (page: Page): Promise<void> =>
  touch.press(page.locator("article.card .link-button:not(.take)").first());

/** The fact of the current question, or nothing on the result. */
export async function current(page: Page): Promise<string | undefined> {
  await expect(heading(page)).toBeFocused();
  const id = await heading(page).getAttribute("id");
  return id?.replace("label-", "");
}

export async function answer(page: Page, hand: Hand, way: Way, fact: string): Promise<void> {
  const said = way[fact] ?? [[fact, 0]];
  if (typeof said === "function") return said(page, hand);
  for (const [name, ...places] of said) {
    for (const nth of places) await hand.pick(page, name, nth);
  }
}

/** What a spec looks at on every question, after it was answered and before the next one. */
export type Visit = (fact: string) => Promise<void>;

/** Answers from the current question to the result, or to the question `until`; returns the facts asked. */
export async function walk(
  page: Page,
  hand: Hand,
  way: Way,
  { until, visit }: { until?: string; visit?: Visit } = {},
): Promise<string[]> {
  const asked: string[] = [];
  for (let fact = await current(page); fact !== until; fact = await current(page)) {
    if (fact === undefined) throw new Error(`${until} was never asked, only ${asked}`);
    expect(asked, "no question comes twice").not.toContain(fact);
    asked.push(fact);
    await answer(page, hand, way, fact);
    await visit?.(fact);
    await hand.press(next(page));
    await expect(question(page, fact)).toHaveCount(0);
  }
  if (until === undefined) await expect(result(page)).toBeVisible();
  return asked;
}

/** From the result to the pages behind it, one after the other: a door, the review, all offers, one of them, the plan. */
export async function behind(page: Page, hand: Hand, visit: Visit): Promise<void> {
  const home = async () => {
    await hand.press(actions(page).last());
    await expect(result(page)).toBeVisible();
  };
  await visit("result");
  await hand.press(page.locator("article.card").first().getByRole("button").last());
  await expect(result(page)).toHaveCount(0);
  await visit("door");
  await home();
  await hand.press(actions(page).first());
  await expect(page.locator(".review")).toBeVisible();
  await visit("review");
  await home();
  await hand.press(page.locator(".to-search"));
  await expect(page.locator("#main .offer-list li").first()).toBeVisible();
  await visit("search");
  await hand.press(page.locator("#main .offer-list button").first());
  await expect(page.locator("#main .card-facts")).toBeVisible();
  await visit("offer");
  await home();
  await hand.press(page.locator("article.card button.take").first());
  await hand.press(actions(page).nth(1));
  await expect(page.locator("#plan-page li.card")).toHaveCount(1);
  await visit("plan");
}
