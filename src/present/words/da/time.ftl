# Tid: hvor længe sagerne tager, hvor tiden ligger, og hvad der er typisk.
time-title = Tid
time-lede = Hvor længe sagerne tager, hvor tiden ligger, og hvad der er typisk
time-waiting = Måler tiden …
time-measure = Det, der måles
time-from = Mål fra
time-occurrence = Indtil
time-to = Trin
time-whole = Hele sagen
time-choose-step = Vælg trin
time-choose-to = Vælg det trin, der måles til. Indtil da måles hele sagen.
time-first = første gang
time-last = sidste gang
time-next = næste gang, hver gang
time-first-is = Fra første gang, det første trin sker, til første gang derefter, det andet sker
time-last-is = Fra første gang, det første trin sker, til sidste gang derefter, det andet sker
time-next-is = Fra hver gang, det første trin sker, til næste gang, det andet sker: en sag kan have flere tider
time-name-first = Fra { $from } til første { $to }
time-name-last = Fra { $from } til sidste { $to }
time-name-next = Fra hver { $from } til næste { $to }
time-clock = Ur
time-working = Arbejdstid
time-calendar = Kalendertid
time-in-working = i arbejdstid
time-in-calendar = i kalendertid
time-figures = Nøgletal
time-median = Median
time-median-is = Halvdelen tager højst så længe
time-p90 = 90 % inden
time-p90-is = Ni ud af ti tager højst så længe
time-p25 = 25 % inden
time-p75 = 75 % inden
time-total = Tid i alt
time-total-is = Summen af al målt tid her
time-efficiency = Flow-effektivitet
time-efficiency-unknown = kan ikke kendes: loggen har ét tidspunkt pr. hændelse
time-efficiency-of = { $worked } med behandling, { $waited } ventetid
time-measured = Målte sager
time-measured-all = alle sager, der vises
time-measured-closed = afsluttede af { $all } sager, der vises
time-measured-of = af { $all } sager, der vises
time-measured-times = af { $all } sager, der vises; { $times } tider
time-counts-whole = Tiden går fra sagens første til dens sidste hændelse. Den sidste hændelse regnes som afslutningen, også hvis sagen stadig er i gang.
time-counts-closed = Tiden går fra sagens første til dens sidste hændelse. Kun afsluttede sager er målt; åbne sager: { $n }. Hvad der afslutter en sag, vælges i Overblik.
time-counts-between = Tiden går, fra det første trin er færdigt, til det andet er færdigt. Alle sager, der vises, er med, også dem, der er i gang.
time-without-from = Uden «{ $from }»: { $n } sager.
time-without-to = Med «{ $from }», men uden «{ $to }» bagefter: { $n } sager.
time-unmet = Gange, hvor «{ $from }» ikke følges af «{ $to }»: { $n }.
time-one-time = Loggen har ét tidspunkt pr. hændelse. Hvor meget af tiden der arbejdes på sagen, og hvor meget den ligger stille, kan derfor ikke kendes: begge dele er i tiden til næste hændelse.
time-distribution = Fordeling
time-bins-cases = antal sager; hver søjle er { $width } bred, { $clock }
time-bins-times = antal tider; hver søjle er { $width } bred, { $clock }
time-said-cases = Halvdelen af { $n } sager tager højst { $median }, og ni ud af ti højst { $p90 }.
time-said-times = Halvdelen af { $n } tider er højst { $median }, og ni ud af ti højst { $p90 }.
time-longer-times = Sidste søjle er { $edge } { $unit } og derover: { $cases } tider.
time-few = Færre end 10 sager: median og 90 %-grænse vises ikke.
time-nothing = Ingen af de sager, der vises, kan måles sådan.
time-file-distribution = fordeling af tid
time-places = Hvor tiden ligger
time-places-by = Vis efter
time-by-step = Trin
time-by-transition = Overgang
time-place = Sted
time-place-is = Det trin, den overgang eller den værdi, sagen står ved
time-share = Andel
time-share-is = Andel af al målt tid
time-share-percent = Andel af tid (%)
time-times = Tider
time-times-is = Hvor mange gange tiden til næste hændelse er målt her
time-cases-is = Sager, der har tid her
time-places-are = Tiden fra hver hændelse til den næste lægges til det sted, hvor sagen står imens.
time-places-not-told =
    { $n ->
        [one] 1 sted vises ikke, fordi for få sager har tid dér.
       *[other] { $n } steder vises ikke, fordi for få sager har tid dér, eller fordi de kan regnes ud af resten.
    }
time-places-further =
    { $n ->
        [one] 1 sted med mindre tid er udeladt.
       *[other] { $n } steder med mindre tid er udeladt.
    }
time-places-none = Der er ingen tid at fordele: hver sag har kun én hændelse, eller for få sager kan måles.
time-file-places = hvor tiden ligger
time-no-value = uden værdi
time-groups = Side om side
time-groups-by = Sammenlign efter
time-groups-propose = Spors forslag
time-groups-unit = { $unit } { $clock }
time-groups-middle = midterste halvdel
time-groups-none = Vælg en kolonne med flere værdier. Grupper med færre end 10 sager vises samlet.
time-groups-no-column = Loggen har ingen kolonne at sammenligne efter. Medarbejdere sammenlignes ikke.
time-groups-folded =
    { $n ->
        [one] 1 værdi vises ikke for sig: { $cases } sager.
       *[other] { $n } værdier vises ikke for sig: { $cases } sager i alt.
    }
time-groups-no-cause = En forskel mellem grupper er ingen årsag.
time-groups-keep = Behold sager: { $what }
time-file-groups = tid side om side
time-in-hours = { $name } (timer { $clock })
time-day-1 = man.
time-day-2 = tirs.
time-day-3 = ons.
time-day-4 = tors.
time-day-5 = fre.
time-day-6 = lør.
time-day-7 = søn.
time-calendar-button = Arbejdskalender: { $name }
time-calendar-title = Arbejdskalender
time-calendar-is = Arbejdstid tæller kun de timer, hvor kontoret har åbent. Kalenderen gælder også filteret «i arbejdstid».
time-calendar-never = aldrig åbent
time-calendar-holidays = helligdage lukket
time-calendar-closed = Også lukket: { $days }.
time-calendar-hours = Åbningstid
time-calendar-from = { $day } fra
time-calendar-to = { $day } til
time-calendar-shut = lukket
time-calendar-close-holidays = Lukket på danske helligdage
time-calendar-bededag = Store bededag er helligdag til og med 2023.
time-calendar-other = Også lukket
time-closed-constitution = grundlovsdag
time-closed-ascension = dagen efter Kristi himmelfartsdag
time-closed-christmas = juleaften
time-closed-new-year = nytårsaften
time-closed-after-easter = { $n } dage efter påskedag
time-calendar-first = Fra og med
time-calendar-last = Til og med
time-calendar-add = Tilføj lukkedage
time-calendar-remove = Fjern { $days }
time-calendar-wrong = Et kontor lukker efter, at det åbner. Ret { $day }.
time-calendar-use = Brug kalenderen
time-calendar-reset = Nulstil
time-calendar-used = Arbejdskalenderen er ændret
