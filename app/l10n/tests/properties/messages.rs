//! Messages at random that can be read: they put in each other, with everything in braces that may stand there.

use proptest::{collection::vec, prelude::*, sample::select, strategy::BoxedStrategy};

const NAMES: [&str; 5] = ["a", "b", "c", "d", "missing"];
const VARIABLES: [&str; 5] = ["$n", "$d", "$l", "$s", "$missing"];
const FUNCTIONS: [&str; 5] = ["NUMBER", "DATETIME", "LIST", "RELATIVE", "NOBODY"];
const OPTIONS: [&str; 8] = [
    "minimumFractionDigits",
    "maximumFractionDigits",
    "minimumIntegerDigits",
    "maximumSignificantDigits",
    "style",
    "unit",
    "n",
    "missing",
];

/// A file.
pub(crate) fn file() -> impl Strategy<Value = String> {
    let entry = (select(&["", "-t"][..]), select(&NAMES[..4]), pattern(), pattern());
    vec(entry, 1..9).prop_map(|entries| {
        // No two texts are the same: the library takes a text within the same text for a circle.
        let entry = |(at, (dash, name, value, attribute)): (usize, &(_, _, _, _))| {
            format!("{dash}{name} = {at} {value}\n    .x = {at} x {attribute}\n")
        };
        entries.iter().enumerate().map(entry).collect()
    })
}

fn pattern() -> BoxedStrategy<String> {
    let leaf = inline().prop_map(|inline| format!("w {{ {inline} }}"));
    let pattern = leaf.prop_recursive(3, 16, 3, |inner| {
        let select = (selector(), inner.clone(), inner.clone()).prop_map(|(on, one, other)| {
            format!("v {{ {on} ->\n    [one] {one}\n    [1] w\n   *[other] {other}\n }}")
        });
        // In double braces, too.
        let nested = select.clone().prop_map(|select| select.replacen('{', "{{", 1) + "}");
        prop_oneof![select, nested, vec(inner, 1..6).prop_map(|all| all.concat())]
    });
    pattern.boxed()
}

/// What may be chosen by.
fn selector() -> BoxedStrategy<String> {
    let name = select(&NAMES[..]).prop_map(|name| format!("-t{name}.x"));
    prop_oneof![call(), literal(), variable(), name].boxed()
}

fn inline() -> BoxedStrategy<String> {
    let inline = prop_oneof![reference(), variable(), literal(), call()];
    prop_oneof![inline.clone(), inline.prop_map(|inline| format!("{{ {{ {inline} }} }}"))].boxed()
}

fn reference() -> BoxedStrategy<String> {
    let name = || select(&NAMES[..]);
    prop_oneof![
        name().prop_map(str::to_owned),
        name().prop_map(|name| format!("{name}.x")),
        name().prop_map(|name| format!("-t{name}")),
        (name(), option()).prop_map(|(name, option)| format!("-t{name}({option})")),
    ]
    .boxed()
}

fn variable() -> BoxedStrategy<String> {
    select(&VARIABLES[..]).prop_map(str::to_owned).boxed()
}

fn literal() -> BoxedStrategy<String> {
    prop_oneof![Just("\"word\"".to_owned()), "-?[0-9]{1,30}", "-?[0-9]{1,3}\\.[0-9]{1,30}"].boxed()
}

fn option() -> BoxedStrategy<String> {
    // The specification allows numbers below zero here, too; `fluent-syntax` does not.
    let value = literal().prop_map(|value| value.replace('-', ""));
    (select(&OPTIONS[..]), value).prop_map(|(name, value)| format!("{name}: {value}")).boxed()
}

fn call() -> BoxedStrategy<String> {
    let value = prop_oneof![variable(), reference(), literal()];
    let call = (select(&FUNCTIONS[..]), value, option());
    call.prop_map(|(name, value, option)| format!("{name}({value}, {option})")).boxed()
}
