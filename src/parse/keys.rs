//! Keys that must not be there: repeated ones and `__proto__`.

use crate::issue::{Key, Path};
use crate::scan::{Fault, MAX_DEPTH, Nested, Scanner, Str};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The keys of one object so far.
#[derive(Default)]
pub struct Seen<'a> {
    few: Vec<Str<'a>>,
    /// All keys once there are many: comparing each with each would take quadratic time.
    many: BTreeSet<Cow<'a, str>>,
}

/// Up to here comparing each key with each is the faster way.
const FEW: usize = 24;

impl<'a> Seen<'a> {
    /// Whether no key has been seen.
    pub fn is_empty(&self) -> bool {
        self.few.is_empty()
    }

    /// Adds a key; false if it was there, however it is written.
    pub fn insert(&mut self, key: Str<'a>) -> bool {
        if self.few.len() < FEW {
            if self.few.iter().any(|other| same(other, &key)) {
                return false;
            }
            self.few.push(key);
            return true;
        }
        if self.many.is_empty() {
            self.many.extend(self.few.iter().map(|key| key.decode().0));
        }
        self.many.insert(key.decode().0)
    }
}

fn same(one: &Str<'_>, other: &Str<'_>) -> bool {
    if one.escaped || other.escaped { one.decode() == other.decode() } else { one.raw == other.raw }
}

/// The path of every `__proto__` key within `nested`, which stands at `path`.
pub fn forbidden<'a>(path: Path<'a>, nested: &Nested<'a>) -> Vec<Path<'a>> {
    let mut found = Vec::new();
    // The text was scanned before: it has no faults.
    let _ = walk(&mut Scanner::new(nested.raw, MAX_DEPTH), &mut path.clone(), &mut found);
    found
}

fn walk<'a>(
    scanner: &mut Scanner<'a>,
    path: &mut Path<'a>,
    found: &mut Vec<Path<'a>>,
) -> Result<(), Fault> {
    match scanner.peek() {
        Some(b'{') => {
            scanner.enter()?;
            let mut first = true;
            while let Some(key) = scanner.member(first)? {
                first = false;
                path.push(Key::Name(key.decode().0));
                if key.is_proto() {
                    found.push(path.clone());
                }
                walk(scanner, path, found)?;
                path.pop();
            }
        }
        Some(b'[') => {
            scanner.enter_array()?;
            let mut index = 0;
            while scanner.element(index == 0)? {
                path.push(Key::Index(index));
                walk(scanner, path, found)?;
                path.pop();
                index += 1;
            }
        }
        _ => {
            scanner.value()?;
        }
    }
    Ok(())
}
