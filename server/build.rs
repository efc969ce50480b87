//! Rebuilds when files are added that no source names: migrations, and what the self-contained binary carries.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
    if std::env::var_os("CARGO_FEATURE_EMBED").is_some() {
        for folder in ["catalogue", "../locales", "../target/bundle"] {
            println!("cargo:rerun-if-changed={folder}");
        }
    }
}
