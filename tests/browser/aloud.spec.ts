// Reading aloud with the phone's own voices and with recordings; where there is none, the page is shown to someone.
import { expect, test, type Page } from "@playwright/test";
import { begin, keyboard, newcomer, next, question, result, tabTo, touch, walk } from "./support";

interface Said {
  text: string;
  voice: string;
}

/** A phone with these voices; it says nothing, but writes down what it was to say. `slow`: each sentence lasts until it is stopped. */
async function phone(page: Page, voices: { lang: string; localService: boolean }[], slow = false): Promise<() => Promise<Said[]>> {
  await page.addInitScript(
    ({ voices, slow }) => {
      const said: Said[] = [];
      let current: SpeechSynthesisUtterance | undefined;
      const synthesis = {
        getVoices: () => voices,
        speaking: false,
        speak(utterance: SpeechSynthesisUtterance) {
          said.push({ text: utterance.text, voice: utterance.voice?.lang ?? "" });
          current = utterance;
          synthesis.speaking = true;
          if (!slow) queueMicrotask(() => utterance.onend?.(new Event("end") as SpeechSynthesisEvent));
        },
        cancel() {
          synthesis.speaking = false;
          current?.onend?.(new Event("end") as SpeechSynthesisEvent);
        },
      };
      Object.defineProperty(window, "speechSynthesis", { value: synthesis });
      // The real one takes real voices only.
      Object.defineProperty(window, "SpeechSynthesisUtterance", {
        value: class {
          constructor(readonly text: string) {}
        },
      });
      Object.defineProperty(window, "said", { value: said });
    },
    { voices, slow },
  );
  return () => page.evaluate(() => (window as unknown as { said: Said[] }).said);
}

const round = (page: Page) => page.locator("button.aloud");
const view = (page: Page) => page.locator(".show");
const voice = (lang: string) => ({ lang, localService: true });

test("a question is read in its own language, its help too", async ({ page }) => {
  const said = await phone(page, [{ lang: "de-DE", localService: false }, voice("en-GB"), voice("de_AT")]);
  await begin(page, touch, "de");
  await expect(round(page)).toHaveAccessibleName("Vorlesen");
  await round(page).tap();
  await expect(async () => expect((await said()).length).toBeGreaterThan(6)).toPass();
  await expect(round(page)).toHaveAccessibleName("Vorlesen");
  const all = await said();
  expect(all[0]?.text).toContain("Welcher Satz passt zu Ihnen?");
  expect(all.map((one) => one.text)).toContain("Es gibt keine falsche Antwort. Später können Sie alles ändern.");
  expect(all.map((one) => one.text)).toContain("Ich will lernen.");
  // A voice of somebody else's computer would hear the page.
  expect([...new Set(all.map((one) => one.voice))]).toEqual(["de_AT"]);
});

test("reading stops at a tap, goes on where it stopped, and ends with the page", async ({ page }) => {
  const said = await phone(page, [voice("de-DE")], true);
  await begin(page, touch, "de");
  await round(page).tap();
  await expect(round(page)).toHaveAccessibleName("Anhalten");
  await round(page).tap();
  await expect(round(page)).toHaveAccessibleName("Vorlesen");
  expect(await said()).toHaveLength(1);
  await round(page).tap();
  await expect(async () => expect(await said()).toHaveLength(2)).toPass();
  expect((await said())[1]).toEqual((await said())[0]);
  await touch.pick(page, "phase_wish", 0);
  await touch.press(next(page));
  await expect(question(page, "phase_wish")).toHaveCount(0);
  await expect(round(page)).toHaveAccessibleName("Vorlesen");
});

test("the quick way out silences it at once, however long the next page takes", async ({ page }) => {
  await phone(page, [voice("de-DE")], true);
  const speaks = () => page.evaluate(() => speechSynthesis.speaking);
  let free = () => {};
  const freed = new Promise<void>((done) => (free = done));
  await page.route("**/de/kalender", (route) => freed.then(() => route.continue()));
  await begin(page, touch, "de");
  await round(page).tap();
  await expect.poll(speaks).toBe(true);
  await touch.press(page.locator("#exit"));
  await expect.poll(speaks).toBe(false);
  free();
  await expect(page).toHaveURL(/\/de\/kalender$/);
});

test("the result is read, and German names in an Arabic page by a German voice", async ({ page }) => {
  test.setTimeout(120_000);
  const said = await phone(page, [voice("ar-SA"), voice("de-DE")]);
  await begin(page, touch, "ar");
  await walk(page, touch, newcomer);
  await expect(result(page)).toBeVisible();
  await round(page).tap();
  await expect(async () => expect((await said()).length).toBeGreaterThan(20)).toPass();
  const by = (lang: string) => said().then((all) => all.filter((one) => one.voice === lang));
  expect((await by("ar-SA")).length).toBeGreaterThan(10);
  expect((await by("de-DE")).length).toBeGreaterThan(2);
});

test("without a voice the page is shown to someone, with the German beside it", async ({ page }) => {
  await phone(page, [voice("de-DE"), { lang: "ti-ER", localService: false }]);
  await begin(page, touch, "ti");
  await expect(round(page)).toHaveAccessibleName("ንሰብ ኣርኢ");
  const asks = (await question(page, "phase_wish").textContent()) ?? "";
  await round(page).tap();
  await expect(view(page)).toBeFocused();
  await expect(view(page).getByRole("heading").first()).toHaveText(asks);
  await expect(view(page).locator('[lang="de"]').first()).toHaveText("Welcher Satz passt zu Ihnen? Sie können mehrere wählen.");
  await expect(view(page).getByText("Ich will lernen.")).toBeVisible();
  // Pictograms stand beside the options here, too.
  await expect(view(page).locator("svg").first()).toBeVisible();
  await expect(page.locator("#main")).toBeHidden();
  // The way to help, and out, stays.
  await expect(page.locator(".help-link")).toBeVisible();

  await page.goBack();
  await expect(view(page)).toHaveCount(0);
  await expect(question(page, "phase_wish")).toBeVisible();
  await expect(round(page)).toBeFocused();
  await round(page).tap();
  await view(page).getByRole("button").tap();
  await expect(view(page)).toHaveCount(0);
  await expect(question(page, "phase_wish")).toBeVisible();
});

test("a choice made stays while the page is shown", async ({ page }) => {
  await phone(page, []);
  await begin(page, touch, "uk");
  await touch.pick(page, "phase_wish", 1);
  await round(page).tap();
  await expect(view(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(view(page)).toHaveCount(0);
  await expect(page.locator('input[name="phase_wish"]').nth(1)).toBeChecked();
});

test("another language has its own button", async ({ page }) => {
  await phone(page, [voice("ar-EG")]);
  await begin(page, touch, "de");
  await expect(round(page)).toHaveAccessibleName("Jemandem zeigen");
  await page.locator(".lang-menu summary").tap();
  await page.locator('details.lang-menu a[data-language="ar"]').tap();
  await expect(round(page)).toHaveAccessibleName("قراءة بصوت مسموع");
});

test("a recording is heard instead of the voice; all are fetched, whatever page it is", async ({ page }) => {
  const asked: string[] = [];
  await page.route("**/de/aloud.json", async (route) => {
    const answer = await route.fetch();
    const json = await answer.json();
    const recordings = [["Ich will lernen.", "audio/one.opus", ""], ["Was an keiner Seite steht", "audio/two.opus", ""]];
    await route.fulfill({ json: { ...json, recordings } });
  });
  await page.route("**/audio/*", (route) => {
    asked.push(new URL(route.request().url()).pathname.split("/").pop() ?? "");
    return route.fulfill({ contentType: "audio/ogg", body: Buffer.alloc(8) });
  });
  const said = await phone(page, [voice("de-DE")]);
  await begin(page, touch, "de");
  await round(page).tap();
  await expect(round(page)).toHaveAccessibleName("Vorlesen");
  await expect(async () => expect((await said()).length).toBeGreaterThan(5)).toPass();
  expect(asked).toEqual(["one.opus", "two.opus"]);
  expect((await said()).map((one) => one.text)).not.toContain("Ich will lernen.");
});

test("help that cannot wait is read, too", async ({ page }) => {
  const said = await phone(page, [voice("de-DE")]);
  await page.goto("/de/help");
  await round(page).tap();
  await expect(async () => expect((await said()).length).toBeGreaterThan(5)).toPass();
  expect((await said())[0]?.text).toBe("Hilfe jetzt");
});

test.describe("with a keyboard", () => {
  test.use({ isMobile: false, hasTouch: false });

  test("the button is reached and works", async ({ page }) => {
    await phone(page, []);
    await begin(page, keyboard, "fr");
    await tabTo(round(page));
    await page.keyboard.press("Enter");
    await expect(view(page)).toBeFocused();
    await tabTo(view(page).getByRole("button"));
    await page.keyboard.press("Enter");
    await expect(round(page)).toBeFocused();
  });
});
