### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "sepse".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Të mbërrini dhe të gjeni rrugën
    .voice = Jam në fillim dhe kërkoj rrugën.
    .name = Zugang, Ansprache und Information
phase-2 = Të tregoni aftësitë dhe të planifikoni
    .voice = Dua të di çfarë vlere kanë këtu aftësitë e mia.
    .name = Berufliche Orientierung und Planung
phase-3 = Të mësoni
    .voice = Dua të mësoj: gjermanisht, një pjesë që mungon, një diplomë.
    .name = Umsetzung und Qualifizierung
phase-4 = Të gjeni punë
    .voice = Kërkoj punë ose një vend për formim profesional (Ausbildung), ose dua biznesin tim.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Të vazhdoni mirë në punë
    .voice = Punoj dhe dua që të vazhdojë mirë.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = sepse keni zgjedhur: Jam në fillim
line-W2 = sepse keni zgjedhur: Dua të di çfarë vlere kanë aftësitë e mia
line-W3 = sepse keni zgjedhur: Dua të mësoj
line-W4 = sepse keni zgjedhur: Kërkoj punë, ose dua biznesin tim
line-W4-ausbildung = sepse kërkoni një vend për formim profesional (Ausbildung)
line-W5 = sepse keni zgjedhur: Dua që të vazhdojë mirë
line-1a = sepse diçka nuk mund të presë
line-1b = sepse ka probleme me një kontratë ose me borxhe
line-1c = sepse më parë duhen sqaruar dokumentet
line-1d = sepse po filloni me gjermanishten
line-1d-later = sepse gjermanishtja tani mund të jetë një synim për të mësuar
line-1e = sepse keni ardhur para pak kohe
line-2a = sepse keni mësuar diçka që këtu mund të vlejë
line-2a-below = sepse puna juaj nuk përputhet me atë që keni mësuar
line-2b = sepse kërkoni një formim profesional (Ausbildung) dhe jeni nën 27 vjeç
line-3a = sepse tani po mësoni
line-3b = sepse profesioni juaj është njohur pjesërisht dhe mungon një pjesë
line-3c = sepse më shumë gjermanisht ndihmon në kërkim
line-4a = sepse dokumenti juaj është për të kërkuar, ose sepse kërkoni punë përtej kufirit
line-4b = sepse një punë mori fund
line-5a = sepse ka probleme në punë
line-5b = sepse punoni
line-F = sepse për shumë njerëz ky është një fillim i mirë

theme-residence = Qëndrimi dhe ligji
theme-german = Mësimi i gjermanishtes
theme-living = Banimi dhe përditshmëria
theme-family = Familja, kopshti (Kita), shkolla
theme-health = Shëndeti dhe mirëqenia
theme-money = Para për jetesën
theme-consumer = Kontratat dhe mbrojtja e konsumatorit
theme-recognition = Njohja dhe aftësitë
theme-training = Formimi profesional (Ausbildung) dhe universiteti
theme-further = Formimi i mëtejshëm (Weiterbildung)
theme-work = Puna dhe aplikimet për punë
theme-business = Biznes i pavarur
theme-rights = Të drejtat në punë dhe ecja përpara
theme-citizen = Pasaporta gjermane (Einbürgerung) dhe vullnetarizmi
