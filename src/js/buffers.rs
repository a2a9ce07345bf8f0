//! One buffer for what comes in, which stays, and what the last call has left to be read.

use super::alloc;
use std::cell::RefCell;
use std::mem;

/// What the host reads after a call.
#[derive(Default)]
struct Left {
    bytes: Vec<u8>,
    words: Vec<u32>,
}

struct Buffers {
    input: Vec<u8>,
    left: Left,
}

thread_local! {
    static BUFFERS: RefCell<Buffers> = const {
        RefCell::new(Buffers { input: Vec::new(), left: Left { bytes: Vec::new(), words: Vec::new() } })
    };
}

/// The input is made so large at least, so that it hardly ever has to grow.
const LEAST: usize = 16 << 10;

/// Makes room for `len` bytes of input; answers with their address, which changes only when more
/// room is asked for than there is.
pub fn input(len: usize) -> *mut u8 {
    BUFFERS.with_borrow_mut(|buffers| {
        if buffers.input.len() < len {
            forget(buffers);
            buffers.input = vec![0; len.max(LEAST).next_power_of_two()];
            alloc::keep();
        }
        buffers.input.as_mut_ptr()
    })
}

/// Gives back all memory but the input's.
fn forget(buffers: &mut Buffers) {
    mem::forget(mem::take(&mut buffers.left));
    // SAFETY: between two calls only the input and what was left are alive. The input was kept, or
    // is about to be replaced without being dropped by more than an empty `dealloc`; what was left
    // has just been forgotten. `module.js` sees to it that nobody calls into an instance while a
    // call is going on in it, as the host's `URL` could.
    unsafe { alloc::reset() };
}

/// The address of the output.
pub fn output() -> *const u8 {
    BUFFERS.with_borrow(|buffers| buffers.left.bytes.as_ptr())
}

/// The length of the output.
pub fn output_len() -> usize {
    BUFFERS.with_borrow(|buffers| buffers.left.bytes.len())
}

/// Runs `call` over the input and an empty output.
pub fn with<T>(call: impl FnOnce(&[u8], &mut Vec<u8>) -> T) -> T {
    with_words(|input, out, _| call(input, out))
}

/// Runs `call` over the input, an empty output and an empty list of words.
pub fn with_words<T>(call: impl FnOnce(&[u8], &mut Vec<u8>, &mut Vec<u32>) -> T) -> T {
    BUFFERS.with_borrow_mut(|buffers| {
        forget(buffers);
        let Buffers { input, left } = buffers;
        call(input, &mut left.bytes, &mut left.words)
    })
}
