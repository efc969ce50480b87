doubt-title = Regardez encore une fois, s’il vous plaît
doubt-number = Écrivez un nombre, par exemple 34.
doubt-range = Écrivez un nombre de { $from } à { $to }.
doubt-future = Choisissez un mois qui n’est pas dans l’avenir.
doubt-half = Choisissez le mois et l’année.
