//! A server inside another program: started on a free port, stopped gracefully.

use std::net::TcpStream;

use server::{Client, Config, Files};

use crate::common;

#[tokio::test]
async fn it_starts_and_stops() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config {
        listen: "127.0.0.1:0".to_owned(),
        packs: Files::Folder(common::fixture("packs")),
        locales: Files::Folder(common::fixture("locales")),
        ..Config::of_workspace(folder.path(), Client::Ready(common::bundle()))
    };
    let running = server::start(config).await.unwrap();
    let address = running.address;
    assert!(TcpStream::connect(address).is_ok());
    assert!(folder.path().join("data/wegkette.sqlite").exists(), "relative to home");
    running.stop().await.unwrap();
    assert!(TcpStream::connect(address).is_err());
}
