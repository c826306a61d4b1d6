# Months, dates and durations.
units-jan = Jan
units-feb = Feb
units-mar = Mar
units-apr = Apr
units-may = May
units-jun = Jun
units-jul = Jul
units-aug = Aug
units-sep = Sep
units-oct = Oct
units-nov = Nov
units-dec = Dec
units-january = January
units-february = February
units-march = March
units-april = April
units-may-full = May
units-june = June
units-july = July
units-august = August
units-september = September
units-october = October
units-november = November
units-december = December
units-month = { $month } { $year }
units-day-short = { $day } { $month } { $year }
units-day-full = { $day } { $month } { $year }
units-moment = { $day } at { $clock }
# Shortest form on the map: $number is the number as written, $n chooses singular or plural.
units-s = { $number } s
units-min = { $number } min
units-h = { $number } h
units-d = { $number } d
units-seconds =
    { $n ->
        [one] { $number } second
       *[other] { $number } seconds
    }
units-minutes = { $number } min
units-hours = { $number } hours
units-days = { $number } days
# Whole units in sentences.
units-under-a-second = under 1 second
units-seconds-long =
    { $n ->
        [one] 1 second
       *[other] { $n } seconds
    }
units-minutes-long =
    { $n ->
        [one] 1 minute
       *[other] { $n } minutes
    }
units-hours-long =
    { $n ->
        [one] 1 hour
       *[other] { $n } hours
    }
units-days-long =
    { $n ->
        [one] 1 day
       *[other] { $n } days
    }
# A number too small to show.
units-hidden = a hidden number
units-hidden-short = hidden
# Line numbers in a sentence.
units-line = line { $line }
units-lines = lines { $lines } and { $last }
units-lines-more = lines { $lines } and more
units-and = { $first } and { $last }
