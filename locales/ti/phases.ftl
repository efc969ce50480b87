### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "ምኽንያቱ" (because).
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = ምምጻእን መንገዲ ምርካብን
    .voice = ኣብ መጀመርታ እየ ዘለኹ፣ መንገዲ እደሊ ኣለኹ።
    .name = Zugang, Ansprache und Information
phase-2 = ክእለት ምርኣይን ምውጣንን
    .voice = ክእለተይ ኣብዚ ክንደይ ዋጋ ከም ዘለዎ ክፈልጥ እደሊ።
    .name = Berufliche Orientierung und Planung
phase-3 = ምምሃር
    .voice = ክመሃር እደሊ፦ ጀርመንኛ፣ ዝጎድል ክፋል፣ መመረቕታ።
    .name = Umsetzung und Qualifizierung
phase-4 = ስራሕ ምርካብ
    .voice = ስራሕ ወይ ቦታ ሞያዊ ስልጠና (Ausbildung) እደሊ ኣለኹ፣ ወይ ናይ ውልቀይ ንግዲ እደሊ።
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = ስራሕ ብጽቡቕ ምቕጻል
    .voice = እሰርሕ ኣለኹ፣ ብጽቡቕ ክቕጽል ድማ እደሊ።
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = ምኽንያቱ ከምዚ መሪጽኩም፦ ኣብ መጀመርታ እየ ዘለኹ
line-W2 = ምኽንያቱ ከምዚ መሪጽኩም፦ ክእለተይ ክንደይ ዋጋ ከም ዘለዎ ክፈልጥ እደሊ
line-W3 = ምኽንያቱ ከምዚ መሪጽኩም፦ ክመሃር እደሊ
line-W4 = ምኽንያቱ ከምዚ መሪጽኩም፦ ስራሕ እደሊ ኣለኹ፣ ወይ ናይ ውልቀይ ንግዲ እደሊ
line-W4-ausbildung = ምኽንያቱ ቦታ ሞያዊ ስልጠና (Ausbildung) ትደልዩ ኣለኹም
line-W5 = ምኽንያቱ ከምዚ መሪጽኩም፦ ብጽቡቕ ክቕጽል እደሊ
line-1a = ምኽንያቱ ክጽበ ዘይክእል ነገር ኣሎ
line-1b = ምኽንያቱ ብሰንኪ ውዕል ወይ ዕዳ ጸገም ኣሎ
line-1c = ምኽንያቱ መጀመርታ ጉዳይ ወረቓቕቲ ክነጽር ኣለዎ
line-1d = ምኽንያቱ ጀርመንኛ ትጅምሩ ኣለኹም
line-1d-later = ምኽንያቱ ጀርመንኛ ሕጂ ዕላማ ትምህርቲ ክኸውን ይኽእል
line-1e = ምኽንያቱ ኣብ ቀረባ ግዜ ኢኹም መጺእኩም
line-2a = ምኽንያቱ ኣብዚ ክቑጸር ዝኽእል ነገር ተማሂርኩም ኣለኹም
line-2a-below = ምኽንያቱ ስራሕኩም ምስቲ ዝተማሃርኩምዎ ኣይሰማማዕን
line-2b = ምኽንያቱ ሞያዊ ስልጠና (Ausbildung) ትደልዩ ኣለኹም፣ ዕድመኹም ድማ ትሕቲ 27 እዩ
line-3a = ምኽንያቱ ሕጂ ትመሃሩ ኣለኹም
# unsure: Anerkennung of an occupation: ኣፍልጦ; some German offices write ተቐባልነት
line-3b = ምኽንያቱ ሞያኹም ብኸፊል ኣፍልጦ ኣለዎ፣ ሓደ ክፋል ድማ ይጎድል
line-3c = ምኽንያቱ ዝያዳ ጀርመንኛ ኣብ ምድላይ ይሕግዝ
line-4a = ምኽንያቱ ወረቐትኩም ንምድላይ ስራሕ እዩ፣ ወይ ኣብ ስግር ዶብ ስራሕ ትደልዩ ኣለኹም
line-4b = ምኽንያቱ ሓደ ስራሕ ተወዲኡ
line-5a = ምኽንያቱ ኣብ ስራሕ ጸገም ኣሎ
line-5b = ምኽንያቱ ትሰርሑ ኣለኹም
line-F = ምኽንያቱ እዚ ንብዙሓት ሰባት ጽቡቕ መጀመርታ እዩ

theme-residence = ጉዳይ መንበሪን ሕግን
theme-german = ጀርመንኛ ምምሃር
theme-living = ገዛን መዓልታዊ ህይወትን
theme-family = ስድራቤት፣ መዋእለ ህጻናት (Kita)፣ ቤት ትምህርቲ
theme-health = ጥዕና ኣካላትን መንፈስን
theme-money = ገንዘብን መነባብሮን
# unsure: Verbraucherschutz, advice about contracts and purchases
theme-consumer = ሓለዋ ሸመትቲ
theme-recognition = ኣፍልጦ (Anerkennung)፣ ክእለታት
theme-training = ሞያዊ ስልጠና (Ausbildung)፣ ዩኒቨርሲቲ
theme-further = ተወሳኺ ስልጠና (Weiterbildung)
theme-work = ስራሕን ምልክታ ስራሕን
theme-business = ናይ ውልቂ ንግዲ
theme-rights = መሰላትን ምዕባለን ኣብ ስራሕ
theme-citizen = ፓስፖርት ጀርመን (Einbürgerung)፣ ወለንታዊ ስራሕ
