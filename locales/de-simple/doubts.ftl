doubt-title = Bitte sehen Sie noch einmal nach
doubt-number = Schreiben Sie eine Zahl. Zum Beispiel: 34.
doubt-range = Schreiben Sie eine Zahl. Die Zahl ist von { $from } bis { $to }.
doubt-future = Der Monat darf nicht in der Zukunft sein. Wählen Sie einen anderen Monat.
doubt-half = Wählen Sie beides: den Monat und das Jahr.
