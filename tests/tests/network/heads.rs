//! Heads of requests that nobody sends who means well.

use anyhow::{Result, ensure};

use crate::world::{World, status};

pub(crate) fn huge() -> Result<Option<()>> {
    let world = World::new(&[])?;
    let head = |address: &str, lines: &str| {
        format!("GET {address} HTTP/1.1\r\nHost: a\r\n{lines}Connection: close\r\n\r\n")
    };
    for (what, head, expected) in [
        ("a small one", head("/healthz", "X-A: a\r\n"), vec![200]),
        ("a long value", head("/healthz", &format!("X-A: {}\r\n", "a".repeat(20_000))), vec![431]),
        ("many lines", head("/healthz", &"X-A: a\r\n".repeat(500)), vec![431]),
        ("a long name", head("/healthz", &format!("{}: a\r\n", "a".repeat(20_000))), vec![431]),
        ("a long address", head(&format!("/{}", "a".repeat(20_000)), ""), vec![414, 431]),
        ("a very long address", head(&format!("/{}", "a".repeat(1 << 20)), ""), vec![414, 431]),
    ] {
        let mut line = world.connect()?;
        line.say(head);
        let answer = line.rest()?;
        // Whoever still writes when the server hangs up may not hear why.
        let unheard = answer.is_empty() && !expected.contains(&200);
        ensure!(unheard || expected.contains(&status(&answer)), "{what}: {answer}");
    }
    world.well()
}

pub(crate) fn climbing() -> Result<Option<()>> {
    let world = World::new(&[])?;
    for up in ["..", "%2e%2e", ".%2e", "%252e%252e", "..%00", "..;", "%c0%ae%c0%ae", "....", "..\\"]
    {
        for slash in ["/", "%2f", "%5c", "//", "/./"] {
            for start in
                ["/assets/", "/locales/", "/de/offers/", "/hsds/services/", "/api/v1/texts/", "/"]
            {
                let climb = format!("{up}{slash}").repeat(6);
                let address = format!("{start}{climb}etc/passwd");
                let mut line = world.connect()?;
                ensure!(line.say(format!(
                    "GET {address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                )));
                let answer = line.rest()?;
                ensure!([400, 404].contains(&status(&answer)), "{address}: {answer}");
                ensure!(!answer.contains("root:"), "{address}: {answer}");
            }
        }
    }
    world.well()
}

pub(crate) fn no_text() -> Result<Option<()>> {
    let world = World::new(&[])?;
    let requests: [&[u8]; 14] = [
        b"GET /%ff%fe HTTP/1.1\r\nHost: a\r\n",
        b"GET /de/offers/%ff HTTP/1.1\r\nHost: a\r\n",
        b"GET /api/v1/texts/%ff HTTP/1.1\r\nHost: a\r\n",
        b"GET /api/v1/catalogue?epoch=%ff&since=1 HTTP/1.1\r\nHost: a\r\n",
        b"GET /hsds/services?search=%ff%00 HTTP/1.1\r\nHost: a\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\nHost: a\r\n",
        b"GET /de/\x00 HTTP/1.1\r\nHost: a\r\n",
        b"G\xffT / HTTP/1.1\r\nHost: a\r\n",
        b"GET / HTTP/9.9\r\nHost: a\r\n",
        b"GET /de/ HTTP/1.1\r\nHost: \xff\xfe\r\n",
        b"GET /de/ HTTP/1.1\r\nHost: a\r\nAccept-Language: \xff\xfe\r\nAccept-Encoding: \xff\r\nIf-None-Match: \xff\r\n",
        b"GET /de/ HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: \xff, ,,::,%\r\nX-Request-Id: \xff\r\n",
        b"GET /de/ HTTP/1.1\r\nHost: a\r\nX: a\x00b\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    ];
    for request in requests {
        let mut line = world.connect()?;
        ensure!(line.say([request, b"Connection: close\r\n\r\n"].concat()));
        let answer = line.rest()?;
        // It may hang up on what is no request at all; it never fails.
        let status = if answer.is_empty() { 400 } else { status(&answer) };
        ensure!((200..500).contains(&status), "{}: {answer}", String::from_utf8_lossy(request));
    }
    world.well()
}

pub(crate) fn ranges() -> Result<Option<()>> {
    let world = World::new(&[])?;
    let whole = tests::http::get(world.server.address, "/api/v1/catalogue", &[])?.ok()?.body;
    let many = vec!["0-"; 1300].join(",");
    for range in [
        "bytes=0-0",
        "bytes=-1",
        "bytes=5-1",
        "bytes=99999999999999999999-",
        "x",
        &format!("bytes={many}"),
    ] {
        let headers = [("Range", range), ("If-Range", "\"x\"")];
        let answer = tests::http::get(world.server.address, "/api/v1/catalogue", &headers)?.ok()?;
        ensure!(answer.body == whole, "{range}: {} bytes of {}", answer.body.len(), whole.len());
    }
    world.well()
}
