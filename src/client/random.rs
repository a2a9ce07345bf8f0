//! Random numbers and keys without a crate for them.

/// 64 random bits.
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
fn bits() -> u64 {
    use std::hash::{BuildHasher, Hasher, RandomState};
    // The standard library seeds these keys from the system, and never repeats one within a thread.
    RandomState::new().build_hasher().finish()
}

/// 64 random bits.
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
fn bits() -> u64 {
    let bytes = js_sys::Uint8Array::new_with_length(8);
    if get_random_values(&bytes).is_ok() {
        let mut bits = [0; 8];
        bytes.copy_to(&mut bits);
        return u64::from_le_bytes(bits);
    }
    // Even a host without `crypto` has to spread its retries.
    let half = || (js_sys::Math::random() * 4_294_967_296.0) as u64;
    half() << 32 | half()
}

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
#[wasm_bindgen::prelude::wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = crypto, js_name = getRandomValues)]
    fn get_random_values(
        bytes: &js_sys::Uint8Array,
    ) -> Result<wasm_bindgen::JsValue, wasm_bindgen::JsValue>;
}

/// A number uniformly distributed in 0…1.
pub(crate) fn random() -> f64 {
    (bits() >> 11) as f64 / (1u64 << 53) as f64
}

/// A fresh UUID, version 4.
#[cfg(any(test, feature = "reqwest", all(target_arch = "wasm32", target_os = "unknown")))]
pub(crate) fn uuid() -> String {
    let mut text = String::with_capacity(36);
    let value = u128::from(bits()) << 64 | u128::from(bits());
    let value = value & !(0xf << 76) & !(0b11 << 62) | 4 << 76 | 0b10 << 62;
    for (index, digit) in format!("{value:032x}").chars().enumerate() {
        if matches!(index, 8 | 12 | 16 | 20) {
            text.push('-');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn keys_are_uuids_of_version_4_and_differ() {
        let keys: HashSet<String> = (0..1000).map(|_| uuid()).collect();
        assert_eq!(keys.len(), 1000);
        for key in keys {
            let parts: Vec<usize> = key.split('-').map(str::len).collect();
            assert_eq!(parts, [8, 4, 4, 4, 12], "{key}");
            assert_eq!(key.as_bytes()[14], b'4', "{key}");
            assert!(matches!(key.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{key}");
        }
    }

    #[test]
    fn numbers_are_spread_over_the_whole_range() {
        let numbers: Vec<f64> = (0..10_000).map(|_| random()).collect();
        assert!(numbers.iter().all(|number| (0.0..1.0).contains(number)));
        let mean = numbers.iter().sum::<f64>() / 10_000.0;
        assert!((0.47..0.53).contains(&mean), "{mean}");
    }
}
