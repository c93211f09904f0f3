//! Memory in and out; the only unsafe code of all packages.
//!
//! A page takes room by [`cert_alloc`], writes a request there, and calls; the call frees the request. The address of
//! the answer is in the upper 32 bits of what it returns, the length in the lower; when the page has read it, it gives
//! it back to [`cert_free`]. Addresses of WebAssembly have 32 bits; elsewhere nobody loads this.

#![allow(unsafe_code, reason = "a page and a module share only memory")]

use crate::dispatch;

/// Room for a request.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn cert_alloc(length: usize) -> *mut u8 {
    let room: Box<[u8]> = vec![0; length].into_boxed_slice();
    Box::into_raw(room).cast()
}

/// Frees an answer, or room that was not used.
///
/// # Safety
/// Address and length are those of [`cert_alloc`] or of an answer, and nobody has given them back yet.
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn cert_free(start: *mut u8, length: usize) {
    // SAFETY: the caller's promise is the same.
    drop(unsafe { take(start, length) });
}

/// The answer to a request: see [`message`](crate::message).
///
/// # Safety
/// As for [`cert_free`], of the request.
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn cert_call(start: *mut u8, length: usize) -> u64 {
    // SAFETY: the caller's promise is the same.
    give(dispatch::answer(&unsafe { take(start, length) }))
}

/// # Safety
/// As for [`cert_free`].
unsafe fn take(start: *mut u8, length: usize) -> Box<[u8]> {
    // SAFETY: `cert_alloc` and `give` made a boxed slice of just this length, and the caller is the last to own it.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(start, length)) }
}

fn give(answer: Vec<u8>) -> u64 {
    let bytes = Box::leak(answer.into_boxed_slice());
    (bytes.as_ptr().addr() as u64) << 32 | bytes.len() as u64
}
