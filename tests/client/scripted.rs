//! A transport with scripted answers, whose clock only moves while everything waits.

use group_call::{Body, Request, Response, Transport, TransportError};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};

/// One answer of the service.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// Milliseconds until the head is there.
    pub after: f64,
    /// 0: the connection breaks.
    pub status: u16,
    pub redirected: bool,
    pub retry_after: Option<&'static str>,
    pub content_type: Option<&'static str>,
    pub body: String,
    /// Milliseconds that the body takes.
    pub body_after: f64,
}

pub fn status(status: u16) -> Reply {
    Reply { status, ..Reply::default() }
}

pub fn says(status: u16, body: &str) -> Reply {
    Reply { status, body: body.to_owned(), ..Reply::default() }
}

pub const LOST: fn() -> Reply = || status(0);

/// A request as the transport got it.
#[derive(Clone, Debug)]
pub struct Sent {
    pub at: f64,
    pub headers: Vec<(String, String)>,
    pub body: String,
    /// When it was answered or dropped.
    pub ended: f64,
}

impl Sent {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| &**value)
    }
}

type Script = Box<dyn FnMut(usize, &str) -> Reply + Send>;

#[derive(Default)]
struct State {
    now: f64,
    timers: Vec<(usize, f64)>,
    next_timer: usize,
    sent: Vec<Sent>,
    keys: u32,
}

/// The service and the clock.
#[derive(Clone)]
pub struct World {
    state: Arc<Mutex<State>>,
    script: Arc<Mutex<Script>>,
}

impl World {
    /// Answers by a function of the request's number and body.
    pub fn new(script: impl FnMut(usize, &str) -> Reply + Send + 'static) -> Self {
        World { state: Arc::default(), script: Arc::new(Mutex::new(Box::new(script))) }
    }

    /// Gives these answers one after the other; the last one for ever.
    pub fn replies(replies: impl Into<Vec<Reply>>) -> Self {
        let replies = replies.into();
        Self::new(move |index, _| replies[index.min(replies.len() - 1)].clone())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub fn sent(&self) -> Vec<Sent> {
        self.state().sent.clone()
    }

    pub fn clock(&self) -> f64 {
        self.state().now
    }

    /// Runs to the end, or until nothing can happen any more.
    pub fn run<F: Future>(&self, future: F) -> F::Output {
        self.run_until(f64::INFINITY, future).expect("it ends")
    }

    /// Runs until this time; what is not done by then is dropped.
    pub fn run_until<F: Future>(&self, end: f64, future: F) -> Option<F::Output> {
        let mut future = pin!(future);
        let mut context = Context::from_waker(Waker::noop());
        for _ in 0..1_000_000 {
            if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
                return Some(output);
            }
            let mut state = self.state();
            let next = state.timers.iter().map(|(_, due)| *due).fold(f64::INFINITY, f64::min);
            if next > end || next.is_infinite() {
                return None;
            }
            state.now = state.now.max(next);
        }
        panic!("it goes on for ever");
    }
}

/// A timer that is forgotten when it is dropped.
struct Timer {
    world: World,
    id: usize,
}

impl Drop for Timer {
    fn drop(&mut self) {
        self.world.state().timers.retain(|(id, _)| *id != self.id);
    }
}

/// Records when a request ends, in whatever way.
struct Ending(World, usize);

impl Drop for Ending {
    fn drop(&mut self) {
        let mut state = self.0.state();
        let now = state.now;
        state.sent[self.1].ended = now;
    }
}

impl World {
    async fn wait(self, ms: f64) {
        let (timer, due) = {
            let mut state = self.state();
            let (id, due) = (state.next_timer, state.now + ms);
            state.next_timer += 1;
            state.timers.push((id, due));
            (Timer { world: self.clone(), id }, due)
        };
        poll_fn(|_| if timer.world.clock() >= due { Poll::Ready(()) } else { Poll::Pending }).await;
    }
}

impl Transport for World {
    async fn send(&self, request: Request<'_>) -> Result<Response, TransportError> {
        let body = String::from_utf8(request.body.to_vec()).unwrap();
        let index = {
            let mut state = self.state();
            let (at, headers) = (state.now, request.headers.to_vec());
            state.sent.push(Sent { at, headers, body: body.clone(), ended: f64::INFINITY });
            state.sent.len() - 1
        };
        let _ending = Ending(self.clone(), index);
        let reply = (self.script.lock().unwrap())(index, &body);
        self.clone().wait(reply.after).await;
        if reply.status == 0 && !reply.redirected {
            return Err(TransportError::new("the connection broke: Bearer s3cret-token"));
        }
        let world = self.clone();
        let mut response = Response::new(reply.status, Vec::new());
        response.redirected = reply.redirected;
        response.retry_after = reply.retry_after.map(str::to_owned);
        response.content_type = reply.content_type.map(str::to_owned);
        response.body = Body::later(async move {
            world.wait(reply.body_after).await;
            Ok(reply.body.into_bytes())
        });
        Ok(response)
    }

    fn sleep(&self, ms: f64) -> impl Future<Output = ()> + Send {
        self.clone().wait(ms)
    }

    fn now(&self) -> f64 {
        self.clock()
    }

    fn fresh_key(&self) -> String {
        let mut state = self.state();
        state.keys += 1;
        format!("key-{}", state.keys)
    }

    fn wall_ms(&self) -> i64 {
        1_700_000_000_000 + self.clock() as i64
    }
}
