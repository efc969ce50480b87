//! The plain pages: languages, fields, order, and what the guide's shell tells the client.

use axum::http::StatusCode;
use catalogue::OfferView;
use server::{Files, import, operator::Operator};

use crate::common::{self, get, router, today};

#[tokio::test]
async fn the_language_is_negotiated_or_named() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let arabic = [("accept-language", "ar-SY,en;q=0.5")];
    let start = get(&router, "/", &arabic).await;
    assert!(start.text().contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(start.text().contains("href=\"/ar/guide#child\""));
    assert!(start.header("vary").contains("Accept-Language"));
    // Borrowed words say so.
    assert!(
        get(&router, "/ar/offers", &[])
            .await
            .text()
            .contains("<span lang=\"de\" dir=\"auto\">Angebote</span>")
    );
    let german = get(&router, "/de/", &arabic).await;
    assert!(german.text().contains("<html lang=\"de\" dir=\"ltr\">"));
    // A tap on "start" finds the guide of this language fetched.
    assert!(
        german
            .text()
            .contains("<template id=\"ahead\"><link rel=\"prefetch\" href=\"/de/guide\" as=")
    );
    assert!(!german.header("vary").contains("Accept-Language"));
    let short = get(&router, "/ar", &[]).await;
    assert_eq!(
        (short.status, short.header("location")),
        (StatusCode::PERMANENT_REDIRECT, "/ar/".to_owned())
    );
}

#[tokio::test]
async fn tampered_addresses_lead_to_a_friendly_page() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let arabic = [("accept-language", "ar")];
    for (address, words) in [
        ("/xx/", "غير موجود"),
        ("/xx/guide", "غير موجود"),
        ("/guide/3", "غير موجود"),
        ("/de/guide/3", "Nicht da"),
        ("/de/offers/nobody", "Nicht da"),
        ("/offers/%00%ff", "غير موجود"),
        ("/%3Cscript%3E", "غير موجود"),
    ] {
        let answer = get(&router, address, &arabic).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert!(answer.text().contains(words), "{address}");
        assert!(!answer.text().contains("<script>"), "{address}");
    }
}

#[tokio::test]
async fn the_plain_page_shows_every_field_of_the_view() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let page = get(&router, "/de/offers/full", &[]).await.text();
    let library = import::languages(&Files::Folder(common::fixture("locales"))).unwrap();
    let content = import::compile(&Files::Folder(common::fixture("packs")), &library).unwrap();
    let offer = content.offer("full").unwrap();
    // Taken apart without `..`: a new field of the view must find its place here.
    let OfferView {
        offer: _,
        organisation,
        address,
        phones,
        call_first,
        ended,
        unverified,
        reports,
    } = OfferView::new(&content, offer, today());
    assert!(call_first && unverified && !ended && !reports);
    assert_eq!((content.type_names(offer).len(), organisation.is_some()), (1, true));
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let organisation = escaped(&organisation.unwrap().name);
    let mut wanted = vec![
        "Beratung &lt;Mitte&gt;",
        &organisation,
        "Ein Mensch hört zu.",
        "Rufen Sie an.",
        "Den Ausweis.",
        "Vorher anrufen",
        "Ungeprüft",
        "mailto:rat@mission.example",
        "https://mission.example/rat/",
        "<li>Montag <bdi class=\"ltr\">09:00–12:00</bdi></li>",
        "mailto:katalog@stadt.example?subject=full\"",
        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"",
        "ohne Termin",
        "mit Termin",
        "ohne Namen",
        "nur für Frauen",
        "Deutsch, Arabisch",
        "Faltblatt",
        "https://mission.example/faltblatt",
        "5/2024",
        "19.8.2026",
        ">Beratung<",
    ];
    wanted.extend(address.iter().map(String::as_str));
    let dialled: Vec<String> =
        phones.iter().map(|(_, dialled)| format!("tel:{dialled}\"")).collect();
    wanted.extend(dialled.iter().map(String::as_str));
    wanted.extend(phones.iter().map(|(shown, _)| shown.as_str()));
    let page = l10n::plain(&page);
    for text in wanted {
        assert!(page.contains(text), "{text} is missing in {page}");
    }
    assert!(get(&router, "/de/offers/over", &[]).await.text().contains("Endete am"));
    assert!(get(&router, "/de/offers/counter", &[]).await.text().contains("Öffentliche Stelle"));
}

#[tokio::test]
async fn independent_advice_stands_before_any_public_body() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    for address in ["/de/offers", "/de/help"] {
        let page = get(&router, address, &[]).await.text();
        let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} on {address}"));
        assert!(at("Sorgentelefon") < at("Schalter"), "{address}");
    }
    let list = get(&router, "/de/offers", &[]).await.text();
    assert!(list.find("Beratung &lt;Mitte&gt;") < list.find("Schalter"));
    assert!(!list.contains("Vorbei"), "what has ended is not offered");
}

#[tokio::test]
async fn every_page_has_the_quick_way_out_and_the_calendar_names_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    for page in
        ["", "guide", "offers", "offers/full", "help", "glossary", "privacy", "accessibility", "x"]
    {
        let page = get(&router, &format!("/ar/{page}"), &[]).await.text();
        for wanted in [
            "id=\"exit\" href=\"/ar/kalender\"",
            "src=\"/assets/safety-",
            "id=\"idle\" role=\"alertdialog\"",
            "href=\"/ar/privacy\"",
            "href=\"/ar/accessibility\"",
            "id=\"forget\"",
        ] {
            let found = page.matches(wanted).count();
            assert!(found > 0, "{wanted} in {page}");
        }
    }
    let calendar = get(&router, "/de/kalender", &[]).await;
    assert_eq!(calendar.status, StatusCode::OK);
    let calendar = calendar.text();
    let body = calendar.split("</style>").last().unwrap();
    for telltale in ["Wegkette", "<a ", "<script", "favicon", "<svg", "canonical"] {
        assert!(
            !body.contains(telltale)
                && !calendar.split("<style>").next().unwrap().contains(telltale)
        );
    }
    assert_eq!(body.matches("<table>").count(), 12);
    assert!(
        body.contains("<caption>November 2026</caption>")
            && body.contains("<caption>Januar 2027</caption>")
    );
    // November 2026 has its days from Sunday on.
    assert!(body.contains("<td></td><td>1</td></tr>"), "{body}");
}

#[tokio::test]
async fn pages_name_whom_the_operator_names_and_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let nobody = router(&folder).await;
    let page = get(&nobody, "/de/privacy", &[]).await.text();
    assert!(page.contains("Niemand genannt") && !page.contains("Fragen hierhin"));
    let page = get(&nobody, "/de/accessibility", &[]).await.text();
    assert!(page.contains("Kein Kontakt"));
    assert!(page.contains("Keine Stelle"));

    let folder = tempfile::tempdir().unwrap();
    let named = |text: &str| Some(text.to_owned());
    let operator = Operator {
        responsible: named("Stadt Muster\nRathausplatz 1"),
        contact: named("wege@muster.example"),
        enforcement: named("Schlichtung & Rat"),
        exit: named("https://wetter.example/"),
        ..Default::default()
    };
    let router = common::router_of(&folder, common::bundle(), operator).await;
    let page = get(&router, "/de/privacy", &[]).await.text();
    assert!(
        page.contains(
            "<bdi lang=\"de\">Stadt Muster</bdi><br><bdi lang=\"de\">Rathausplatz 1</bdi>"
        )
    );
    assert!(page.contains("mailto:wege@muster.example") && !page.contains("Niemand genannt"));
    assert!(
        page.contains("id=\"exit\" href=\"https://wetter.example/\" data-own=\"/de/kalender\"")
    );
    let page = get(&router, "/de/accessibility", &[]).await.text();
    assert!(page.contains("mailto:wege@muster.example") && page.contains("Schlichtung &amp; Rat"));
    assert!(!page.contains("Kein Kontakt") && !page.contains("Keine Stelle"));
}

#[tokio::test]
async fn a_counter_s_device_is_told_so_and_its_way_out_is_its_start() {
    let folder = tempfile::tempdir().unwrap();
    let exit = Some("https://wetter.example/".to_owned());
    let operator = Operator { kiosk: true, exit, ..Default::default() };
    let router = common::router_of(&folder, common::bundle(), operator).await;
    let shell = get(&router, "/de/guide", &[]).await.text();
    assert!(shell.contains("data-kiosk") && shell.contains("\"kiosk\":true"));
    assert!(shell.contains("id=\"exit\" href=\"/\" data-own=\"/\""));
    assert!(shell.contains("Gleich fängt es neu an"));
}

#[tokio::test]
async fn the_shell_tells_the_client_where_everything_is() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let shell = get(&router, "/ar/guide", &[]).await.text();
    let (_, island) = shell.split_once("<script type=\"application/json\" id=\"boot\">").unwrap();
    let (island, _) = island.split_once("</script>").unwrap();
    let island: serde_json::Value = serde_json::from_str(island).unwrap();
    let address = |name: &str| island[name].as_str().unwrap().to_owned();
    let core = format!("{}/ar/core.ftl", address("locales"));
    let addresses = [
        core.clone(),
        format!("{}/ar/reasons.ftl", address("locales")),
        format!("{}/ar/further.ftl", address("locales")),
        format!("{}/ar/plan.ftl", address("locales")),
        format!("{}/ar", address("texts")),
        address("catalogue"),
        address("behind"),
        address("sprite"),
        address("pictures"),
    ];
    for address in &addresses {
        let answer = get(&router, address, &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
    }
    // A page that was opened before the texts changed can still switch the language.
    let kept = get(&router, &core, &[]).await;
    let old = get(&router, "/locales/01234567/ar/core.ftl", &[]).await;
    assert_eq!((kept.text(), kept.header("etag")), (old.text(), old.header("etag")));
    assert!(kept.header("cache-control").contains("immutable"));
    assert_eq!(old.header("cache-control"), "no-cache");
    let locale = kept.text();
    assert!(locale.contains("question-place"), "{locale}");
    assert!(
        !locale.contains("offer-full") && !locale.contains("phase-1"),
        "that comes behind it: {locale}"
    );
    assert!(!locale.contains("start-title"), "the server's own pages do not travel");
    // What is fetched is announced; nothing runs or paints from within the page but what the policy knows.
    for hint in
        ["modulepreload", ".wasm\" as=\"fetch\" crossorigin", "type=\"module\" src=\"/assets/boot-"]
    {
        assert!(shell.contains(hint), "{hint}");
    }
    // The second layer of words would only compete with what the first question needs.
    assert!(!shell.contains("texts/ar\" as=\"fetch\"") && !shell.contains("behind.postcard\" as="));
    assert_eq!(shell.matches("<style>").count(), 1);
    assert!(!shell.contains(" style=") && !shell.contains(" onclick="));
    insta::assert_json_snapshot!("boot", island);
}
