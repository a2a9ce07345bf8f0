//! White space as JavaScript sees it.

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

/// `text` as `String.prototype.trim` leaves it.
pub fn trim(text: &str) -> &str {
    // Most values begin and end with a visible ASCII character: two comparisons settle those.
    match text.as_bytes() {
        [] => text,
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim_matches(is_space),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trims_what_javascript_trims() {
        for space in [
            "\t", "\n", "\u{b}", "\u{c}", "\r", " ", "\u{a0}", "\u{2007}", "\u{2028}", "\u{feff}",
            "\u{3000}",
        ] {
            let padded = [space, "a b", space, space].concat();
            assert_eq!(trim(&padded), "a b", "{space:?}");
            assert_eq!(trim(space), "");
        }
        for kept in ["\u{85}", "\u{200b}", "\u{2060}", "\u{0}"] {
            assert_eq!(trim(kept), kept, "{kept:?}");
        }
        assert_eq!(trim(""), "");
        assert_eq!(trim("x"), "x");
        assert_eq!(trim("é "), "é");
    }
}
