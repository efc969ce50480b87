aloud-listen = قراءة بصوت مسموع
aloud-stop = إيقاف القراءة
aloud-show = عرض على شخص آخر
aloud-close = إغلاق
