### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it follows "here, " and begins with "because". "Your choice" is a noun, so it has no gender.

phase-1 = الوصول وإيجاد الطريق
    .voice = أنا في البداية وأبحث عن الطريق.
    .name = Zugang, Ansprache und Information
phase-2 = إظهار الخبرة والتخطيط
    .voice = أريد أن أعرف قيمة خبرتي هنا.
    .name = Berufliche Orientierung und Planung
phase-3 = التعلّم
    .voice = أريد أن أتعلّم: اللغة الألمانية، أو جزءًا ينقصني، أو للحصول على شهادة.
    .name = Umsetzung und Qualifizierung
phase-4 = إيجاد عمل
    .voice = أبحث عن عمل أو عن مكان للتدريب المهني (⁨Ausbildung⁩)، أو أريد عملي الخاص.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = الاستمرار في العمل بشكل جيد
    .voice = أعمل، وأريد أن تستمر الأمور جيدًا.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = لأن اختيارك هو: أنا في البداية
line-W2 = لأن اختيارك هو: أريد أن أعرف قيمة خبرتي
line-W3 = لأن اختيارك هو: أريد أن أتعلّم
line-W4 = لأن اختيارك هو: أبحث عن عمل، أو أريد عملي الخاص
line-W4-ausbildung = لأن هدفك هو مكان للتدريب المهني (⁨Ausbildung⁩)
line-W5 = لأن اختيارك هو: أريد أن تستمر الأمور جيدًا
line-1a = لأن هناك أمرًا لا يحتمل الانتظار
line-1b = لأن هناك مشكلة مع عقد أو مع ديون
line-1c = لأن الأوراق تحتاج إلى توضيح أولًا
line-1d = لأنك في بداية تعلّم الألمانية
line-1d-later = لأن تعلّم الألمانية قد يكون هدفًا الآن
line-1e = لأن وصولك كان قبل وقت قصير
line-2a = لأن لديك خبرة أو شهادة قد تكون لها قيمة هنا
line-2a-below = لأن عملك لا يناسب ما تعلّمته
line-2b = لأن هدفك هو التدريب المهني (⁨{ -ausbildung }⁩) وعمرك أقل من 27 سنة
line-3a = لأنك الآن في مرحلة تعلّم
line-3b = لأن معادلة شهادتك المهنية جزئية، وهناك جزء ناقص
line-3c = لأن تحسين الألمانية يساعد في البحث
line-4a = لأن ورقتك مخصصة للبحث، أو لأن بحثك عن عمل هو عبر الحدود
line-4b = لأن عملًا سابقًا انتهى
line-5a = لأن هناك مشكلة في العمل
line-5b = لأن لديك عملًا
line-F = لأن هذه بداية جيدة لكثير من الناس

theme-residence = الإقامة (⁨Aufenthalt⁩) والقانون
theme-german = تعلّم الألمانية
theme-living = السكن والحياة اليومية
theme-family = العائلة، روضة الأطفال (⁨{ -kita }⁩)، المدرسة
# Health and mind: everyday words, no word for mental illness.
theme-health = الصحة والراحة النفسية
theme-money = المال وتأمين المعيشة
theme-consumer = حماية المستهلك
theme-recognition = معادلة الشهادة (⁨{ -anerkennung }⁩) والخبرات
theme-training = التدريب المهني (⁨{ -ausbildung }⁩) والدراسة الجامعية
theme-further = التأهيل المهني المستمر (⁨Weiterbildung⁩)
theme-work = العمل وطلب الوظيفة
theme-business = العمل المستقل
theme-rights = الحقوق في العمل والتقدّم المهني
theme-citizen = الجنسية الألمانية (⁨{ -einbuergerung }⁩) والتطوع
