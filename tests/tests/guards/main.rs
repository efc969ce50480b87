//! Recommendations that would harm (guide section 7), over all statuses, ages and places. Each guard is data of the packs
//! (`guide/shortlist.toml`, `guide/offer_types.toml`, `guide/doors.toml`, the rules); these tests hold whatever the data says.

mod dead_ends;
mod order;
mod papers;
mod people;
mod report;
mod trouble;
mod work;
