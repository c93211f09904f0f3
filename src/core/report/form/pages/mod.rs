//! Each kind of page, from the start to the result, and the form on paper.

pub(super) mod check;
pub(super) mod criterion;
pub(super) mod heading;
pub(super) mod paper;
pub(super) mod result;
pub(super) mod start;
pub(super) mod tasks;
