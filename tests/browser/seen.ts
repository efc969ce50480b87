// What can be seen to be wrong with a page in any language: it scrolls sideways, something is cut off, somebody wrote words into
// the code.
import type { Page } from "@playwright/test";

/** The parts of the page that stick out sideways; empty if there is nothing to scroll to. */
export const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const sticks = (element: Element) => {
      if (!element.checkVisibility() || element.closest(".visually-hidden, .skip") !== null) return false;
      const box = element.getBoundingClientRect();
      return box.left < -1 || box.right > root.clientWidth + 1;
    };
    // The innermost ones: what stands around them is wide because of them.
    const wide = [...document.querySelectorAll("body *")].filter((element) => sticks(element) && ![...element.children].some(sticks));
    return [`${root.scrollWidth} > ${root.clientWidth}`, ...wide.map((element) => element.outerHTML.slice(0, 120))];
  });

/** What is lower or narrower than a finger; links inside a sentence are as high as its line. */
export const small = (page: Page) =>
  page.locator(":is(a, button, select, summary, label, input:not(label input)):visible").evaluateAll((all) =>
    all
      .filter((element) => !(element instanceof HTMLLabelElement && element.htmlFor) && !element.classList.contains("skip"))
      .filter((element) => {
        const inline = getComputedStyle(element).display === "inline";
        const around = [...(element.parentElement?.childNodes ?? [])].filter((node) => node !== element);
        return !(inline && around.some((node) => (node.textContent ?? "").trim() !== ""));
      })
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
      .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} ${element.outerHTML.slice(0, 120)}`),
  );

/**
 * Texts that run out of the screen or of a box around them, boxes that hide a part of what is in them, and words that are broken
 * although half of the screen has room for them.
 */
export const cutOff = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>();
    const width = document.documentElement.clientWidth;
    const style = (element: Element) => getComputedStyle(element);
    // What is there for reading aloud only, and drawings.
    const unseen = (element: Element) => element.closest(".visually-hidden, .skip, svg") !== null || !element.checkVisibility();

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (parent === null || (text.textContent ?? "").trim() === "" || unseen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        if (line.width === 0) continue;
        const outside = (left: number, right: number) => line.left < left - 1 || line.right > right + 1;
        if (outside(0, width)) found.add(`outside the screen: ${text.textContent}`);
        for (let box: Element | null = parent; box !== null; box = box.parentElement) {
          if (["inline", "contents"].includes(style(box).display)) continue;
          const { left, right } = box.getBoundingClientRect();
          if (outside(left, right)) found.add(`outside ${box.tagName}.${box.className}: ${text.textContent}`);
          if (["absolute", "fixed"].includes(style(box).position)) break;
        }
      }
      // German is divided by the browser, addresses anywhere, other words only where somebody allowed it.
      const divided = style(parent).hyphens === "auto" || parent.closest(".ltr") !== null;
      for (const word of divided ? [] : (text.textContent?.matchAll(/[\p{L}\p{M}]+/gu) ?? [])) {
        const boxes = (from: number, to: number) => {
          range.setStart(text, word.index + from);
          range.setEnd(text, word.index + to);
          return [...range.getClientRects()];
        };
        const length = word[0].length;
        const [first, last] = [boxes(0, 1).at(-1), boxes(length - 1, length).at(-1)];
        const whole = boxes(0, length).reduce((sum, line) => sum + line.width, 0);
        const broken = first !== undefined && last !== undefined && last.top > first.top + first.height / 2;
        if (broken && whole < width / 2) found.add(`broken: ${word[0]} in ${text.textContent}`);
      }
    }

    for (const box of document.querySelectorAll("body, body *")) {
      if (unseen(box)) continue;
      const { overflowX, overflowY } = style(box);
      const sideways = overflowX !== "visible" && box.scrollWidth > box.clientWidth + 1;
      const down = ["hidden", "clip"].includes(overflowY) && box.scrollHeight > box.clientHeight + 1;
      if (sideways || down) found.add(`cut off: ${box.outerHTML.slice(0, 160)}`);
    }

    // A list shows its chosen line and hides what it has no room for; with very large type only the opened list has room for all.
    const canvas = document.createElement("canvas").getContext("2d");
    for (const list of document.querySelectorAll("select")) {
      const { font, paddingInlineStart, paddingInlineEnd } = style(list);
      if (canvas === null || unseen(list) || matchMedia("(max-width: 15em)").matches) continue;
      canvas.font = font;
      const room = list.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
      const chosen = list.selectedOptions[0]?.text ?? "";
      if (canvas.measureText(chosen).width > room) found.add(`${Math.round(canvas.measureText(chosen).width)} > ${room} in a list: ${chosen}`);
    }
    return [...found];
  });

/** Names in another direction that, broken into lines, begin at the other side than the page's own lines. */
export const astray = (page: Page) =>
  page.locator("bdi:visible, .ltr:visible").evaluateAll((all) =>
    all
      .filter((name) => {
        const { display, direction, textAlign } = getComputedStyle(name);
        return display !== "inline" && textAlign === "start" && direction !== document.documentElement.dir;
      })
      .map((name) => `at the wrong side: ${name.outerHTML.slice(0, 120)}`),
  );

/**
 * Words that no language file holds, on a page in the generated language that puts each of its texts between ⟦ and ⟧. German by
 * design, and marked so: names of offers, organisations, laws and phases, addresses. `names`: what else has a name of its own.
 */
export const unwritten = (page: Page, names: string[] = []) =>
  page.evaluate((names) => {
    const found = new Set<string>();
    const outside = (text: string) => {
      let depth = 0;
      let rest = "";
      for (const letter of text) {
        if (letter === "⟦") depth++;
        if (depth === 0) rest += letter;
        if (letter === "⟧") depth--;
      }
      return rest + (depth === 0 ? "" : ` unbalanced: ${text}`);
    };
    const look = (text: string, where: Element | null) => {
      const own = where?.closest("[lang]")?.getAttribute("lang") !== document.documentElement.lang;
      // Numbers, addresses of letters and pages, drawings; languages are named in themselves, or as the browser names them.
      if (own || where?.closest("svg, script, style, noscript, .ltr, .names, [data-language]")) return;
      const rest = names.reduce((rest, name) => rest.replace(name, ""), outside(text));
      if (/\p{L}/u.test(rest)) found.add(`${where?.tagName}.${where?.className}: ${text}`);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) look(text.textContent ?? "", text.parentElement);
    for (const element of document.querySelectorAll("body *")) {
      for (const name of ["aria-label", "alt", "title", "placeholder"]) look(element.getAttribute(name) ?? "", element);
    }
    look(document.title, document.documentElement);
    look(document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "", document.documentElement);
    return [...found];
  }, names);

/** The texts inside `#main`, each with the language it says it is in; but numbers and addresses, which belong to none. */
export const spoken = (page: Page) =>
  page.evaluate(() => {
    const found: { text: string; language: string }[] = [];
    const texts = document.createTreeWalker(document.querySelector("#main") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement?.closest(".ltr")) continue;
      const language = text.parentElement?.closest("[lang]")?.getAttribute("lang") ?? "";
      found.push({ text: (text.textContent ?? "").trim(), language });
    }
    return found;
  });

/** Opens everything that is folded. */
export const unfold = (page: Page) =>
  page.locator("#main details").evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
