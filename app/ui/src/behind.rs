//! The second layer: reasons, laws, offers and their texts. It loads behind the first question, and again when it failed.
//!
//! It comes from the phone's own copy if there is one; only then is the network asked what changed since. What changed is taken over
//! without drawing the page anew under the reader's hands: the next page shows it.

use catalogue::{Catalogue, Changes, FORMAT};
use wasm_bindgen_futures::spawn_local;

use crate::{
    boot::Boot,
    fetch::{self, Part},
    focus, later, page,
    small::{Fits, Small},
    state::App,
    take, words,
};

/// Where the second layer is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layer {
    /// On its way.
    Loading,
    /// Here.
    Here,
    /// The network failed; the reader can try again.
    Failed,
}

impl Fits for Layer {
    fn number(self) -> u32 {
        self as u32
    }

    fn of(number: u32) -> Self {
        [Self::Loading, Self::Here].into_iter().nth(number as usize).unwrap_or(Self::Failed)
    }
}

/// Fetches what is still missing of the second layer in the current language, and what comes behind it.
pub(crate) fn load(app: App) {
    app.layer.set(Layer::Loading);
    app.beyond.set(Layer::Loading);
    spawn_local(async move {
        let tag = words::tag();
        begin(app, &tag);
        let here = later::need_results().await.is_some() && take_over(app, &tag, false).await;
        if here && tag == words::tag() {
            page::words_first(app);
        }
        tell(app.layer, &tag, here);
        let further = here && further(app, &tag).await;
        tell(app.beyond, &tag, further);
        if here {
            follow(app, &tag).await;
        }
    });
}

/// What is read one after the other below comes at once: on a slow network each would cost a round trip.
fn begin(app: App, tag: &str) {
    let kinds = fetch::address(tag, Part::Kinds, &app.boot.texts);
    // Another language has the same offers.
    let behind = if app.content().offers.is_empty() { &*app.boot.behind } else { "" };
    fetch::soon(tag, &app.boot.layer(tag, "reasons"), &kinds, behind);
}

fn tell(layer: Small<Layer>, tag: &str, here: bool) {
    // Another language was chosen meanwhile: its own fetch will tell.
    if tag == words::tag() {
        layer.set(if here { Layer::Here } else { Layer::Failed });
        focus::keep();
    }
}

/// What results can do without: the pages behind them, and what single offers say.
async fn further(app: App, tag: &str) -> bool {
    spawn_local(async {
        later::need_further().await;
    });
    let offers = fetch::messages(tag, Part::Offers, &app.boot.texts).await;
    if let Some(offers) = &offers {
        words::add_offers(tag, offers);
    }
    later::need_further().await.is_some() && offers.is_some()
}

/// Asks what changed since the copy was made, and takes it over.
async fn follow(app: App, tag: &str) {
    let Some(changes) = fetch::follow(tag).await else { return };
    let changes = later::results().and_then(|results| (results.changes)(&changes));
    let same = |changes: &Changes| changes.new.version == app.version() && changes.texts.is_empty();
    let known = changes.as_ref().is_some_and(same);
    if changes.is_none() {
        fetch::fresh(tag);
    }
    // A copy that could not be used has lost what was said of offers.
    if known || take_over(app, tag, true).await && further(app, tag).await {
        fetch::keep(tag);
    }
}

/// Why something could not be taken over.
enum Trouble {
    /// It did not come.
    Network,
    /// It came, and makes no sense: a damaged copy, or a catalogue published between two parts.
    Damaged,
}

/// Takes over what the copy or the network has; `anew` also what is here already. What makes no sense is fetched once more.
async fn take_over(app: App, tag: &str, anew: bool) -> bool {
    for _ in 0..2 {
        match read(app, tag, anew).await {
            Err(Trouble::Damaged) => fetch::fresh(tag),
            done => return done.is_ok(),
        }
    }
    false
}

async fn read(app: App, tag: &str, anew: bool) -> Result<(), Trouble> {
    let reasons = fetch::text(&app.boot.layer(tag, "reasons")).await.ok_or(Trouble::Network)?;
    let kinds = fetch::messages(tag, Part::Kinds, &app.boot.texts).await.ok_or(Trouble::Network)?;
    let sent = fetch::part(tag, Part::Changes, "").await.unwrap_or_default();
    let results = later::results().ok_or(Trouble::Network)?;
    fetch::breathe().await;
    let changes = (results.changes)(&sent);
    let newer = changes.as_ref().map(|changes| changes.texts.clone()).unwrap_or_default();
    if anew || app.content().offers.is_empty() {
        let first = fetch::part(tag, Part::First, &app.boot.catalogue).await;
        let first = first.ok_or(Trouble::Network)?;
        let behind = fetch::part(tag, Part::Behind, &app.boot.behind).await;
        let behind = behind.ok_or(Trouble::Network)?;
        let joined = (results.join)(&first, &behind, changes).ok_or(Trouble::Damaged)?;
        fetch::breathe().await;
        app.take(joined);
        take::remember([first, behind, sent]);
    }
    words::add(tag, &reasons, &kinds, &newer);
    // A result that waits for this finds it thought through.
    fetch::breathe().await;
    drop(app.outcome());
    fetch::breathe().await;
    Ok(())
}

/// What changed, if it can be read.
pub(crate) fn changes(sent: &[u8]) -> Option<Changes> {
    postcard::from_bytes(sent).ok()
}

/// The catalogue of its two parts and what changed since.
pub(crate) fn join(first: &[u8], behind: &[u8], changes: Option<Changes>) -> Option<Catalogue> {
    let complete = part(first)?.complete(part(behind)?)?;
    match changes {
        Some(changes) => complete.follow(changes).ok(),
        None => Some(complete),
    }
}

/// The first part, from the copy or, where that cannot be read, from the network. A catalogue of a newer format
/// cannot be read at all: the shell then says so, and leads to the plain pages and to people. A question with an input that this app does
/// not know is asked all the same, and leads to people by itself.
pub(crate) async fn start(boot: &Boot) -> Option<Catalogue> {
    for _ in 0..2 {
        let first = fetch::part(&boot.language, Part::First, &boot.catalogue).await?;
        if let Some(catalogue) = part(&first) {
            return Some(catalogue);
        }
        fetch::fresh(&boot.language);
    }
    None
}

/// Reads one part of a catalogue. `None` if another version of the server wrote it: the first field says which one.
fn part(bytes: &[u8]) -> Option<Catalogue> {
    let catalogue = postcard::from_bytes::<Catalogue>(bytes).ok()?;
    (catalogue.format == FORMAT).then_some(catalogue)
}
