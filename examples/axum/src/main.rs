//! `POST /group` in an axum service: judged, normalized and forwarded over reqwest.

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Json, Response};
use axum::{Router, routing::post};
use group_call::{Checked, Client, ErrorCode, GroupError, Rules};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut client = Client::new(std::env::var("UPSTREAM_URL")?);
    if let Ok(token) = std::env::var("UPSTREAM_TOKEN") {
        client = client.token(token);
    }
    let app = Router::new()
        .route("/group", post(group))
        .layer(DefaultBodyLimit::max(64 * 1024))
        .with_state(client);
    let port = std::env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(3000);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("listening on port {}", listener.local_addr()?.port());
    axum::serve(listener, app).await?;
    Ok(())
}

/// Whoever may call this may set any group's traits. Check a session or a signed token first, and
/// that its user is a member of the group.
async fn group(State(client): State<Client>, body: Bytes) -> Response {
    let answer = match Checked::from_json(&body, &Rules::default()) {
        Ok(checked) => client.send(&checked).await,
        Err(error) => Err(error),
    };
    match answer {
        Ok(answer) => {
            let data: Value = answer.data().unwrap_or_default();
            let body = json!({ "status": "success", "message": answer.message, "data": data });
            Json(body).into_response()
        }
        Err(error) => (status_of(&error), Json(error)).into_response(),
    }
}

fn status_of(error: &GroupError) -> StatusCode {
    match error.code {
        ErrorCode::InvalidRequest => StatusCode::BAD_REQUEST,
        ErrorCode::RateLimited => StatusCode::TOO_MANY_REQUESTS,
        ErrorCode::Timeout => StatusCode::GATEWAY_TIMEOUT,
        _ => StatusCode::BAD_GATEWAY,
    }
}
