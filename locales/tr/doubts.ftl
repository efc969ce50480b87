doubt-title = Lütfen bir kez daha bakın
doubt-number = Bir sayı yazın, örneğin 34.
doubt-range = { $from } ile { $to } arasında bir sayı yazın.
doubt-future = Gelecekte olmayan bir ay seçin.
doubt-half = Ayı ve yılı seçin.
