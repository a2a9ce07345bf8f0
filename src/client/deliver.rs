//! The loop around the delivery machine: it sends and waits as it is told, and tells what came of
//! it. Every decision is the machine's (`src/delivery`).

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::answer::{self, Answer, BodyKind};
use super::profile::Parcel;
use super::race::{First, race};
use super::redact::Redactor;
use super::settings::Settings;
use super::transport::{Kind, MaybeSync, Request, Transport, TransportError};
use crate::delivery::{self, Budget, Delivery, ErrorCode, Event, Outcome, Pause, Policy, Step};
use crate::types::{Cause, GroupError};

/// What a service says where it says nothing better.
pub(crate) const SUCCESS: &str = "Group updated successfully";

/// What the calls of one client share.
#[derive(Debug)]
pub(crate) struct Shared(Mutex<(Budget, Pause)>);

impl Shared {
    pub fn new(policy: &Policy) -> Self {
        Shared(Mutex::new((Budget::new(policy.budget), Pause::default())))
    }

    fn lock(&self) -> MutexGuard<'_, (Budget, Pause)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Is told what happens on the way; nobody, by default.
pub(crate) trait Observer: MaybeSync {
    /// An attempt is about to be made.
    fn attempt(&self, _attempt: u32, _key: &str) {}
    /// Another attempt follows after this wait in milliseconds.
    fn retry(&self, _attempt: u32, _wait: f64, _failure: &Failure, _key: &str) {}
    /// The delivery has ended, after so many milliseconds.
    fn result(&self, _outcome: &Outcome, _code: Option<ErrorCode>, _duration: f64, _key: &str) {}
    /// Tokens that the transport has sent beside the client's own.
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
    /// Without an answer: whether the time ran out.
    pub timed_out: bool,
    /// Milliseconds that the attempt took.
    pub duration: f64,
}

/// What all deliveries of a client go by.
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
    /// The answer, or why there is none; then the words on each call, where the upstream gave them.
    pub outcome: Result<Answer, GroupError>,
    pub results: Option<Vec<Answer>>,
}

/// What is known of the last attempt.
#[derive(Default)]
struct Seen {
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
    /// Sends the calls of one request until it is accepted or refused, or trying again makes no
    /// sense. Dropping the future ends the attempt under way.
    pub async fn deliver(&self, parcel: &Parcel<'_>) -> Delivered {
        let (transport, policy) = (self.transport, self.settings.core_policy());
        let started = transport.now();
        let mut machine = Delivery::new(started);
        let mut seen = Seen::default();
        if let Some(outcome) = self.wait_for_pause(&policy, started).await {
            return self.end(parcel, outcome, seen, started);
        }
        let keepalive = self.settings.keepalive.reserve(parcel);
        let start = Event::Start { keepalive: keepalive.is_some() };
        let mut step = self.advance(&mut machine, &policy, start);
        loop {
            match step {
                Step::Send { attempt, timeout, keepalive } => {
                    let began = transport.now();
                    seen = Seen::default();
                    let report =
                        self.exchange(parcel, attempt, timeout, keepalive, &mut seen).await;
                    let event = match report {
                        Report::Answer => Event::Answer(delivery::Answer {
                            status: seen.status,
                            redirected: seen.redirected,
                            retry_after: seen.retry_after.as_deref().map(str::as_bytes),
                            date: seen.date.as_deref().map(str::as_bytes),
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
                            return self.end(parcel, outcome, seen, started);
                        }
                    };
                    let timed_out = matches!(report, Report::Timeout);
                    self.take_pause(&event);
                    step = self.retried(&mut machine, &policy, event, timed_out);
                    if let Step::Wait { ms } = step {
                        let failure = Failure {
                            status: (seen.status != 0).then_some(seen.status),
                            timed_out,
                            duration: transport.now() - began,
                        };
                        self.observer.retry(attempt, ms, &failure, parcel.key());
                    }
                }
                Step::Wait { ms } => {
                    // Timers may end a little early: not before the time that an upstream asked for.
                    transport.sleep(ms.ceil() + 1.0).await;
                    let out_of_time = self.wait_for_pause(&policy, started).await.is_some();
                    // Without time for the others' pause it ends as the last attempt did.
                    let policy =
                        if out_of_time { Policy { deadline: 0.0, ..policy } } else { policy };
                    step = self.advance(&mut machine, &policy, Event::Woke);
                }
                Step::Done(outcome) => return self.end(parcel, outcome, seen, started),
            }
        }
    }

    fn advance(&self, machine: &mut Delivery, policy: &Policy, event: Event<'_>) -> Step {
        let now = self.transport.now();
        let step = machine.advance(policy, event, now, self.transport.random());
        // The loop reports nothing that does not belong.
        step.unwrap_or(Step::Done(Outcome {
            error: Some(ErrorCode::Internal),
            ..Outcome::default()
        }))
    }

    /// Takes in a failed attempt, which the budget lets have another one or not.
    fn retried(
        &self,
        machine: &mut Delivery,
        policy: &Policy,
        event: Event<'_>,
        timed_out: bool,
    ) -> Step {
        let can_retry = self.shared.lock().0.can_retry(timed_out);
        let attempts = if can_retry { policy.attempts } else { 1 };
        let step = self.advance(machine, &Policy { attempts, ..*policy }, event);
        match step {
            Step::Wait { .. } => {
                self.shared.lock().0.spend(timed_out);
            }
            Step::Done(Outcome { error: None, .. }) => self.shared.lock().0.succeeded(),
            _ => {}
        }
        step
    }

    /// Notes the pause that an answer has asked for.
    fn take_pause(&self, event: &Event<'_>) {
        let Event::Answer(answer) = event else { return };
        let asked = answer
            .retry_after
            .and_then(|value| delivery::retry::retry_after(value, answer.date, answer.wall_ms));
        if let Some(seconds) = asked {
            self.shared.lock().1.asked(answer.status, seconds, self.transport.now());
        }
    }

    /// Waits until the service's pause is over; answers with the end of a call that cannot wait.
    async fn wait_for_pause(&self, policy: &Policy, started: f64) -> Option<Outcome> {
        loop {
            let now = self.transport.now();
            let (left, status) = {
                let pause = self.shared.lock().1;
                (pause.left(now), pause.status())
            };
            if left <= 0.0 {
                return None;
            }
            let elapsed = now - started;
            if elapsed + left >= policy.deadline {
                return Some(Outcome {
                    error: Some(ErrorCode::from_status(status)),
                    attempts: 0,
                    http_status: Some(status),
                    retry_after: Some((left / 1000.0).ceil()),
                });
            }
            self.transport.sleep(left.ceil() + 1.0).await;
        }
    }

    /// One attempt. What is known of the answer is left in `seen`.
    async fn exchange(
        &self,
        parcel: &Parcel<'_>,
        attempt: u32,
        timeout: f64,
        keepalive: bool,
        seen: &mut Seen,
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
                seen.failure = Some(error);
                return report;
            }
            First::Right(()) => return Report::Timeout,
        };
        seen.redirected = response.redirected;
        seen.retry_after = response.retry_after;
        seen.date = response.date;
        let status = response.status;
        let is_success = (200..300).contains(&status) && !seen.redirected;
        let left = (timeout - (transport.now() - began)).max(0.0);
        let read = race(response.body.read(), transport.sleep(left)).await;
        if !is_success {
            // Of a failure the status is enough, whatever becomes of its body.
            if let First::Left(Ok(body)) = read {
                seen.body = body;
            }
            seen.status = status;
            return Report::Answer;
        }
        // Of a success only the whole answer tells; asking again under the same key is safe.
        match read {
            First::Left(Ok(body)) => seen.body = body,
            First::Left(Err(error)) => {
                seen.failure = Some(error);
                return Report::NetworkError;
            }
            First::Right(()) => return Report::Timeout,
        }
        match answer::kind_of(response.content_type.as_deref(), &seen.body) {
            BodyKind::Answer => seen.status = status,
            BodyKind::Page => {
                seen.body.clear();
                seen.status = 502;
            }
            BodyKind::BrokenOff => return Report::NetworkError,
        }
        Report::Answer
    }

    /// Tells of the end.
    fn end(&self, parcel: &Parcel<'_>, outcome: Outcome, seen: Seen, started: f64) -> Delivered {
        let own = self.observer.tokens();
        let tokens =
            self.settings.token.as_deref().into_iter().chain(own.iter().map(String::as_str));
        let redactor = Redactor::new(tokens, &self.settings.headers);
        let calls = parcel.many.then_some(parcel.calls.len());
        // An outcome that speaks of no answer, or of one before the last, is not explained by its body.
        let is_of_answer = outcome.error.is_none() || outcome.http_status == Some(seen.status);
        let body = if is_of_answer { &*seen.body } else { &[] };
        let mut answer = answer::read(body, &redactor, calls);
        let results = answer.results.take();
        let mut error = outcome.error;
        if error.is_none() && answer.refused {
            error = Some(answer.code.unwrap_or(ErrorCode::UpstreamError));
        }
        let status = outcome.http_status;
        self.observer.result(&outcome, error, self.transport.now() - started, parcel.key());
        let Some(code) = error else {
            return Delivered { attempts: outcome.attempts, outcome: Ok(answer), results };
        };
        let message = answer.message.unwrap_or_else(|| usual_message(code, status));
        let cause = seen.failure.filter(|_| status.is_none());
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

/// What is told of a failure that the upstream has no words for.
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
