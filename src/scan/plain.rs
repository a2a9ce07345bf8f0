//! How many bytes of a string come before something that needs a closer look: a quote, a backslash,
//! a control character or one beyond ASCII. Looks at several bytes at a time.

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub use simd::{STRIDE, plain_bytes};
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
pub use swar::{STRIDE, plain_bytes};

/// Within a 64-bit word, which every engine and every processor has.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod swar {
    /// How many bytes [`plain_bytes`] looks at.
    pub const STRIDE: usize = 8;

    const LOW_BITS: u64 = u64::MAX / 255;
    const HIGH_BITS: u64 = LOW_BITS << 7;

    /// How many of the next [`STRIDE`] bytes come before the first special one; 0 near the end of
    /// the text, where there are fewer bytes than that.
    #[inline]
    pub fn plain_bytes(text: &[u8], position: usize) -> usize {
        match text.get(position..).and_then(<[u8]>::first_chunk) {
            Some(eight) => special(u64::from_le_bytes(*eight)).trailing_zeros() as usize / 8,
            None => 0,
        }
    }

    /// The high bit of the lowest special byte of `word`. Borrowing may set bits above it in error,
    /// but none below.
    #[inline]
    const fn special(word: u64) -> u64 {
        let quote = word ^ (LOW_BITS * b'"' as u64);
        let backslash = word ^ (LOW_BITS * b'\\' as u64);
        // Bytes beyond ASCII are special, whatever the differences say.
        (quote.wrapping_sub(LOW_BITS)
            | backslash.wrapping_sub(LOW_BITS)
            | word.wrapping_sub(LOW_BITS * 0x20)
            | word)
            & HIGH_BITS
    }
}

/// The same in SIMD instructions, which the npm package's module is built with.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd {
    use core::arch::wasm32::{i8x16_lt, u8x16_bitmask, u8x16_eq, u8x16_splat, u64x2, v128_or};

    pub const STRIDE: usize = 16;

    #[inline]
    pub fn plain_bytes(text: &[u8], position: usize) -> usize {
        let Some(bytes) = text.get(position..).and_then(<[u8]>::first_chunk::<STRIDE>) else {
            return 0;
        };
        let (low, high) = bytes.split_at(8);
        let word = |half: &[u8]| half.first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
        // One load, for the compiler.
        let bytes = u64x2(word(low), word(high));
        let quotes =
            v128_or(u8x16_eq(bytes, u8x16_splat(b'"')), u8x16_eq(bytes, u8x16_splat(b'\\')));
        // As signed numbers, bytes beyond ASCII are less than all others.
        let special = v128_or(quotes, i8x16_lt(bytes, u8x16_splat(b' ')));
        u8x16_bitmask(special).trailing_zeros() as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_first_special_byte_wherever_it_stands() {
        for at in 0..STRIDE {
            for byte in ["\"", "\\", "\u{1f}", "\0", "é"] {
                let text = ["a".repeat(at).as_str(), byte, &"a\"".repeat(STRIDE)].concat();
                assert_eq!(plain_bytes(text.as_bytes(), 0), at, "{text:?}");
            }
        }
        assert_eq!(plain_bytes(b"!#[] ~\x7f/aaaaaaaa", 0), STRIDE);
        assert_eq!(plain_bytes(b"aaaa", 0), 0);
        assert_eq!(plain_bytes(b"aaaa", 5), 0);
    }
}
