# Prikdiagrammet: hver hændelse i hver sag som en prik.
dots-title = Prikdiagram
dots-lede = En række for hver sag og en prik for hver hændelse
dots-said = { $cases } sager og { $events } hændelser: en række for hver sag, { $across }. { $order }
dots-said-time = en prik for hver hændelse, der hvor den skete
dots-said-since = en prik for hver hændelse, så længe efter sagens start
dots-said-order = en prik for hver hændelse i sagens rækkefølge
dots-said-by-begin = De sager, der startede først, står øverst.
dots-said-by-duration = De sager, der varede længst, står øverst.
dots-said-by-end = De sager, der sluttede først, står øverst.
dots-rows = Række { $first }–{ $last } af { $cases } ses.
dots-across = Vandret
dots-across-time = Tidspunkt
dots-across-since = Tid siden sagens start
dots-across-order = Trin for trin
dots-order = Rækker efter
dots-by-begin = Sagens start
dots-by-duration = Varighed
dots-by-end = Sagens slutning
dots-colour = Farve efter
dots-colour-activity = Aktivitet
dots-zoom = Zoom
dots-window-ways = Filtrér til det, der vises
dots-window = Sager med en hændelse fra { $from } til { $to }
dots-fit = Vis alt
dots-key = Prikkernes farver
dots-key-many = Jo mørkere en prik er, jo flere hændelser ligger oven i hinanden. Hvor flere farver mødes, ses den, der er flest af.
dots-others =
    { $n ->
        [one] 1 anden aktivitet
       *[other] { $n } andre aktiviteter
    }
dots-other-values =
    { $n ->
        [one] 1 anden værdi
       *[other] { $n } andre værdier
    }
dots-keys = Piletasterne flytter udsnittet, med Skift et halvt billede ad gangen. Plus og minus zoomer, 0 viser alt. Teksten under billedet siger, hvad der ligger i midten.
dots-begin = Sagens start
dots-here-how = Peg på prikkerne, eller gå hertil med Tab, så står der, hvad de er.
dots-here-none = Her er ingen hændelser.
dots-here =
    { $events ->
        [one] 1 hændelse
       *[other] { $events } hændelser
    } i { $cases ->
        [one] 1 sag
       *[other] { $cases } sager
    } { $when }: { $kinds }
dots-here-time = ({ $when })
dots-here-since = ({ $when } efter sagens start)
dots-here-order = (trin { $when })
dots-here-further =
    { $n ->
        [one] 1 til
       *[other] { $n } til
    }
dots-stays = Prikkerne er enkelte sager. Billedet af en log om personer kan ikke gemmes; tabellen kan.
dots-file = prikdiagram
dots-file-table = hændelser pr. periode
dots-table = Hændelser pr. periode og aktivitet
dots-week = Uge
dots-month = Måned
dots-quarter = Kvartal
dots-quarter-name = { $n }. kvartal { $year }
dots-year = År
dots-until = til og med { $period }
dots-total = I alt
