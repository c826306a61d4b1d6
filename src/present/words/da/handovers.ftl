# Overdragelser: hvor sager går fra gruppe til gruppe, hvad det tager af tid, og hvad grupperne har at lave.
handovers-title = Overdragelser
handovers-short = Skift
handovers-lede = En overdragelse er, når det næste trin i en sag udføres af en anden gruppe.
handovers-waiting = Tæller overdragelser …
handovers-said =
    { $n ->
        [one] 1 overdragelse mellem grupper i { $all } sager
       *[other] { $n } overdragelser mellem grupper i { $all } sager
    }
handovers-said-nobody = Ingen af de { $all } sager skifter gruppe
handovers-said-hidden = Hvor mange gange de { $all } sager skifter gruppe, er skjult
handovers-person =
    { $n ->
        [one] 1 skift af medarbejder i { $all } sager
       *[other] { $n } skift af medarbejder i { $all } sager
    }
handovers-person-nobody = Ingen af de { $all } sager skifter medarbejder
handovers-person-hidden = Hvor mange gange de { $all } sager skifter medarbejder, er skjult
handovers-share =
    { $n ->
        [one] 1 sag skifter mindst én gang. Det er { $share }.
       *[other] { $n } sager skifter mindst én gang. Det er { $share }.
    }
handovers-column = Kolonne med grupper
handovers-column-none = Vælg kolonne
handovers-proposed = Spor foreslår kolonnen ud fra dens navn.
handovers-propose = Brug Spors forslag
handovers-five = En gruppe står for sig selv, når mindst fem personer har arbejdet i den. Spor viser aldrig en enkelt medarbejder og laver ingen rangordning.
handovers-others = Øvrige ({ $n })
handovers-others-are =
    { $n ->
        [one] Øvrige er 1 gruppe.
       *[other] Øvrige er { $n } grupper under ét.
    }
handovers-too-few =
    { $n ->
        [one] 1 af grupperne har færre end fem personer og står ikke for sig selv.
       *[other] { $n } af grupperne har færre end fem personer og står ikke for sig selv.
    }
handovers-without-group = { $n } hændelser siger ikke hvilken gruppe og er sprunget over.
handovers-none = Ingen grupper at vise
handovers-columns-too-few = Ikke vist, fordi grupperne har færre end fem personer: { $columns }.
handovers-choose = Vælg ovenfor, hvilken kolonne der siger, hvilken gruppe der udfører trinnet.
handovers-only-persons = Loggen siger i kolonnen { $column }, hvem der udfører trinnene, men har ingen kolonne med grupper på mindst fem personer. Spor viser ikke enkelte medarbejdere. Derfor ses her kun, hvor mange gange sager skifter medarbejder. Læs filen igen med en kolonne for team eller afdeling for at se mere.
handovers-nobody-known = Loggen har ingen kolonne, der siger, hvilken medarbejder eller gruppe der udfører trinnene. Læs filen igen, og tag en kolonne som team, gruppe eller afdeling med.
handovers-times = Tid til næste hændelse
handovers-times-between = Når gruppen skifter
handovers-times-within = I samme gruppe
handovers-count = Gange
handovers-calendar = Kalendertid
handovers-working = Arbejdstid
handovers-median = Median
handovers-median-is = Halvdelen af gangene går der højst så lang tid
handovers-p90 = 90 % inden
handovers-p90-is = Ni ud af ti gange går der højst så lang tid
handovers-working-is = Arbejdstid følger arbejdskalenderen, som kan ændres under Tid.
handovers-of-open = Tiden går fra én hændelse til den næste i samme sag. Åbne sager er med: overdragelsen er sket, selv om sagen ikke er afsluttet.
handovers-no-cause = Forskellen er ingen årsag: det, der gives videre, kan være det, der tager tid under alle omstændigheder.
handovers-few-times = Tider fra færre end 10 sager vises ikke.
handovers-between = Fra gruppe til gruppe
handovers-between-unit = antal overdragelser; rækken giver fra sig, kolonnen tager imod
handovers-between-click = Klik på et tal for at beholde sagerne, fjerne dem eller se kun dem. Med tastaturet: knapperne i tabellen over de hyppigste overdragelser, eller filteret «Værdier lige efter hinanden».
handovers-count-of = { $name }, overdragelser: { $n }
handovers-week-of = { $name }, sager: { $n }
handovers-from-to = Fra \ til
handovers-total = I alt
handovers-same = samme gruppe
handovers-pairs = De hyppigste overdragelser
handovers-pairs-none = Ingen overdragelser mellem to grupper kan vises.
handovers-pair = Fra → til
handovers-cases = Sager
handovers-further =
    { $n ->
        [one] Filen har 1 mere.
       *[other] Filen har { $n } flere.
    }
handovers-changes-title = Skift pr. sag
handovers-changes-head = Antal skift
handovers-changes-is = En sag uden nogen angivelse tæller som uden skift.
handovers-changes = { $n }
handovers-changes-of = «{ $name }», skift: { $n }
handovers-changes-or-more = { $n } eller flere
handovers-of-person = Medarbejder
handovers-of-group = Gruppe
handovers-there-and-back = Frem og tilbage mellem grupper
handovers-there-and-back-is = En sag går fra en gruppe til en anden og straks tilbage til den første
handovers-there-and-back-cases =
    { $n ->
        [one] 1 sag går frem og tilbage mellem to grupper mindst én gang.
       *[other] { $n } sager går frem og tilbage mellem to grupper mindst én gang.
    }
handovers-there-and-back-none = Ingen sager går frem og tilbage mellem to grupper.
handovers-there-and-back-hidden = Hvor mange sager der går frem og tilbage, er skjult.
handovers-way = Vej
handovers-not-told =
    { $n ->
        [one] 1 vej vises ikke: for få sager eller for små grupper.
       *[other] { $n } veje vises ikke: for få sager eller for små grupper.
    }
handovers-loads = Hvad grupperne har at lave
handovers-loads-unit = sager med en hændelse i gruppen, uge for uge
handovers-group = Gruppe
handovers-events = Hændelser
handovers-weeks-click = Klik på et tal for at beholde sagerne, fjerne dem eller se kun dem. Med tastaturet: filteret «Oplysning i en periode».
handovers-weeks = Sager pr. uge
handovers-busiest = Flest sager
handovers-busiest-week = { $week }: { $n }
handovers-overlap = Flere opgaver ad gangen
handovers-overlap-is = Andelen af den tid, hvor gruppen er i gang med noget, hvor den har mindst to opgaver i gang på samme tid
handovers-overlap-percent = Tid med flere opgaver ad gangen (%)
handovers-week-figure = Hvad ugerne viser
handovers-week-tasks = Opgaver ad gangen pr. uge
handovers-parallel = Opgaver ad gangen
handovers-parallel-is = Så mange opgaver gruppen i gennemsnit har i gang, når den har nogen
handovers-no-starts = Loggen har kun ét tidspunkt pr. hændelse. Derfor kan det ikke ses, hvor mange opgaver en gruppe har i gang ad gangen.
handovers-week = Uge
handovers-earlier = { $n } tidligere uger er udeladt. En forkert dato kan være skyld i så lang en periode.
handovers-file-between = overdragelser mellem grupper
handovers-file-times = tid til næste hændelse
handovers-file-there-and-back = frem og tilbage mellem grupper
handovers-file-loads = gruppernes sager
handovers-file-weeks = gruppernes sager pr. uge
handovers-file-changes = skift i sagerne
handovers-part = Del
handovers-of = Fra / hvad
handovers-to = Til / uge
handovers-median-hours = Median, kalendertid (timer)
handovers-p90-hours = 90 % inden, kalendertid (timer)
handovers-median-working-hours = Median, arbejdstid (timer)
handovers-p90-working-hours = 90 % inden, arbejdstid (timer)
