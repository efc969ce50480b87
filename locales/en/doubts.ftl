doubt-title = Please look at this again
doubt-number = Write a number, for example 34.
doubt-range = Write a number from { $from } to { $to }.
doubt-future = Choose a month that is not in the future.
doubt-half = Choose the month and the year.
