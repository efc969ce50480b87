# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = ናብ ትሕዝቶ
# Name of the header's navigation, read aloud only.
app-nav = መምርሒ
# Link to help lines, on every page. As short as a button.
app-help-now = ሓገዝ ሕጂ
# Name of the language menu.
app-language = ቋንቋ ምረጹ

# One line at the end of every page.
footer-about = ብናጻ ዝወሃብ መምርሒ ንስራሕ፣ ንምምሃርን ንሓድሽ መጀመርታን ኣብ ከባቢ Saarbrücken። ሕጋዊ ምኽሪ ኣይኮነን።
# Link to the plain list of all offers.
footer-offers = ኩሎም ኣገልግሎታት ብዝርዝር

# Shown while the questions load.
guide-loading = ሕቶታት ይጽዓኑ ኣለዉ …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = ነዚ ጽሑፋት፣ ትግርኛ ናይ ኣደ ቋንቋኡ ዝኾነ ሰብ ገና ኣይመርመሮን። ንሕጊ ዝምልከት ድማ ጠበቓ ኣይመርመሮን።
# Link behind that line: opens a letter to those who keep the texts.
language-correct = ጌጋ ሓብሩ
# Beside it, where the language has not translated everything.
language-partial = ሓደ ክፋል ገና ኣይተተርጐመን፣ ኣብዚ ብጀርመንኛ ተጻሒፉ ኣሎ።
# Link to the page that explains German words.
footer-glossary = ቃላት ኣብ ወረቓቕቲ
