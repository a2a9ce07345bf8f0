//! The host's URL parser as data: the module notes which URLs it needs a verdict on, and the host
//! judges them and calls again.

use group_call::Urls;
use std::cell::RefCell;

/// The host's verdicts on URLs that it was asked about: one byte each, in the order of asking. A 0,
/// or no byte, stands for a URL that has not been judged yet.
pub const REFUSED: u8 = 1;
/// See [`REFUSED`].
pub const ACCEPTED: u8 = 2;

/// Verdicts that the host has given, and the URLs that it has yet to judge.
pub struct HostUrls<'a> {
    answers: &'a [u8],
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    asked: usize,
    open: Vec<Vec<u8>>,
}

impl<'a> HostUrls<'a> {
    /// Verdicts are looked up in `answers`, in the order of asking.
    pub fn new(answers: &'a [u8]) -> Self {
        HostUrls { answers, state: RefCell::default() }
    }

    /// The URLs without a verdict. While there are any, the verdict on the call means nothing.
    pub fn into_open(self) -> Vec<Vec<u8>> {
        self.state.into_inner().open
    }
}

impl Urls for HostUrls<'_> {
    fn is_web_url(&self, url: &[u8]) -> bool {
        let mut state = self.state.borrow_mut();
        let answer = self.answers.get(state.asked).copied().unwrap_or(0);
        state.asked += 1;
        if answer == 0 {
            let mut open = Vec::new();
            open.extend_from_slice(url);
            state.open.push(open);
        }
        answer == ACCEPTED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_urls_are_those_without_an_answer() {
        let urls = HostUrls::new(&[]);
        assert!(!urls.is_web_url(b"a") && !urls.is_web_url(b"b"));
        assert_eq!(urls.into_open(), [b"a", b"b"]);

        let urls = HostUrls::new(&[ACCEPTED, REFUSED, 0, 0]);
        assert!(urls.is_web_url(b"a") && !urls.is_web_url(b"b") && !urls.is_web_url(b"c"));
        assert_eq!(urls.into_open(), [b"c"]);
    }
}
