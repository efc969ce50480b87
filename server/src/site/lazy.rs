//! A body that is packed when somebody first asks, off the threads that answer, and then kept.

use std::sync::Arc;

use tokio::{sync::OnceCell, task::spawn_blocking};

use crate::packed::Packed;

/// The body, as soon as somebody has asked.
#[derive(Clone, Default)]
pub(super) struct Lazy(Arc<OnceCell<Packed>>);

impl Lazy {
    /// The body. It is packed once, however many ask meanwhile, and to the end, also when who asked has gone away: readers who
    /// hang up at once would otherwise begin one packing each.
    ///
    /// # Errors
    /// What `pack` says; the next one who asks tries again.
    pub(super) async fn get(
        &self,
        pack: impl FnOnce() -> anyhow::Result<Packed> + Send + 'static,
    ) -> anyhow::Result<Packed> {
        if let Some(packed) = self.0.get() {
            return Ok(packed.clone());
        }
        let cell = Arc::clone(&self.0);
        let packing = async move {
            let packed = cell.get_or_try_init(|| async { spawn_blocking(pack).await? });
            packed.await.cloned()
        };
        tokio::spawn(packing).await?
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use anyhow::Context;
    use tokio::task::yield_now;

    use super::*;

    fn body(text: &str) -> Packed {
        Packed::fast("text/plain", text)
    }

    #[tokio::test]
    async fn who_goes_away_does_not_make_the_next_one_begin_anew() -> anyhow::Result<()> {
        let lazy = Lazy::default();
        let (begun, begins) = mpsc::channel();
        let (go_on, goes_on) = mpsc::channel();
        let first = lazy.clone();
        let first = tokio::spawn(async move {
            let pack = move || {
                begun.send(())?;
                goes_on.recv()?;
                Ok(body("first"))
            };
            first.get(pack).await.map(|_| ())
        });
        spawn_blocking(move || begins.recv()).await??;
        first.abort();
        assert!(first.await.is_err_and(|error| error.is_cancelled()));
        let second = lazy.clone();
        let second = tokio::spawn(async move { second.get(|| Ok(body("second"))).await });
        yield_now().await;
        go_on.send(())?;
        assert_eq!(second.await??.hash, body("first").hash);
        Ok(())
    }

    #[tokio::test]
    async fn after_a_failure_the_next_one_tries_again() -> anyhow::Result<()> {
        let lazy = Lazy::default();
        assert!(lazy.get(|| anyhow::bail!("no room")).await.is_err());
        assert_eq!(lazy.get(|| Ok(body("there"))).await?.hash, body("there").hash);
        let kept = lazy.get(|| anyhow::bail!("nobody packs it again")).await;
        assert_eq!(kept.context("it is kept")?.hash, body("there").hash);
        Ok(())
    }
}
