//! Objects of a PDF, of which not more is read than a print of ours needs: whoever makes one for it has the same megabytes
//! read thousands of times.

use std::cell::Cell;

use hayro_syntax::object::{Array, Dict, MaybeRef, Object};
use hayro_syntax::xref::XRef;

/// How many attachments, and nodes of the tree of their names, are looked at.
const MOST: usize = 1000;

/// How many bytes of objects are read, all taken together; a print of ours has some thousands.
const MOST_READ: usize = 24 * 1024 * 1024;

/// It is nested or linked beyond what any print of ours is.
#[derive(Debug)]
pub(super) struct TooIntricate;

/// The objects of a PDF, and how many bytes more may be read of them.
pub(super) struct BoundedObjects<'a> {
    xref: &'a XRef,
    whole: usize,
    left: Cell<usize>,
}

impl<'a> BoundedObjects<'a> {
    /// Those of a file of so many bytes.
    pub(super) fn new(xref: &'a XRef, whole: usize) -> BoundedObjects<'a> {
        BoundedObjects { xref, whole, left: Cell::new(MOST_READ) }
    }

    /// A value of a dictionary, wherever it stands.
    ///
    /// # Errors
    /// Too much was read.
    pub(super) fn value(&self, dict: &Dict<'a>, key: &[u8]) -> Result<Option<Object<'a>>, TooIntricate> {
        if dict.contains_key(key) { self.paid(dict.get::<Object<'a>>(key)) } else { Ok(None) }
    }

    /// The files of a tree of names, whatever its shape.
    ///
    /// # Errors
    /// There are too many; too much was read.
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

    /// The dictionaries in a list. What is none does not hide those after it.
    ///
    /// # Errors
    /// There are too many; too much was read.
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

    // What was read is paid for by its size; what is none may have been read to the end of the file.
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
        // A character may be written by four.
        Object::String(string) => 4 * string.as_bytes().len(),
        _ => 1,
    }
}
