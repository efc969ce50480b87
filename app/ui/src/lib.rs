//! The client: answers on the device, one page at a time.
//!
//! **Architecture invariants**
//! - Answers never leave the device: the only requests are for the catalogue, the offers' texts and the chosen language,
//!   the same for everybody ([`fetch`] takes no argument that could depend on an answer).
//! - The address says nothing about a person: all personal pages are `/{lang}/guide`; which one lives in `history.state`
//!   ([`page`]). No router crate: it would cost 45 KB brotli for what one file does here.
//! - The first question waits for nothing that it does not need: later pages are modules of their own ([`later`]), and so is the plan
//!   ([`take`]).
//! - A page is rebuilt whole when page or language changes; answers are read back from [`state`], so switching the language
//!   loses nothing.

mod behind;
mod boot;
mod clock;
mod components;
mod fetch;
mod focus;
mod further;
mod later;
mod page;
mod pages;
mod panic;
mod small;
mod state;
mod storage;
mod take;
mod words;

use wasm_bindgen_futures::spawn_local;

pub use state::App;
pub use take::plan;

/// Starts the guide in the page's `#main`.
pub fn start() {
    panic::install();
    let Some(boot) = boot::read() else { return };
    let boot: &'static boot::Boot = Box::leak(Box::new(boot));
    spawn_local(async move {
        // Both are preloaded by the shell; asking for them one after another would cost a round trip on a slow network.
        let core = boot.layer(&boot.language, "core");
        let Some(words) = fetch::text(&core).await else { return fetch::failed() };
        words::set(&boot.language, &words);
        // In one piece all this would keep a slow phone from answering for a quarter of a second.
        fetch::breathe().await;
        let Some(catalogue) = behind::start(boot).await else { return fetch::failed() };
        fetch::breathe().await;
        let app = App::new(boot, catalogue);
        fetch::breathe().await;
        take::attach(app);
        app.restore();
        fetch::breathe().await;
        mount(app);
        page::before_the_rest(app, move || behind::load(app));
    });
}

fn mount(app: App) {
    let Some(main) = page::main_element() else { return };
    main.set_inner_html("");
    page::listen(app);
    leptos::mount::mount_to(main, move || pages::switch(app)).forget();
    components::chrome::attach(app);
    page::arrived(app);
}
