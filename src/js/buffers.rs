//! One buffer for what comes in and one for what goes out.

use std::cell::RefCell;

/// What crosses the boundary.
#[derive(Default)]
pub struct Buffers {
    /// What the host has written.
    pub input: Vec<u8>,
    /// What the host is to read.
    pub output: Vec<u8>,
}

thread_local! {
    static BUFFERS: RefCell<Buffers> =
        const { RefCell::new(Buffers { input: Vec::new(), output: Vec::new() }) };
}

/// Makes room for `len` bytes of input; their address is good until the next call.
///
/// What the last call left is given back first, so that the heap is empty here (`alloc.rs`).
pub fn input(len: usize) -> *mut u8 {
    take();
    let mut input = vec![0; len];
    let address = input.as_mut_ptr();
    put(Buffers { input, output: Vec::new() });
    address
}

/// The address of the output.
pub fn output() -> *const u8 {
    BUFFERS.with_borrow(|buffers| buffers.output.as_ptr())
}

/// The length of the output.
pub fn output_len() -> usize {
    BUFFERS.with_borrow(|buffers| buffers.output.len())
}

/// Runs `call` over the input and an empty output.
///
/// Both buffers are taken for as long as it runs: if the host's `URL` calls back into this
/// instance, that call finds buffers of its own.
pub fn with<T>(call: impl FnOnce(&[u8], &mut Vec<u8>) -> T) -> T {
    let mut buffers = take();
    buffers.output.clear();
    let answer = call(&buffers.input, &mut buffers.output);
    put(buffers);
    answer
}

#[inline(never)]
fn take() -> Buffers {
    BUFFERS.take()
}

#[inline(never)]
fn put(buffers: Buffers) {
    BUFFERS.set(buffers);
}
