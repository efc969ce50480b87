//! What is sent, what is stored, how it is deleted. Whatever begins to store or send something says so here.

use maud::{Markup, html};

use super::{Scene, layout, operator};

/// The page.
pub fn page(scene: &Scene<'_>) -> Markup {
    let who = scene.look.operator.responsible.as_deref();
    let contact = scene.look.operator.contact.as_deref();
    let main = html! {
        h1 { (scene.t("privacy-title")) }
        p.lead { (scene.t("privacy-lead")) }
        p { (scene.t("privacy-why")) }
        section.stack {
            h2 { (scene.t("privacy-device-title")) }
            ul {
                li { (scene.t("privacy-device-answers")) }
                li { (scene.t("privacy-device-keep")) }
                li { (scene.t("privacy-device-violence")) }
                li { (scene.t("privacy-device-plan")) }
                li { (scene.t("privacy-device-copy")) }
            }
        }
        section.stack {
            h2 { (scene.t("privacy-server-title")) }
            ul {
                li { (scene.t("privacy-server-files")) }
                li { (scene.t("privacy-server-log")) }
                li { (scene.t("privacy-server-address")) }
                li { (scene.t("privacy-server-never")) }
                li { (scene.t("privacy-server-share")) }
            }
        }
        section.stack {
            h2 { (scene.t("privacy-delete-title")) }
            ul {
                li { (scene.t("privacy-delete-all")) }
                li { (scene.t("privacy-delete-exit")) }
                li { (scene.t("privacy-delete-idle")) }
                li { (scene.t("privacy-delete-history")) }
            }
        }
        section.stack {
            h2 { (scene.t("privacy-who-title")) }
            @match who {
                Some(who) => (operator::lines(who)),
                None => p { (scene.t("privacy-who-nobody")) },
            }
            @if let Some(contact) = contact { p { (scene.t("privacy-contact")) " " (operator::contact(contact)) } }
            p { (scene.t("privacy-rights")) }
        }
    };
    layout::frame(
        scene,
        layout::Page {
            title: scene.plain("privacy-title"),
            description: scene.plain("privacy-lead"),
            path: "/privacy".to_owned(),
            head: html! {},
            main,
            hidden: false,
        },
    )
}
