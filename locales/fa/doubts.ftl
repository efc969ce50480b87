doubt-title = لطفاً یک بار دیگر نگاه کنید
doubt-number = یک عدد بنویسید، مثلاً 34.
doubt-range = عددی از { $from } تا { $to } بنویسید.
doubt-future = ماهی را انتخاب کنید که در آینده نباشد.
doubt-half = ماه و سال را انتخاب کنید.
