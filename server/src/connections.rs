//! Who is connected: accepts, gives each connection its time, and lets go of all in order.
//!
//! Our own loop around hyper, since `axum::serve` has no bounds: a head that comes a byte at a time, a reader who takes nothing,
//! ten thousand connections that say nothing would stay for ever.
//!
//! **Stopping** has two steps. First every answer closes its connection and nobody new is accepted; whoever speaks is answered.
//! Then connections that say nothing are closed, and running answers have the rest of the time.

use std::{future::Future, pin::pin, sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::Request};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use socket2::SockRef;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};
use tokio_io_timeout::TimeoutStream;
use tower::util::ServiceExt;

use crate::http::{Around, Limits, Peer};

/// After a connection that could not be accepted, since the process has no more files, say.
const AGAIN: Duration = Duration::from_millis(50);
/// Files that are no connections: the database's, the log, the listeners.
const OTHERS: usize = 128;
/// Bytes of an answer that the system keeps for a reader; it takes this twice. By itself it would keep megabytes for each of many
/// slow ones. The largest file of the client fits, so that it leaves as one piece.
const SEND: usize = 128 * 1024;
/// So long, when it stops, an open connection may still begin a request.
const LAST_CALL: Duration = Duration::from_millis(500);

/// How many connections there can be: each is an open file, and what a shell allows is meant for a person's programs.
pub fn room(wanted: usize) -> usize {
    let files = match rlimit::increase_nofile_limit(u64::MAX) {
        Ok(files) => usize::try_from(files).unwrap_or(usize::MAX),
        Err(error) => {
            tracing::warn!(%error, "the limit of open files stays what it is");
            return wanted;
        }
    };
    let room = files.saturating_sub(OTHERS).max(1);
    if room < wanted {
        tracing::warn!(room, wanted, "the system allows fewer connections than `connection_limit`");
    }
    room.min(wanted)
}

/// Serves until `stopped`; then finishes within `patience`.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: &Limits,
    around: Arc<Around>,
    stopped: impl Future<Output = ()>,
    patience: Duration,
) {
    let room = Arc::new(Semaphore::new(limits.connections));
    let open = GracefulShutdown::new();
    let mut stopped = pin!(stopped);
    loop {
        let accepted = async {
            // The semaphore lives as long as this loop and is never closed.
            let place = Arc::clone(&room).acquire_owned().await.ok();
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            accepted = accepted => accepted,
            () = &mut stopped => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection cannot be accepted");
                sleep(AGAIN).await;
                continue;
            }
        };
        let service = router.clone().map_request(move |request: hyper::Request<Incoming>| {
            let mut request: Request = request.map(Body::new);
            request.extensions_mut().insert(Peer(peer));
            request
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.head_timeout)
            .max_buf_size(limits.head)
            .serve_connection(bounded(stream, limits), TowerToHyperService::new(service));
        let connection = open.watch(connection);
        let connections = around.requests.connections.clone();
        tokio::spawn(async move {
            connections.inc();
            // Whoever leaves in the middle, or takes too long, is nobody's concern.
            let _ = connection.await;
            connections.dec();
            drop(place);
        });
    }
    drop(listener);
    around.stop();
    let finish = async {
        if open.count() > 0 {
            sleep(LAST_CALL.min(patience / 2)).await;
        }
        open.shutdown().await;
    };
    if timeout(patience, finish).await.is_err() {
        tracing::warn!("some answers were not finished in time");
    }
}

type Bounded = TokioIo<std::pin::Pin<Box<TimeoutStream<TcpStream>>>>;

/// A reader who takes nothing for too long is left.
fn bounded(stream: TcpStream, limits: &Limits) -> Bounded {
    // An answer is small or leaves as one piece: nothing is gained by waiting for more. Where it fails, it is only slower.
    let _ = stream.set_nodelay(true);
    let _ = SockRef::from(&stream).set_send_buffer_size(SEND);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(limits.stall_timeout));
    TokioIo::new(Box::pin(stream))
}
