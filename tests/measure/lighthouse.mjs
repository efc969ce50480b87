// Lighthouse's scores of the pages a newcomer sees, for `cargo run -p tests --bin phone`: one JSON line a score to the file PHONE.
// Lighthouse's own phone: processor four times slower, 1.6 Mbit/s, 150 ms. ANSWERS: what a guide answered to the end has stored.
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";

const { BASE_URL: base, CHROME: chrome, PHONE: file } = process.env;
const answers = readFileSync(`${file}.answers`, "utf8");
const offer = process.argv[2];
const pages = [
  { name: "start", path: "/de/", seo: true },
  { name: "question", path: "/de/guide" },
  { name: "result", path: "/de/guide", answered: true },
  { name: "offer", path: offer, seo: true },
];
const categories = ["performance", "accessibility", "best-practices", "seo"];
const root = process.getuid?.() === 0;

for (const { name, path, seo, answered } of pages) {
  const profile = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const browser = await puppeteer.launch({
    executablePath: chrome || undefined,
    channel: chrome ? undefined : "chrome",
    userDataDir: profile,
    args: [...(root ? ["--no-sandbox"] : []), "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  const page = await browser.newPage();
  if (answered) {
    await page.goto(`${base}/de/help`);
    await page.evaluate((answers) => sessionStorage.setItem("wegkette", answers), answers);
  }
  const flags = { output: "json", logLevel: "error", onlyCategories: categories, disableStorageReset: answered === true };
  const { lhr } = await lighthouse(base + path, flags, undefined, page);
  for (const category of categories) {
    if (category === "seo" && !seo) continue;
    const { title, score } = lhr.categories[category];
    const missed = lhr.categories[category].auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9);
    const least = category === "performance" ? 95 : 100;
    const line = { what: `Lighthouse, ${name}: ${title}`, value: Math.round(score * 100), least, digits: 0 };
    appendFileSync(file, `${JSON.stringify({ ...line, why: missed.map(({ id }) => id) })}\n`);
  }
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
