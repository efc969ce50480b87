//! The web servers by others that tests use: they pass on, they pass over who is away, they leave nothing.

use std::{
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    process::ExitCode,
    thread,
};

use anyhow::{Context, Result, ensure};
use libtest_mimic::{Arguments, Trial};
use tests::{
    http::get,
    proxies::{Caddy, Nginx, Proxy, Served},
    trial::{held, trial},
};

type Start = fn(&[SocketAddr]) -> Result<Option<Proxy>>;
type Truth = fn(Start) -> Result<Option<()>>;

const PROXIES: [(&str, Start); 2] = [("nginx", Nginx::proxy), ("caddy", Caddy::proxy)];
const TRUTHS: [(&str, Truth); 3] = [
    ("what_is_asked_comes_through", comes_through),
    ("who_is_away_is_passed_over", passed_over),
    ("nothing_is_left_behind", nothing_left),
];

fn main() -> ExitCode {
    let mut trials = Vec::new();
    for (name, start) in PROXIES {
        for (what, truth) in TRUTHS {
            trials.push(with_proxy(format!("{name}::{what}"), move || truth(start)));
        }
    }
    trials.push(with_proxy("nginx::given_bodies_are_served".to_owned(), given_bodies));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// A test that is ignored where there is no such server.
fn with_proxy(name: String, test: impl FnOnce() -> Result<Option<()>> + Send + 'static) -> Trial {
    trial(name, || Ok(held(test()?, "not installed"))).with_kind("proxies")
}

fn comes_through(start: Start) -> Result<Option<()>> {
    let Some(proxy) = start(&[echo()?])? else { return Ok(None) };
    let answer = get(proxy.address, "/de/offers?page=2", &[])?.ok()?;
    let asked = answer.text()?.to_ascii_lowercase();
    ensure!(asked.starts_with("get /de/offers?page=2 http/1.1"), "{asked}");
    // Whom it was asked by and as whom: links are written with it.
    let host = format!("host: {}", proxy.address);
    for line in [&*host, "x-forwarded-for: 127.0.0.1"] {
        ensure!(asked.lines().any(|found| found == line), "no {line} in {asked}");
    }
    Ok(Some(()))
}

fn passed_over(start: Start) -> Result<Option<()>> {
    // Nobody listens there any more.
    let away = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
    let Some(proxy) = start(&[away, echo()?])? else { return Ok(None) };
    for _ in 0..6 {
        get(proxy.address, "/", &[])?.ok()?;
    }
    Ok(Some(()))
}

fn nothing_left(start: Start) -> Result<Option<()>> {
    let Some(mut proxy) = start(&[echo()?])? else { return Ok(None) };
    ensure!(proxy.runs(), "it does not run");
    let (address, folder) = (proxy.address, proxy.folder().to_owned());
    ensure!(folder.is_dir(), "it has no folder");
    drop(proxy);
    ensure!(TcpStream::connect(address).is_err(), "it still listens");
    ensure!(!folder.exists(), "{} is left behind", folder.display());
    Ok(Some(()))
}

fn given_bodies() -> Result<Option<()>> {
    let policy = "default-src 'self'; script-src \"x\"";
    let served = Served {
        address: "/de/guide".to_owned(),
        media: "text/html; charset=utf-8".to_owned(),
        headers: vec![("Content-Security-Policy".to_owned(), policy.to_owned())],
        body: b"\x1b\0packed".to_vec(),
    };
    let Some(nginx) = Nginx::files(&[served])? else { return Ok(None) };
    let answer = get(nginx.address, "/de/guide", &[])?.ok()?;
    ensure!(answer.body == b"\x1b\0packed", "another body");
    ensure!(answer.header("content-type") == "text/html; charset=utf-8", "another type");
    ensure!(answer.header("content-security-policy") == policy, "another header");
    let tag = answer.header("etag").to_owned();
    let again = get(nginx.address, "/de/guide", &[("If-None-Match", &tag)])?;
    ensure!(again.status == 304, "{} instead of 304", again.status);
    ensure!(get(nginx.address, "/other", &[])?.status == 404, "more than was given");
    Ok(Some(()))
}

/// A server that answers with what it was asked, until the program ends.
fn echo() -> Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        for stream in listener.incoming() {
            thread::spawn(move || answer(stream?));
        }
    });
    Ok(address)
}

fn answer(mut stream: TcpStream) -> Result<()> {
    let lines = BufReader::new(stream.try_clone()?).lines();
    let head = lines.map_while(Result::ok).take_while(|line| !line.is_empty());
    let head = head.collect::<Vec<_>>().join("\n");
    let length = head.len();
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{head}")
        .context("the asker is gone")
}
