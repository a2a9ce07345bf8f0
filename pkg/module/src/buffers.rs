//! The input buffer, which lasts as long as the instance, and the output of the last call.

#[cfg(target_arch = "wasm32")]
use crate::alloc;
use std::cell::RefCell;
use std::mem;

/// The output of a call, which the host reads before it makes the next one.
struct Output {
    bytes: Vec<u8>,
    words: Vec<u32>,
}

struct Buffers {
    input: Vec<u8>,
    output: Output,
}

thread_local! {
    static BUFFERS: RefCell<Buffers> = const {
        RefCell::new(Buffers { input: Vec::new(), output: Output { bytes: Vec::new(), words: Vec::new() } })
    };
}

/// The smallest input buffer, so that it hardly ever has to grow.
const SMALLEST_INPUT: usize = 16 << 10;

/// Makes room for `len` bytes of input; returns their address, which changes only when there is not
/// enough room.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn input(len: usize) -> *mut u8 {
    BUFFERS.with_borrow_mut(|buffers| {
        if buffers.input.len() < len {
            forget_output(buffers);
            buffers.input = Vec::new();
            buffers.input.resize(len.max(SMALLEST_INPUT).next_power_of_two(), 0);
            #[cfg(target_arch = "wasm32")]
            alloc::keep();
        }
        buffers.input.as_mut_ptr()
    })
}

/// Frees all memory except the input's.
fn forget_output(buffers: &mut Buffers) {
    let output = Output { bytes: Vec::new(), words: Vec::new() };
    let last = mem::replace(&mut buffers.output, output);
    if cfg!(not(target_arch = "wasm32")) {
        return drop(last);
    }
    mem::forget(last);
    // SAFETY: between two calls only the input and the output are alive. The input was kept, or is
    // about to be replaced without being dropped by more than an empty `dealloc`; the output has
    // just been forgotten. The module imports nothing, so no call can begin within another.
    #[cfg(target_arch = "wasm32")]
    unsafe {
        alloc::reset();
    }
}

/// The address of the last call's output, other than [`validate`](crate::call::validate)'s.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn output() -> *const u8 {
    BUFFERS.with_borrow(|buffers| buffers.output.bytes.as_ptr())
}

/// The length in bytes of the last call's output, other than [`validate`](crate::call::validate)'s.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn output_len() -> usize {
    BUFFERS.with_borrow(|buffers| buffers.output.bytes.len())
}

/// Runs `call` over the input and an empty output.
pub fn with<T>(call: impl FnOnce(&[u8], &mut Vec<u8>) -> T) -> T {
    with_words(|input, out, _| call(input, out))
}

/// Runs `call` over the input, an empty output and an empty list of words.
pub fn with_words<T>(call: impl FnOnce(&[u8], &mut Vec<u8>, &mut Vec<u32>) -> T) -> T {
    BUFFERS.with_borrow_mut(|buffers| {
        forget_output(buffers);
        let Buffers { input, output } = buffers;
        call(input, &mut output.bytes, &mut output.words)
    })
}
