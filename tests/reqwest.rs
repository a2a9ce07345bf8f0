//! `Client` over reqwest against a real server on the loopback.
#![cfg(feature = "reqwest")]

use group_call::{Client, ErrorCode, GroupCall, Policy, group};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// How the server treats one request.
#[derive(Clone, Copy)]
enum Reply {
    /// This head and body, as they are.
    Raw(&'static str),
    /// The connection ends.
    Hangup,
    /// Nothing, for as long as the client waits.
    Silence,
    /// A body without end.
    Endless,
}

struct Server {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Gives these replies one after the other; the last one for ever.
    fn start(replies: &'static [Reply]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/group", listener.local_addr().unwrap());
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let log = Arc::clone(&requests);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let log = Arc::clone(&log);
                std::thread::spawn(move || answer(stream, &log, replies));
            }
        });
        Server { url, requests }
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

/// One request as it arrived, body included.
fn request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let lower = head.to_ascii_lowercase();
            let length = lower.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.trim().parse().unwrap()) {
                return Some(text);
            }
        }
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return None,
            Ok(length) => bytes.extend_from_slice(&buffer[..length]),
        }
    }
}

fn answer(mut stream: TcpStream, log: &Mutex<Vec<String>>, replies: &[Reply]) {
    while let Some(request) = request(&mut stream) {
        let index = {
            let mut log = log.lock().unwrap();
            log.push(request);
            log.len() - 1
        };
        match replies[index.min(replies.len() - 1)] {
            Reply::Raw(text) => stream.write_all(text.as_bytes()).unwrap(),
            Reply::Hangup => return,
            Reply::Silence => std::thread::sleep(Duration::from_secs(30)),
            Reply::Endless => {
                let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{\"a\":\"";
                let mut written = stream.write_all(head);
                while written.is_ok() {
                    written = stream.write_all(&[b'a'; 4096]);
                }
                return;
            }
        }
    }
}

fn call() -> GroupCall {
    let mut call = GroupCall::new("u1", "g1", "2024-02-29T12:00:00Z".parse().unwrap());
    call.traits.name = "Acme".into();
    call
}

const OK: Reply = Reply::Raw(
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 42\r\n\r\n{\"status\":\"success\",\"message\":\"Thank you\"}",
);
const BUSY: Reply = Reply::Raw("HTTP/1.1 503 Busy\r\nretry-after: 1\r\ncontent-length: 0\r\n\r\n");

fn hasty() -> Policy {
    Policy { base: 10.0, timeout: 500.0, deadline: 10_000.0, ..Policy::default() }
}

#[tokio::test]
async fn a_call_goes_out_and_its_answer_comes_back() {
    let server = Server::start(&[OK]);
    let answer = group(&call(), &server.url).await.unwrap();
    assert_eq!((&*answer.message, answer.attempts), ("Thank you", 1));
    let requests = server.requests();
    let (head, body) = requests[0].split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /group HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("content-type: application/json"), "{head}");
    assert!(head.contains(&format!("idempotency-key: {}", answer.idempotency_key.unwrap())));
    assert_eq!(
        body,
        r#"{"user_id":"u1","group_id":"g1","traits":{"name":"Acme"},"timestamp":"2024-02-29T12:00:00.000Z"}"#
    );
}

#[tokio::test]
async fn what_fails_is_sent_again_the_same_and_not_before_it_is_asked_for() {
    let server = Server::start(&[Reply::Hangup, BUSY, Reply::Silence, OK]);
    let client = Client::new(&server.url).token("s3cret-token").policy(hasty());
    let began = Instant::now();
    let answer = client.group(&call()).await.unwrap();
    assert_eq!(answer.attempts, 4);
    assert!(began.elapsed() >= Duration::from_millis(1500), "{:?}", began.elapsed());
    let requests = server.requests();
    assert_eq!(requests.len(), 4);
    assert!(requests.iter().all(|request| *request == requests[0]));
    assert!(requests[0].contains("authorization: Bearer s3cret-token"));
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let redirect =
        &[Reply::Raw("HTTP/1.1 307 Go\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n"), OK];
    let server = Server::start(redirect);
    let error = Client::new(&server.url).group(&call()).await.unwrap_err();
    assert_eq!((error.code, error.http_status), (ErrorCode::UpstreamError, Some(307)));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_answer_without_end_is_read_so_far_and_no_further() {
    let server = Server::start(&[Reply::Endless]);
    let answer = Client::new(&server.url).group(&call()).await.unwrap();
    assert_eq!(answer.message, "Group updated successfully");
}

#[tokio::test]
async fn nobody_there_is_told_with_a_cause_and_without_the_token() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let client = Client::new(format!("http://127.0.0.1:{port}/group?sig=s3cret-token"));
    let client = client.token("s3cret-token").policy(Policy { attempts: 2, ..hasty() });
    let error = client.group(&call()).await.unwrap_err();
    assert_eq!((error.code, error.attempts), (ErrorCode::NetworkError, 2));
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("refused"), "{cause}");
    assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
}

#[tokio::test]
async fn a_dropped_future_sends_nothing_more() {
    let server = Server::start(&[BUSY, OK]);
    let client = Client::new(&server.url);
    let calls = call();
    let sent = tokio::time::timeout(Duration::from_millis(300), client.group(&calls)).await;
    assert!(sent.is_err());
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn futures_can_be_spawned() {
    let server = Server::start(&[OK]);
    let client = Client::new(&server.url);
    let calls: Vec<_> = (0..20).map(|_| call()).collect();
    let other = client.clone();
    let batch = tokio::spawn(async move { other.group_batch(&calls).await });
    let single = tokio::spawn(async move { client.group(&call()).await });
    assert!(single.await.unwrap().is_ok());
    let results = batch.await.unwrap();
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 20);
}
