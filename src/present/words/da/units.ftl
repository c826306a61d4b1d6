# Måneder, datoer og varigheder.
units-jan = jan.
units-feb = feb.
units-mar = marts
units-apr = apr.
units-may = maj
units-jun = juni
units-jul = juli
units-aug = aug.
units-sep = sept.
units-oct = okt.
units-nov = nov.
units-dec = dec.
units-january = januar
units-february = februar
units-march = marts
units-april = april
units-may-full = maj
units-june = juni
units-july = juli
units-august = august
units-september = september
units-october = oktober
units-november = november
units-december = december
units-month = { $month } { $year }
units-day-short = { $day }. { $month } { $year }
units-day-full = { $day }. { $month } { $year }
units-moment = { $day } kl. { $clock }
# Korteste form på kortet: $number er det skrevne tal, $n vælger ental eller flertal.
units-s = { $number } s
units-min = { $number } min
units-h = { $number } t
units-d = { $number } d
units-seconds =
    { $n ->
        [1] { $number } sekund
       *[other] { $number } sekunder
    }
units-minutes = { $number } min
units-hours =
    { $n ->
        [1] { $number } time
       *[other] { $number } timer
    }
units-days =
    { $n ->
        [1] { $number } dag
       *[other] { $number } dage
    }
# Hele enheder i sætninger.
units-under-a-second = under 1 sekund
units-seconds-long =
    { $n ->
        [one] 1 sekund
       *[other] { $n } sekunder
    }
units-minutes-long =
    { $n ->
        [one] 1 minut
       *[other] { $n } minutter
    }
units-hours-long =
    { $n ->
        [one] 1 time
       *[other] { $n } timer
    }
units-days-long =
    { $n ->
        [one] 1 dag
       *[other] { $n } dage
    }
# Et tal, der er for lille til at blive vist, eller som et lille tal kunne regnes ud af.
units-hidden = et skjult antal
units-hidden-short = skjult
# Linjenumre i en sætning.
units-line = linje { $line }
units-lines = linje { $lines } og { $last }
units-lines-more = linje { $lines } og flere
units-and = { $first } og { $last }
