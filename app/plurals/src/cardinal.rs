//! How many there are: CLDR's cardinal rules, group by group as `plurals.xml` has them.

use crate::{
    PluralCategory::{self, FEW, MANY, ONE, OTHER, TWO, ZERO},
    Rules,
    operands::PluralOperands as Number,
};

pub(crate) const RULES: Rules = &[
    ("bm bo dz id ig ii in ja jv jw km ko lo ms my nqo osa sg su th to vi wo yo yue zh", |_| OTHER),
    ("am as bn fa gu hi kn pcm zu", |n| first(n.i == 0 || equal(n, 1))),
    ("ff hy kab", |n| first(n.i < 2)),
    ("ast de en et fi fy gl ia io ji lij nl sc scn sv sw ur yi", |n| first(n.i == 1 && n.v == 0)),
    ("ak bho guw ln mg nso pa ti wa", |n| first(equal(n, 0) || equal(n, 1))),
    (
        "af an asa az bal bem bez bg brx ce cgg chr ckb dv ee el eo eu fo fur gsw ha haw hu jgo jmc ka kaj kcg kk kkj kl ks \
         ksb ku ky lb lg mas mgo ml mn mr nah nb nd ne nn nnh no nr ny nyn om or os pap ps rm rof rwk saq sd sdh seh sn so sq \
         ss ssy st syr ta te teo tig tk tn tr ts ug uz ve vo vun wae xh xog",
        |n| first(equal(n, 1)),
    ),
    ("da", |n| first(equal(n, 1) || n.t != 0 && n.i < 2)),
    ("is", |n| first(n.t != 0 || n.i % 10 == 1 && n.i % 100 != 11)),
    ("mk", |n| first(one_of_ten(n))),
    ("lv prg", latvian),
    ("iu naq sat se sma smi smj smn sms", |n| match () {
        () if equal(n, 1) => ONE,
        () if equal(n, 2) => TWO,
        () => OTHER,
    }),
    ("mo ro", |n| match () {
        () if n.i == 1 && n.v == 0 => ONE,
        () if n.v != 0 || equal(n, 0) || (2..=19).contains(&(n.i % 100)) => FEW,
        () => OTHER,
    }),
    ("bs hr sh sr", |n| match () {
        () if one_of_ten(n) => ONE,
        () if n.v == 0 && few(n.i) || few(n.f) => FEW,
        () => OTHER,
    }),
    ("fr pt", |n| if n.i < 2 { ONE } else { millions(n) }),
    ("ca it", |n| if n.i == 1 && n.v == 0 { ONE } else { millions(n) }),
    ("es", |n| if equal(n, 1) { ONE } else { millions(n) }),
    ("sl", |n| match n.i % 100 {
        1 if n.v == 0 => ONE,
        2 if n.v == 0 => TWO,
        3 | 4 => FEW,
        _ if n.v != 0 => FEW,
        _ => OTHER,
    }),
    ("he iw", |n| match () {
        () if n.i == 1 && n.v == 0 || n.i == 0 && n.v != 0 => ONE,
        () if n.i == 2 && n.v == 0 => TWO,
        () => OTHER,
    }),
    ("cs sk", |n| match n.i {
        _ if n.v != 0 => MANY,
        1 => ONE,
        2..=4 => FEW,
        _ => OTHER,
    }),
    ("pl", |n| match () {
        () if n.v != 0 => OTHER,
        () if n.i == 1 => ONE,
        () if few(n.i) => FEW,
        () => MANY,
    }),
    ("be", |n| if n.t != 0 { OTHER } else { slavic(n.i) }),
    ("ru uk", |n| if n.v != 0 { OTHER } else { slavic(n.i) }),
    ("lt", lithuanian),
    ("ar ars", |n| match n.i % 100 {
        _ if n.t != 0 => OTHER,
        _ if n.i == 0 => ZERO,
        _ if n.i == 1 => ONE,
        _ if n.i == 2 => TWO,
        3..=10 => FEW,
        11..=99 => MANY,
        _ => OTHER,
    }),
];

/// One form of its own, and the other.
fn first(one: bool) -> PluralCategory {
    if one { ONE } else { OTHER }
}

/// Exactly so many, with or without a fraction of zeros.
fn equal(number: &Number, value: u64) -> bool {
    number.i == value && number.t == 0
}

/// 1, 21, 31, not 11, in the whole part or the fraction.
fn one_of_ten(number: &Number) -> bool {
    let one = |digits: u64| digits % 10 == 1 && digits % 100 != 11;
    number.v == 0 && one(number.i) || one(number.f)
}

/// 2 to 4, 22 to 24, not 12 to 14.
fn few(digits: u64) -> bool {
    (2..=4).contains(&(digits % 10)) && !(12..=14).contains(&(digits % 100))
}

fn slavic(digits: u64) -> PluralCategory {
    match () {
        () if digits % 10 == 1 && digits % 100 != 11 => ONE,
        () if few(digits) => FEW,
        () => MANY,
    }
}

/// The form of whole millions.
fn millions(number: &Number) -> PluralCategory {
    let whole = number.i != 0 && number.i.is_multiple_of(1_000_000) && number.v == 0;
    if whole { MANY } else { OTHER }
}

fn latvian(number: &Number) -> PluralCategory {
    let teen = |digits: u64| (11..=19).contains(&(digits % 100));
    let one = |digits: u64| digits % 10 == 1 && digits % 100 != 11;
    match () {
        () if number.t == 0 && (number.i.is_multiple_of(10) || teen(number.i)) => ZERO,
        () if number.v == 2 && teen(number.f) => ZERO,
        () if number.t == 0 && one(number.i) || number.v == 2 && one(number.f) => ONE,
        () if number.v != 2 && number.f % 10 == 1 => ONE,
        () => OTHER,
    }
}

fn lithuanian(number: &Number) -> PluralCategory {
    let teen = (11..=19).contains(&(number.i % 100));
    match number.i % 10 {
        _ if number.f != 0 => MANY,
        1 if !teen => ONE,
        2..=9 if !teen => FEW,
        _ => OTHER,
    }
}
