//! Headings with lines below them: the same on paper and as text.

use html::{El, el, p};

/// A heading and what stands below it.
pub(super) struct Section {
    pub(super) title: String,
    pub(super) lines: Vec<String>,
}

/// On paper.
pub(super) fn shown(sections: &[Section]) -> Vec<El> {
    let filled = sections.iter().filter(|section| !section.lines.is_empty());
    let section = |section: &Section| {
        let lines = section.lines.iter().map(|line| p("li", "", line.clone()));
        el("section")
            .with((p("h3", "", section.title.clone()), el("ul").with(lines.collect::<Vec<_>>())))
    };
    filled.map(section).collect()
}

/// As text.
pub(super) fn plain(sections: &[Section]) -> String {
    let mut text = String::new();
    for section in sections.iter().filter(|section| !section.lines.is_empty()) {
        text += &format!("{}\n", section.title);
        for line in &section.lines {
            text += &format!("- {}\n", l10n::plain(line));
        }
        text.push('\n');
    }
    text
}
