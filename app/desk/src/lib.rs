//! The advisor's desk: all questions on one page, two languages, the law beside it, a sheet to hand over.
//!
//! **Architecture invariants**
//! - Nothing about a person leaves this page: the only requests are for the desk's own files, the catalogue and the texts of a language
//!   ([`fetch`]); none of them depends on an answer.
//! - Open cases live in memory and nowhere else ([`casework::cases`]); what is stored is named in [`storage`] and is not about a person.
//! - The client's side never shows what only the desk asks, nor what of the law rests on it alone ([`view::two`]).
//! - One page without a router: the address is `/desk`, whatever is shown.
//!
//! Where things live: [`desk`] the state, [`thought`] what follows from it, [`tongue`] the two languages, [`keys`] what a key does, `ask` the questions, `outcome` what comes
//! of the answers, `catalogue` all offers, `handing` the way from the phone and back, `view` the frame around them.

mod ask;
mod boot;
mod catalogue;
mod desk;
mod fetch;
mod handing;
mod keys;
mod leaving;
mod outcome;
mod sheet;
mod storage;
mod thought;
mod tongue;
mod view;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;

/// Called by the generated glue once the module is instantiated.
#[wasm_bindgen(start)]
pub fn start() {
    let Some(boot) = boot::read() else { return };
    let boot: &'static boot::Boot = Box::leak(Box::new(boot));
    spawn_local(async move {
        let catalogue = match fetch::catalogue(boot).await {
            Ok(catalogue) => catalogue,
            Err(without) => return view::failed(without),
        };
        if tongue::need(boot, tongue::SOURCE).await.is_none() {
            return view::failed(fetch::Without::Catalogue);
        }
        let desk = desk::Desk::new(boot, catalogue);
        self::catalogue::begin(desk);
        view::mount(desk);
        keys::listen(desk);
        leaving::listen(desk);
    });
}
