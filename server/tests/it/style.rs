//! The design system's page: for developers, and the same sheet as everywhere.

use axum::http::StatusCode;

use crate::common::{get, router};

#[tokio::test]
async fn developers_see_it_and_search_engines_do_not() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    for address in ["/style", "/de/style"] {
        let page = get(&router, address, &[]).await;
        assert_eq!(page.status, StatusCode::OK);
        let text = page.text();
        assert!(text.contains("name=\"robots\" content=\"noindex\""));
        assert!(text.contains("href=\"/style.css\"") && text.contains("class=\"faults\""));
        assert!(text.contains("icon-help"), "drawings of the bundle");
    }
    let sheet = get(&router, "/style.css", &[]).await;
    assert_eq!(sheet.header("content-type"), "text/css; charset=utf-8");
    assert!(sheet.text().contains(".look-dark{color-scheme:dark;"));
    for address in ["/de/", "/de/offers", "/de/guide", "/de/help"] {
        let page = get(&router, address, &[]).await.text();
        assert!(!page.contains("/style\""), "{address} leads there");
    }
}
