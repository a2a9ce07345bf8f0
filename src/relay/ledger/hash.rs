//! SHA-256 ([FIPS 180-4](https://doi.org/10.6028/NIST.FIPS.180-4)) and HMAC over it
//! ([RFC 2104](https://www.rfc-editor.org/rfc/rfc2104)).
//!
//! Our own, because the crate has no dependencies. The host's Web Crypto is asynchronous, and nothing
//! may happen between reading the record and deciding. A hash for tables (SipHash) would be as good
//! against accidental collisions, but not against someone who has the store with its keys, since it can
//! be run backwards.

/// A whole hash.
pub(super) type Digest = [u8; 32];

/// As much of a hash as is recorded: 128 bits. Among a million values, two collide by accident once
/// in 10²⁶ groups.
pub(super) type Short = [u8; 16];

const START: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

#[rustfmt::skip]
const ROUNDS: [u32; 64] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
];

const BLOCK: usize = 64;

/// SHA-256 of what it is fed.
#[derive(Clone)]
pub(super) struct Sha256 {
    state: [u32; 8],
    block: [u8; BLOCK],
    len: u64,
}

impl Sha256 {
    pub(super) fn new() -> Self {
        Sha256 { state: START, block: [0; BLOCK], len: 0 }
    }

    #[cfg_attr(group_call_module, optimize(speed))]
    fn compress(&mut self) {
        let mut words = [0_u32; 64];
        for (word, bytes) in words.iter_mut().zip(self.block.as_chunks::<4>().0) {
            *word = u32::from_be_bytes(*bytes);
        }
        for at in 16..64 {
            let (early, late) = (words[at - 15], words[at - 2]);
            let one = early.rotate_right(7) ^ early.rotate_right(18) ^ (early >> 3);
            let other = late.rotate_right(17) ^ late.rotate_right(19) ^ (late >> 10);
            words[at] =
                words[at - 16].wrapping_add(one).wrapping_add(words[at - 7]).wrapping_add(other);
        }
        let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = self.state;
        for (word, round) in words.iter().zip(ROUNDS) {
            let mix = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
            let choice = (e & f) ^ (!e & g);
            let one =
                h.wrapping_add(mix).wrapping_add(choice).wrapping_add(round).wrapping_add(*word);
            let mix = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
            let majority = (a & b) ^ (a & c) ^ (b & c);
            (h, g, f, e) = (g, f, e, d.wrapping_add(one));
            (d, c, b, a) = (c, b, a, one.wrapping_add(mix).wrapping_add(majority));
        }
        for (kept, new) in self.state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
            *kept = kept.wrapping_add(new);
        }
    }

    pub(super) fn feed(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let used = (self.len % BLOCK as u64) as usize;
            let taken = bytes.len().min(BLOCK - used);
            let (now, rest) = bytes.split_at(taken);
            self.block[used..used + taken].copy_from_slice(now);
            self.len += taken as u64;
            if used + taken == BLOCK {
                self.compress();
            }
            bytes = rest;
        }
    }

    pub(super) fn end(mut self) -> Digest {
        let bits = self.len * 8;
        let used = (self.len % BLOCK as u64) as usize;
        self.block[used] = 0x80;
        self.block[used + 1..].fill(0);
        if used + 1 > BLOCK - 8 {
            self.compress();
            self.block.fill(0);
        }
        self.block[BLOCK - 8..].copy_from_slice(&bits.to_be_bytes());
        self.compress();
        let mut digest = Digest::default();
        for (bytes, word) in digest.as_chunks_mut::<4>().0.iter_mut().zip(self.state) {
            *bytes = word.to_be_bytes();
        }
        digest
    }
}

/// HMAC-SHA-256 under one key, which is hashed only once.
pub(super) struct Keyed {
    inner: Sha256,
    outer: Sha256,
}

impl Keyed {
    pub(super) fn new(key: &[u8]) -> Self {
        let mut block = [0; BLOCK];
        if key.len() > BLOCK {
            block[..32].copy_from_slice(&sha256(&[key]));
        } else {
            block[..key.len()].copy_from_slice(key);
        }
        let under = |pad: u8| {
            let mut hash = Sha256::new();
            hash.feed(&block.map(|byte| byte ^ pad));
            hash
        };
        Keyed { inner: under(0x36), outer: under(0x5c) }
    }

    /// The HMAC of the parts, one after the other.
    pub(super) fn of(&self, parts: &[&[u8]]) -> Digest {
        let mut inner = self.inner.clone();
        parts.iter().for_each(|part| inner.feed(part));
        let mut outer = self.outer.clone();
        outer.feed(&inner.end());
        outer.end()
    }
}

/// SHA-256 of the parts, one after the other.
pub(super) fn sha256(parts: &[&[u8]]) -> Digest {
    let mut hash = Sha256::new();
    parts.iter().for_each(|part| hash.feed(part));
    hash.end()
}

pub(super) fn short(digest: &Digest) -> Short {
    let mut kept = Short::default();
    kept.copy_from_slice(&digest[..16]);
    kept
}

/// Appends bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8], out: &mut Vec<u8>) {
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            out.push(digit + if digit < 10 { b'0' } else { b'a' - 10 });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(digest: Digest) -> String {
        let mut out = Vec::new();
        hex(&digest, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn hashes_are_those_of_the_standard() {
        // FIPS 180-4's own examples, and one of a million letters.
        for (given, expected) in [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
            ),
        ] {
            assert_eq!(text(sha256(&[given.as_bytes()])), expected);
        }
        let many = "a".repeat(1_000_000);
        let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
        assert_eq!(text(sha256(&[many.as_bytes()])), expected);
    }

    #[test]
    fn parts_are_hashed_as_one_wherever_they_end() {
        let whole: Vec<u8> = (0..300).map(|n| n as u8).collect();
        for at in 0..whole.len() {
            let (one, other) = whole.split_at(at);
            assert_eq!(sha256(&[one, other]), sha256(&[&whole]), "{at}");
            assert_eq!(Keyed::new(one).of(&[other]), Keyed::new(one).of(&[&other[..0], other]));
        }
    }

    #[test]
    fn keyed_hashes_are_those_of_rfc_4231() {
        for (key, data, expected) in [
            (
                &[0x0b; 20][..],
                &b"Hi There"[..],
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            ),
            (
                b"Jefe",
                b"what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                &[0xaa; 131],
                b"Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            ),
        ] {
            assert_eq!(text(Keyed::new(key).of(&[data])), expected);
        }
    }
}
