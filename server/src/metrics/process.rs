//! What the system knows of the process, under the names that Prometheus' own libraries use. Linux only; nothing elsewhere.

use std::fs;

use prometheus_client::{metrics::gauge::ConstGauge, registry::Registry};

/// Memory and open files.
pub(super) fn registry() -> Registry {
    let mut registry = Registry::default();
    if let Some(bytes) = resident() {
        let what = "Resident memory";
        registry.register("process_resident_memory_bytes", what, ConstGauge::new(bytes));
    }
    if let Ok(open) = fs::read_dir("/proc/self/fd") {
        let open = i64::try_from(open.count()).unwrap_or(i64::MAX);
        registry.register("process_open_fds", "Open files", ConstGauge::new(open));
    }
    registry
}

fn resident() -> Option<i64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: i64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes * 1024)
}
