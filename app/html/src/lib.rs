//! Elements without a type of their own.
//!
//! `view!` gives every shape of element its own Rust type, and with it its own compiled code: 120 KB before compression for
//! this client. Here tag, attributes and children are values, so that one compiled path serves all of them. It is still
//! Leptos that renders, updates and disposes.
//!
//! `#[inline]` here is for bytes, not for speed: without it the compiler writes generic functions of another crate out once more for each
//! closure that they are given, four kilobytes in all.

use std::hash::Hash;

use leptos::{
    ev,
    prelude::*,
    tachys::html::{
        attribute::{
            any_attribute::{AnyAttribute, IntoAnyAttribute},
            custom::custom_attribute,
        },
        element::custom,
        event::on,
        property::prop,
    },
    tachys::view::keyed,
};

use wording::borrowed::{self, CLOSE, OPEN, SAYS};

/// An element being put together.
pub struct El {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element by its tag.
pub fn el(tag: &'static str) -> El {
    El { tag, attributes: Vec::new(), children: Vec::new() }
}

/// An element with a class and one child: the commonest shape.
#[inline]
pub fn p(tag: &'static str, class: &'static str, child: impl Part) -> El {
    el(tag).class(class).with(child)
}

/// A button that does something; `quiet`, `danger` and the like by class.
#[inline]
pub fn button(class: &'static str, label: impl Part, action: impl Fn() + Send + 'static) -> El {
    el("button").attr("type", "button").class(class).with(label).on("click", move |_| action())
}

impl El {
    /// A fixed attribute.
    pub fn attr(self, name: &'static str, value: impl Into<String>) -> Self {
        self.attribute(name, value.into())
    }

    fn attribute(mut self, name: &'static str, value: String) -> Self {
        let value = borrowed::bare(&value);
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// Its class; an empty one is left out.
    pub fn class(self, class: impl Into<String>) -> Self {
        let class = class.into();
        if class.is_empty() { self } else { self.attribute("class", class) }
    }

    /// An attribute that follows signals.
    #[inline]
    pub fn follows(
        mut self,
        name: &'static str,
        value: impl Fn() -> String + Send + 'static,
    ) -> Self {
        let value: Box<dyn Fn() -> String + Send> = Box::new(value);
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// The live state of a checkbox or radio button.
    #[inline]
    pub fn checked(mut self, checked: impl Fn() -> bool + Send + 'static) -> Self {
        let checked: Box<dyn Fn() -> bool + Send> = Box::new(checked);
        self.attributes.push(prop("checked", checked).into_any_attr());
        self
    }

    /// The live text of a field.
    #[inline]
    pub fn value(mut self, value: impl Fn() -> String + Send + 'static) -> Self {
        let value: Box<dyn Fn() -> String + Send> = Box::new(value);
        self.attributes.push(prop("value", value).into_any_attr());
        self
    }

    /// What happens on an event.
    #[inline]
    pub fn on(mut self, event: &'static str, action: impl Fn(web_sys::Event) + 'static) -> Self {
        let action: Box<dyn FnMut(web_sys::Event)> = Box::new(action);
        self.attributes.push(on(ev::Custom::<web_sys::Event>::new(event), action).into_any_attr());
        self
    }

    /// Content as markup of our own making, such as drawings and long lists: quicker than elements that could change. What
    /// comes from data is [`escaped`].
    pub fn markup(mut self, markup: String) -> Self {
        self.attributes.push(prop("innerHTML", markup).into_any_attr());
        self
    }

    /// A child, several, or none.
    pub fn with(mut self, part: impl Part) -> Self {
        part.add(&mut self.children);
        self
    }

    /// A child that follows signals.
    #[inline]
    pub fn live(mut self, part: impl Fn() -> AnyView + Send + 'static) -> Self {
        self.children.push(live(part));
        self
    }

    /// Finished.
    pub fn any(self) -> AnyView {
        custom(self.tag).child(self.children).add_any_attr(self.attributes).into_any()
    }
}

/// Text to stand between two tags; inside an attribute it would not be safe. What is borrowed becomes an element with its language, which is
/// named by letters and hyphens; the page may run the other way.
pub fn escaped(text: &str) -> String {
    let mut markup = String::new();
    for sign in text.chars() {
        match sign {
            '&' => markup += "&amp;",
            '<' => markup += "&lt;",
            OPEN => markup += "<span dir=auto lang=",
            SAYS => markup.push('>'),
            CLOSE => markup += "</span>",
            sign => markup.push(sign),
        }
    }
    markup
}

/// A view that follows signals.
#[inline]
pub fn live(part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let part: Box<dyn Fn() -> AnyView + Send> = Box::new(part);
    part.into_any()
}

/// A list that follows signals: a row is written when it was not there before, and stays as long as it is there. Rows follow no signals of
/// their own, since whoever owns them is not asked again.
pub fn keyed<T: Clone + Eq + Hash + Send + 'static>(
    rows: impl Fn() -> Vec<T> + Send + 'static,
    view: impl Fn(T) -> AnyView + Clone + Send + 'static,
) -> AnyView {
    let row = move || {
        let view = view.clone();
        keyed::keyed(rows(), T::clone, move |_, row| (|_: usize| (), view(row)))
    };
    row.into_any()
}

/// What can stand inside an element.
pub trait Part {
    /// Adds itself to the children.
    fn add(self, children: &mut Vec<AnyView>);
}

impl Part for El {
    #[inline]
    fn add(self, children: &mut Vec<AnyView>) {
        children.push(self.any());
    }
}

impl Part for AnyView {
    #[inline]
    fn add(self, children: &mut Vec<AnyView>) {
        children.push(self);
    }
}

impl Part for String {
    #[inline]
    fn add(self, children: &mut Vec<AnyView>) {
        text(self, children);
    }
}

impl Part for &'static str {
    #[inline]
    fn add(self, children: &mut Vec<AnyView>) {
        self.to_owned().add(children);
    }
}

impl<P: Part> Part for Option<P> {
    #[inline]
    fn add(self, children: &mut Vec<AnyView>) {
        if let Some(part) = self {
            part.add(children);
        }
    }
}

impl<P: Part> Part for Vec<P> {
    #[inline]
    fn add(self, children: &mut Vec<AnyView>) {
        for part in self {
            part.add(children);
        }
    }
}

impl<A: Part, B: Part> Part for (A, B) {
    #[inline]
    fn add(self, children: &mut Vec<AnyView>) {
        self.0.add(children);
        self.1.add(children);
    }
}

impl<A: Part, B: Part, C: Part> Part for (A, B, C) {
    #[inline]
    fn add(self, children: &mut Vec<AnyView>) {
        self.0.add(children);
        self.1.add(children);
        self.2.add(children);
    }
}

/// Text as children of an element; what is borrowed becomes an element with its language.
fn text(text: String, children: &mut Vec<AnyView>) {
    if text.contains(OPEN) {
        el("span").markup(escaped(&text)).add(children);
    } else {
        children.push(text.into_any());
    }
}
