//! The loop around the delivery machine: it sends and waits as the machine says, and reports the
//! result. The machine (`src/delivery`) makes every decision.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::answer::{self, Answer, BodyKind};
use super::profile::Parcel;
use super::race::{First, race};
use super::redact::Redactor;
use super::settings::Settings;
use super::transport::{Kind, MaybeSync, Request, Transport, TransportError};
use crate::delivery::{self, Delivery, ErrorCode, Event, Outcome, Policy, Step};
use crate::types::{Cause, GroupError};

/// The retry budget and the pause that the deliveries of one client share.
#[derive(Debug)]
pub(crate) struct Shared(Mutex<delivery::Shared>);

impl Shared {
    pub fn new(policy: &Policy) -> Self {
        Shared(Mutex::new(delivery::Shared::new(policy)))
    }

    fn lock(&self) -> MutexGuard<'_, delivery::Shared> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Watches a delivery; `()` watches nothing.
pub(crate) trait Observer: MaybeSync {
    /// An attempt is about to be made.
    fn attempt(&self, _attempt: u32, _key: &str) {}
    /// Another attempt follows after this wait in milliseconds.
    fn retry(&self, _attempt: u32, _wait: f64, _failure: &Failure, _key: &str) {}
    /// The delivery has ended, after this many milliseconds.
    fn result(&self, _outcome: &Outcome, _code: Option<ErrorCode>, _duration: f64, _key: &str) {}
    /// Tokens that the transport has sent in addition to the client's own.
    fn tokens(&self) -> Vec<String> {
        Vec::new()
    }
}

impl Observer for () {}

/// How an attempt failed.
#[cfg_attr(
    not(all(feature = "js", target_arch = "wasm32")),
    expect(dead_code, reason = "for JavaScript's observers")
)]
pub(crate) struct Failure {
    /// The status, if there was an answer.
    pub status: Option<u16>,
    /// If there was no answer: whether that is because the time ran out.
    pub timed_out: bool,
    /// How many milliseconds the attempt took.
    pub duration: f64,
}

/// What the deliveries of a client have in common.
pub(crate) struct Link<'a, T, O> {
    pub transport: &'a T,
    pub observer: &'a O,
    pub settings: &'a Settings,
    pub shared: &'a Shared,
    pub url: &'a str,
}

/// How a request ended.
pub(crate) struct Delivered {
    pub attempts: u32,
    /// The answer, or why there is none.
    pub outcome: Result<Answer, GroupError>,
    /// One answer for each call, where the upstream gave them.
    pub results: Option<Vec<Answer>>,
}

/// What is known from the last attempt.
#[derive(Default)]
struct LastAttempt {
    status: u16,
    redirected: bool,
    retry_after: Option<String>,
    date: Option<String>,
    body: Vec<u8>,
    failure: Option<TransportError>,
}

/// What came of an attempt.
enum Report {
    Answer,
    NetworkError,
    Timeout,
    NoToken,
}

impl<T: Transport, O: Observer> Link<'_, T, O> {
    /// Sends the calls of one request until it is accepted or refused, or there is no point in
    /// trying again. Dropping the future ends the attempt under way.
    pub async fn deliver(&self, parcel: &Parcel<'_>) -> Delivered {
        let transport = self.transport;
        let started = transport.now();
        let mut machine = Delivery::new(started);
        let mut last = LastAttempt::default();
        let keepalive = self.settings.keepalive.reserve(parcel);
        let mut step = self.advance(&mut machine, Event::Start { keepalive: keepalive.is_some() });
        loop {
            match step {
                Step::Send { attempt, timeout, keepalive } => {
                    let began = transport.now();
                    last = LastAttempt::default();
                    let report =
                        self.exchange(parcel, attempt, timeout, keepalive, &mut last).await;
                    let event = match report {
                        Report::Answer => Event::Answer(delivery::Answer {
                            status: last.status,
                            redirected: last.redirected,
                            retry_after: last.retry_after.as_deref().map(str::as_bytes),
                            date: last.date.as_deref().map(str::as_bytes),
                            wall_ms: transport.wall_ms(),
                        }),
                        Report::NetworkError => Event::NetworkError,
                        Report::Timeout => Event::Timeout,
                        Report::NoToken => {
                            let outcome = Outcome {
                                error: Some(ErrorCode::Unauthorized),
                                attempts: attempt - 1,
                                ..Outcome::default()
                            };
                            return self.end(parcel, outcome, last, started);
                        }
                    };
                    let timed_out = matches!(report, Report::Timeout);
                    step = self.advance(&mut machine, event);
                    if let Step::Wait { ms } = step {
                        let failure = Failure {
                            status: (last.status != 0).then_some(last.status),
                            timed_out,
                            duration: transport.now() - began,
                        };
                        self.observer.retry(attempt, ms, &failure, parcel.key());
                    }
                }
                Step::Wait { ms } => {
                    // Timers may fire a little early, and an upstream must not be asked too soon.
                    transport.sleep(ms.ceil() + 1.0).await;
                    step = self.advance(&mut machine, Event::Woke);
                }
                Step::Done(outcome) => return self.end(parcel, outcome, last, started),
            }
        }
    }

    fn advance(&self, machine: &mut Delivery, event: Event<'_>) -> Step {
        let (now, random) = (self.transport.now(), self.transport.random());
        let mut shared = self.shared.lock();
        let step = machine.advance_with(&mut shared, &self.settings.policy, event, now, random);
        // This loop only reports events that belong, so the machine always has a step.
        step.unwrap_or(Step::Done(Outcome {
            error: Some(ErrorCode::Internal),
            ..Outcome::default()
        }))
    }

    /// Makes one attempt, and leaves what the answer says in `last`.
    async fn exchange(
        &self,
        parcel: &Parcel<'_>,
        attempt: u32,
        timeout: f64,
        keepalive: bool,
        last: &mut LastAttempt,
    ) -> Report {
        let transport = self.transport;
        let began = transport.now();
        let body = parcel.body(transport.wall_ms());
        let headers = self.settings.headers_of(parcel);
        self.observer.attempt(attempt, parcel.key());
        let request = Request { url: self.url, headers: &headers, body: &body, keepalive };
        let response = match race(transport.send(request), transport.sleep(timeout)).await {
            First::Left(Ok(response)) => response,
            First::Left(Err(error)) => {
                let report = match error.kind {
                    Kind::Network => Report::NetworkError,
                    Kind::Token => Report::NoToken,
                };
                last.failure = Some(error);
                return report;
            }
            First::Right(()) => return Report::Timeout,
        };
        last.redirected = response.redirected;
        last.retry_after = response.retry_after;
        last.date = response.date;
        let status = response.status;
        let is_success = (200..300).contains(&status) && !last.redirected;
        let left = (timeout - (transport.now() - began)).max(0.0);
        let read = race(response.body.read(), transport.sleep(left)).await;
        if !is_success {
            // For a failure the status is enough, whatever becomes of its body.
            if let First::Left(Ok(body)) = read {
                last.body = body;
            }
            last.status = status;
            return Report::Answer;
        }
        // A success counts only once it is read whole; asking again under the same key is safe.
        match read {
            First::Left(Ok(body)) => last.body = body,
            First::Left(Err(error)) => {
                last.failure = Some(error);
                return Report::NetworkError;
            }
            First::Right(()) => return Report::Timeout,
        }
        match answer::kind_of(response.content_type.as_deref(), &last.body) {
            BodyKind::Answer => last.status = status,
            BodyKind::Page => {
                last.body.clear();
                last.status = 502;
            }
            BodyKind::BrokenOff => return Report::NetworkError,
        }
        Report::Answer
    }

    /// Makes the result of the delivery, and tells the observers.
    fn end(
        &self,
        parcel: &Parcel<'_>,
        outcome: Outcome,
        last: LastAttempt,
        started: f64,
    ) -> Delivered {
        let own = self.observer.tokens();
        let tokens =
            self.settings.token.as_deref().into_iter().chain(own.iter().map(String::as_str));
        let redactor = Redactor::new(tokens, &self.settings.headers);
        let calls = parcel.many.then_some(parcel.calls.len());
        // The last body does not explain an outcome that is about no answer, or about an earlier
        // one.
        let is_of_answer = outcome.error.is_none() || outcome.http_status == Some(last.status);
        let body = if is_of_answer { &*last.body } else { &[] };
        let mut answer = answer::read(body, &redactor, calls);
        let results = answer.results.take();
        let mut error = outcome.error;
        if error.is_none() && answer.refused {
            error = Some(answer.code.unwrap_or(ErrorCode::UpstreamError));
        }
        let status = outcome.http_status;
        self.observer.result(&outcome, error, self.transport.now() - started, parcel.key());
        let Some(code) = error else {
            self.shared.lock().budget.succeeded();
            return Delivered { attempts: outcome.attempts, outcome: Ok(answer), results };
        };
        let message = answer.message.unwrap_or_else(|| usual_message(code, status));
        let cause = last.failure.filter(|_| status.is_none());
        let error = GroupError {
            attempts: outcome.attempts,
            http_status: status,
            retry_after: outcome.retry_after,
            idempotency_key: Some(parcel.key().to_owned()).filter(|key| !key.is_empty()),
            issues: answer.issues,
            cause: cause.map(|cause| Cause(redactor.text(&cause.to_string()))),
            ..GroupError::new(code, message)
        };
        Delivered { attempts: outcome.attempts, outcome: Err(error), results }
    }
}

/// The message for a failure that the upstream gave no message for.
fn usual_message(code: ErrorCode, status: Option<u16>) -> String {
    let failure = match code {
        ErrorCode::Unauthorized => "The token could not be had.",
        ErrorCode::NetworkError => "The service could not be reached.",
        ErrorCode::Timeout => "The service did not answer in time.",
        _ => "",
    };
    if status.is_none() && !failure.is_empty() {
        failure.to_owned()
    } else {
        format!("The service refused the call: {}.", code.as_str())
    }
}
