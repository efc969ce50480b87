// What an advisor's desk writes into a plan's link: version 2 of `app/engine/src/link/mod.rs`, made from a link of version 1 without answers.

/** What is said about one offer: its appointment, a note, or both. */
export interface Said {
  at?: string;
  note?: string;
}

const wide = (number: bigint) => BigInt.asUintN(64, number);

/** FNV-1a, stirred once more; the three bytes that check a link are its last ones. */
function check(bytes: number[]): number[] {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = wide((hash ^ BigInt(byte)) * 0x100000001b3n);
  hash = wide((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn);
  hash ^= hash >> 33n;
  return [16n, 8n, 0n].map((shift) => Number((hash >> shift) & 0xffn));
}

function put(number: number): number[] {
  return number > 0x7f ? [(number & 0x7f) | 0x80, ...put(Math.floor(number / 128))] : [number];
}

function text(note: string): number[] {
  const bytes = [...Buffer.from(note, "utf8")];
  return [...put(bytes.length), ...bytes];
}

/** The body of a link of version 1. */
function unsealed(address: string): { page: string; body: number[] } {
  const [page, fragment] = address.split("#p=");
  const [, length, ...rest] = Buffer.from(fragment, "base64url");
  return { page, body: rest.slice(0, length) };
}

function sealed(page: string, version: number, body: number[]): string {
  const bytes = [version, ...put(body.length), ...body];
  return `${page}#p=${Buffer.from([...bytes, ...check(bytes)]).toString("base64url")}`;
}

/** The same plan as somebody else's catalogue had it: with an offer and a fact that nobody here knows. */
export function aged(address: string): string {
  const { page, body } = unsealed(address);
  return sealed(page, 1, [body[0] + 1, ...body.slice(1, -1), 0, 0, 0, 0, 0, 1, ...put(5_000 * 8), 2]);
}

/** The same plan with a note about the whole, and what is said about its offers by their places. */
export function noted(address: string, whole: string, said: Record<number, Said>): string {
  const { page, body } = unsealed(address);
  const places = Object.keys(said).map(Number).sort((a, b) => a - b);
  const offers = places.flatMap((place, index) => {
    const { at, note } = said[place];
    const step = place - (index > 0 ? places[index - 1] : 0);
    const minutes = at ? put(Date.parse(`${at}Z`) / 60_000) : [];
    return [...put(step * 4 + (at ? 1 : 0) + (note ? 2 : 0)), ...minutes, ...(note ? text(note) : [])];
  });
  return sealed(page, 2, [...body, ...text(whole), ...put(places.length), ...offers]);
}
