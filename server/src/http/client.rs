//! Whose request it is: for the rate limit alone, and in memory only. No log and no metric hears of it.
//!
//! Behind proxies the address stands in `X-Forwarded-For`, to which each proxy appends whom it heard it from. What stands left of
//! an address that we do not trust may be made up by that client, so the list is read from the right, as far as trust goes.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::http::{HeaderMap, HeaderName};
use ipnet::IpNet;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Who is at the other end of the connection; an extension of each request.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// A client as the rate limit counts them: an address, of IPv6 the network that one customer usually has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Client(IpAddr);

/// The proxies whose word is taken.
#[derive(Clone, Debug, Default)]
pub struct Proxies(pub Vec<IpNet>);

impl Proxies {
    /// Is it one of them?
    pub(super) fn trusts(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }

    /// Who asks, as far as it can be trusted.
    pub(super) fn client(&self, peer: IpAddr, headers: &HeaderMap) -> Client {
        let mut known = peer.to_canonical();
        let lines = headers.get_all(FORWARDED_FOR).into_iter().rev();
        let named = lines.flat_map(|line| line.as_bytes().rsplit(|byte| *byte == b','));
        for name in named {
            if !self.trusts(known) {
                break;
            }
            // What is no address was not written by a proxy that we know; whoever passed it on is asked for it.
            let Some(address) = std::str::from_utf8(name).ok().and_then(address) else { break };
            known = address.to_canonical();
        }
        Client::of(known)
    }
}

impl Client {
    fn of(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(_) => Self(address),
            IpAddr::V6(address) => {
                let network = address.to_bits() & (u128::MAX << 64);
                Self(Ipv6Addr::from_bits(network).into())
            }
        }
    }
}

/// Does the request say that it came through a proxy?
pub(super) fn is_forwarded(headers: &HeaderMap) -> bool {
    headers.contains_key(FORWARDED_FOR)
}

/// An address, as some proxies write it with a port.
fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    text.parse().ok().or_else(|| Some(text.parse::<SocketAddr>().ok()?.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(peer: &str, trusted: &[&str], forwarded: &[&str]) -> IpAddr {
        let proxies = Proxies(trusted.iter().map(|network| network.parse().unwrap()).collect());
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append(FORWARDED_FOR, line.parse().unwrap());
        }
        proxies.client(peer.parse().unwrap(), &headers).0
    }

    #[test]
    fn only_trusted_proxies_are_believed_and_from_the_right() {
        let two = ["127.0.0.1/32", "10.0.0.0/8"];
        for (peer, trusted, forwarded, expected) in [
            ("192.0.2.1", &two[..], &["203.0.113.9"][..], "192.0.2.1"),
            ("127.0.0.1", &[], &["203.0.113.9"], "127.0.0.1"),
            ("127.0.0.1", &two, &["203.0.113.9"], "203.0.113.9"),
            ("127.0.0.1", &two, &["198.51.100.7, 203.0.113.9"], "203.0.113.9"),
            ("127.0.0.1", &two, &["203.0.113.9, 10.1.2.3"], "203.0.113.9"),
            ("127.0.0.1", &two, &["198.51.100.7", "203.0.113.9,10.1.2.3"], "203.0.113.9"),
            ("127.0.0.1", &two, &["203.0.113.9:4711"], "203.0.113.9"),
            ("127.0.0.1", &two, &["198.51.100.7, unknown, 10.1.2.3"], "10.1.2.3"),
            ("127.0.0.1", &two, &["10.0.0.1, 10.0.0.2"], "10.0.0.1"),
            ("127.0.0.1", &two, &[""], "127.0.0.1"),
            ("127.0.0.1", &two, &[], "127.0.0.1"),
            ("::ffff:127.0.0.1", &two, &["203.0.113.9"], "203.0.113.9"),
            ("127.0.0.1", &two, &["[2001:db8::1]:80"], "2001:db8::"),
        ] {
            let expected: IpAddr = expected.parse().unwrap();
            assert_eq!(client(peer, trusted, forwarded), expected, "{peer} {forwarded:?}");
        }
    }

    #[test]
    fn a_customer_with_many_addresses_is_one_client() {
        let (one, other) = ("2001:db8:1:2::3", "2001:db8:1:2:ffff::4");
        assert_eq!(client(one, &[], &[]), client(other, &[], &[]));
        assert_ne!(client(one, &[], &[]), client("2001:db8:1:3::3", &[], &[]));
    }
}
