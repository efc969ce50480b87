//! Files that are larger than any catalogue, or become so when they are unpacked: refused with the limit named, and in little
//! memory.

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
    process::{Command, Output},
};

use zip::{ZipWriter, write::SimpleFileOptions};

use crate::cli::wegkette;

const GIGABYTE: u64 = 1 << 30;
/// More than one record may have.
const LONG: usize = 5 << 20;
/// So many kilobytes the program may ask the system for: less than the file.
const MEMORY: &str = "800000";

/// A file of a gigabyte that starts so; where the disk can, the rest takes no room.
fn gigantic(folder: &Path, name: &str, start: &str) -> String {
    let path = folder.join(name);
    let mut file = File::create(&path).unwrap();
    file.write_all(start.as_bytes()).unwrap();
    file.write_all(&vec![b'a'; LONG]).unwrap();
    file.set_len(GIGABYTE).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A small archive with much in it.
fn bomb(folder: &Path) -> String {
    let path = folder.join("bomb.zip");
    let mut zip = ZipWriter::new(File::create(&path).unwrap());
    zip.start_file("services.csv", SimpleFileOptions::default()).unwrap();
    zip.write_all(b"id,name,status,organization_id\n").unwrap();
    let part = vec![b'a'; LONG];
    for _ in 0..20 {
        zip.write_all(&part).unwrap();
    }
    zip.finish().unwrap();
    assert!(fs::metadata(&path).unwrap().len() < LONG as u64 / 4);
    path.to_str().unwrap().to_owned()
}

/// Imports with bounded memory.
fn import(folder: &Path, file: &str) -> String {
    let program = wegkette(folder);
    let mut bounded = Command::new("sh");
    bounded.args(["-c", &format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\"")]);
    bounded.arg(program.get_program()).args(program.get_args()).args(["import", file]);
    if let Some(folder) = program.get_current_dir() {
        bounded.current_dir(folder);
    }
    bounded.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let Output { status, stderr, .. } = bounded.output().unwrap();
    let told = String::from_utf8(stderr).unwrap();
    assert_eq!(status.code(), Some(1), "{told}");
    told
}

#[test]
fn a_gigabyte_is_refused_with_the_limit_named() {
    let folder = tempfile::tempdir().unwrap();
    for (name, start, limit) in [
        ("a.json", "[{\"name\": \"", "4 MiB"),
        ("a.ndjson", "{\"name\": \"", "4 MiB"),
        ("a.csv", "id,name\n1,\"", "4 MiB"),
        ("a.zip", "PK\u{3}\u{4}", "512 MiB"),
    ] {
        let file = gigantic(folder.path(), name, start);
        let told = import(folder.path(), &file);
        assert!(told.contains(name) && told.contains(limit), "{told}");
        fs::remove_file(file).unwrap();
    }
}

#[test]
fn an_archive_that_unpacks_to_too_much_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let told = import(folder.path(), &bomb(folder.path()));
    assert!(told.contains("services.csv") && told.contains("4 MiB"), "{told}");
}
