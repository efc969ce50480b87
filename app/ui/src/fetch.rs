//! The only door to the network. Every address comes from the shell's island: nothing here can depend on an answer.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// GETs a text from our own origin.
pub(crate) async fn text(address: &str) -> Result<String, JsValue> {
    let text = JsFuture::from(get(address).await?.text()?).await?;
    text.as_string().ok_or(JsValue::NULL)
}

/// GETs bytes from our own origin.
pub(crate) async fn bytes(address: &str) -> Result<Vec<u8>, JsValue> {
    let buffer = JsFuture::from(get(address).await?.array_buffer()?).await?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

async fn get(address: &str) -> Result<web_sys::Response, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response = JsFuture::from(window.fetch_with_str(address)).await?;
    let response: web_sys::Response = response.dyn_into()?;
    if !response.ok() {
        return Err(response.status().into());
    }
    Ok(response)
}

/// Without language or catalogue there is nothing to ask; the shell holds the words for that.
pub(crate) fn failed() {
    let document = web_sys::window().and_then(|window| window.document());
    let element = |id: &str| document.as_ref().and_then(|document| document.get_element_by_id(id));
    if let Some(notice) = element("no-wasm") {
        let _ = notice.remove_attribute("hidden");
    }
    if let Some(loading) = element("loading") {
        loading.remove();
    }
}
