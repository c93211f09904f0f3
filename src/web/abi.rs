//! Memory shared with the page; the only unsafe code in all packages.
//!
//! A page allocates memory with [`cert_alloc`], writes a request there and calls [`cert_call`], which frees the
//! request. The result holds the address of the answer in its upper 32 bits and the length in its lower; once the page
//! has read the answer, it frees it with [`cert_free`]. WebAssembly addresses have 32 bits; this is not loaded anywhere
//! else.

#![allow(unsafe_code, reason = "a page and a module share only memory")]

use crate::dispatch;

/// Allocates memory for a request.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn cert_alloc(length: usize) -> *mut u8 {
    let room: Box<[u8]> = vec![0; length].into_boxed_slice();
    Box::into_raw(room).cast()
}

/// Frees an answer, or memory that was not used.
///
/// # Safety
/// Address and length must come from [`cert_alloc`] or an answer, and must not have been freed.
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn cert_free(start: *mut u8, length: usize) {
    // SAFETY: the caller promises the same.
    drop(unsafe { take(start, length) });
}

/// Answers a request; for the format see [`message`](crate::message).
///
/// # Safety
/// As for [`cert_free`], with regard to the request.
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn cert_call(start: *mut u8, length: usize) -> u64 {
    // SAFETY: the caller promises the same.
    give(dispatch::answer(&unsafe { take(start, length) }))
}

/// # Safety
/// As for [`cert_free`].
unsafe fn take(start: *mut u8, length: usize) -> Box<[u8]> {
    // SAFETY: `cert_alloc` and `give` made a boxed slice of exactly this length, and the caller is its last owner.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(start, length)) }
}

fn give(answer: Vec<u8>) -> u64 {
    let bytes = Box::leak(answer.into_boxed_slice());
    (bytes.as_ptr().addr() as u64) << 32 | bytes.len() as u64
}
