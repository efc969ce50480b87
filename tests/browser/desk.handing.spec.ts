// From the client's phone to the desk and back: by a link, by a camera, and what is said when neither can be.
import { expect, test, type Browser, type Page } from "@playwright/test";
import { aged } from "./noted";
import { does, items, link, names, plan, shared } from "./planned";

const found = (page: Page) => page.locator("#desk-hand-take .hand-found");
const text = (page: Page) => page.locator("#hand-text");

/** So many of something; numbers stand between marks of direction. */
const many = (what: string, count: number) => new RegExp(`${what}: \\u2068${count}\\u2069`);

/** A desk with a keyboard; `before` runs in its page before anything else does. */
async function desk<T>(browser: Browser, before?: (given: T) => void, given?: T): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, isMobile: false, hasTouch: false });
  const page = await context.newPage();
  if (before) await page.addInitScript(before, given as T);
  await page.goto("/desk");
  await expect(page.locator(".desk-row").first()).toBeVisible();
  return page;
}

async function take(page: Page, what?: string): Promise<void> {
  await page.keyboard.press("Alt+h");
  await expect(page.locator("#desk-hand-take")).toBeVisible();
  if (what !== undefined) await text(page).fill(what);
}

/** What stands on the desk's sheet. */
async function sheet(page: Page): Promise<string[]> {
  await page.keyboard.press("Alt+3");
  await expect(page.locator(".desk-plan h2")).toBeVisible();
  return page.locator(".desk-items > li h3").allTextContents();
}

/** A camera that sees a drawing; all that it yields is kept, to see whether it was switched off. `own`: what the browser's reader reads of it;
 * `failing`: it fails at each picture. */
function seeing({ size, dark, own }: { size: number; dark: string; own: string }): void {
  const streams: MediaStream[] = [];
  const getUserMedia = async () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 800, height: 600 });
    const pen = canvas.getContext("2d")!;
    const draw = () => {
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.fillStyle = "#e8e4dc";
      pen.fillRect(0, 0, 800, 600);
      // Not quite upright, as one holds a phone.
      pen.translate(400, 300);
      pen.rotate(0.06);
      const scale = 500 / size;
      pen.scale(scale, scale);
      pen.translate(-size / 2, -size / 2);
      pen.fillStyle = "#202020";
      pen.fill(new Path2D(dark));
    };
    draw();
    setInterval(draw, 100);
    const stream = canvas.captureStream(10);
    streams.push(stream);
    return stream;
  };
  Object.assign(window, { streams });
  Object.defineProperty(navigator, "mediaDevices", { value: { getUserMedia }, configurable: true });
  class BarcodeDetector {
    static getSupportedFormats = async () => ["qr_code"];
    detect = async () => {
      if (own === "failing") throw new Error("no picture");
      return [{ rawValue: own }];
    };
  }
  Object.defineProperty(window, "BarcodeDetector", { value: own ? BarcodeDetector : undefined, configurable: true });
}
const off = (page: Page) =>
  page.evaluate(() => {
    const { streams } = window as unknown as { streams: MediaStream[] };
    return streams.length > 0 && streams.every((stream) => stream.getTracks().every((track) => track.readyState === "ended"));
  });

/** The code on a phone, as its squares, and the address in it. */
async function shown(page: Page): Promise<{ size: number; dark: string; address: string }> {
  await does(page, "share").tap();
  const code = page.locator("#plan-share svg.qr");
  const size = Number((await code.getAttribute("viewBox"))?.split(" ").pop());
  const dark = (await code.locator("path").nth(1).getAttribute("d")) ?? "";
  return { size, dark, address: await shared(page) };
}

test("phone, desk, phone: what was ticked comes over, and goes back with order, appointment and note", async ({ page, browser }) => {
  await plan(page, "de", 2);
  const before = await names(page);
  await does(page, "share").tap();
  await page.locator("#plan-share summary").tap();
  const ticks = page.locator('#plan-share input[name="share"]');
  const said = await ticks.count();
  for (let place = 0; place < said; place++) await ticks.nth(place).locator("xpath=ancestor::label").tap();
  await expect(ticks.last()).toBeChecked();
  await expect(page.locator("#plan-address")).toHaveValue(/#p=[\w-]{60,}$/);
  const address = await shared(page);

  const other = await desk(browser);
  const asked: string[] = [];
  other.on("request", (request) => asked.push(request.url()));
  await take(other, `  ${address}\n`);
  await expect(found(other).locator("h3")).toHaveText([many("Angebote", 2), many("Antworten", said)]);
  await expect(found(other).locator("section").first().locator("li")).toHaveText(before);
  expect(await other.locator(".desk-row.answered").count(), "nothing is taken yet").toBe(0);
  await other.locator("#hand-here").click();
  await expect(other.locator("#desk-hand-take")).toBeHidden();
  expect(await sheet(other)).toEqual(before);
  await other.locator(".desk-items > li").first().locator("button", { hasText: "↓" }).click();
  await other.locator("#at-0").fill("2026-12-07T10:15");
  await other.locator(".desk-items textarea").first().fill("Pass mitbringen");
  await other.locator("#sheet-note").fill("Bis Freitag");

  await other.keyboard.press("Alt+r");
  const back = other.locator("#desk-hand-back");
  await expect(back.locator("h3").first()).toHaveText(many("Angebote", 2));
  await expect(back.locator("svg.qr"), "nothing travels before it was confirmed").toHaveCount(0);
  await expect(back.locator('input[type="checkbox"]')).toHaveCount(said);
  await expect(back.locator('input[type="checkbox"]:checked')).toHaveCount(0);
  await back.locator('input[type="checkbox"]').first().check();
  await other.locator("#hand-agree").click();
  await expect(back.locator("svg.qr"), "where a phone can see it").toBeInViewport({ ratio: 0.99 });
  await expect(back.locator(".hand-out .meta")).toHaveText(many("Antworten im Code", 1));
  const handed = await other.locator("#hand-address").inputValue();
  expect(handed.length).toBeLessThan(900);
  await back.locator('input[type="checkbox"]').first().uncheck();
  await expect(back.locator("svg.qr"), "another choice is another code").toHaveCount(0);
  expect(asked).toEqual([]);
  expect(await other.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(/Pass|#p=|Freitag/);

  const phone = await (await browser.newContext()).newPage();
  await phone.goto(handed);
  await expect(phone.locator("#plan .plan-wrote")).toHaveText(["Bis Freitag", "Pass mitbringen"]);
  await does(phone, "join").tap();
  await expect(items(phone)).toHaveCount(2);
  expect(await names(phone)).toEqual([...before].reverse());
  await expect(items(phone).first().locator("input")).toHaveValue("2026-12-07T10:15");
  await expect(items(phone).first().locator("textarea")).toHaveValue("Pass mitbringen");
  await phone.context().close();
  await other.context().close();
});

for (const reader of ["our", "the browser's"]) {
  test(`the camera reads a phone's code with ${reader} reader, and is switched off`, async ({ page, browser }) => {
    await plan(page, "de", 1);
    const { size, dark, address } = await shown(page);
    // A browser's reader that fails at each picture is as good as none.
    const own = reader === "our" ? "failing" : address;
    const other = await desk(browser, seeing, { size, dark: reader === "our" ? dark : "", own });
    const asked: string[] = [];
    other.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await take(other);
    await other.locator("#hand-camera").click();
    await expect(text(other)).toHaveValue(address);
    await expect(found(other).locator("h3")).toHaveText([many("Angebote", 1)]);
    await expect.poll(() => off(other)).toBe(true);
    await expect(other.locator("#hand-video")).toBeHidden();
    const scan = asked.filter((path) => /\/scan-\w+\.(js|wasm)$/.test(path));
    expect(scan).toHaveLength(reader === "our" ? 2 : 0);
    expect(asked.filter((path) => !/\/(desk-scan|scan)-\w+\.(js|wasm)$/.test(path))).toEqual([]);
    await other.context().close();
  });
}

test("a camera without a code is switched off by its button and with the dialog", async ({ browser }) => {
  const page = await desk(browser, seeing, { size: 100, dark: "", own: "" });
  // Its script did not come at first.
  await page.route(/\/desk-scan-\w+\.js$/, (route) => route.abort(), { times: 1 });
  await take(page);
  await page.locator("#hand-camera").click();
  await expect(page.locator('.hand-camera [role="alert"]')).toBeVisible();
  await page.keyboard.press("Escape");
  for (const close of [() => page.locator("#hand-camera").click(), () => page.keyboard.press("Escape")]) {
    await take(page);
    await page.locator("#hand-camera").click();
    const width = () => page.locator("#hand-video").evaluate((video: HTMLVideoElement) => video.videoWidth);
    await expect.poll(width, { timeout: 30_000 }).toBe(800);
    await close();
    await expect.poll(() => off(page)).toBe(true);
    await expect(text(page)).toHaveValue("");
    await page.keyboard.press("Escape");
    await expect(page.locator("#desk-hand-take")).toBeHidden();
  }
  await page.context().close();
});

test("a camera that is closed and opened again at once goes on", async ({ browser }) => {
  const page = await desk(browser, seeing, { size: 100, dark: "", own: "" });
  await take(page);
  const button = page.locator("#hand-camera");
  const video = page.locator("#hand-video");
  await button.click();
  await expect.poll(() => video.evaluate((video: HTMLVideoElement) => video.videoWidth), { timeout: 30_000 }).toBe(800);
  await button.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  // Until then whoever read before has noticed that it was closed.
  await expect.poll(() => video.evaluate((video: HTMLVideoElement) => video.currentTime), { timeout: 30_000 }).toBeGreaterThan(0.5);
  await page.context().close();
});

for (const [name, words] of [
  ["NotAllowedError", /nicht erlaubt/],
  ["NotFoundError", /keine Kamera/],
  ["NotReadableError", /geht gerade nicht/],
  ["", /keine Kamera/],
] as const) {
  test(`without a camera the desk says why, and a link still does: ${name || "no cameras at all"}`, async ({ page, browser }) => {
    const failing = (name: string) => {
      const getUserMedia = async () => {
        throw new DOMException("", name);
      };
      Object.defineProperty(navigator, "mediaDevices", { value: name ? { getUserMedia } : undefined, configurable: true });
    };
    await plan(page, "de", 1);
    const address = await link(page);
    const other = await desk(browser, failing, name as string);
    await take(other);
    await other.locator("#hand-camera").click();
    await expect(other.locator('.hand-camera [role="alert"]')).toHaveText(words);
    await text(other).fill(address);
    await expect(other.locator("#hand-here")).toBeVisible();
    await other.context().close();
  });
}

test("what cannot be read is told, and nothing is taken", async ({ page, browser }) => {
  await plan(page, "de", 1);
  const address = await link(page);
  const other = await desk(browser);
  await take(other);
  for (const [what, words] of [
    ["WIFI:S:zuhause;;", /kein Plan von Wegkette/],
    ["https://example.org/", /kein Plan von Wegkette/],
    [address.slice(0, -4), /nicht vollständig/],
    [address.slice(0, -1) + (address.endsWith("A") ? "B" : "A"), /nicht lesen/],
    ["p=AwAA", /neueren Ausgabe/],
    [`p=${"A".repeat(3000)}`, /nicht lesen/],
  ] as const) {
    await text(other).fill(what);
    await expect(found(other).locator('[role="alert"]')).toHaveText(words);
    await expect(found(other).locator("button")).toHaveCount(0);
  }
  await other.locator("#hand-discard").click();
  expect(await sheet(other)).toEqual([]);
  await other.context().close();
});

test("offers and facts that are gone are told, and the rest can be taken as a case of its own", async ({ page, browser }) => {
  await plan(page, "de", 1);
  const before = await names(page);
  const address = await link(page);
  const other = await desk(browser);
  await take(other, address);
  await other.locator("#hand-here").click();
  await take(other, aged(address));
  await expect(found(other).locator("h3")).toHaveText([many("Angebote", 1), many("Nicht mehr in der Liste", 1)]);
  await expect(found(other).locator(".notice")).toHaveText(many("nicht mehr gefragt wird", 1));
  await other.locator("#hand-new").click();
  await expect(other.locator(".case")).toHaveCount(2);
  expect(await sheet(other)).toEqual(before);
  await other.context().close();
});

test("what is too long for a code is told with its measure", async ({ browser }) => {
  const page = await desk(browser);
  await sheet(page);
  await page.locator("#sheet-note").fill("ä".repeat(500));
  await page.keyboard.press("Alt+r");
  await page.locator("#hand-agree").click();
  await expect(page.locator('.hand-out [role="alert"]')).toHaveText(/etwa \u2068\d{3}\u2069 Zeichen zu viel/);
  await expect(page.locator("#desk-hand-back svg.qr")).toHaveCount(0);
  await page.context().close();
});
