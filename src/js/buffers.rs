//! One buffer for what comes in and one for what goes out, reused by every call.

use std::cell::RefCell;

thread_local! {
    static INPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static OUTPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes room for `len` bytes of input; their address is good until the next call.
pub fn input(len: usize) -> *mut u8 {
    INPUT.with_borrow_mut(|input| {
        if input.len() < len {
            input.resize(len, 0);
        }
        input.as_mut_ptr()
    })
}

/// The address of the output.
pub fn output() -> *const u8 {
    OUTPUT.with_borrow(|output| output.as_ptr())
}

/// The length of the output.
pub fn output_len() -> usize {
    OUTPUT.with_borrow(Vec::len)
}

/// Runs `call` over the input and an output emptied for it.
///
/// Both buffers are taken for as long as it runs: if the host's `URL` calls back into this
/// instance, that call finds buffers of its own.
pub fn with<T>(call: impl FnOnce(&[u8], &mut Vec<u8>) -> T) -> T {
    let input = INPUT.take();
    let mut output = OUTPUT.take();
    output.clear();
    let answer = call(&input, &mut output);
    INPUT.set(input);
    OUTPUT.set(output);
    answer
}
