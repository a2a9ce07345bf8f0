//! Many calls: split into requests, sent up to six at a time; a refused request is halved until the
//! call that caused the refusal stands alone.

use std::collections::{BTreeSet, HashMap};
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use super::answer::Answer;
use super::deliver::{Delivered, Link};
use super::profile::{Parcel, around, batch_limits, encode, has_key_each};
use super::{Client, Transport, accepted};
use crate::delivery::ErrorCode;
use crate::delivery::batch::{Halving, PARALLEL, is_halved, split};
use crate::types::{Checked, GroupAnswer, GroupCall, GroupError};

type CallResult = Result<GroupAnswer, GroupError>;

/// A good call on its way.
struct Item {
    /// Its position in the caller's list.
    index: usize,
    checked: Checked,
    /// Its own key; on the wire only where the profile has one for each call.
    key: String,
    bytes: u32,
}

/// Sends all calls; one result for each, in order.
pub(crate) async fn send<T: Transport>(client: &Client<T>, calls: &[GroupCall]) -> Vec<CallResult> {
    let url = match client.settings.check() {
        Ok(url) => url,
        Err(error) => return calls.iter().map(|_| Err(error.clone())).collect(),
    };
    let settings = &*client.settings;
    let mut results: Vec<Option<CallResult>> = Vec::new();
    let mut items = Vec::new();
    for (index, call) in calls.iter().enumerate() {
        let item = call.check(&settings.rules).map(|checked| {
            let fresh = || client.transport.fresh_key();
            let key = checked.own_key().map_or_else(fresh, str::to_owned);
            let mut encoded = Vec::new();
            encode(&checked, &key, 0, &mut encoded);
            Item { index, checked, key, bytes: encoded.len() as u32 }
        });
        results.push(match item {
            Ok(item) => {
                items.push(item);
                None
            }
            Err(error) => Some(Err(error)),
        });
    }
    let link = Link {
        transport: &*client.transport,
        observer: &(),
        settings,
        shared: &client.shared,
        url: &url,
    };
    let chunks = chunks(&items, &link);
    in_lanes(
        &chunks,
        |chunk| send_chunk(&link, chunk),
        |chunk, sent| {
            for (item, result) in chunk.iter().zip(sent) {
                results[item.index] = Some(result);
            }
        },
    )
    .await;
    let lost = || Err(GroupError::new(ErrorCode::Internal, "The call was lost."));
    results.into_iter().map(|result| result.unwrap_or_else(lost)).collect()
}

/// The calls of each request.
fn chunks<'i, T, O>(items: &'i [Item], link: &Link<'_, T, O>) -> Vec<&'i [Item]> {
    let profile = link.settings.rules.profile;
    let Some(limits) = batch_limits(profile) else { return items.chunks(1).collect() };
    let sizes: Vec<u32> = items.iter().map(|item| item.bytes).collect();
    split(&sizes, limits, around(profile)).map(|range| &items[range]).collect()
}

/// Sends each chunk, up to [`PARALLEL`] at a time, but none before every earlier chunk with calls
/// for the same user and group has ended.
async fn in_lanes<'i, F: Future<Output = Vec<CallResult>>>(
    chunks: &[&'i [Item]],
    send: impl Fn(&'i [Item]) -> F,
    mut done: impl FnMut(&'i [Item], Vec<CallResult>),
) {
    let mut followers = vec![Vec::new(); chunks.len()];
    let mut waits_for = vec![0usize; chunks.len()];
    let mut last: HashMap<&[u8], usize> = HashMap::new();
    for (index, chunk) in chunks.iter().enumerate() {
        let lanes: BTreeSet<&[u8]> = chunk.iter().map(|item| item.checked.lane()).collect();
        let before: BTreeSet<usize> =
            lanes.into_iter().filter_map(|lane| last.insert(lane, index)).collect();
        waits_for[index] = before.len();
        before.into_iter().for_each(|earlier| followers[earlier].push(index));
    }
    let mut ready: BTreeSet<usize> = (0..chunks.len()).filter(|i| waits_for[*i] == 0).collect();
    let mut running: Vec<(usize, Pin<Box<F>>)> = Vec::new();
    loop {
        while running.len() < PARALLEL
            && let Some(index) = ready.pop_first()
        {
            running.push((index, Box::pin(send(chunks[index]))));
        }
        if running.is_empty() {
            return;
        }
        let (place, results) = poll_fn(|context| {
            for (place, (_, future)) in running.iter_mut().enumerate() {
                if let Poll::Ready(results) = future.as_mut().poll(context) {
                    return Poll::Ready((place, results));
                }
            }
            Poll::Pending
        })
        .await;
        let (index, _) = running.swap_remove(place);
        done(chunks[index], results);
        for follower in std::mem::take(&mut followers[index]) {
            waits_for[follower] -= 1;
            if waits_for[follower] == 0 {
                ready.insert(follower);
            }
        }
    }
}

/// Sends the calls of one request, halved as often as it takes.
async fn send_chunk<T: Transport>(link: &Link<'_, T, ()>, chunk: &[Item]) -> Vec<CallResult> {
    let profile = link.settings.rules.profile;
    let many = batch_limits(profile).is_some();
    let mut results = Vec::new();
    let mut first = None;
    let mut halving = Halving::new(0..chunk.len() as u32);
    while let Some(range) = halving.request() {
        let part = &chunk[range.start as usize..range.end as usize];
        let calls: Vec<&Checked> = part.iter().map(|item| &item.checked).collect();
        // A batch request has a key of its own, as its calls may go out again in another request.
        let keys: Vec<String> = match has_key_each(profile) || !many {
            true => part.iter().map(|item| item.key.clone()).collect(),
            false => vec![link.transport.fresh_key()],
        };
        let delivered = link.deliver(&Parcel { profile, calls: &calls, keys: &keys, many }).await;
        let status = delivered.outcome.as_ref().err().and_then(|error| error.http_status);
        let refused = many && delivered.results.is_none() && status.is_some_and(is_halved);
        if first.is_none() {
            first = delivered.outcome.as_ref().err().cloned();
        }
        if !refused || part.len() == 1 {
            results.extend(settle(part, &keys, delivered));
        }
        halving.answered(refused);
    }
    let rest = chunk.get(results.len()..).unwrap_or_default();
    results.extend(rest.iter().map(|item| {
        let lost = || GroupError::new(ErrorCode::Internal, "The call was lost.");
        let error = first.clone().unwrap_or_else(lost);
        Err(failed(item, error, has_key_each(profile).then_some(&item.key)))
    }));
    results
}

/// What came of each call of a request.
fn settle(part: &[Item], keys: &[String], delivered: Delivered) -> Vec<CallResult> {
    let Delivered { attempts, outcome, results } = delivered;
    let own_key = |item: &Item| (keys.len() == part.len()).then(|| item.key.clone());
    let key_of = |item: &Item| own_key(item).unwrap_or_else(|| keys[0].clone());
    let mut answers: Vec<Option<Answer>> = match results {
        Some(results) => results.into_iter().map(Some).collect(),
        None => part.iter().map(|_| None).collect(),
    };
    let mut whole = Some(outcome);
    let is_alone = part.len() == 1;
    let settle_one = |(item, answer): (&Item, &mut Option<Answer>)| {
        let own = own_key(item);
        match (answer.take(), &mut whole) {
            (Some(answer), _) if !answer.refused => {
                Ok(accepted(&item.checked, answer, attempts, key_of(item)))
            }
            (Some(answer), whole) => {
                let error = whole.as_ref().and_then(|whole| whole.as_ref().err()).cloned();
                let mut error = failed(item, refusal(error, answer, attempts), None);
                error.idempotency_key = error.idempotency_key.or_else(|| Some(key_of(item)));
                Err(error)
            }
            (None, Some(Err(error))) => Err(failed(item, error.clone(), own.as_ref())),
            (None, whole) => {
                // A request's data is a call's data only where that call was alone in it.
                let answer = match whole.as_mut() {
                    Some(Ok(answer)) if is_alone => std::mem::take(answer),
                    Some(Ok(answer)) => {
                        Answer { message: answer.message.clone(), ..Answer::default() }
                    }
                    _ => Answer::default(),
                };
                Ok(accepted(&item.checked, answer, attempts, key_of(item)))
            }
        }
    };
    part.iter().zip(&mut answers).map(settle_one).collect()
}

/// The error of a call that an upstream refused in an answer about many.
fn refusal(request: Option<GroupError>, answer: Answer, attempts: u32) -> GroupError {
    let request = request.unwrap_or_else(|| GroupError::new(ErrorCode::UpstreamError, ""));
    let message = answer.message.unwrap_or_else(|| "The service refused this call.".to_owned());
    GroupError {
        code: answer.code.unwrap_or(request.code),
        message,
        issues: answer.issues,
        attempts,
        http_status: answer.http_status.or(request.http_status),
        retry_after: answer.retry_after.or(request.retry_after),
        idempotency_key: answer.idempotency_key,
        ..request
    }
}

fn failed(item: &Item, mut error: GroupError, key: Option<&String>) -> GroupError {
    error.warnings.extend(item.checked.warnings().iter().cloned());
    if let Some(key) = key {
        error.idempotency_key = Some(key.clone());
    }
    error
}
