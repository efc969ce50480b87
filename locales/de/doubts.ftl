# What a question says where an input cannot be meant so. It loads behind the first question.

# Heading above the list of such inputs
doubt-title = Bitte sehen Sie noch einmal hin
# No number was written
doubt-number = Schreiben Sie eine Zahl, zum Beispiel 34.
# $from, $to: the smallest and the largest number that can be meant
doubt-range = Schreiben Sie eine Zahl von { $from } bis { $to }.
# A month in the future, where something began in the past
doubt-future = Wählen Sie einen Monat, der nicht in der Zukunft liegt.
# Only one of month and year was chosen
doubt-half = Wählen Sie den Monat und das Jahr.
