//! The statement that the ordinance (BITV 2.0, by the model of EU decision 2018/1523) asks of public bodies: how far the site conforms,
//! since when, by which method, what does not work, where to complain, who settles disputes. Whoever mends or finds something that does
//! not work changes this page, and its date.

use engine::Day;
use maud::{Markup, html};

use super::{Scene, layout, operator};

/// When what it says was last looked at: year, month, day.
const LOOKED: (i32, i32, i32) = (2026, 11, 27);

/// The page.
pub fn page(scene: &Scene<'_>) -> Markup {
    let (year, month, day) = LOOKED;
    let date = scene.day(Day::from_ymd(year, month, day));
    let who = &scene.look.operator;
    let main = html! {
        h1 { (scene.t("accessibility-title")) }
        p.lead { (scene.t("accessibility-lead")) }
        section.stack {
            h2 { (scene.t("accessibility-state-title")) }
            p { (scene.t("accessibility-state")) }
            p { (scene.with("accessibility-method", &[("date", &date)])) }
        }
        section.stack {
            h2 { (scene.t("accessibility-not-title")) }
            ul {
                li { (scene.t("accessibility-not-people")) }
                li { (scene.t("accessibility-not-read")) }
                li { (scene.t("accessibility-not-signs")) }
                li { (scene.t("accessibility-not-languages")) }
                li { (scene.t("accessibility-not-elsewhere")) }
            }
        }
        section.stack {
            h2 { (scene.t("accessibility-complain-title")) }
            @match who.contact.as_deref() {
                Some(contact) => {
                    p { (scene.t("accessibility-complain")) }
                    p { (operator::contact(contact)) }
                }
                None => p { (scene.t("accessibility-complain-nobody")) },
            }
        }
        section.stack {
            h2 { (scene.t("accessibility-enforcement-title")) }
            p { (scene.t("accessibility-enforcement")) }
            @match who.enforcement.as_deref() {
                Some(body) => (operator::lines(body)),
                None => p { (scene.t("accessibility-enforcement-nobody")) },
            }
        }
    };
    layout::frame(
        scene,
        layout::Page {
            title: scene.plain("accessibility-title"),
            description: scene.plain("accessibility-lead"),
            path: "/accessibility".to_owned(),
            head: html! {},
            main,
            hidden: false,
        },
    )
}
