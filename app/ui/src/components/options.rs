//! Big targets to choose from: one, or several in the order tapped.

use engine::{
    Fact, FactId, Kind, pick,
    question::{Field, Input},
};
use html::{el, p};
use leptos::prelude::*;

use crate::{
    components::{answer, icon},
    state::App,
    words,
};

/// The options of a field as radio buttons or checkboxes.
pub(crate) fn options(
    app: App,
    field: &'static Field,
    fact: &'static Fact,
    primary: bool,
) -> AnyView {
    let many = field.input == Input::Many;
    let codes = move || -> Vec<i32> {
        if app.book().guide.first_goal == Some(fact.code) {
            // "What first?" chooses among the wishes just named.
            let goals = app.book().guide.goals.and_then(|goals| app.said(goals));
            return goals.map(|goals| pick::listed(&goals).to_vec()).unwrap_or_default();
        }
        match fact.kind {
            Kind::Bool => vec![1, 0],
            _ => field.options.clone(),
        }
    };
    let class = match (field.pictures, primary) {
        (true, _) => "options pictures",
        (_, true) => "options",
        (_, false) => "options chips",
    };
    if let Some(first) = field.options.first()
        && group(fact, *first).is_some()
    {
        return groups(app, field, fact, many);
    }
    let options = move || {
        let options = codes().into_iter().map(|code| option(app, field, fact, code, many));
        options.collect::<Vec<_>>().into_any()
    };
    el("div").class(class).live(options).any()
}

/// The heading of the group that an option begins, if it begins one.
fn group(fact: &Fact, code: i32) -> Option<String> {
    words::maybe(&format!("{}.group", answer::message(fact, code)))
}

/// Tiles under a heading each: a new group begins with every option that names one.
fn groups(app: App, field: &'static Field, fact: &'static Fact, many: bool) -> AnyView {
    let mut all = el("div");
    let mut rest = &field.options[..];
    while let [first, ..] = rest {
        let legend = el("legend").with(group(fact, *first));
        let mut tiles = el("div").class("tiles");
        while let [code, others @ ..] = rest {
            tiles = tiles.with(option(app, field, fact, *code, many));
            rest = others;
            if rest.first().is_some_and(|next| group(fact, *next).is_some()) {
                break;
            }
        }
        all = all.with(p("fieldset", "field", (legend, tiles)));
    }
    all.any()
}

fn option(app: App, field: &'static Field, fact: &'static Fact, code: i32, many: bool) -> AnyView {
    let chosen = move || is_chosen(app, fact.code, code);
    let name = answer::value_id(fact, code);
    let id = answer::message(fact, code);
    let label = match (words::maybe(&id), fact.kind) {
        (Some(_), _) => words::with(&id, &[("for", l10n::Arg::Text(app.for_whom()))]),
        (None, Kind::Bool) => words::t(if code == 1 { "answer-yes" } else { "answer-no" }),
        (None, _) => name.to_owned(),
    };
    let hint = words::maybe(&format!("{id}.hint"));
    let picture = match (field.pictures, field.icons) {
        (true, _) => Some((icon::paper(app, name), "option-picture")),
        (_, true) if app.book().guide.phase_wish == Some(fact.code) => {
            Some((icon::icon(app, name), "option-icon"))
        }
        (_, true) => Some((icon::pictogram(app, &icon_name(name)), "option-icon")),
        _ => None,
    };
    let kind = if many { "checkbox" } else { "radio" };
    let picture = picture.map(|(picture, class)| p("span", class, picture));
    let hint = hint.map(|hint| p("span", "option-hint", hint));
    el("label")
        .class("option")
        .with(
            el("input")
                .attr("type", kind)
                .attr("name", fact.id.clone())
                .checked(chosen)
                .on("change", move |_| choose(app, fact, code, many)),
        )
        .with(picture)
        .with(el("span").class("option-text").with((label, hint)))
        .any()
}

/// Pictograms are named with dashes (`for-self`), values with underscores.
fn icon_name(value: &str) -> String {
    l10n::dashed(value, &['_', ':'])
}

fn is_chosen(app: App, fact: FactId, code: i32) -> bool {
    pick::holds(app.said(fact).as_ref(), code)
}

fn choose(app: App, fact: &'static Fact, code: i32, many: bool) {
    let answer = pick::picked(fact, app.said(fact.code).as_ref(), code, many);
    app.answer(fact.code, answer);
}
