//! Errors of the machine interface as problem details (RFC 9457). They never repeat what was asked for.

use std::any::Any;

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use problem_details::ProblemDetails;
use utoipa::ToSchema;

/// Problem details as RFC 9457 has them, for the description of the interface.
#[derive(ToSchema)]
#[schema(as = Problem)]
#[expect(dead_code, reason = "it only describes what `problem_details` writes")]
pub(super) struct Problem {
    /// A short name of what happened.
    title: Option<String>,
    /// The status, again.
    status: Option<u16>,
    /// A sentence for whoever reads it.
    detail: Option<String>,
}

/// A problem with a sentence for whoever reads it.
pub(super) fn problem(status: StatusCode, detail: &str) -> Response {
    ProblemDetails::from_status_code(status).with_detail(detail).into_response()
}

/// The copy is of another history, too old, or from the future.
pub(super) fn must_refetch() -> Response {
    let detail = "What changed since then cannot be told. Fetch the whole catalogue.";
    let problem = ProblemDetails::from_status_code(StatusCode::CONFLICT);
    problem.with_title("must-refetch").with_detail(detail).into_response()
}

/// Nothing here.
pub(super) fn not_found() -> Response {
    problem(StatusCode::NOT_FOUND, "There is nothing at this address.")
}

/// Everything here is read with GET.
pub(super) async fn method_not_allowed() -> Response {
    problem(StatusCode::METHOD_NOT_ALLOWED, "Everything here is read with GET or HEAD.")
}

/// A handler panicked; the panic hook has written where.
pub(super) fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    problem(StatusCode::INTERNAL_SERVER_ERROR, "Something went wrong here. Please try again.")
}
