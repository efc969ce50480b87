//! Each component in each state, as the guide and the plain pages write it.

use maud::{Markup, PreEscaped, html};

use super::inputs;
use crate::pages::Scene;

/// One link of the chain, as the client draws it.
const LINK: &str = r#"<svg class="link" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-dasharray="10 13.5 9999"><rect class="link-gap" x="6" y="6" width="32" height="100%" rx="16"/><rect class="link-band" x="6" y="6" width="32" height="100%" rx="16" stroke-width="9"/><rect class="link-core" x="6" y="6" width="32" height="100%" rx="16" stroke-width="5"/></g></svg>"#;

/// All of them.
pub(super) fn all(scene: &Scene<'_>) -> Markup {
    html! {
        (buttons(scene))
        (inputs::choices(scene))
        (inputs::fields())
        (notices(scene))
        (chain())
        (cards(scene))
        (folded(scene))
        (shown())
    }
}

/// What has a direction, in a script that runs from right to left.
pub(super) fn arabic(scene: &Scene<'_>) -> Markup {
    html! {
        div.actions { button.button.quiet type="button" { "رجوع" } button.button type="button" { "التالي" (scene.look.arrow("next")) } }
        label.choice { input type="checkbox" checked; (scene.look.icon("for-self")) span { "لنفسي" } }
        p.notice.warn { "هذا خبر مع " bdi lang="de" { "Ausländerbehörde" } "." }
        ol.chain-list {
            li.ring.is-asked.is-start.phase-1 { span.drawing { (PreEscaped(LINK)) } span.ring-name { "البداية" } span.badge { "ابدأ هنا" } }
            li.ring.is-open.phase-2 { span.drawing { (PreEscaped(LINK)) } span.ring-name { "الأوراق" } span.ring-official lang="de" { "Anerkennung" } }
        }
        p { "هاتف " bdi.ltr { "0681 905-0" } }
    }
}

fn buttons(scene: &Scene<'_>) -> Markup {
    html! {
        h4 { "Buttons" }
        div.row {
            button.button type="button" { "Next" (scene.look.arrow("next")) }
            button.button.quiet type="button" { "Back" }
            button.button.danger type="button" { (scene.look.icon("delete")) span { "Delete" } }
            button.button type="button" disabled { "Disabled" }
            button.link-button type="button" { "I do not know" }
            button.aloud type="button" aria-label="Read aloud" { (scene.look.icon("speak")) }
        }
        a.button.call href="tel:112" { (scene.look.icon("phone")) span { "Call: " bdi.ltr { "112" } } }
        div.actions { button.button.quiet type="button" { "Back" } button.button type="button" { "Next" } }
    }
}

fn notices(scene: &Scene<'_>) -> Markup {
    html! {
        h4 { "Notices" }
        p.notice { (scene.look.icon("lock")) span { "A quiet notice" } }
        p.notice.warn { "Something to know first" }
        p.rights-line { span { "What one may do now" } }
        p.stale { (scene.look.icon("warn")) span { "Checked long ago: call first" } }
        p.privacy { (scene.look.icon("lock")) span { "Answers stay on the device" } }
        p.meta { "Source and date" }
        h4 { "Badges" }
        div.row {
            span.badge { "Start here" }
            @for verdict in ["yes", "conditional", "no", "unknown"] { span class={ "badge verdict-" (verdict) } { (verdict) } }
        }
    }
}

fn chain() -> Markup {
    let ring = |state: &str, phase: usize, name: &str| {
        html! {
            li class={ "ring " (state) " phase-" (phase) } {
                span.drawing { (PreEscaped(LINK)) }
                span.ring-name { (name) }
                @if state.contains("start") { span.badge { "Start here" } }
                span.ring-why { "why this ring is shown so" }
                span.ring-official lang="de" { "Phase " (phase) }
            }
        }
    };
    html! {
        h4 { "The chain" }
        ol.chain-list {
            (ring("is-asked is-start", 1, "Asked, and the start"))
            (ring("is-asked", 2, "Asked"))
            (ring("is-inferred", 3, "Inferred"))
            (ring("is-open is-possible", 4, "Possible"))
            (ring("is-open", 5, "Open"))
        }
        (phases())
    }
}

fn phases() -> Markup {
    html! { div.cards { @for phase in 1..=5 { div class={ "card phase-" (phase) } { "Phase " (phase) } } } }
}

fn cards(scene: &Scene<'_>) -> Markup {
    html! {
        h4 { "A card" }
        article.card.phase-2 {
            header { (scene.look.icon("chain")) h3 { "Advice on recognition" } span.badge.verdict-yes { "open to you" } }
            p.card-what { "What it is" }
            p.card-why { strong { "Why you:" } " what you said" }
            p.card-todo { strong { "Now:" } " call, go or write" }
            dl.card-facts { div { (scene.look.icon("clock")) dt { "Open" } dd { "Mon 9–12" } } div { (scene.look.icon("pin")) dt { "Where" } dd { "Saarbrücken" } } }
            p { button.link-button type="button" { "More about it" } }
        }
        h4 { "A door in a list, reasons" }
        ul.stack { li.door-row { button.link-button type="button" { "A door" } " " span.badge.verdict-unknown { "depends" } p.meta { "on what is missing" } } }
        ul.reasons { li { span.badge.verdict-yes { "open" } p { "A reason" } } li { p { "Another reason" } } }
        dl.review { div { dt { "Question" } dd { "Answer" } dd { button.link-button type="button" { "Change" } } } }
    }
}

fn folded(scene: &Scene<'_>) -> Markup {
    html! {
        h4 { "Folded" }
        details.why { summary { (scene.look.icon("why")) span { "Why do we ask?" } } p { "Because rules depend on it." } }
        details.more open { summary { h5 { "Everything else" } } p { "What was folded" } }
    }
}

fn shown() -> Markup {
    html! {
        h4 { "Shown to someone" }
        div.show {
            div { h5 { "How old are you?" } p lang="de" dir="ltr" { "Wie alt sind Sie?" } }
        }
    }
}
