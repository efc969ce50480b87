//! The place in a row: CLDR's ordinal rules for the guide's languages and some beside them.

use crate::{
    PluralCategory::{FEW, MANY, ONE, OTHER, TWO},
    Rules,
};

pub(crate) const RULES: Rules = &[
    (
        "af am an ar bg bs ce cs da de dsb el es et eu fa fi fy gl gsw he hr hsb ia id in is iw ja km kn ko ku ky lt lv ml mn my \
         nb nl no pa pl prg ps pt ru sd sh si sk sl sr sw ta te th ti tpi tr ur uz yue zh zu ckb so",
        |_| OTHER,
    ),
    ("fr hy lo mo ms ro tl vi", |n| if n.i == 1 && n.v == 0 { ONE } else { OTHER }),
    ("en", |n| match (n.i % 10, n.i % 100) {
        _ if n.v != 0 => OTHER,
        (1, tens) if tens != 11 => ONE,
        (2, tens) if tens != 12 => TWO,
        (3, tens) if tens != 13 => FEW,
        _ => OTHER,
    }),
    ("it lld sc", |n| if matches!(n.i, 8 | 11 | 80 | 800) && n.v == 0 { MANY } else { OTHER }),
    ("sq", |n| match n.i {
        1 if n.v == 0 => ONE,
        _ if n.i % 10 == 4 && n.i % 100 != 14 && n.v == 0 => MANY,
        _ => OTHER,
    }),
    (
        "sv",
        |n| if matches!(n.i % 10, 1 | 2) && !matches!(n.i % 100, 11 | 12) { ONE } else { OTHER },
    ),
    ("hu", |n| if matches!(n.i, 1 | 5) && n.v == 0 { ONE } else { OTHER }),
    ("uk", |n| if n.i % 10 == 3 && n.i % 100 != 13 && n.v == 0 { FEW } else { OTHER }),
];
