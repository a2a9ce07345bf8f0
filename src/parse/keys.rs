//! Keys that no object may have: the same one twice, and `__proto__`.

use super::{FindingKind, Report, Step};
use crate::issue::{Code, Problem};
use crate::scan::{MAX_DEPTH, Scanner, Value};

impl<'a> Report<'a, '_> {
    /// Reports what is wrong with the key of the value just read, and with the keys in that value.
    /// If its own key is refused, the value is not judged any further.
    #[inline]
    pub(super) fn is_refused(
        &mut self,
        name: &[u8],
        is_new: bool,
        value: &Value<'a>,
        scanner: &Scanner<'a>,
    ) -> bool {
        // Spares nearly every member the closer look.
        let suspect = !is_new || value.forbidden || name.first() == Some(&b'_');
        suspect && self.refuses(name, is_new, value, scanner.position() - value.raw.len())
    }

    /// See [`Report::is_refused`]; `start` is where the value begins in the input.
    #[inline(never)]
    fn refuses(&mut self, name: &[u8], is_new: bool, value: &Value<'a>, start: usize) -> bool {
        if !is_new {
            self.error(Problem::new(Code::DuplicateKey));
        }
        let problem = Problem::new(Code::ForbiddenKey);
        let forbidden = name == b"__proto__";
        if forbidden {
            self.error(problem);
        }
        if value.forbidden {
            let mut scanner = Scanner::new(value.raw, MAX_DEPTH);
            let mut path = Vec::new();
            path.push(self.key);
            self.forbidden_within(&mut scanner, start, &mut path);
        }
        !is_new || forbidden
    }

    /// Reports every `__proto__` key in the object or array that the scanner is about to enter,
    /// without recursion. `start` is where the scanner's text begins in the input, and `path` leads
    /// to it.
    fn forbidden_within(&mut self, scanner: &mut Scanner<'a>, start: usize, path: &mut Vec<Step>) {
        let outside = path.len();
        // The text was scanned before: it has no faults.
        loop {
            let mut first = true;
            if scanner.is_next(b'{') {
                scanner.descend(b'{');
                path.push(Step::Name(0));
            } else if scanner.is_next(b'[') {
                scanner.descend(b'[');
                path.push(Step::Element(0));
            } else {
                scanner.next_value();
                first = false;
            }
            // Goes on to the next value, of this object or array or of one around it.
            while !self.next_within(scanner, start, first, path) {
                path.pop();
                first = false;
                if path.len() <= outside {
                    return;
                }
            }
        }
    }

    /// Goes to the next value of the object or array that the last step of `path` leads into; false
    /// at its end.
    fn next_within(
        &mut self,
        scanner: &mut Scanner<'a>,
        start: usize,
        first: bool,
        path: &mut [Step],
    ) -> bool {
        let Some(step) = path.last_mut() else {
            return false;
        };
        if let Step::Element(index) = step {
            *index += u32::from(!first);
            return scanner.another(first, b']');
        }
        let Some(key) = scanner.next_member(first) else {
            return false;
        };
        *step = Step::key(start + scanner.member_start().0 + 1, key);
        if key.is_proto() {
            let problem = FindingKind::Issue(Problem::new(Code::ForbiddenKey));
            self.findings.push(problem, 0, self.parent, path);
        }
        true
    }
}
