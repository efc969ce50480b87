//! Drawings of the animals: one stroke, own, since not every device has them among its signs.

/// Heads, as shapes within 24 by 24.
const DRAWN: [(&str, &str); 8] = [
    ("fox", "M4 4l4 4h8l4-4v8l-8 8-8-8zM9 12h.1M15 12h.1M12 20l-2-3h4z"),
    (
        "owl",
        "M5 4l3 3h8l3-3v9a7 7 0 0 1-14 0zM9 11.5a2 2 0 1 0 .1 0M15 11.5a2 2 0 1 0 .1 0M12 15l-1 2h2z",
    ),
    (
        "hare",
        "M8 11C6 3 8 2 9 3s2 5 2 7M16 11c2-8 0-9-1-8s-2 5-2 7M12 10a6 5.5 0 1 0 .1 0M10 15h.1M14 15h.1M12 18v1",
    ),
    (
        "bear",
        "M5 9a3 3 0 1 1 4-3.5h6A3 3 0 1 1 19 9v5a7 6 0 0 1-14 0zM9 11h.1M15 11h.1M10 15h4l-2 2z",
    ),
    ("swan", "M6 8l4-1M10 7C10 4 6 4 6 7M10 7c0 4-5 4-5 8s4 5 8 5c6 0 8-5 7-9-3 3-6 2-9 4"),
    (
        "frog",
        "M8 9a2.5 2.5 0 1 1 .1 0M16 9a2.5 2.5 0 1 1 .1 0M5 9c-3 5 1 10 7 10s10-5 7-10M8 14c2 2 6 2 8 0M8 6.5h.1M16 6.5h.1",
    ),
    ("deer", "M9 11V8L5 6M7 7V3M15 11V8l4-2M17 7V3M8 11h8l1 4-5 6-5-6zM10 14h.1M14 14h.1M12 18v.1"),
    (
        "crab",
        "M6 14a6 5 0 0 1 12 0c0 3-3 4-6 4s-6-1-6-4zM6 12L3 9V5l3 2M18 12l3-3V5l-3 2M8 18l-2 3M16 18l2 3M10 13h.1M14 13h.1",
    ),
];

/// The drawing of an animal by its id.
pub(super) fn drawing(id: &str) -> String {
    let path = DRAWN.iter().find(|(known, _)| *known == id).map_or("", |(_, path)| path);
    format!(
        "<svg viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\" \
         stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\"><path d=\"{path}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn each_animal_has_a_drawing_of_its_own() {
        for animal in casework::sign::ANIMALS {
            assert!(super::drawing(animal).contains("d=\"M"), "{animal}");
        }
    }
}
