//! Reads objects of a PDF, never more than a print of ours needs: a hostile file could have the same megabytes read
//! thousands of times.

use std::cell::Cell;

use hayro_syntax::object::{Array, Dict, MaybeRef, Object};
use hayro_syntax::xref::XRef;

/// The most attachments, and nodes in their name tree, that are visited.
const MOST: usize = 1000;

/// The most bytes of objects read in total; a print of ours has a few thousand.
const MOST_READ: usize = 24 * 1024 * 1024;

/// The PDF is nested or linked far beyond any print of ours.
#[derive(Debug)]
pub(super) struct TooIntricate;

/// The objects of a PDF, with a budget of bytes left to read.
pub(super) struct BoundedObjects<'a> {
    xref: &'a XRef,
    whole: usize,
    left: Cell<usize>,
}

impl<'a> BoundedObjects<'a> {
    /// Wraps the objects of a file of `whole` bytes.
    pub(super) fn new(xref: &'a XRef, whole: usize) -> BoundedObjects<'a> {
        BoundedObjects { xref, whole, left: Cell::new(MOST_READ) }
    }

    /// Returns a value of a dictionary, following references.
    ///
    /// # Errors
    /// Returns an error if the budget is exhausted.
    pub(super) fn value(&self, dict: &Dict<'a>, key: &[u8]) -> Result<Option<Object<'a>>, TooIntricate> {
        if dict.contains_key(key) { self.paid(dict.get::<Object<'a>>(key)) } else { Ok(None) }
    }

    /// Returns the files of a name tree, whatever its shape.
    ///
    /// # Errors
    /// Returns an error if there are too many nodes, or the budget is exhausted.
    pub(super) fn leaves(&self, root: Dict<'a>) -> Result<Vec<Dict<'a>>, TooIntricate> {
        let (mut nodes, mut files, mut seen) = (vec![root], Vec::new(), 0);
        while let Some(node) = nodes.pop() {
            seen += 1;
            for (key, found) in [(&b"Names"[..], &mut files), (b"Kids", &mut nodes)] {
                if let Some(list) = self.value(&node, key)?.and_then(Object::into_array) {
                    found.extend(self.dicts(&list)?);
                }
            }
            if seen + nodes.len() > MOST || files.len() > MOST {
                return Err(TooIntricate);
            }
        }
        Ok(files)
    }

    /// Returns the dictionaries in an array, skipping anything else.
    ///
    /// # Errors
    /// Returns an error if there are too many items, or the budget is exhausted.
    pub(super) fn dicts(&self, list: &Array<'a>) -> Result<Vec<Dict<'a>>, TooIntricate> {
        let items: Vec<_> = list.raw_iter().take(2 * MOST + 1).collect();
        if items.len() > 2 * MOST {
            return Err(TooIntricate);
        }
        let object = |item| match item {
            MaybeRef::Ref(reference) => self.paid(self.xref.get::<Object<'a>>(reference.into())),
            MaybeRef::NotRef(object) => Ok(Some(object)),
        };
        let objects = items.into_iter().map(object).filter_map(Result::transpose);
        objects.map(|object| object.map(Object::into_dict)).filter_map(Result::transpose).collect()
    }

    // Charges what was read by its size; a failed read may have scanned the whole file.
    fn paid(&self, object: Option<Object<'a>>) -> Result<Option<Object<'a>>, TooIntricate> {
        let read = object.as_ref().map_or(self.whole, size);
        self.left.set(self.left.get().checked_sub(read).ok_or(TooIntricate)?);
        Ok(object)
    }
}

fn size(object: &Object<'_>) -> usize {
    match object {
        Object::Dict(dict) => dict.data().len(),
        Object::Array(array) => array.data().len(),
        Object::Stream(stream) => stream.dict().data().len() + stream.raw_data().len(),
        // A character may be escaped as four bytes.
        Object::String(string) => 4 * string.as_bytes().len(),
        _ => 1,
    }
}
