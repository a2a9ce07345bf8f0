//! Which option was probably meant by a name that is not one.

/// What others call an option of ours. Case does not count, and `_` may be missing.
pub struct OtherNames {
    /// The option's name.
    pub option: &'static str,
    /// Names, by how they begin and how they may go on.
    pub wholes: &'static [(&'static [&'static str], &'static [&'static str])],
    /// Words that occur only in names of this option.
    pub parts: &'static [&'static str],
}

/// What others call the options of the package, of the relay and of `group-call/wasm`.
pub const OTHER_NAMES: [OtherNames; 6] = [
    OtherNames { option: "endpoint", wholes: ADDRESS, parts: &[] },
    OtherNames { option: "upstream", wholes: ADDRESS, parts: &[] },
    OtherNames {
        option: "token",
        wholes: &[
            (&["api", "write", "access", "bearer", "secret", "auth"], &["key", "token"]),
            (&["key"], &[]),
        ],
        parts: &[],
    },
    OtherNames { option: "retry", wholes: &[], parts: &["retr", "attempts"] },
    OtherNames { option: "timeout", wholes: &[], parts: &["time_out"] },
    OtherNames { option: "idempotencyKey", wholes: &[], parts: &["idempotency", "message_id"] },
];

const ADDRESS: &[(&[&str], &[&str])] =
    &[(&["url", "uri", "href", "host", "base_url", "api_host", "upstream", "endpoint"], &[])];

/// The one of `options` that was probably meant by `name`.
#[must_use]
pub fn meant<'a>(name: &str, options: &[&'a str]) -> Option<&'a str> {
    let is_meant =
        |option: &&&str| is_near(name, option) || (is_other_name(name, option) && name != **option);
    options.iter().find(is_meant).copied()
}

fn is_other_name(name: &str, option: &str) -> bool {
    let Some(other) = OTHER_NAMES.iter().find(|other| other.option == option) else {
        return false;
    };
    let name = name.as_bytes();
    let is_whole = |(starts, ends): &(&[&str], &[&str])| {
        starts.iter().filter_map(|start| without(name, start)).any(|rest| {
            let rest_of_two = rest.strip_prefix(b"_").unwrap_or(rest);
            rest.is_empty()
                || !ends.is_empty() && rest_of_two.is_empty()
                || ends.iter().any(|end| without(rest_of_two, end) == Some(&[]))
        })
    };
    let has_part = |part: &&str| (0..name.len()).any(|at| without(&name[at..], part).is_some());
    other.wholes.iter().any(is_whole) || other.parts.iter().any(has_part)
}

/// What follows `word` in a name that begins with it.
fn without<'a>(name: &'a [u8], word: &str) -> Option<&'a [u8]> {
    let mut rest = name;
    for letter in word.bytes() {
        match rest.split_first() {
            Some((first, tail)) if first.eq_ignore_ascii_case(&letter) => rest = tail,
            _ if letter == b'_' => {}
            _ => return None,
        }
    }
    Some(rest)
}

/// Whether two names have the same letters except for one, ignoring order and case.
fn is_near(one: &str, other: &str) -> bool {
    let mut rest = other.to_ascii_lowercase();
    let length: usize = one.chars().map(char::len_utf16).sum();
    for letter in one.chars() {
        if let Some(at) = rest.find(letter.to_ascii_lowercase()) {
            rest.remove(at);
        }
    }
    length.abs_diff(other.len()) < 2 && rest.len() < 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_that_are_meant() {
        const OPTIONS: &[&str] =
            &["endpoint", "profile", "token", "timeout", "retry", "idempotencyKey"];
        for (name, option) in [
            ("url", "endpoint"),
            ("baseURL", "endpoint"),
            ("api_host", "endpoint"),
            ("endpont", "endpoint"),
            ("write_key", "token"),
            ("apiKey", "token"),
            ("auth_", "token"),
            ("KEY", "token"),
            ("maxRetries", "retry"),
            ("time_out", "timeout"),
            ("requestTimeout", "timeout"),
            ("messageId", "idempotencyKey"),
        ] {
            assert_eq!(meant(name, OPTIONS), Some(option), "{name}");
        }
        for name in ["", "colour", "u_r_l", "keys", "hosts", "urls"] {
            assert_eq!(meant(name, OPTIONS), None, "{name}");
        }
    }
}
