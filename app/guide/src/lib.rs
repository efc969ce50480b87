//! Entry of the phone's client. All it does is start [`ui`]; the desk will be an entry of its own beside it, so that the
//! phone never downloads the desk.

use wasm_bindgen::prelude::wasm_bindgen;

/// Called by the generated glue once the module is instantiated.
#[wasm_bindgen(start)]
pub fn start() {
    ui::start();
}
