//! A translator at work: what is saved is in the open page, and nowhere else.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    time::Duration,
};

use server::{Client, Config, Files, Running};
use tokio::task::spawn_blocking;

use crate::common;

/// A server that watches a copy of the fixture's languages.
async fn watching(folder: &Path) -> Running {
    for language in ["de", "ar"] {
        let (from, to) = (common::fixture("locales").join(language), folder.join(language));
        fs::create_dir_all(&to).unwrap();
        for file in fs::read_dir(from).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    }
    let config = Config {
        listen: "127.0.0.1:0".to_owned(),
        database: format!("sqlite://{}", folder.join("a.sqlite").display()),
        packs: Files::Folder(common::fixture("packs")),
        locales: Files::Folder(folder.to_path_buf()),
        watch: true,
        ..Config::of_workspace(folder, Client::Ready(common::bundle()))
    };
    server::start(config).await.unwrap()
}

fn ask(address: SocketAddr, path: &str) -> BufReader<TcpStream> {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let head = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    BufReader::new(stream)
}

fn body(address: SocketAddr, path: &str) -> String {
    let mut answer = String::new();
    ask(address, path).read_to_string(&mut answer).unwrap();
    answer
}

/// Saves something and follows the events until it is shown: a file may be seen half written first.
fn saved(address: SocketAddr, save: impl FnOnce(), shown: impl Fn() -> bool) {
    let mut events = ask(address, "/watch").lines();
    let mut next = |wanted: &str| while !events.next().unwrap().unwrap().contains(wanted) {};
    next("text/event-stream");
    save();
    loop {
        next("data: ");
        if shown() {
            return;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_saved_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let running = watching(folder.path()).await;
    let (address, path) = (running.address, folder.path().to_path_buf());
    spawn_blocking(move || {
        let core = "/locales/watched/ar/core.ftl";
        assert!(body(address, "/ar/guide").contains("src=\"/watch.js\""));
        assert!(body(address, "/watch.js").contains("EventSource"));
        // A worker would hide what is written.
        assert!(!body(address, "/ar/").contains("/assets/offline-"));
        assert!(body(address, "/sw.js").contains("registration.unregister()"));
        assert!(!body(address, core).contains("from now on"));
        let has = |path: &str, text: &str| body(address, path).contains(text);
        let file = path.join("ar/more.ftl");
        let save = || fs::write(&file, "next = from now on\ntype-advice = نصيحة\n").unwrap();
        saved(address, save, || has("/api/v1/texts/ar", "type-advice = نصيحة"));
        assert!(!has(core, "next ="), "no layer of the interface's");
        let save = || fs::rename(&file, path.join("ar/app.ftl")).unwrap();
        saved(address, save, || has(core, "next = from now on"));
        assert!(has(core, "no-cache"));
        // A file that cannot be used costs its own entries.
        let save = || fs::write(path.join("ar/app.ftl"), "next = { $x\n").unwrap();
        saved(address, save, || !has(core, "from now on"));
        assert!(body(address, "/ar/").contains("200 OK"));
    })
    .await
    .unwrap();
    running.stop().await.unwrap();
}

#[tokio::test]
async fn others_are_not_served_what_is_being_written() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config {
        listen: "0.0.0.0:0".to_owned(),
        locales: Files::Folder(common::fixture("locales")),
        watch: true,
        ..Config::of_workspace(folder.path(), Client::Ready(common::bundle()))
    };
    let refusal = server::start(config).await.map(|_| ()).unwrap_err().to_string();
    assert!(refusal.contains("--watch shows what is being written; listen on 127.0.0.1"));
}

#[tokio::test]
async fn nobody_watches_a_server_for_everybody() {
    let folder = tempfile::tempdir().unwrap();
    let router = common::router(&folder).await;
    for path in ["/watch", "/watch.js"] {
        assert_eq!(common::get(&router, path, &[]).await.status, 404, "{path}");
    }
    assert!(!common::get(&router, "/de/guide", &[]).await.text().contains("watch.js"));
}
