//! `POST /group` on Cloudflare Workers: judged, normalized and forwarded, all in Rust.

use group_call::{Checked, Client, ErrorCode, GroupError, Policy, Rules};
use serde_json::json;
use worker::{Context, Env, Method, Request, Response, Result, event};

/// A call is at most 32 KiB; with white space and escapes a body is not much more.
const MAX_BODY: usize = 64 * 1024;

#[event(fetch)]
async fn fetch(mut request: Request, env: Env, _context: Context) -> Result<Response> {
    if request.path() != "/group" {
        return Response::error("Not found", 404);
    }
    if request.method() != Method::Post {
        return Response::error("Method not allowed", 405);
    }
    // Whoever may call this may set any group's traits. Check a session or a signed token here, and
    // that its user is a member of the group.
    let body = request.bytes().await?;
    if body.len() > MAX_BODY {
        return Response::error("Payload too large", 413);
    }
    let answer = match Checked::from_json(&body, &Rules::default()) {
        Ok(checked) => client(&env)?.send(&checked).await,
        Err(error) => Err(error),
    };
    match answer {
        Ok(answer) => {
            let data: serde_json::Value = answer.data()?;
            Response::from_json(
                &json!({ "status": "success", "message": answer.message, "data": data }),
            )
        }
        Err(error) => {
            let status = status_of(&error);
            Ok(Response::from_json(&error)?.with_status(status))
        }
    }
}

fn client(env: &Env) -> Result<Client> {
    // The page waits for the answer: a minute is longer than it does.
    let policy = Policy { deadline: 25_000.0, ..Policy::default() };
    let client = Client::new(env.var("UPSTREAM_URL")?.to_string()).policy(policy);
    Ok(match env.secret("UPSTREAM_TOKEN") {
        Ok(token) => client.token(token.to_string()),
        Err(_) => client,
    })
}

fn status_of(error: &GroupError) -> u16 {
    match error.code {
        ErrorCode::InvalidRequest => 400,
        ErrorCode::RateLimited => 429,
        ErrorCode::Timeout => 504,
        _ => 502,
    }
}
