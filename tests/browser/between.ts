// A server between the browser and the real one, that can be made to fail: no network, half a download, a new version, other changes.
//
// The browser's own switch for "offline" does not reach a service worker; a connection that breaks off does. Every test has an origin of
// its own by it, and so a storage of its own.
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test as plain, type Page } from "@playwright/test";

/** What becomes of an answer: another body, another status, a page of somebody else, the way to another address, or as it is. */
type Change = (path: string, body: Buffer) => Buffer | number | string | URL | undefined;

export interface Front {
  address: string;
  /** The paths asked for, in order. */
  asked: string[];
  /** Nothing comes through. */
  down: boolean;
  change: Change;
  /** Answers to these paths wait until `free` is called. */
  hold(path: RegExp): { free(): void };
  close(): Promise<void>;
}

async function between(base: string): Promise<Front> {
  const { hostname, port } = new URL(base);
  const answer = (path: string, from: IncomingMessage, body: Buffer, to: ServerResponse) => {
    const changed = front.change(path, body);
    const headers = { ...from.headers, connection: "close" };
    delete headers["content-length"];
    delete headers["transfer-encoding"];
    if (changed !== undefined) delete headers.etag;
    if (changed instanceof URL) return void to.writeHead(302, { location: changed.href, connection: "close" }).end();
    // Somebody else's page has nothing of ours.
    if (typeof changed === "string") return void to.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(changed);
    to.writeHead(typeof changed === "number" ? changed : (from.statusCode ?? 500), headers);
    to.end(typeof changed === "number" ? "" : (changed ?? body));
  };
  let held: { path: RegExp; freed: Promise<void> }[] = [];
  const server = createServer(async (asked, to) => {
    const path = asked.url ?? "/";
    front.asked.push(path);
    await held.find((one) => one.path.test(path))?.freed;
    if (front.down) return void asked.socket.destroy();
    const headers: Record<string, string | string[] | undefined> = { ...asked.headers, host: `${hostname}:${port}`, "accept-encoding": "identity" };
    // "Unchanged" would leave nothing to change.
    delete headers["if-none-match"];
    const passed = request({ hostname, port, path, method: asked.method, headers }, (from) => {
      const pieces: Buffer[] = [];
      from.on("data", (piece: Buffer) => pieces.push(piece));
      from.on("end", () => answer(path, from, Buffer.concat(pieces), to));
    });
    passed.on("error", () => asked.socket.destroy());
    passed.end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const front: Front = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    down: false,
    change: () => undefined,
    hold: (path) => {
      let free = () => {};
      const one = { path, freed: new Promise<void>((freed) => (free = freed)) };
      held.push(one);
      return { free: () => ((held = held.filter((other) => other !== one)), free()) };
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
  return front;
}

/** Tests behind such a server, with the service worker that others run without. */
export const test = plain.extend<{ front: Front }>({
  front: async ({}, use) => {
    const front = await between(process.env.BASE_URL ?? "");
    await use(front);
    await front.close();
  },
  baseURL: async ({ front }, use) => use(front.address),
  serviceWorkers: "allow",
});

/** Names of the phone's caches. */
export const stored = (page: Page): Promise<string[]> => page.evaluate(async () => (await caches.keys()).sort());

/** Waits until the app and a language are on the phone; in the guide also its catalogue. */
export async function kept(page: Page, language: string): Promise<void> {
  const ready = (language: string) =>
    page.evaluate(async (language) => {
      const wanted = [`/${language}/guide`, `/${language}/help`];
      if (document.getElementById("boot")) wanted.push(`/own/${language}`);
      const found = await Promise.all(wanted.map((path) => caches.match(path)));
      return found.every(Boolean) && navigator.serviceWorker.controller?.state === "activated";
    }, language);
  await expect.poll(() => ready(language), { message: `${language} is kept`, timeout: 20_000 }).toBe(true);
}

/** Makes the browser look for a new worker. */
export const update = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });

/** The worker's script as a deployment with another version would have it. */
export const newVersion: Change = (path, body) =>
  path === "/sw.js" ? Buffer.from(body.toString().replace(/"version":"\w+"/, '"version":"00000000"')) : undefined;
