// What a screen reader is told, compared with what somebody looked at.
import { existsSync } from "node:fs";
import { expect, test, type Locator } from "@playwright/test";

/** Compares with `snapshots/NAME-LANGUAGE.aria.yml`. Playwright lets a file pass that is not there: here it has to be. */
export async function tree(found: Locator, name: string): Promise<void> {
  const file = test.info().snapshotPath(`${name}.aria.yml`, { kind: "aria" });
  if (test.info().config.updateSnapshots === "none") expect(existsSync(file), `${file} is there`).toBe(true);
  await expect(found).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
}
