### Questions, their fields and options: plain Tigrinya, polite plural (-ኩም), no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### "Paper" = ወረቐት; do not turn it into "status". Zeugnis = ምስክር ወረቐት, Anerkennung = ኣፍልጦ, Asyl = ዑቕባ, Schutz = ሓለዋ, deportation = ምስጓግ.
### German words that people see on paper stay beside the Tigrinya words. Long German words hold soft hyphens (U+00AD).
### No Tigrinya ending is glued to a German word.

block-wishes = እትደልይዎ
block-abilities = እትኽእልዎ
block-people = ሰባትን ገንዘብን
block-papers = ወረቓቕትኹም
    .announce = ብዛዕባ ወረቓቕትኹም ገና ክሳብ ሸውዓተ ሕቶታት ኣለዋ። ካብዚ ዋላ ሓንቲ ካብ ሞባይልኩም ኣይወጽእን። ንኹለን ክትሰግርወን ትኽእሉ።

## A

question-wishes = { $for ->
    [other] ነቲ ትሕግዝዎ ሰብ ኣየናይ ምሉእ ሓሳብ ይሰማማዖ? ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ።
    [child] ንውላድኩም ኣየናይ ምሉእ ሓሳብ ይሰማማዖ? ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ።
   *[self] ንዓኹም ኣየናይ ምሉእ ሓሳብ ይሰማማዓኩም? ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ።
}
    .help = ጌጋ መልሲ የለን። ኩሉ ጸኒሕኩም ክትቅይርዎ ትኽእሉ።
    .why = ድሌትኩም፣ ቅድም እንታይ ከም ትርእዩ ይውስን።
    .decline = ሽዑ ቅድም ምስ ሰባት ክትዘራረቡሉ እትኽእሉ ቦታታት ነርእየኩም።
field-wishes-goals = ብልክዕ እንታይ?
field-wishes-first_goal = ቅድም እንታይ?
value-phase_wish-p1 = ኣብ መጀመርታ እየ ዘለኹ፣ መንገዲ እደሊ ኣለኹ።
value-phase_wish-p2 = ክእለተይ ኣብዚ ክንደይ ዋጋ ከም ዘለዎ ክፈልጥ እደሊ።
value-phase_wish-p3 = ክመሃር እደሊ።
value-phase_wish-p4 = ስራሕ እደሊ ኣለኹ፣ ወይ ናይ ውልቀይ ንግዲ እደሊ።
value-phase_wish-p5 = እሰርሕ ኣለኹ፣ ብጽቡቕ ክቕጽል ድማ እደሊ።
value-goals-orientierung = ካበይ እጅምር?
value-goals-aufenthalt = ወረቓቕትን መንበሪን (Aufenthalt)
value-goals-wohnen = ገዛ፣ መዓልታዊ ህይወት
value-goals-familie = ስድራቤት
value-goals-umzug = ገዛ ምቕያር
value-goals-ehrenamt = ምስ ሰባት ምፍላጥ፣ ምሕጋዝ
# unsure: Anerkennung: ኣፍልጦ; some German offices write ተቐባልነት
value-goals-anerkennung = ንምስክር ወረቐተይ ኣፍልጦ ምርካብ (Anerkennung)
value-goals-im_beruf_arbeiten = ብሞያይ ምስራሕ
value-goals-berufswahl = ኣየናይ ሞያ ይሰማማዓኒ?
value-goals-deutsch = ጀርመንኛ
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Ausbildung (ሓደ ሞያ ኣብ ትካልን ኣብ ቤት ትምህርትን ምምሃር)
value-goals-schule = ቤት ትምህርቲ
value-goals-studium = ዩኒቨርሲቲ (Studium)
value-goals-weiterbildung = ተወሳኺ ስልጠና (Weiterbildung)
value-goals-arbeit = ስራሕ
# unsure: Praktikum: a short time in a company to learn and to show oneself
value-goals-praktikum = ልምምድ ስራሕ (Praktikum)
value-goals-gruendung = ናይ ውልቀይ ንግዲ
value-goals-fsj = ወለንታዊ ኣገልግሎት (Freiwilligen­dienst)
value-goals-aufstieg = ምዕባለ ኣብ ስራሕ
value-goals-arbeitgeberwechsel = ካልእ ስራሕ
value-goals-teamkommunikation = ኣብ ስራሕ ኣብ ዝርርብ ምስታፍ
value-goals-betrieb_retten = ንግደይ ምሕላው
value-goals-einbuergerung = ፓስፖርት ጀርመን (Einbürgerung)
value-first_goal-orientierung = { value-goals-orientierung }
value-first_goal-aufenthalt = { value-goals-aufenthalt }
value-first_goal-wohnen = { value-goals-wohnen }
value-first_goal-familie = { value-goals-familie }
value-first_goal-umzug = { value-goals-umzug }
value-first_goal-ehrenamt = { value-goals-ehrenamt }
value-first_goal-anerkennung = { value-goals-anerkennung }
value-first_goal-im_beruf_arbeiten = { value-goals-im_beruf_arbeiten }
value-first_goal-berufswahl = { value-goals-berufswahl }
value-first_goal-deutsch = { value-goals-deutsch }
value-first_goal-ausbildung = { value-goals-ausbildung }
value-first_goal-schule = { value-goals-schule }
value-first_goal-studium = { value-goals-studium }
value-first_goal-weiterbildung = { value-goals-weiterbildung }
value-first_goal-arbeit = { value-goals-arbeit }
value-first_goal-praktikum = { value-goals-praktikum }
value-first_goal-gruendung = { value-goals-gruendung }
value-first_goal-fsj = { value-goals-fsj }
value-first_goal-aufstieg = { value-goals-aufstieg }
value-first_goal-arbeitgeberwechsel = { value-goals-arbeitgeberwechsel }
value-first_goal-teamkommunikation = { value-goals-teamkommunikation }
value-first_goal-betrieb_retten = { value-goals-betrieb_retten }
value-first_goal-einbuergerung = { value-goals-einbuergerung }

question-urgent = ክጽበ ዘይክእል ነገር ኣሎ ዶ?
    .help = ዋላ ሓንቲ ክትነግሩ ኣየድልየኩምን። ሓንሳብ ምጥዋቕ ይኣክል።
    .why = ሽዑ እቲ ህጹጽ ነገር ኣብ ላዕሊ ይመጽእ።
    .decline = ሽዑ ኩሉ ኣብ ሜኑ ኣብ ትሕቲ “ሓገዝ ሕጂ” ድሉው ኮይኑ ይጸንሕ።
value-urgent-no = ኣይፋል
value-urgent-frist = መወዳእታ ዕለት (Frist) ዘለዎ ደብዳቤ ኣለኒ።
value-urgent-geld = ገንዘብ የብለይን ወይ መድሕን ጥዕና (ኢንሹራንስ) የብለይን።
value-urgent-unterkunft = ዝነብረሉ ገዛ የብለይን።
value-urgent-lohn = ደሞዘይ ኣይተኸፍለንን።
value-urgent-arbeitszeit = ካብ ዓቐን ንላዕሊ ሰዓታት እሰርሕ ኣለኹ።
value-urgent-kuendigung = ካብ ስራሕ ዘሰናብት ደብዳቤ (Kündigung) ኣለኒ።
value-urgent-handyvertrag = ብሰንኪ ውዕል ጸገም ኣለኒ፣ ንኣብነት ውዕል ሞባይል።
value-urgent-schulden = ዕዳ ኣለኒ።
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = ብዙሕ ፍርሒ ኣለኒ ወይ ክድቅስ ኣይክእልን።
value-urgent-gesundheit = ሓሚመ ኣለኹ።
value-urgent-schwangerschaft = ነፍሰጾር እየ።
value-urgent-behinderung = ምስ ስንክልና እነብር።
value-urgent-gewalt = ሓደ ሰብ የፈራርሓኒ ወይ ይጎድኣኒ።
value-urgent-diskriminierung = ጓና ስለ ዝኾንኩ ሰባት ብሕማቕ ይሕዙኒ።

question-place = { $for ->
    [other] እቲ ትሕግዝዎ ሰብ ኣበይ ይነብር?
    [child] ውላድኩም ኣበይ ይነብር?
   *[self] ኣበይ ትነብሩ?
}
    .help = እታ ከተማ ጥራይ። ጎደና ኣየድልየናን።
    .why = ብዙሓት ኣገልግሎታት ኣብ ሓደ ቦታ ጥራይ ኣለዉ። ኣብ ፈረንሳ ወይ ኣብ ሉክሰምበርግ ዝነብሩ ሰባት ድማ ካልእ ሕግታት ኣለዎም።
    .decline = ሽዑ ናይ ምሉእ ዞባ ኣገልግሎታት ትርእዩ።
field-place-region = ኣብ ኣየነይቲ ከተማ?
field-place-works_in = ኣበይ ትሰርሑ ወይ ስራሕ ትደልዩ?
value-home-here = ኣብዚ ዞባ
value-home-elsewhere = ኣብ ካልእ ቦታ ጀርመን
value-home-fr = ኣብ ፈረንሳ
value-home-lu = ኣብ ሉክሰምበርግ

question-age = { $for ->
    [other] ዕድመ እቲ ትሕግዝዎ ሰብ ክንደይ እዩ?
    [child] ዕድመ ውላድኩም ክንደይ እዩ?
   *[self] ዕድመኹም ክንደይ እዩ?
}
    .help = ብዓመታት። ቆልዑ ንወለዶም እንተመሊሶም፦ ኣብ ምትርጓም ዓበይቲ ሰባት እውን ይሕግዙ።
    .why = ንመንእሰያት ፍሉይ ምኽሪ ኣሎ። ገለ ኮርሳትን ሓገዛትን ድማ ደረት ዕድመ ኣለዎም።
    .decline = ሽዑ ደረት ዕድመ ዘለዎም ኣገልግሎታት ብሩህ ኣይኮኑን።
field-age-with_guardian = { $for ->
    [other] ኣደ ወይ ኣቦ ኣብዚ ኣለዉ ዶ?
    [child] ኣደ ወይ ኣቦ ኣብዚ ኣለዉ ዶ?
   *[self] ኣደኹም ወይ ኣቦኹም ኣብዚ ኣለዉ ዶ?
}
value-with_guardian-true = እወ
value-with_guardian-false = ኣይፋል

## B

question-german = { $for ->
    [other] እቲ ሰብ ጀርመንኛ ክሳብ ክንደይ ይዛረብ?
    [child] ውላድኩም ጀርመንኛ ክሳብ ክንደይ ይዛረብ?
   *[self] ጀርመንኛ ክሳብ ክንደይ ትዛረቡ?
}
    .help = እቲ ዝበለጸ ዝሰማማዕ ምሉእ ሓሳብ ምረጹ። ምስክር ወረቐት ኣየድልን።
    .why = ነፍሲ ወከፍ ኮርስ ካብ ሓደ ውሱን ደረጃ ይጅምር።
    .decline = ሽዑ ኣየናይ ኮርስ ከም ዝሰማማዕ ክንነግር ኣይንኽእልን።
value-german_level-A0 = ሒደት ቃላት እፈልጥ።
    .hint = መጀመርታ (A0)
value-german_level-A1 = መን ምዃነይ ክነግርን ክዕድግን እኽእል።
    .hint = ደረጃ A1
value-german_level-A2 = ብዛዕባ መዓልተይ ክዛረብን ሓጸርቲ ደብዳቤታት ከንብብን እኽእል።
    .hint = ደረጃ A2
value-german_level-B1 = ብተለፎን ክዛረብን ብዛዕባ ስራሕ ክዛረብን እኽእል።
    .hint = ደረጃ B1
value-german_level-B2 = ኣብ ስራሕ ኣብ ዝርርብ ክሳተፍን ደብዳቤታት ክጽሕፍን እኽእል።
    .hint = ደረጃ B2
value-german_level-C1 = ዳርጋ ኩሉ ይርደኣኒ፣ ዳርጋ ኩሉ ድማ ክዛረብ እኽእል።
    .hint = ደረጃ C1
field-german-german_certificate = ነዚ ደረጃ ምስክር ወረቐት ኣለኒ።
field-german-literacy = ምንባብን ምጽሓፍን ከመይ እዩ?
value-literacy-latin = ናይ ላቲን ፊደላት የንብብን እጽሕፍን።
value-literacy-other_script = ብኻልእ ፊደል እጽሕፍ።
value-literacy-learning = ምንባብን ምጽሓፍን ገና እመሃር ኣለኹ።

question-german_course = { $for ->
    [other] እቲ ሰብ ኣብ ኮርስ ጀርመንኛ ነይሩ ዶ?
    [child] ውላድኩም ኣብ ኮርስ ጀርመንኛ ነይሩ ዶ?
   *[self] ኣብ ኮርስ ጀርመንኛ ነይርኩም ዶ?
}
    .help = Integrationskurs (ኮርስ ጀርመንኛ ክሳብ B1) ወይ ተመሳሳሊ ኮርስ ኣብ ጀርመን ማለትና እዩ።
    .why = ድሕሪ ሕጂ ኣየናይ ኮርስ ከም ዝከኣል በዚ ይውሰን።
    .decline = ሽዑ ኮርስ ጀርመንኛ ንስራሕ (Berufssprachkurs) ንዓኹም ክፉት ምዃኑን ዘይምዃኑን ብሩህ ኣይኮነን።
value-integrationskurs_state-never = ኣይፋል፣ ገና።
value-integrationskurs_state-admitted_no_place = ንኮርስ ዝኸውን ደብዳቤ ኣለኒ፣ ቦታ ግን ገና የብለይን።
value-integrationskurs_state-running = ሕጂ ኣብ ኮርስ ኣለኹ።
value-integrationskurs_state-done_b1 = ወዲአ ኣለኹ፣ B1 ድማ ኣለኒ።
value-integrationskurs_state-done_below_b1 = ወዲአ ኣለኹ፣ B1 ግን ገና የብለይን።
value-integrationskurs_state-stopped = ኣቋሪጸዮ ኣለኹ።

question-learned = { $for ->
    [other] እቲ ሰብ እንታይ ተማሂሩ ወይ እንታይ ሰሪሑ?
    [child] ውላድኩም እንታይ ተማሂሩ ወይ እንታይ ሰሪሑ?
   *[self] እንታይ ተማሂርኩም ወይ እንታይ ሰሪሕኩም?
}
    .help = እቲ ንዓኹም ዝያዳ ኣገዳሲ ዝኾነ ምረጹ። እቲ ምስክር ወረቐት እንተጠፍአ እውን ይቑጸር እዩ።
    .why = ንእትኽእልዎ ነገር ፍሉያት መንገድታት ኣለዉ።
    .decline = ሽዑ ብዛዕባ ካብ ወጻኢ ዝመጹ ምስክር ወረቓቕቲ ዋላ ሓንቲ ኣይትርእዩን።
value-qualification_kind-academic = ዩኒቨርሲቲ (Studium)
value-qualification_kind-vocational = ምስክር ወረቐት ዘለዎ ሞያ
value-qualification_kind-experience = ስራሕ፣ ብዘይ ምስክር ወረቐት
value-qualification_kind-school = ቤት ትምህርቲ
value-qualification_kind-none = ካብዚ ገና ዋላ ሓደ
field-learned-qualification_country = ኣበይ ነይሩ?
value-qualification_country-abroad = ኣብ ወጻኢ ሃገር
value-qualification_country-de = ኣብ ጀርመን
field-learned-occupation_group = ኣብ ኣየናይ ዓውዲ?
value-occupation_group-medicine = ሕክምና፣ ሕክምና ስኒ፣ ፋርማሲ
value-occupation_group-nursing = ክንክን ሕሙማት (ነርስ)፣ ምሕራስ፣ ተራፒ
value-occupation_group-school_teaching = ምምህርና ኣብ ቤት ትምህርቲ
value-occupation_group-law = ሕጊ
value-occupation_group-childcare_social = መዋእለ ህጻናት (Kita)፣ ማሕበራዊ ስራሕ
value-occupation_group-craft = ኢደ-ጥበብ (Handwerk)፣ ጋራጅ፣ ኤሌክትሪክ
value-occupation_group-construction = ህንጻ
value-occupation_group-food_hotel = ክሽነ፣ ቤት መግቢ፣ ሆቴል፣ እንዳ ባኒ
value-occupation_group-transport = ምዝዋር መኪና፣ መኽዘን
value-occupation_group-office = ቤት ጽሕፈት፣ ባንክ፣ ምምሕዳር
value-occupation_group-it = ኮምፒተር፣ IT
value-occupation_group-engineering = ቴክኒክ፣ ምህንድስና፣ ስነ-ህንጻ
value-occupation_group-agriculture = ሕርሻ፣ ጀርዲን፣ እንስሳታት
value-occupation_group-cleaning = ጽሬት፣ ስራሕ ገዛ
value-occupation_group-sales = መሸጣ
value-occupation_group-other = ካልእ ነገር

# Always say what is recognised (the occupation, the certificate), never only "recognised".
question-recognition = ኣብ ጀርመን ሓደ ቤት ጽሕፈት ነቲ ምስክር ወረቐት ድሮ መርሚርዎ ዶ?
    .help = እዚ ማለት፦ ሞያኹም ኣብ ጀርመን ማዕረ ዋጋ ምህላዉን ዘይምህላዉን ዝገልጽ ደብዳቤ ኣለኩም።
    .why = ቅድሚ መርመራ፣ ኣብ እዋን መርመራን ድሕሪ መርመራን ዝተፈላለየ ሓገዝ ኣሎ።
    .decline = ሽዑ ገና ዋላ ሓንቲ ከም ዘይተመርመረ ንሓስብ።
value-recognition_stage-not_started = ኣይፋል
value-recognition_stage-running = መርመራ ይካየድ ኣሎ።
value-recognition_stage-partial = ሞያይ ብኸፊል ኣፍልጦ ኣለዎ (teilweise anerkannt)።
value-recognition_stage-full = ሞያይ ኣፍልጦ ኣለዎ (anerkannt)።
value-recognition_stage-refused = እቲ ቤት ጽሕፈት ኣይተቐበሎን።
field-recognition-qualification_documents = እቶም ምስክር ወረቓቕቲ ኣብ ኢድኩም ኣለዉ ዶ?
value-qualification_documents-all = እወ፣ ኩሎም
value-qualification_documents-some = ገሊኦም
value-qualification_documents-lost = ጠፊኦም እዮም።

question-doing_now = { $for ->
    [other] እቲ ሰብ ኣብዚ እዋን እንታይ ይገብር ኣሎ?
    [child] ውላድኩም ኣብዚ እዋን እንታይ ይገብር ኣሎ?
   *[self] ኣብዚ እዋን እንታይ ትገብሩ ኣለኹም?
}
    .help = ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ።
    .why = ስራሕ፣ Ausbildung ከምኡውን ቤት ትምህርቲ ዝተፈላለዩ ኮርሳትን ሓገዛትን ይኸፍቱ።
    .decline = ሽዑ ኣብ ብዙሓት ኮርሳት መን ከም ዝውስን ብሩህ ኣይኮነን።
value-doing_now-work_to_15 = እሰርሕ ኣለኹ፣ ኣብ ሰሙን ካብ 15 ሰዓታት ንታሕቲ።
value-doing_now-work_15_30 = እሰርሕ ኣለኹ፣ ኣብ ሰሙን ካብ 15 ክሳብ 30 ሰዓታት።
value-doing_now-work_over_30 = እሰርሕ ኣለኹ፣ ኣብ ሰሙን ልዕሊ 30 ሰዓታት።
value-doing_now-own_business = ናይ ውልቀይ ንግዲ ኣለኒ።
value-doing_now-training = ሞያዊ ስልጠና (Ausbildung) እገብር ኣለኹ።
value-doing_now-contract_signed = ዝተፈረመ ውዕል ሞያዊ ስልጠና (Ausbildungs­vertrag) ኣለኒ።
# unsure: Einstiegs­qualifizierung (EQ), a long placement before an Ausbildung
value-doing_now-eq = Einstiegs­qualifizierung (EQ፣ ቅድሚ Ausbildung ዝግበር ነዊሕ ልምምድ ስራሕ) እገብር ኣለኹ።
value-doing_now-school = ቤት ትምህርቲ እኸይድ ኣለኹ።
value-doing_now-vocational_school = ኣብ ሞያዊ ቤት ትምህርቲ (Berufsfachschule) እመሃር ኣለኹ።
value-doing_now-university = ኣብ ዩኒቨርሲቲ እመሃር ኣለኹ።
value-doing_now-home_children = ምስ ቆልዑ ኣብ ገዛ ኣለኹ።
value-doing_now-looking = ስራሕ ወይ Ausbildung እደሊ ኣለኹ።
value-doing_now-cannot_work = ኣብዚ እዋን ክሰርሕ ኣይክእልን።
value-doing_now-nothing_listed = ካብዚ ዋላ ሓደ
field-doing_now-registered_agentur = ኣብ ቤት ጽሕፈት ስራሕ (Agentur für Arbeit) ተመዝጊበ ኣለኹ።

question-work_history = ስራሕ ኣብ ጀርመን፦ ኣየናይ ምሉእ ሓሳብ ይሰማማዕ?
    .help = ሓጺር ስራሕ እውን ይቑጸር።
    .why = ቅድም ኣብ ጀርመን ዝነበረ ስራሕ ገለ ማዕጾታት ይኸፍት። ምስ ሞያ ዘይሰማማዕ ስራሕ ድማ መብዛሕትኡ ግዜ ክቕየር ይከኣል።
    .decline = ሽዑ ቅድም ዝነበረ ስራሕ ከም ዝሕግዘኩምን ከም ዘይሕግዘኩምን ብሩህ ኣይኮነን።
value-work_story-never = ኣብ ጀርመን ገና ኣይሰራሕኩን።
value-work_story-before = ቅድም ኣብዚ ሰሪሐ፣ ሕጂ ግን ኣይሰርሕን።
value-work_story-fits = ስራሐይ ምስቲ ዝተማሃርክዎ ይሰማማዕ።
value-work_story-below = ስራሐይ ካብቲ ዝተማሃርክዎ ትሑት እዩ።
field-work_history-work_story = ኣየናይ ምሉእ ሓሳብ ይሰማማዕ?
field-work_history-job_ended = ክሳብ መዓስ?
field-work_history-worked_in_germany_months = ብጠቕላላ ክንደይ ኣዋርሕ?
field-work_history-involuntary_unemployed = ነቲ ስራሕ መን ኣቋሪጽዎ?
value-involuntary_unemployed-true = እቲ ትካል
value-involuntary_unemployed-false = ኣነ ባዕለይ
field-work_history-job_started = ካብ መዓስ ኣብኡ ትሰርሑ?

question-training = ብዛዕባ Ausbildung ሓደ ተወሳኺ፦ ምስ ወለድኹም ዲኹም ትነብሩ?
    .help = ምስ ኣደ ጥራይ ወይ ምስ ኣቦ ጥራይ እውን።
    .why = ኣብ እዋን Ausbildung ኣየናይ ገንዘብ ከም ዝርከብ በዚ ይውሰን።
    .decline = ሽዑ ኣብ እዋን Ausbildung ገንዘብ ምህላዉን ዘይምህላዉን ብሩህ ኣይኮነን።
value-lives_with_parents-true = እወ
value-lives_with_parents-false = ኣይፋል
field-training-training_contract = ውዕል ሞያዊ ስልጠና (Ausbildungsvertrag) ድሮ ኣለኩም ዶ?
value-training_contract-true = እወ
value-training_contract-false = ገና የብለይን
field-training-training_start = Ausbildung መዓስ ይጅምር?

## C

question-children = { $for ->
    [other] ምስቲ ሰብ ዝነብሩ ቆልዑ ኣለዉ ዶ? ዕድመኦም ክንደይ እዩ?
    [child] ምስ ውላድኩም ዝነብሩ ቆልዑ ኣለዉ ዶ? ዕድመኦም ክንደይ እዩ?
   *[self] ምሳኹም ዝነብሩ ቆልዑ ኣለዉ ዶ? ዕድመኦም ክንደይ እዩ?
}
    .help = ንነፍሲ ወከፍ ቆልዓ በበይኑ ጽሓፉ። ትሕቲ ክልተ ዓመት እንተኾይኑ፣ በጃኹም ብኣዋርሕ ጽሓፉ።
    .why = ንቆልዑ መዋእለ ህጻናት (Kita) ከምኡውን ቤት ትምህርቲ ኣሎ። ክንክን ቆልዑ ዘለዎም ኮርሳት እውን ኣለዉ።
    .decline = ሽዑ ብዛዕባ መዋእለ ህጻናት (Kita) ከምኡውን ቤት ትምህርቲ ዋላ ሓንቲ ኣይትርእዩን።
field-children-kita_place = ኣብ መዋእለ ህጻናት (Kita) ቦታ ኣሎ ዶ?
value-kita_place-true = እወ
value-kita_place-false = ኣይፋል
field-children-single_parent = ደቀይ በይነይ የዕቢ ኣለኹ።
field-children-care_secured = ኣብ ኮርስ ወይ ኣብ ስራሕ ክትህልዉ ከለኹም፣ ምስቶም ቆልዑ ዝጸንሕ ሰብ ኣሎ ዶ?
value-care_secured-true = እወ
value-care_secured-false = ኣይፋል

question-living_on = { $for ->
    [other] እቲ ሰብ ኣብዚ እዋን ብምንታይ ይነብር ኣሎ?
    [child] ውላድኩም ኣብዚ እዋን ብምንታይ ይነብር ኣሎ?
   *[self] ኣብዚ እዋን ብምንታይ ትነብሩ ኣለኹም?
}
    .help = መጠን ገንዘብ ኣየድልን። ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ።
    .why = እቲ ዝኸፍል ቤት ጽሕፈት መብዛሕትኡ ግዜ ብዛዕባ ኮርሳት እውን ይውስን።
    .decline = ሽዑ ብዛዕባ ኮርሳትን ገንዘብን ኣየናይ ቤት ጽሕፈት ከም ዝውስን ብሩህ ኣይኮነን።
value-living_on-wage = ብደሞዘይ
value-living_on-family = ብስድራቤተይ ወይ ብዝዓቀርክዎ ገንዘብ
value-living_on-jobcenter = ብገንዘብ Jobcenter
    .hint = ሓገዝ መነባብሮ፦ Grundsicherungs­geld (ቀደም Bürgergeld)
# unsure: Sozialamt, here "office of social help"
value-living_on-asylum_office = ብሰንኪ ዑቕባ፣ ብገንዘብ ቤት ጽሕፈት ማሕበራዊ ሓገዝ (Sozialamt)፣ ወይ ብካርድ ክፍሊት (Bezahlkarte)
    .hint = Asyl­bewerber­leistungs­gesetz (ሕጊ ሓገዝ ንሓተትቲ ዑቕባ)
value-living_on-social_office = ብሰንኪ ዕድመ ወይ ሕማም፣ ብገንዘብ ቤት ጽሕፈት ማሕበራዊ ሓገዝ (Sozialamt)
    .hint = Sozialhilfe ወይ Grundsicherung im Alter
value-living_on-agentur = ብገንዘብ ቤት ጽሕፈት ስራሕ (Agentur für Arbeit)
    .hint = ገንዘብ ንስራሕ ኣልቦነት፦ Arbeitslosengeld (ALG I)
value-living_on-nothing = ብዋላ ሓደ ካብዚ
field-living_on-income_secured = ይኣክል ዶ?
value-income_secured-true = እወ
value-income_secured-false = ኣይፋል

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] እቲ ሰብ ኣየናይ ወረቐት ኣለዎ? ነተን ቃላት ርኣዩ።
    [child] ውላድኩም ኣየናይ ወረቐት ኣለዎ? ነተን ቃላት ርኣዩ።
   *[self] ኣየናይ ወረቐት ኣለኩም? ነተን ቃላት ርኣዩ።
}
    .help = ሕብሪ ኣገዳሲ ኣይኮነን፣ እተን ቃላት ጥራይ። በጃኹም ናይቲ ወረቐት ስእሊ ኣይተልዕሉ።
    .why = ኣየኖት ኮርሳት፣ ኣየናይ ገንዘብን ኣየናይ ስራሕን ክፉት ከም ዝኾነ፣ እቲ ወረቐት እውን ይውስን።
    .decline = ሽዑ ንጥንቀቕ፦ ቅድም ናይ ቤት ጽሕፈት መንግስቲ ዘይኮነ ምኽሪ ነርእየኩም።
value-paper-de = “Personal­ausweis” ወይ “Reisepass”፣ “Bundes­republik Deutschland” ዝብል (መንነት ካርድ ወይ ፓስፖርት ጀርመን)
    .hint = ፓስፖርት ጀርመን ኣለኒ።
value-paper-eu = ፓስፖርት ወይ መንነት ካርድ ናይ ካልእ ሃገር EU
    .hint = ንኣብነት ሩማንያ፣ ቡልጋርያ፣ ፖላንድ፣ ኢጣልያ
value-paper-eea_ch = ፓስፖርት ናይ ኣይስላንድ፣ ሊኽተንሽታይን፣ ኖርወይ ወይ ስዊዘርላንድ
value-paper-permanent = ካርድ “Nieder­lassungs­erlaubnis” (ቀዋሚ ፍቓድ መንበሪ) ወይ “Dauer­aufenthalt-EU” (ቀዋሚ ፍቓድ መንበሪ፣ EU)
    .hint = ካብዘን ቃላት ሓንቲ ኣብቲ ካርድ ድለዩ።
value-paper-title = ካርድ “Aufenthalts­titel”፦ Aufenthalts­erlaubnis (ንውሱን ግዜ ዝኸውን ፍቓድ መንበሪ)፣ Blaue Karte EU (ሰማያዊ ካርድ EU)
    .hint = “Aufenthalts­erlaubnis” ወይ “Blaue Karte EU” ድለዩ።
value-paper-eu_family = “Aufenthalts­karte” (ካርድ መንበሪ)
    .hint = ንስድራቤት ፓስፖርት EU ዘለዎም ሰባት
value-paper-gb = “Aufenthalts­dokument-GB” (ወረቐት መንበሪ ንዜጋታት ብሪጣንያን ንስድራቤቶምን)
value-paper-visum = ኣብ ፓስፖርት ዝተለጠፈ “Visum” (ቪዛ)
# unsure: Fiktions­bescheinigung: the paper for the time until the office decides
value-paper-fiktion = “Fiktions­bescheinigung” (ቤት ጽሕፈት ወጻእተኛታት ክሳብ ዝውስን ዘገልግል ወረቐት)
value-paper-schutzgesuch = ን § 24 ተመዝጊበ ኣለኹ፣ ካርድ ገና የብለይን
    .hint = ካብ ዩክሬን እየ መጺአ፣ ካርድ የብለይን፣ Fiktions­bescheinigung እውን የብለይን።
value-paper-gestattung = “Ankunfts­nachweis” (መረጋገጺ ምምጻእ) ወይ “Aufenthalts­gestattung” (ኣብ እዋን መስርሕ ዑቕባ ዘገልግል ወረቐት)
    .hint = ብዛዕባ ምልክታ ዑቕባይ ገና ውሳነ የለን።
# A Duldung is neither a permit nor "illegal".
# unsure: Duldung: "deportation is stopped for a time"
value-paper-duldung = “Aussetzung der Abschiebung (Duldung)” (ምስጓግ ንግዜኡ ደው ኢሉ ኣሎ)
    .hint = “Duldung” እትብል ቃል ድለዩ።
value-paper-leave = “Grenz­übertritts­bescheinigung” (ኣብ ዶብ ዘረክቦ ወረቐት)፣ ወይ ካብ ጀርመን ክወጽእ ከም ዘለኒ ዝገልጽ ደብዳቤ
value-paper-expired = ወረቐተይ ግዜኡ ሓሊፉ።
value-paper-none = ወረቐት የብለይን።
field-paper-came_as = ከመይ ጌርኩም መጺእኩም?
# unsure: Spätaussiedler: people of German origin from the former Soviet Union
value-came_as-spaetaussiedler = ከም ጀርመናዊ መበቆል ዘለዎም ተመለስቲ (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = ምስ ስድራቤት ናይ ከምኡ ዝበለ ሰብ
value-came_as-other = ብኻልእ መንገዲ፣ ወይ ኣብዚ ተወሊደ።
field-paper-first_language = ጀርመንኛ ቀዳማይ ቋንቋኹም ድዩ?
value-first_language-de = እወ
value-first_language-other = ኣይፋል
field-paper-fiktion_kind = እቲ ወረቐት ብዛዕባ ምንታይ እዩ?
value-fiktion_kind-s24 = ብዛዕባ § 24 (ሓለዋ ንሰባት ካብ ዩክሬን)
value-fiktion_kind-extension = ካርደይ የናውሕ ኣለኹ።
    .hint = ኣብኡ “§ 81 Abs. 4” ይብል።
value-fiktion_kind-first = ናይ መጀመርታ ምልክታይ እዩ።
    .hint = ኣብኡ “§ 81 Abs. 3” ይብል።

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = ኣብኡ ኣየናይ ቁጽሪ ተጻሒፉ ኣሎ?
    .help = ኣብ ድሕሪት እቲ ካርድ ኣብ “Anmerkungen” (መዘኻኸሪ)፣ ወይ ኣብ ተወሳኺ ወረቐት (Zusatzblatt)። ኣብ Duldung መብዛሕትኡ ግዜ ኣብ ውሽጢ እቲ ጽሑፍ ኣሎ።
    .why = ነዚ ወረቐት ኣየኖት ሕግታት ከም ዝምልከትዎ፣ እቲ ቁጽሪ ብልክዕ ይነግር።
    .decline = ሽዑ በቲ ንብዙሓት ቁጽርታት ሓደ ዓይነት ዝኾነ ንሰርሕ።
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = ሓለዋ
    .hint = ዑቕባ
# unsure: subsidiärer Schutz has no fixed Tigrinya word; the German words stay beside it (also § 36a and 2. Alternative)
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = ስደተኛ፣ ወይ ተወሳኺ ሓለዋ (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = ክልከላ ምስጓግ (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = ካብ ወጻኢ ሃገር ምቕባል
value-paragraph-p23 = § 23
    .hint = ምቕባል ጉጅለ
value-paragraph-p24 = § 24
    .hint = ዩክሬን
value-paragraph-p28 = § 28
    .group = ስድራቤት
    .hint = ናብ ጀርመናውያን
value-paragraph-p30 = § 30
    .hint = ናብ ሰብኣይ ወይ ሰበይቲ
value-paragraph-p32 = § 32
    .hint = ውላድ ናብ ወለዲ
value-paragraph-p36 = § 36
    .hint = ወለድን ካልኦትን
value-paragraph-p36a = § 36a
    .hint = ናብ ተወሳኺ ሓለዋ (subsidiärer Schutz) ዘለዎም ሰባት
value-paragraph-p31 = § 31
    .hint = ድሕሪ ሓዳር ናይ ውልቀይ መሰል
value-paragraph-p18a = § 18a
    .group = ስራሕ
    .hint = ብሞያዊ ስልጠና
value-paragraph-p18b = § 18b
    .hint = ብትምህርቲ ዩኒቨርሲቲ
value-paragraph-p18g = § 18g
    .hint = ሰማያዊ ካርድ EU (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = ምርምር
value-paragraph-p19c = § 19c
    .hint = ካልእ ስራሕ
value-paragraph-p19d = § 19d
    .hint = ድሕሪ Duldung ከምኡውን Ausbildung
value-paragraph-p21 = § 21
    .hint = ናይ ውልቀይ ንግዲ
value-paragraph-p16a = § 16a
    .group = ምምሃር
    .hint = Ausbildung
value-paragraph-p16b = § 16b
    .hint = ዩኒቨርሲቲ
value-paragraph-p16d = § 16d
    .hint = ሞያይ ኣፍልጦ ንክረክብ
value-paragraph-p16g = § 16g
    .hint = Ausbildung ድሕሪ Duldung
value-paragraph-p17 = § 17
    .hint = ቦታ Ausbildung ወይ ዩኒቨርሲቲ ምድላይ
value-paragraph-p20 = § 20
    .group = ምድላይ
    .hint = ስራሕ
value-paragraph-p20a = § 20a
    .hint = ካርድ ዕድል (Chancenkarte)
# unsure: Härtefall
value-paragraph-p23a = § 23a
    .group = ድሕሪ Duldung ወይ ብፍሉይ ምኽንያት
    .hint = ኣዝዩ ከቢድ ኩነታት (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = ንውሱን ግዜ
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = ምውጻእ ኣይከኣልን
# unsure: "gut integriert": here "well settled in", without gender
value-paragraph-p25a = § 25a
    .hint = ጽቡቕ ውህደት፣ መንእሰይ
value-paragraph-p25b = § 25b
    .hint = ጽቡቕ ውህደት፣ ድሕሪ ነዊሕ ግዜ
value-paragraph-p104c = § 104c
    .hint = ዕድል መንበሪ (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = ካልእ
    .hint = ቀዋሚ ፍቓድ መንበሪ ካብ ካልእ ሃገር EU
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b ወይ “für Personen mit ungeklärter Identität” (መንነት ገና ብሩህ ኣይኮነን)
value-paragraph-p60c = § 60c
    .hint = ንሞያዊ ስልጠና (Ausbildung)
value-paragraph-p60d = § 60d
    .hint = ንስራሕ
value-paragraph-p60-not_shown = § 60a ብዘይ ካልእ ቁጽሪ፣ ወይ ቁጽሪ ኣይረኽብን
value-paragraph-visa_work = ንስራሕ
value-paragraph-visa_family = ናብ ስድራቤተይ
value-paragraph-visa_study_training = ንዩኒቨርሲቲ ወይ ንሞያዊ ስልጠና (Ausbildung)
value-paragraph-visa_recognition = ሞያይ ኣፍልጦ ንክረክብ
value-paragraph-visa_job_search = ስራሕ ወይ ቦታ Ausbildung ንምድላይ
value-paragraph-other = ካልእ ነገር
    .hint = በጃኹም ኣብ ማእከል ምኽሪ ንገሩ። ነቲ ዝርዝር ብደስታ ንውስኾ።
field-paragraph-paragraph = ኣብቲ ወረቐት እንታይ ተጻሒፉ ኣሎ?
field-paragraph-paragraph_detail = ድሕሪ እቲ ቁጽሪ እንታይ ተጻሒፉ ኣሎ?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (ከም ስደተኛ)
value-paragraph_detail-alt2 = 2. Alternative (ተወሳኺ ሓለዋ፣ subsidiärer Schutz)

question-arrival = { $for ->
    [other] እቲ ሰብ ካብ መዓስ ኣብ ጀርመን ኣሎ?
    [child] ውላድኩም ካብ መዓስ ኣብ ጀርመን ኣሎ?
   *[self] ካብ መዓስ ኣብ ጀርመን ኣለኹም?
}
    .help = ብግምት ይኣክል።
    .why = ገለ ነገራት ኣብ ቀዳሞት ሰለስተ ኣዋርሕ ካልእ እዮም፣ ገለ ድማ ድሕሪ ገለ ዓመታት ይኽፈቱ።
    .decline = ሽዑ ኣብ ጀርመን ብዝተጸንሐ ግዜ ዝውሰኑ ነገራት ብሩሃት ኣይኮኑን።

question-paper_since = እዚ ወረቐት ካብ መዓስ ኣለኩም?
    .help = ናይዚ ዓይነት እቲ ናይ መጀመርታ ማለትና እዩ። ብግምት ይኣክል።
    .why = ንገለ ኮርሳት ቀዳማይ ዓመት ይቑጸር።
    .decline = ሽዑ ሓደ ኮርስ ገና ኣብ ቀዳማይ ዓመት ምህላዉን ዘይምህላዉን ብሩህ ኣይኮነን።
field-paper_since-title_term = ንክንደይ ግዜ የገልግል?
value-title_term-under_year = ካብ ሓደ ዓመት ንታሕቲ
value-title_term-year_or_more = ሓደ ዓመት ወይ ዝያዳ

question-duldung_since = Duldung ካብ መዓስ ኣለኩም?
    .help = እቲ ናይ መጀመርታ ማለትና እዩ። ብግምት ይኣክል።
    .why = ምስ Duldung ድሕሪ ገለ ኣዋርሕ ኮርሳት፣ Ausbildung ከምኡውን ስራሕ ይኽፈቱ።
    .decline = ሽዑ በዚ ግዜ ዝውሰኑ ነገራት ብሩሃት ኣይኮኑን።

# The German words are what people compare with their paper.
question-work_entry = እቲ ወረቐት ብዛዕባ ስራሕ እንታይ ይብል?
    .help = “Erwerbstätigkeit” (ዝኾነ ስራሕ) ወይ “Beschäftigung” (ስራሕ ምስ ኣስራሒ) ድለዩ።
    .why = በዚ፣ ወረቐትኩም እቲ ሕጊ ዝብሎ ድሮ ይብል እንተኾይኑ ትርእዩ።
    .decline = ሽዑ ነቲ ወረቐት ምስ ሕጊ ከነነጻጽር ኣይንኽእልን።
value-work_entry-any = “Erwerbstätigkeit erlaubt” ወይ “gestattet” (ዝኾነ ስራሕ ፍቑድ እዩ)
value-work_entry-employment_only = “Beschäftigung erlaubt”፣ “selbstständige Tätigkeit” ግን ኣይኮነን (ስራሕ ምስ ኣስራሒ ፍቑድ እዩ፣ ናይ ውልቂ ንግዲ ግን ኣይፍቀድን)
value-work_entry-permit = ብፍቓድ ቤት ጽሕፈት ወጻእተኛታት ጥራይ (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = እዚ ስራሕ ጥራይ
    .hint = ስም እቲ ትካል ተጻሒፉ ኣሎ።
value-work_entry-no = “Erwerbstätigkeit nicht gestattet” (ስራሕ ኣይፍቀድን)
value-work_entry-silent = ኣብኡ ዝተጻሕፈ ነገር የለን።

question-lodging = { $for ->
    [other] እቲ ሰብ ኣበይ ይድቅስን ይነብርን?
    [child] ውላድኩም ኣበይ ይድቅስን ይነብርን?
   *[self] ኣብ ከመይ ዝበለ ቦታ ትነብሩ?
}
    .help = ኣድራሻ ኣየድልየናን።
    .why = ኣብ ማእከል መቐበሊ (Aufnahmeeinrichtung) ንስራሕን ገዛ ንምቕያርን ካልእ ሕግታት ኣለዉ።
    .decline = ሽዑ ስራሕ ካብ መዓስ ጀሚሩ ከም ዝከኣል ብሩህ ኣይኮነን።
value-lodging-reception = ኣብ ማእከል መቐበሊ (Aufnahme­einrichtung)
    .hint = ኣብ Saarland፦ Landes­aufnahme­stelle Lebach
value-lodging-municipal = ኣብ መዕረፊ ናይ ከተማ ወይ ምምሕዳር (Unterkunft)
value-lodging-flat = ኣብ ገዛ
value-lodging-with_others = ምስ ካልኦት ሰባት
value-lodging-nowhere = ቀዋሚ ቦታ የብለይን።

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] እቲ ሰብ ካብዘን ሃገራት ናይ ሓንቲ ፓስፖርት ኣለዎ ዶ?
    [child] ውላድኩም ካብዘን ሃገራት ናይ ሓንቲ ፓስፖርት ኣለዎ ዶ?
   *[self] ካብዘን ሃገራት ናይ ሓንቲ ፓስፖርት ኣለኩም ዶ?
}
    .help = ኣልባንያ፣ ቦስንያን ሄርሰጎቪናን፣ ጆርጅያ፣ ጋና፣ ኮሶቮ፣ ሞልዶቫ፣ ሞንተነግሮ፣ ሰሜን መቄዶንያ፣ ሰነጋል፣ ሰርብያ
    .why = እዘን ሃገራት ኣብ ሓደ ዝርዝር ናይ ሕጊ ኣለዋ። ካብኣተን ንዝመጹ ሰባት ኣብ ስራሕ ካልእ ሕግታት ኣለዉ። ብዛዕባ ምኽንያታት ፈጺምና ኣይንሓትትን።
    .decline = ሽዑ ስራሕን ሞያዊ ስልጠናን (Ausbildung) ከም ዝከኣልን ከም ዘይከኣልን ብሩህ ኣይኮነን።
value-origin_listed-true = እወ
value-origin_listed-false = ኣይፋል
field-origin-origin_country = ኣየነይቲ?
value-origin_country-MD = ሞልዶቫ
value-origin_country-GE = ጆርጅያ
value-origin_country-other = ካብቲ ዝርዝር ካልእ ሃገር
field-origin-asylum_filed = ምልክታ ዑቕባ መዓስ ነይሩ?
