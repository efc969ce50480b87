// The desk's worker renews what it keeps whole, or not at all. Its own script, with a cache and a network that are made up.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

const SCRIPT = readFileSync(join(__dirname, "../../app/desk/worker.js"), "utf8");
const FRESH = ["/catalogue", "/texts/ar", "/texts/uk"];

/** A visit to the desk, until the worker is done. */
type Visit = () => Promise<unknown>;

function worker(kept: Map<string, Response>, network: (path: string) => Response): Visit {
  const heard: Record<string, (event: unknown) => void> = {};
  const self = { addEventListener: (kind: string, act: (event: unknown) => void) => (heard[kind] = act) };
  const cache = { put: async (path: string, answer: Response) => void kept.set(path, answer) };
  const caches = { open: async () => cache, match: async (path: string) => kept.get(path) };
  const location = { origin: "https://desk.test" };
  const fetch = async (what: string | { url: string }) => network(typeof what === "string" ? what : new URL(what.url).pathname);
  const script = SCRIPT.replace("{{VERSION}}", JSON.stringify({ version: "1", files: [], fresh: FRESH }));
  new Function("self", "caches", "location", "fetch", script)(self, caches, location, fetch);
  return async () => {
    const work: Promise<unknown>[] = [];
    const later = (one: Promise<unknown>) => void work.push(one);
    heard.fetch({ request: { url: "https://desk.test/desk", method: "GET" }, respondWith: later, waitUntil: later });
    await Promise.all(work);
  };
}

test("a publication comes with all of its texts, or is asked for again", async () => {
  const answer = (text: string, status = 200) => new Response(text, { status, headers: { etag: text } });
  const kept = new Map(["/desk", ...FRESH].map((path) => [path, answer("old")]));
  let full = true;
  const visit = worker(kept, (path) => (path === "/texts/uk" && full ? answer("too many", 429) : answer("new")));
  const tags = () => FRESH.map((path) => kept.get(path)?.headers.get("etag"));
  await visit();
  expect(tags(), "what is kept fits together").toEqual(["old", "old", "old"]);
  full = false;
  await visit();
  expect(tags()).toEqual(["new", "new", "new"]);
});
