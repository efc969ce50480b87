//! The camera: on, off, or why not.

use html::{El, button, el, live, p};
use leptos::prelude::*;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::spawn_local;

use super::Handing;
use crate::{desk::Desk, view::t};

const VIDEO: &str = "hand-video";

#[wasm_bindgen]
extern "C" {
    /// Yields the first code that the camera sees; nothing when it was closed. Fails with "refused", "absent" or "failed"
    /// (`app/desk/boot.js`).
    #[wasm_bindgen(catch, js_name = scanCode)]
    async fn scan(video: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = scanClose)]
    fn scan_close();
}

/// How it stands with the camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Camera {
    Off,
    On,
    /// A message says why.
    Without(&'static str),
}

/// Its picture, and the button that switches it on and off.
pub(super) fn view(desk: Desk) -> El {
    let handing = desk.handing;
    let camera = move || handing.camera.get();
    let video = el("video")
        .attr("id", VIDEO)
        .attr("playsinline", "")
        .attr("muted", "")
        .attr("aria-label", t("hand-picture"))
        .follows("class", move || if camera() == Camera::On { "on" } else { "off" }.to_owned());
    let label = move || {
        let id = if camera() == Camera::On { "hand-camera-off" } else { "hand-camera-on" };
        p("span", "", t(id)).any()
    };
    let switch = button("button", live(label), move || match handing.camera.get_untracked() {
        Camera::On => close(handing),
        _ => open(handing),
    });
    let why = move || match camera() {
        Camera::Without(why) => p("p", "notice warn", t(why)).attr("role", "alert").any(),
        _ => ().into_any(),
    };
    el("div").class("hand-camera").with((video, switch.attr("id", "hand-camera"), live(why)))
}

fn open(handing: Handing) {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(video) = document.and_then(|document| document.get_element_by_id(VIDEO)) else {
        return;
    };
    handing.camera.set(Camera::On);
    handing.text.set(String::new());
    spawn_local(async move {
        let found = scan(&video).await;
        let why = |why: JsValue| match why.as_string().as_deref() {
            Some("refused") => "hand-camera-refused",
            Some("absent") => "hand-camera-absent",
            _ => "hand-camera-failed",
        };
        match found {
            Ok(found) => {
                // Closed by hand there is nothing; meanwhile it may be open again.
                if let Some(text) = found.as_string() {
                    handing.camera.set(Camera::Off);
                    handing.text.set(text);
                }
            }
            Err(error) => handing.camera.set(Camera::Without(why(error))),
        }
    });
}

/// Switches it off.
pub(super) fn close(handing: Handing) {
    if handing.camera.get_untracked() == Camera::On {
        scan_close();
        handing.camera.set(Camera::Off);
    }
}
