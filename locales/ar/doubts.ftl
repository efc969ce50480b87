doubt-title = يُرجى النظر مرة أخرى
doubt-number = المطلوب رقم، مثلاً 34.
doubt-range = المطلوب رقم من { $from } إلى { $to }.
doubt-future = المطلوب شهر ليس في المستقبل.
doubt-half = المطلوب اختيار الشهر والسنة.
