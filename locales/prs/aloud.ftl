aloud-listen = خواندن با صدای بلند
aloud-stop = توقف خواندن
aloud-show = نشان دادن به کسی
aloud-close = بسته کردن
