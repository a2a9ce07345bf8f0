//! The heap of one call: a pointer that goes up, and back to the bottom before the next call.
//!
//! A call takes a few blocks and keeps none: what it leaves for the host to read is dropped when
//! the next one begins ([`crate::buffers`]). So nothing has to be searched, counted or freed. That
//! is a tenth of the size of the default allocator, and faster.

use std::alloc::{GlobalAlloc, Layout};
use std::cell::Cell;
use std::ptr;

/// Bytes of a page, the unit in which memory grows.
const PAGE: usize = 1 << 16;

struct Heap {
    /// Where the blocks of a call begin.
    bottom: Cell<usize>,
    /// Where the next block may begin.
    top: Cell<usize>,
    /// Where the memory ends.
    end: Cell<usize>,
}

#[global_allocator]
static HEAP: Heap = Heap { bottom: Cell::new(0), top: Cell::new(0), end: Cell::new(0) };

// SAFETY: without the target feature `atomics`, which the build never sets, a module's memory and
// globals belong to one thread.
unsafe impl Sync for Heap {}

/// Keeps the blocks that are in use now for ever.
pub fn keep() {
    HEAP.bottom.set(HEAP.top.get());
}

/// Frees all blocks except those that were kept.
///
/// # Safety
/// None of them may be used any more, nor be dropped.
pub unsafe fn reset() {
    HEAP.top.set(HEAP.bottom.get());
}

impl Heap {
    /// A block of `size` bytes at a multiple of `align`, a power of two; null if there is no more
    /// memory.
    fn take(&self, size: usize, align: usize) -> *mut u8 {
        let mut start = self.top.get().wrapping_add(align - 1) & !(align - 1);
        if start.saturating_add(size) > self.end.get() {
            let pages = size.div_ceil(PAGE);
            let added = core::arch::wasm32::memory_grow::<0>(pages);
            if added == usize::MAX {
                return ptr::null_mut();
            }
            // At first, and if others have grown the memory in between, the heap goes on after
            // their pages, and never returns to those before.
            if added * PAGE != self.end.get() {
                start = added * PAGE;
                self.bottom.set(start);
            }
            self.end.set((added + pages) * PAGE);
        }
        self.top.set(start + size);
        start as *mut u8
    }
}

// SAFETY: a block lies in pages that `memory_grow` gave to nobody else, below `end`, and begins at
// `top` or above. `top` is never below the end of a block in use: it goes down in `reset`, whose
// caller answers for it, and in `realloc` to the beginning of the block that it was the end of.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.take(layout.size(), layout.align())
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // The last block grows where it is, as long as the memory goes on behind it.
        let top = self.top.get();
        if block.addr() + layout.size() == top {
            self.top.set(block.addr());
        }
        let moved = self.take(size, layout.align());
        if moved.is_null() {
            self.top.set(top);
        } else if moved != block {
            // SAFETY: both blocks have that many bytes. They may overlap if the block was the last
            // and new pages do not follow the old ones.
            unsafe { ptr::copy(block, moved, layout.size().min(size)) };
        }
        moved
    }
}
