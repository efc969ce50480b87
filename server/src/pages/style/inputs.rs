//! What is filled in: choices and fields, in each state.

use maud::{Markup, html};

use crate::pages::Scene;

pub(super) fn choices(scene: &Scene<'_>) -> Markup {
    let option = |kind: &str, checked: bool, text: &str, hint: &str| {
        html! {
            label.option {
                input type=(kind) checked[checked];
                span.option-icon { (scene.look.icon("for-self")) }
                span.option-text { (text) @if !hint.is_empty() { span.option-hint { (hint) } } }
            }
        }
    };
    html! {
        h4 { "Choices" }
        div.options {
            (option("checkbox", false, "Open", "with a hint below"))
            (option("checkbox", true, "Chosen", ""))
            (option("radio", false, "One of several", ""))
            (option("radio", true, "The chosen one", ""))
        }
        h4 { "Chips" }
        div.options.chips {
            @for (name, checked) in [("Yes", true), ("No", false)] {
                label.option { input type="checkbox" checked[checked]; span.option-text { (name) } }
            }
        }
        h4 { "Papers" }
        div.options.pictures {
            @for (name, checked) in [("title", true), ("duldung", false)] {
                label.option {
                    input type="checkbox" checked[checked];
                    span.option-picture { (super::drawing(&scene.look.pictures, &format!("paper-{name}"), "paper")) }
                    span.option-text { (name) }
                }
            }
        }
        h4 { "Tiles" }
        div.tiles {
            @for (name, checked) in [("§ 25", true), ("§ 16b", false)] {
                label.option { input type="checkbox" checked[checked]; span.option-text { (name) span.option-hint { "what it means" } } }
            }
        }
    }
}

pub(super) fn fields() -> Markup {
    html! {
        h4 { "Fields" }
        // Both looks stand on one page, so no id could lead from a label to its field.
        div.field { span { "A number" } input.number aria-label="A number" inputmode="numeric" value="34"; }
        div.field { span { "A list" } select aria-label="A list" { option { "Choose" } option { "Saarbrücken" } } }
        ul.ages { li { "3 years" button.link-button type="button" aria-label="Remove" { "×" } } }
        h4 { "An input that cannot be meant so" }
        section.faults { h5 { "Please look at this again" } ul { li { a href="#components" { "Write a number from 0 to 120." } } } }
        div.field { p.fault { "Write a number from 0 to 120." } span { "Age" } input.number aria-label="Age" aria-invalid="true" inputmode="numeric" value="340"; }
        h4 { "Progress" }
        div.progress { span.progress-text { "Question 3, then about 9 more" } progress max="12" value="3" aria-label="Question 3 of 12" {} }
    }
}
