# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = ካበይ እጅምር?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette ኣብ ከባቢ Saarbrücken ዘለዉ ቅኑዓት ማዕጾታት ብቋንቋኹም የርእየኩም፣ ምኽንያቱ ድማ ይነግረኩም።
# Question above three choices
start-for-legend = ንመን ትደልዩ ኣለኹም?
start-for-self = ንዓይ
start-for-other = ንዝሕግዞ ሰብ
start-for-child = ንውላደይ
# The button that starts the questions
start-go = ንጀምር
start-privacy = መልስታትኩም ኣብ መሳርሒኹም ይጸንሑ። ካልእ ሰብ ኣይርእዮምን፣ ንሕና እውን ኣይንርእዮምን።

# Title of the browser's window while the questions load
guide-title = ሕቶታትን ማዕጾታትን
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = ብራውዘርኩም ነቶም ሕቶታት ከርኢ ኣይክእልን። ዝርዝር ኩሎም ኣገልግሎታት ግን ይሰርሕ።
# Shown when JavaScript is off
no-script = ንሕቶታት ብራውዘርኩም JavaScript የድልዮ። ዝርዝር ኩሎም ኣገልግሎታት ብዘይኡ እውን ይሰርሕ።

## List of all offers

offers-title = ኩሎም ኣገልግሎታት
# unsure: "independent" (unabhängig): ናጻ also means "free of charge", so the German word stands beside it (also in offers-public)
offers-lead = ምኽሪ፣ ኮርሳት፣ ሓገዝን ቤት ጽሕፈታት መንግስትን ኣብ ከባቢ Saarbrücken ከምኡውን ኣብ መላእ ጀርመን። ናጻ (unabhängig) ዝኾኑ ማእከላት ቅድም ይመጹ።
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = ሕጂ ቤት ጽሕፈታት መንግስቲ ይስዕቡ። ገለ ነገራት ንቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde) ክሕብሩ ኣለዎም። ርግጸኛታት እንተዘይኮይንኩም፣ ቅድም ምስ ናጻ (unabhängig) ማእከል ምኽሪ ተዘራረቡ።

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = ዓይነት ኣገልግሎት

## Opening hours, day by day

weekday-0 = ሰኑይ
weekday-1 = ሰሉስ
weekday-2 = ረቡዕ
weekday-3 = ሓሙስ
weekday-4 = ዓርቢ
weekday-5 = ቀዳም
weekday-6 = ሰንበት

## Help that cannot wait

help-title = ሓገዝ ሕጂ
# Calm words, no advice, no promise
help-lead = ህይወት ኣብ ሓደጋ እንተሃልዩ፦ 112። ኣብዚ ዝሰምዓኩም ሰብ ኣሎ። መብዛሕትኡ ምድዋል ብናጻ እዩ፣ መብዛሕትኡ ግዜ ድማ ስምኩም ክትነግሩ ኣየድልየኩምን።

## An address that leads nowhere

not-found-title = እዚ ገጽ የለን
not-found-text = ምናልባት እቲ ኣድራሻ ኣረጊት ወይ ዘይምሉእ ይኸውን።
not-found-start = ናብ መጀመርታ

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = ዕለት ናይቲ ሓበሬታ፦
# A quiet line. The person does nothing.
update-ready = ሓድሽ ሕታም ድሉው ኣሎ። ካብ ዝቕጽል ምብጻሕኩም ክሰርሕ እዩ።
# When the server has more than this version of the app understands.
update-needed = እዚ ሕታም እዚ ከንብቦ ዘይክእል ሓድሽ ሓበሬታ ኣሎ። ኩሉ መስኮታት Wegkette ዕጸዉ፣ ኢንተርነት ምስ ሃለወኩም ድማ ደጊምኩም ክፈቱ።
# Stands before the button below.
install-hint = Wegkette ብዘይ ኢንተርነት እውን ይሰርሕ። ኣብ ቀንዲ ስክሪን ከተቐምጥዎ ትኽእሉ።
# A button.
install-do = ኣብ ቀንዲ ስክሪን ኣቐምጥ
# A page shown without internet, in place of one that the phone does not have.
offline-title = ሕጂ ኢንተርነት የለን
# Phone numbers follow below.
offline-text = እዚ ገጽ ገና ኣብ መሳርሒኹም የለን። እቶም ሕቶታትን ናይ ሓገዝ ቴለፎናትን ግን ይሰርሑ እዮም።

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros. Day first with dots, as on German letters.
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = ዓረብኛ
language-bg = ቡልጋርኛ
language-bs = ቦስንኛ
language-ckb = ኩርድኛ (ሶራኒ)
language-cs = ቸክኛ
language-de = ጀርመንኛ
language-en = እንግሊዝኛ
language-es = ስጳንኛ
language-fa = ፋርስኛ (ፋርሲ)
language-fr = ፈረንሳይኛ
language-hr = ክሮኤሽኛ
language-hu = ሃንጋርኛ
language-it = ጣልያንኛ
language-kmr = ኩርድኛ (ኩርማንጂ)
language-ku = ኩርድኛ
language-pl = ፖላንድኛ
language-prs = ዳሪ
language-ps = ፓሽቶ
language-pt = ፖርቱጋልኛ
language-ro = ሩማንኛ
language-ru = ሩስኛ
language-so = ሶማልኛ
language-sq = ኣልባንኛ
language-sr = ሰርብኛ
language-ti = ትግርኛ
language-tr = ቱርክኛ
language-uk = ዩክሬንኛ
language-ur = ኡርዱ
language-vi = ቬትናምኛ
language-zh = ቻይንኛ

exit-page = ካብዚ ገጽ ቀልጢፍኩም ውጹ
footer-privacy = ምሕላው ሓበሬታ
footer-accessibility = ንኹሉ ሰብ ምቹእነት
delete-everything = ኣብዚ ኩሉ ደምስሱ
idle-soon = ክሳብ ሕጂ ኣብዚ ዲኹም? ኣብ ሓንቲ ደቒቕ መልስታትኩም ክድምሰሱ እዮም።
idle-soon-kiosk = ክሳብ ሕጂ ኣብዚ ዲኹም? ኣብ 20 ካልኢት ገጽ ካብ መጀመርታ ክጅምር እዩ፣ ኩሎም መልስታት ድማ ክድምሰሱ እዮም።
idle-here = ክሳብ ሕጂ ኣብዚ ኣለኹ
idle-delete = ሕጂ ደምስሱ
deleted-all = ኩሉ ተደምሲሱ።
deleted-idle = 10 ደቒቕ ኣብዚ ኣይነበርኩምን። ስለዚ መልስታትኩም ተደምሲሶም። ኣብ መሳርሒ ክጸንሕ ዝደለኹምዎ ግን ክሳብ ሕጂ ኣሎ።

calendar-months = ጥሪ ለካቲት መጋቢት ሚያዝያ ጉንበት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ
calendar-weekdays = ሰኑ ሰሉ ረቡ ሓሙ ዓር ቀዳ ሰን
