//! Catalogues of others, through the program: what is taken, what is refused, what comes out again.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
};

use crate::cli::{Server, wegkette};

const SERVICE: &str = r#"{"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Laden", "status": "active", "description": "Tee & Rat", "x_colour": {"deep": [1]}}"#;

/// The files of others, unless there are none.
fn examples() -> Option<Vec<PathBuf>> {
    let entries = fs::read_dir(foreign::folder("hsds/examples")?).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    Some(files)
}

fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } = wegkette(folder).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

fn export(folder: &Path, format: &str) -> Vec<u8> {
    let out = folder.join("export");
    let (code, _, told) =
        run(folder, &["export", "--format", format, "--out", out.to_str().unwrap()]);
    assert_eq!(code, 0, "{told}");
    fs::read(out).unwrap()
}

fn file(folder: &Path, name: &str, content: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn all_examples_of_the_standard_import_and_come_back() {
    let Some(files) = examples() else { return };
    let folder = tempfile::tempdir().unwrap();
    assert!(files.len() >= 13);
    for path in &files {
        let (code, told, refused) = run(folder.path(), &["import", path.to_str().unwrap()]);
        assert_eq!(code, 0, "{}: {refused}", path.display());
        assert!(told.contains("0 rejected"), "{told}");
    }
    for (format, name) in [("hsds", "a.json"), ("ndjson", "a.ndjson")] {
        let once = export(folder.path(), format);
        assert_eq!(export(folder.path(), format), once, "the same catalogue is the same bytes");
        let other = tempfile::tempdir().unwrap();
        let path = file(other.path(), name, &once);
        let (code, told, refused) = run(other.path(), &["import", &path]);
        assert_eq!(code, 0, "{refused}");
        assert!(told.contains(" 0 updated") && told.contains("version 1"), "{told}");
        let again = export(other.path(), format);
        assert_eq!(String::from_utf8(again), String::from_utf8(once), "{format}");
        let (_, told, _) = run(other.path(), &["import", &path]);
        assert!(
            told.contains("0 created, 0 updated") && told.contains("nothing published"),
            "{told}"
        );
    }
}

#[test]
fn a_package_and_a_table_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "one.json", SERVICE);
    assert_eq!(run(folder.path(), &["import", &path]).0, 0);
    for (format, name) in [("package", "a.zip"), ("csv", "a.csv")] {
        let once = export(folder.path(), format);
        let other = tempfile::tempdir().unwrap();
        let path = file(other.path(), name, &once);
        let (code, told, refused) = run(other.path(), &["import", &path]);
        assert_eq!(code, 0, "{refused}");
        assert!(told.contains("created"), "{told}");
        let text = String::from_utf8(export(other.path(), "hsds")).unwrap();
        assert!(text.contains("Tee & Rat") && text.contains("Laden"), "{text}");
    }
}

#[test]
fn one_bad_record_keeps_all_out_unless_the_good_ones_are_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let bad = r#"{"id": "3a19ff88-4620-4d17-9830-ac1d859eb5d5", "name": "x", "status": "paused", "email": null}"#;
    let path = file(folder.path(), "two.json", format!("[{SERVICE}, {bad}]"));
    let (code, told, refused) = run(folder.path(), &["import", &path]);
    assert_eq!((code, &*told), (2, ""));
    for part in ["two.json: ", "$.status", "$.email", "nothing was imported: 1 rejected, 1 good"] {
        assert!(refused.contains(part), "{part} is missing in {refused}");
    }
    let (code, told, _) = run(folder.path(), &["import", &path, "--keep-good", "--dry-run"]);
    assert_eq!(code, 2);
    assert!(told.contains("1 created") && told.contains("nothing published"), "{told}");
    let (code, told, _) = run(folder.path(), &["import", &path, "--keep-good"]);
    assert_eq!(code, 2);
    assert!(told.contains("service ac148810-d857-441c-9679-408f346de14b created"), "{told}");
    assert!(told.contains("1 created, 0 updated, 0 unchanged, 1 rejected; version 1"), "{told}");
    let text = String::from_utf8(export(folder.path(), "hsds")).unwrap();
    assert!(text.contains(r#""x_colour":{"deep":[1]}"#), "what we do not know survives: {text}");
}

#[test]
fn what_cannot_be_read_changes_nothing_and_says_where() {
    let folder = tempfile::tempdir().unwrap();
    for (name, content, wanted) in [
        ("cut.json", &b"{\"id\": \"x\", "[..], "cut.json:1:"),
        ("empty.json", b"", "the file is empty"),
        ("latin.json", b"{\"name\": \"Stra\xdfe\"}", "no UTF-8"),
        ("latin.csv", b"Name;Ort\nStra\xdfe;K\xf6ln\n", "Windows-1252"),
        ("no.zip", b"PK\x03\x04 and nothing more", "no.zip"),
        ("odd.csv", b"Farbe;Form\nrot;rund\n", "odd.csv"),
    ] {
        let path = file(folder.path(), name, content);
        let (code, told, refused) = run(folder.path(), &["import", &path]);
        assert_ne!(code, 0, "{name}");
        assert_eq!(told, "", "{name}");
        assert!(refused.contains(wanted), "{wanted} is missing in {refused}");
    }
    let (code, _, refused) = run(folder.path(), &["import", "/nowhere.json"]);
    assert_eq!((code, refused.lines().count()), (1, 1), "{refused}");
    let ring = r#"[{"id": "3a19ff88-4620-4d17-9830-ac1d859eb5d5", "name": "a", "description": "a", "parent_organization_id": "ac148810-d857-441c-9679-408f346de14b"},
        {"id": "ac148810-d857-441c-9679-408f346de14b", "name": "b", "description": "b", "parent_organization_id": "3a19ff88-4620-4d17-9830-ac1d859eb5d5"}]"#;
    let path = file(folder.path(), "ring.json", ring);
    let (code, _, refused) = run(folder.path(), &["import", &path]);
    assert_eq!(code, 2);
    assert!(refused.contains("parent_organization_id"), "{refused}");
    let (code, _, refused) = run(folder.path(), &["export", "--format", "json"]);
    assert_eq!(code, 1);
    assert!(refused.contains("start the server once"), "{refused}");
}

#[test]
fn a_spreadsheet_of_older_days_is_read_when_it_is_declared() {
    let folder = tempfile::tempdir().unwrap();
    let table = b"Name;Beschreibung;Tr\xe4ger;Stra\xdfe;PLZ;Ort\nSprachcaf\xe9;Tee;Verein;Weg 1;66111;Saarbr\xfccken\n";
    let path = file(folder.path(), "liste.csv", table);
    let arguments = ["import", &path, "--encoding", "windows-1252", "--origin", "stadt"];
    let (code, told, refused) = run(folder.path(), &arguments);
    assert_eq!(code, 0, "{refused}");
    assert!(told.contains("liste.csv") && told.contains("row 2"), "{told}");
    let server = Server::start(&mut wegkette(folder.path()));
    let list = server.get("/hsds/services?search=sprachcaf%C3%A9&full=true");
    assert!(list.contains("Saarbrücken") && list.contains("\"total_items\":1"), "{list}");
    let (_, again, _) = run(folder.path(), &arguments);
    assert!(again.contains("0 created, 0 updated"), "the same list has the same ids: {again}");
}

#[test]
fn what_others_wrote_survives_a_start_and_is_seen_by_a_server_that_runs() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(&mut wegkette(folder.path()));
    assert!(server.get("/de/offers/full").contains("506-4949"));
    let text = String::from_utf8(export(folder.path(), "ndjson")).unwrap();
    let line = text.lines().find(|line| line.contains("\"slug\":\"full\"")).unwrap();
    let changed = line.replace("506-4949", "506-1111").replace("<Mitte>", "Mitte");
    let path = file(folder.path(), "one.ndjson", &changed);
    let (code, told, refused) = run(folder.path(), &["import", &path, "--origin", "stadt"]);
    assert_eq!(code, 0, "{refused}");
    assert!(told.contains("2 updated"), "the service and its location: {told}");
    // The running server hears of it; it is asked until it has.
    let heard = (0..2000).any(|_| server.get("/de/offers/full").contains("506-1111"));
    assert!(heard, "a server that runs serves what was imported");
    drop(server);
    let server = Server::start(&mut wegkette(folder.path()));
    assert!(server.get("/de/offers/full").contains("506-1111"), "the packs do not undo it");
}
