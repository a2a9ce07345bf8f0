//! White space as JavaScript sees it, and words without regard to case.

/// Whether `String.prototype.trim` removes `c`: ECMA-262 *WhiteSpace* and *LineTerminator*
/// (U+FEFF and every Unicode space separator, but not U+0085).
pub const fn is_space(c: char) -> bool {
    matches!(
        c,
        '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | ' ' | '\u{a0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200a}'
                | '\u{2028}'
                | '\u{2029}'
                | '\u{202f}'
                | '\u{205f}'
                | '\u{3000}'
                | '\u{feff}'
    )
}

/// `text` without `prefix`, if it begins with that in whatever ASCII case.
#[inline(never)]
pub(super) fn without_prefix<'a>(text: &'a [u8], prefix: &str) -> Option<&'a [u8]> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix.as_bytes()).then_some(rest)
}

/// `text` without `suffix`, if it ends with that in whatever ASCII case.
#[inline(never)]
pub(super) fn without_suffix<'a>(text: &'a [u8], suffix: &str) -> Option<&'a [u8]> {
    let (rest, tail) = text.split_at_checked(text.len().checked_sub(suffix.len())?)?;
    tail.eq_ignore_ascii_case(suffix.as_bytes()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_javascript_trims_is_space() {
        for space in "\t\n\u{b}\u{c}\r \u{a0}\u{2007}\u{2028}\u{feff}\u{3000}".chars() {
            assert!(is_space(space), "{space:?}");
        }
        for kept in "\u{85}\u{200b}\u{2060}\u{0}xé".chars() {
            assert!(!is_space(kept), "{kept:?}");
        }
    }

    #[test]
    fn prefixes_and_suffixes_in_any_case() {
        assert_eq!(without_prefix(b"TEL:1", "tel:"), Some(&b"1"[..]));
        assert_eq!(without_prefix(b"te", "tel:"), None);
        assert_eq!(without_suffix(b"1 Ext", "ext"), Some(&b"1 "[..]));
        assert_eq!(without_suffix(b"xt", "ext"), None);
    }
}
