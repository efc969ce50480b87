//! Whatever lies in the folder of languages, the rest is served and the mistake is named.

use std::{fs, path::Path};

use server::{Files, import};

use crate::{cli::Server, common};

/// A language's folder with one file.
fn put(root: &Path, path: &str, content: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

/// The fixture's languages and what nobody wants among them.
fn strange() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let german = common::fixture("locales/de");
    for file in fs::read_dir(german).unwrap() {
        let file = file.unwrap();
        put(
            folder.path(),
            &format!("de/{}", file.file_name().display()),
            &fs::read(file.path()).unwrap(),
        );
    }
    let utf16: Vec<u8> = "\u{FEFF}next = x\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    put(folder.path(), "not a tag/app.ftl", b"next = x\n");
    put(folder.path(), "uk/app.ftl", &utf16);
    put(folder.path(), "uk/shell.ftl", "\u{FEFF}a = \u{202E}b\r\nc = d\r\n".as_bytes());
    put(folder.path(), "uk/big.ftl", &b"# x\n".repeat(1 << 19));
    put(folder.path(), "uk/circle.ftl", b"e = { f }\nf = { e }\n");
    put(folder.path(), "uk/phases.ftl", b"phase-1 = \xFF broken\nphase-2 = whole\n");
    let laughs = (1..9).map(|n| format!("l{n} = {}\n", format!("{{ l{} }}", n - 1).repeat(10)));
    let laughs: String = std::iter::once("l0 = ha\n".to_owned()).chain(laughs).collect();
    put(folder.path(), "uk/laughs.ftl", laughs.as_bytes());
    folder
}

#[test]
fn what_cannot_be_read_is_left_out_and_the_rest_serves() {
    let folder = strange();
    let library = import::languages(&Files::Folder(folder.path().to_owned())).unwrap();
    let tags: Vec<&str> = library.languages().iter().map(|one| one.tag.as_str()).collect();
    assert_eq!(tags, ["de", "uk"]);
    let words = library.localizer("uk");
    assert_eq!(words.text("a").text, "b", "no override reaches a page");
    assert_eq!(words.text("c").text, "d");
    assert_eq!(words.text("phase-2").text, "whole");
    assert!(!words.text("e").text.contains('{'));
    assert!(words.text("l8").text.len() < 10_000);
    assert!(!words.has("next"));
}

#[test]
fn mistakes_are_named_and_the_server_starts() {
    let folder = strange();
    let home = tempfile::tempdir().unwrap();
    let server =
        Server::start(crate::cli::wegkette(home.path()).arg("--locales").arg(folder.path()));
    assert!(server.get("/uk/").contains("200 OK"));
    let log = server.stop();
    for named in [
        "locales/not a tag/app.ftl: a language tag is expected",
        "locales/uk/app.ftl:1: the file is saved as UTF-16",
        "locales/uk/big.ftl:1: the file is larger than 1 MB",
        "locales/uk/phases.ftl:1: the bytes FF",
    ] {
        assert!(log.contains(named), "{named} in {log}");
    }
}
