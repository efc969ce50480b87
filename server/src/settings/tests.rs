use std::fs;

use clap::Parser;

use super::*;

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    flags: Flags,
}

fn load(flags: &[&str], variables: &[(&str, &str)]) -> Result<Settings, Vec<String>> {
    let line = Line::parse_from(std::iter::once("wegkette").chain(flags.iter().copied()));
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Settings::load(&line.flags, variables)
        .map_err(|wrong| wrong.iter().map(ToString::to_string).collect())
}

/// A file, and the flag that names it.
fn file(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wegkette.toml");
    fs::write(&path, text).unwrap();
    let path = path.display().to_string();
    (folder, path)
}

#[test]
fn flags_beat_variables_beat_the_file_beats_the_defaults() {
    let (_folder, path) = file(
        "listen = \"h:1\"\nrate = 1\nburst = 1\ntrusted_proxies = [\"10.0.0.0/8\", \"::1\"]\n",
    );
    let variables = [("WEGKETTE_LISTEN", "h:2"), ("WEGKETTE_RATE", "2"), ("WEGKETTE_KEEPER", "")];
    let settings = load(&["--config", &path, "--listen", "h:3"], &variables).unwrap();
    assert_eq!(settings.listen, "h:3");
    assert_eq!((settings.limits.rate, settings.limits.burst), (2, 1));
    assert_eq!(settings.limits.head_timeout, Duration::from_secs(10));
    assert_eq!(settings.trusted_proxies.len(), 2);
    assert_eq!(settings.operator.keeper, None);
    let toml = settings.to_toml();
    for (line, origin) in [
        ("listen = \"h:3\"", "flag --listen"),
        ("rate = 2", "variable WEGKETTE_RATE"),
        ("burst = 1", &format!("{path}:3")),
        ("head_timeout = 10", "default"),
        ("# keeper: none", "default"),
    ] {
        let found = toml.lines().find(|found| found.starts_with(line));
        assert!(found.unwrap_or_default().ends_with(&format!("  # {origin}")), "{line}: {toml}");
    }
}

#[test]
fn what_is_printed_can_be_read_again() {
    let flags = [
        "--trusted-proxies",
        "127.0.0.1,10.0.0.0/8",
        "--log-requests",
        "false",
        "--responsible",
        "Stadt \"Muster\"\nRathausplatz 1",
        "--kiosk",
        "true",
    ];
    let printed = load(&flags, &[]).unwrap().to_toml();
    let (_folder, path) = file(&printed);
    let again = load(&["--config", &path], &[]).unwrap();
    assert_eq!(again.operator.responsible.as_deref(), Some("Stadt \"Muster\"\nRathausplatz 1"));
    assert!(again.operator.kiosk);
    let values = |toml: &str| -> Vec<String> {
        let lines = toml.lines().filter(|line| !line.contains("config"));
        lines.map(|line| line.rsplit_once("  # ").unwrap().0.trim().to_owned()).collect()
    };
    assert_eq!(values(&printed), values(&again.to_toml()));
}

#[test]
fn everything_wrong_is_told_in_a_line_each() {
    let (_folder, path) = file(
        "listen = \"nowhere\"\nrate = -3\nlog = [\"json\"]\nlisten_on = 1\nkeeper = 7\n\
         [limits]\nrate = 1\n",
    );
    let variables = [
        ("WEGKETTE_DATABASE", "mysql://me:secret@h/d"),
        ("WEGKETTE_LOG_REQUESTS", "maybe"),
        ("WEGKETTE_PORT", "tcp://10.0.0.1:80"),
    ];
    let flags = ["--config", &path, "--head-timeout", "0", "--trusted-proxies", "10.0.0.0/8,all"];
    let mut wrong = load(&flags, &variables).unwrap_err();
    wrong.sort();
    let mut expected = [
        format!("database = \"mysql://me:***@h/d\": expected {} (variable WEGKETTE_DATABASE)", read::DATABASE),
        "head_timeout = \"0\": expected a number of seconds from 1 to 3600 (flag --head-timeout)".to_owned(),
        format!("keeper = \"7\": expected a mail address such as name@example.org ({path}:5)"),
        format!("limits: expected a setting's name, this one is unknown ({path}:6)"),
        format!("listen = \"nowhere\": expected {} ({path}:1)", read::ADDRESS),
        format!("listen_on: expected a setting's name, this one is unknown; did you mean `listen`? ({path}:4)"),
        format!("log = \"[json]\": expected text or json ({path}:3)"),
        "log_requests = \"maybe\": expected true or false (variable WEGKETTE_LOG_REQUESTS)".to_owned(),
        format!("rate = \"-3\": expected requests a second up to 1000000, 0 for no limit ({path}:2)"),
        "trusted_proxies = \"all\": expected addresses or networks such as 10.0.0.0/8 (flag --trusted-proxies)"
            .to_owned(),
    ];
    expected.sort();
    assert_eq!(wrong, expected);
}

#[test]
fn the_quick_way_out_leads_to_a_page_of_the_web() {
    let exit =
        |address: &str| load(&["--exit", address], &[]).map(|settings| settings.operator.exit);
    assert_eq!(
        exit("https://wetter.example/").unwrap().as_deref(),
        Some("https://wetter.example/")
    );
    for wrong in ["javascript:alert(1)", "wetter.example", "/kalender", "https://", "data:,"] {
        let told = exit(wrong).unwrap_err();
        assert_eq!(
            told,
            [format!(
                "exit = \"{wrong}\": expected an address such as https://www.example.org/ (flag --exit)"
            )]
        );
    }
}

#[test]
fn a_file_that_is_none_is_told_with_its_line() {
    let (_folder, path) = file("listen = \"h:1\"\nrate = = 2\n");
    let wrong = load(&["--config", &path], &[]).unwrap_err();
    assert_eq!(wrong.len(), 1);
    assert!(wrong[0].starts_with(&format!("{path}:2: expected TOML: ")), "{wrong:?}");
    let wrong = load(&[], &[("WEGKETTE_CONFIG", "/nowhere.toml")]).unwrap_err();
    assert!(
        wrong[0].starts_with("config = \"/nowhere.toml\": expected a file to read: "),
        "{wrong:?}"
    );
}
#[test]
fn the_example_names_every_setting() {
    let example =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/wegkette.toml")).unwrap();
    for (name, default) in DEFAULTS.iter().filter(|(name, _)| *name != "config") {
        let line = example.lines().find(|line| {
            let line = line.trim_start_matches(['#', ' ']);
            line.split_once(" =").is_some_and(|(found, _)| found == *name)
        });
        assert!(line.is_some(), "{name} is missing");
        let numbers = default.filter(|value| value.parse::<u64>().is_ok());
        assert!(numbers.is_none_or(|value| line.unwrap().contains(value)), "{line:?}: {default:?}");
    }
    // Every line that is commented out is right, too.
    let all: String = example
        .lines()
        .map(|line| {
            let bare = line.trim_start_matches(['#', ' ']);
            let named = bare
                .split_once(" =")
                .is_some_and(|(name, _)| DEFAULTS.iter().any(|(known, _)| *known == name));
            format!("{}\n", if named { bare } else { "" })
        })
        .collect();
    let (_folder, path) = file(&all);
    assert!(load(&["--config", &path], &[]).is_ok(), "{:?}", load(&["--config", &path], &[]));
}
