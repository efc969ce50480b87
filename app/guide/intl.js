// How languages write numbers, dates, lists, names of languages, and which plural form they choose: the client's `l10n::intl` asks here.
// A browser takes longer to make a formatter than to use it dozens of times. Digits are Latin, as on German papers; what a
// browser has no data for (Chromium on phones: Somali, Tigrinya) is written as in German, not in the phone's own language.
const made = {};
self.intl = (kind, tag, value, options) => {
  try {
    const key = kind + tag + options;
    const asked = { timeZone: "UTC", ...JSON.parse(options), numberingSystem: "latn" };
    const format = (made[key] ??= new Intl[kind]([...tag.split(" "), "de"], asked));
    return {
      NumberFormat: () => format.format(+value),
      DateTimeFormat: () => format.format(new Date(value)),
      ListFormat: () => format.format(JSON.parse(value)),
      RelativeTimeFormat: () => format.format(+value, asked.unit),
      DisplayNames: () => format.of(value),
      PluralRules: () => format.select(+value),
    }[kind]();
  } catch {
    // Then it is written plainly.
  }
};
