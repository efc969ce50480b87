//! What whoever runs the program sees of it: settings, log, metrics, backups. With the real program.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    process::Command,
};

use serde_json::Value;

use crate::cli::{Server, refusal, wegkette};

/// Asks a listener for its metrics.
fn metrics(address: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(b"GET /metrics HTTP/1.0\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// Values of lines that begin so.
fn values(metrics: &str, name: &str) -> Vec<f64> {
    let lines = metrics.lines().filter(|line| line.starts_with(name));
    lines.map(|line| line.rsplit(' ').next().unwrap().parse().unwrap()).collect()
}

#[test]
fn settings_in_force_are_printed_without_secrets() {
    let folder = tempfile::tempdir().unwrap();
    let output = wegkette(folder.path())
        .args(["config", "--database", "postgres://me:geheim@localhost/wegkette"])
        .env("WEGKETTE_RATE", "7")
        .output()
        .unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("postgres://me:***@localhost/wegkette"), "{text}");
    assert!(!text.contains("geheim"), "{text}");
    let rate = text.lines().find(|line| line.starts_with("rate = 7")).unwrap();
    assert!(rate.ends_with("# variable WEGKETTE_RATE"), "{rate}");
}

#[test]
fn every_wrong_setting_is_a_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.toml");
    fs::write(&file, "listen = \"127.0.0.1:8080\"\nburst = \"many\"\n").unwrap();
    let output = wegkette(folder.path())
        .args(["serve", "--rate", "fast", "--config"])
        .arg(&file)
        .env("WEGKETTE_LOG", "xml")
        .output()
        .unwrap();
    refusal(&output);
    let told = String::from_utf8(output.stderr).unwrap();
    let mut lines: Vec<&str> = told.lines().collect();
    lines.sort_unstable();
    let file = file.display();
    assert_eq!(
        lines,
        [
            &*format!(
                "wegkette: burst = \"many\": expected a number of requests from 1 to 1000000 ({file}:2)"
            ),
            "wegkette: log = \"xml\": expected text or json (variable WEGKETTE_LOG)",
            "wegkette: rate = \"fast\": expected requests a second up to 1000000, 0 for no limit (flag --rate)",
        ]
    );
}

#[test]
fn each_line_of_the_log_is_json_and_says_nothing_of_a_person() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = wegkette(folder.path());
    let server = Server::start(command.args(["--log", "json"]));
    let answer = server.get("/de/offers/full?frage=geheim");
    server.get("/geheim");
    let log = server.stop();
    let lines: Vec<Value> =
        log.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let id = answer.lines().find_map(|line| line.strip_prefix("x-request-id: ")).unwrap();
    let request = lines.iter().find(|line| line["id"] == id).expect("a line of this request");
    assert_eq!(request["route"], "/{lang}/offers/{id}");
    assert_eq!((&request["method"], &request["status"]), (&"GET".into(), &200.into()));
    assert!(request["micros"].is_u64() && request["timestamp"].is_string(), "{request}");
    for secret in ["geheim", "full", "frage", "Neugier", "127.0.0.1"] {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
}

#[test]
fn a_refusal_is_json_too_once_the_settings_are_known() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("none");
    let output =
        wegkette(folder.path()).args(["--log", "json", "--packs"]).arg(&missing).output().unwrap();
    let line: Value = serde_json::from_str(&refusal(&output)).unwrap();
    assert!(line["message"].as_str().unwrap().contains("--packs"), "{line}");
}

#[test]
fn metrics_are_told_on_a_listener_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = wegkette(folder.path());
    let mut server = Server::start(command.args(["--metrics", "127.0.0.1:0"]));
    for path in ["/de/offers/full?frage=geheim", "/de/offers/none", "/geheim", "/readyz"] {
        server.get(path);
    }
    assert!(server.get("/metrics").contains(" 404 "), "not for everybody");
    let text = metrics(&server.metrics());
    assert!(text.contains("application/openmetrics-text") && text.ends_with("# EOF\n"), "{text}");
    for secret in ["geheim", "full", "frage", "Neugier"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    let offer = "wegkette_requests_total{method=\"GET\",route=\"/{lang}/offers/{id}\",status=";
    assert_eq!(values(&text, &format!("{offer}\"200\"}}")), [1.0]);
    assert_eq!(values(&text, &format!("{offer}\"404\"}}")), [1.0]);
    assert_eq!(
        values(&text, "wegkette_request_seconds_count{route=\"/{lang}/offers/{id}\"}"),
        [2.0]
    );
    assert_eq!(values(&text, "wegkette_catalogue_version"), [1.0]);
    assert_eq!(values(&text, "wegkette_database_up"), [1.0]);
    assert_eq!(values(&text, "wegkette_catalogue_records{kind=\"offer\"}"), [4.0]);
    let offers: f64 = values(&text, "wegkette_offers{").iter().sum();
    assert_eq!(offers, 4.0, "{text}");
    let published = values(&text, "wegkette_catalogue_published_timestamp_seconds")[0];
    assert_eq!(
        values(&text, "wegkette_last_import_timestamp_seconds{origin=\"packs\"}"),
        [published]
    );
    for sized in ["wegkette_database_bytes", "wegkette_catalogue_age_seconds"] {
        assert!(values(&text, sized)[0] >= 0.0, "{text}");
    }
    assert!(values(&text, "process_resident_memory_bytes")[0] > 1e6);
}

/// The program's own lines on stdout.
fn said(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn epoch(server: &Server) -> String {
    let (_, body) = server
        .get("/api/v1/catalogue")
        .split_once("\r\n\r\n")
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .unwrap();
    serde_json::from_str::<Value>(&body).unwrap()["epoch"].as_str().unwrap().to_owned()
}

#[test]
fn a_backup_while_it_serves_and_a_restore_that_it_takes_over() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.backup");
    let server = Server::start(&mut wegkette(folder.path()));
    let before = epoch(&server);
    let told = said(wegkette(folder.path()).arg("backup").arg(&file));
    assert!(told.contains(&format!("version 1 of {before}")), "{told}");
    let told = said(wegkette(folder.path()).arg("restore").arg(&file));
    assert!(told.contains("version 1 of") && told.contains("a new history"), "{told}");
    // It is heard of without a start; a copy of the old history is told to fetch everything.
    while epoch(&server) == before {
        std::thread::yield_now();
    }
    let old = server.get(&format!("/api/v1/catalogue?epoch={before}&since=1"));
    assert!(old.contains(" 409 ") && old.contains("must-refetch"), "{old}");
}

#[test]
fn a_foreign_file_is_refused_before_a_database_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("foreign");
    fs::write(&file, "PGDMP").unwrap();
    let output = wegkette(folder.path()).arg("restore").arg(&file).output().unwrap();
    let line = refusal(&output);
    assert!(line.contains("foreign") && line.contains("expected a backup"), "{line}");
    assert!(!folder.path().join("a.sqlite").exists());
}

#[test]
fn reading_a_database_that_is_not_there_makes_none() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("kept"), "an older backup").unwrap();
    for command in [["backup", "kept", "--log=text"], ["export", "--format", "csv"]] {
        let output = wegkette(folder.path()).current_dir(folder.path()).args(command).output();
        assert!(
            refusal(&output.unwrap())
                .contains("a.sqlite is not there; start the server once, or see --database")
        );
        assert!(!folder.path().join("a.sqlite").exists());
    }
    let kept = fs::read_to_string(folder.path().join("kept")).unwrap();
    assert_eq!(kept, "an older backup");
}

#[test]
fn a_client_has_its_share_and_a_trusted_proxy_tells_whose() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = wegkette(folder.path());
    let server = Server::start(command.args([
        "--rate",
        "1",
        "--burst",
        "2",
        "--trusted-proxies",
        "127.0.0.1",
    ]));
    let ask = |client: &str| {
        let mut stream = TcpStream::connect(&server.address).unwrap();
        let request = format!(
            "GET /healthz HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: {client}\r\nX-Request-Id: von-nebenan\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    // What stands left of the address that the proxy adds may be anything.
    let answers: Vec<String> =
        (0..9).map(|number| ask(&format!("192.0.2.{number}, 203.0.113.7"))).collect();
    let refused: Vec<&String> = answers.iter().filter(|answer| answer.contains(" 429 ")).collect();
    assert!(answers[0].contains(" 200 ") && answers[1].contains(" 200 "), "{answers:?}");
    assert!(!refused.is_empty() && refused.iter().all(|answer| answer.contains("retry-after: ")));
    assert!(
        refused[0].contains("application/problem+json")
            && refused[0].contains("x-request-id: von-nebenan")
    );
    assert!(ask("203.0.113.8").contains(" 200 "), "somebody else has a share of their own");
}
