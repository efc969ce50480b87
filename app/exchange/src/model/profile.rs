//! Objects that only our profile has.

use super::{
    Form::{Date, Free, Integer, OneOf, PartialDate, Prose, Text, Uri},
    Object, ours, ours_required,
};

pub(super) const ALL: &[&Object] = &[&OFFER_SOURCE, &CHECK, &ELIGIBILITY_RULE, &TRANSLATION];

pub(super) const TRANSLATIONS: &str =
    "The texts in other languages, each under its BCP 47 language tag.";

static OFFER_SOURCE: Object = Object {
    name: "offer_source",
    tables: &[],
    fields: &[
        ours_required("title", Text, "How the source is called."),
        ours("url", Uri, "Where it can be read."),
        ours("date", PartialDate, "Of when it is: a year, a month or a day."),
        ours_required("checked_on", Date, "On which day someone last read it."),
        ours_required(
            "mark",
            OneOf(&["law", "published", "unverified"]),
            "How sure it is: law, published by those who answer for it, or unverified.",
        ),
    ],
};

static CHECK: Object = Object {
    name: "check",
    tables: &[],
    fields: &[
        ours_required("on", Date, "The day."),
        ours("by", Text, "Who looked: a role, not a name."),
        ours("next", Date, "When someone should look again."),
    ],
};

static ELIGIBILITY_RULE: Object = Object {
    name: "eligibility_rule",
    tables: &[],
    fields: &[
        ours_required("format", Integer(1, 65_535), "The version of the tree's form."),
        ours_required("tree", Free, "The rule as a tree of conditions."),
        ours("text", Prose, "The rule as its author wrote it."),
    ],
};

static TRANSLATION: Object = Object {
    name: "translation",
    tables: &[],
    fields: &[
        ours("name", Text, "The name."),
        ours("description", Prose, "The description."),
        ours("eligibility_description", Prose, "Who may use it."),
        ours("application_process", Prose, "How one gets it."),
        ours("fees_description", Prose, "What it costs."),
        ours("required_documents", Prose, "Which papers to bring."),
        ours(
            "status",
            OneOf(&["human", "machine", "outdated", "unreviewed"]),
            "Who translated it, and whether the original has changed since.",
        ),
        ours("source_hash", Text, "A hash of the original texts that were translated."),
    ],
};
