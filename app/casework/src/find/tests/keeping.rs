use catalogue::{Catalogue, Changes, Content, FORMAT, Points};
use engine::Day;
use proptest::prelude::*;

use super::{NOW, content};
use crate::find::{Favourites, Field, Said, Visit, Visits, changed, compare, fields, plain};

/// Words for a test: names as they are, messages as their ids but for those that there are not.
fn say(said: &Said) -> Option<String> {
    match said {
        Said::Message(id) if id.ends_with(".cost") => None,
        Said::Message(id) if id.ends_with(".todo") => Some("Rufen Sie an.".into()),
        Said::Name(name) | Said::Message(name) => Some(name.clone()),
        other => Some(format!("{other:?}")),
    }
}

fn of(place: usize) -> Vec<Field> {
    fields(content(), &content().offers[place], &[], NOW)
}

#[test]
fn offers_stand_side_by_side_and_what_differs_is_told() {
    let rows = compare(vec![of(0), of(1), of(2)], &say);
    let row = |id: &str| rows.iter().find(|row| row.id == id);
    assert!(rows.iter().all(|row| row.cells.len() == 3));
    assert!(row("about").unwrap().differs);
    assert!(!row("todo").unwrap().differs, "the same words in three messages");
    assert_eq!(row("cost"), None, "none says anything of it");
    assert_eq!(row("near"), None, "from nowhere nothing is far");
    let alone = compare(vec![of(3)], &say);
    assert!(!alone.is_empty() && alone.iter().all(|row| !row.differs));
    assert!(compare(Vec::new(), &say).is_empty());
}

#[test]
fn every_offer_has_the_same_fields() {
    let ids = |place: usize| of(place).iter().map(|field| field.id).collect::<Vec<_>>();
    assert!((1..content().offers.len()).all(|place| ids(place) == ids(0)));
}

#[test]
fn an_offer_as_text_says_what_there_is_line_by_line() {
    let offer = content().offer("zib-saarbruecken").unwrap();
    let fields = fields(content(), offer, &[], NOW);
    let label = |id: &str| if id == "source" { String::new() } else { format!("[{id}]") };
    let text = plain(&offer.name, &fields, &say, &label);
    assert!(text.starts_with("Zuwanderungs- und Integrationsbüro (ZIB)\n"), "{text}");
    for line in [
        "[carrier]: Landeshauptstadt Saarbrücken",
        "[todo]: Rufen Sie an.",
        "[address]: Rathaus St. Johann, 66111 Saarbrücken",
        "[phone]: +49 681 905-1588",
        "Veröffentlichung der Landeshauptstadt Saarbrücken, Dated(\"2009\")",
    ] {
        assert!(text.lines().any(|own| own == line), "{line} in {text}");
    }
    assert!(offer.opening_hours.is_none() && text.ends_with('\n'), "{text}");
    assert!(!text.contains("[cost]") && !text.contains("[hours]"), "{text}");
}

proptest! {
    #[test]
    fn favourites_survive_being_written(ids in prop::collection::vec("[a-z]{1,3}", 0..40)) {
        let mut favourites = Favourites::default();
        ids.iter().for_each(|id| favourites.toggle(id));
        for id in &ids {
            let times = ids.iter().filter(|other| *other == id).count();
            prop_assert_eq!(favourites.has(id), times % 2 == 1);
        }
        prop_assert_eq!(Favourites::read(&favourites.write()), favourites);
    }

    #[test]
    fn whatever_stands_there_is_read_without_harm(written in "\\PC{0,60}\n?\\PC{0,60}") {
        let favourites = Favourites::read(&written);
        prop_assert_eq!(&Favourites::read(&favourites.write()), &favourites);
        if let Some(visit) = Visit::read(&written) {
            prop_assert_eq!(Visit::read(&visit.write()), Some(visit));
        }
    }
}

#[test]
fn what_the_catalogue_no_longer_knows_is_told() {
    let favourites = Favourites::read("lava\nclosed-long-ago\nzib-saarbruecken\nlava\n\nnot an id");
    assert_eq!(favourites.gone(content()), ["closed-long-ago"]);
    let kept = favourites.write();
    let kept: Vec<&str> = kept.lines().collect();
    assert_eq!(
        kept,
        ["lava", "closed-long-ago", "zib-saarbruecken"],
        "in the order in which they were chosen"
    );
    let many: Vec<String> = (0..600).map(|number| number.to_string()).collect();
    let mut many = Favourites::read(&many.join("\n"));
    many.toggle("one-more");
    assert_eq!(many.write().lines().count(), 500);
    assert!(many.has("one-more") && !many.has("0"));
}

#[test]
fn a_visit_is_one_line() {
    let visit = Visit { epoch: "f173e3fd36643eec".into(), version: 7, day: NOW.day };
    assert_eq!(visit.write(), "f173e3fd36643eec 7 2026-11-27");
    assert_eq!(Visit::read(&visit.write()), Some(visit));
    for bad in
        ["", "e 1", "e 1 2026-11", "e 1 2026-11-27 x", "e -1 2026-11-27", "../x 1 2026-11-27"]
    {
        assert_eq!(Visit::read(bad), None, "{bad}");
    }
}

#[test]
fn what_changed_is_told_since_the_last_visit_of_another_day() {
    let visit = |version: u64, day: i32| Visit { epoch: "e".into(), version, day: Day(day) };
    let first = Visits::come(None, visit(1, 10));
    assert_eq!(first.since(), None, "nobody was here before");
    let again = Visits::come(Visits::read(&first.write()), visit(2, 10));
    assert_eq!(again.since(), None, "a reload on the same day");
    let later = Visits::come(Visits::read(&again.write()), visit(3, 12));
    assert_eq!(later.since(), Some(&visit(2, 10)));
    let reloaded = Visits::come(Visits::read(&later.write()), visit(3, 12));
    assert_eq!(reloaded, later);
    let nothing = Visits::come(Some(later), visit(3, 13));
    assert_eq!(nothing.since(), None, "the same catalogue");
    assert_eq!(Visits::read("nonsense"), None);
}

fn sent(content: Content, gone: &[&str], texts: &str) -> Changes {
    let new = Catalogue { format: FORMAT, epoch: "e".into(), version: 2, content };
    let gone = gone.iter().map(|id| (*id).to_owned()).collect();
    Changes { new, since: 1, book: false, gone, offers: 0, texts: texts.into() }
}

#[test]
fn what_changed_and_what_is_gone_is_told() {
    let offer = |id: &str| content().offer(id).unwrap().clone();
    let new =
        Content { offers: vec![offer("lava"), offer("zib-saarbruecken")], ..Content::default() };
    let changes = sent(
        new,
        &["old", "drk-lebach"],
        "offer-haus-des-ankommens = Neu.\n    .todo = Gehen Sie hin.\n",
    );
    let ids = |places: &[usize]| -> Vec<String> {
        places.iter().map(|place| content().offers[*place].id.clone()).collect()
    };
    let whats = changed(content(), &changes);
    assert_eq!(
        ids(&whats.changed),
        ["drk-lebach", "haus-des-ankommens", "lava", "zib-saarbruecken"]
    );
    assert!(!whats.all && !whats.rules);
    assert_eq!(whats.gone, ["old"]);
}

#[test]
fn a_carrier_that_changed_changes_its_offers_and_moved_places_tell_nothing() {
    let offer = content().offer("zib-saarbruecken").unwrap();
    let carrier = content().organisation(&offer.organisation).unwrap().clone();
    let new = Content { organisations: vec![carrier.clone()], ..Content::default() };
    let whats = changed(content(), &sent(new, &[], ""));
    let runs = content().offers.iter().filter(|offer| offer.organisation == carrier.id).count();
    assert!(runs > 0);
    assert_eq!(whats.changed.len(), runs);
    let moved = Content {
        places: content().places.clone(),
        offers: content().offers.clone(),
        ..Content::default()
    };
    let whats = changed(content(), &sent(moved, &[], ""));
    assert!(whats.all && whats.changed.is_empty());
    // The last point went: none is sent, but all offers are.
    let pointless = Content { points: Points::default(), ..content().clone() };
    let offers = Content { offers: content().offers.clone(), ..Content::default() };
    let mut changes = sent(offers, &[], "");
    changes.offers = u32::try_from(content().offers.len()).unwrap();
    let whats = changed(&pointless, &changes);
    assert!(whats.all && whats.changed.is_empty());
    assert_eq!(Visit::of(&sent(Content::default(), &[], "").new, Day(0)).version, 2);
}
