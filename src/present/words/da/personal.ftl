# Personoplysninger: erklæring, fund, behandling, små tal, nøgle og genkendelighed.
personal-title = Personoplysninger
personal-over = i det, der er set på
personal-sum-title = Personoplysninger i filen
personal-sum-nothing = Ingen fundet i det, der er set på.
personal-sum-certain = <b>{ $n } { $n ->
        [one] sikkert
       *[other] sikre
    }</b> fund i { $columns ->
        [one] 1 kolonne
       *[other] { $columns } kolonner
    }
personal-sum-probable = <b>{ $n } { $n ->
        [one] sandsynligt
       *[other] sandsynlige
    }</b> fund i { $columns ->
        [one] 1 kolonne
       *[other] { $columns } kolonner
    }
personal-sum-possible = <b>{ $n } { $n ->
        [one] muligt
       *[other] mulige
    }</b> fund i { $columns ->
        [one] 1 kolonne
       *[other] { $columns } kolonner
    }
personal-sum-treated =
    { $n ->
        [one] Behandling foreslås for 1 kolonne.
       *[other] Behandling foreslås for { $n } kolonner.
    }
personal-sum-details = Se kolonnerne
personal-whom = Hvem handler sagerne om?
personal-citizens = Borgere
personal-citizens-why = Små tal skjules på skærmen, og enkelte sager kræver en begrundelse.
personal-employees = Medarbejdere
personal-employees-why = Små tal skjules på skærmen. Ingen kan måles eller sammenlignes enkeltvis.
personal-nobody = Ingen personer
personal-nobody-why = Fx maskiner, fakturaer eller opdigtede data. Intet skjules.
personal-overruled =
    { $n ->
        [one] Filen har 1 sikkert CPR-nummer. Loggen behandles derfor som en log om borgere.
       *[other] Filen har { $n } sikre CPR-numre. Loggen behandles derfor som en log om borgere.
    }
personal-columns = Kolonnerne og deres behandling, kan rulles
personal-column = Kolonne
personal-found = Fundet
personal-treatment = Behandling
personal-why = Hvorfor
personal-nothing = intet fundet
personal-nothing-at-all = Spor fandt ingen personoplysninger i filen. Det kan ikke ses på alt: er sagerne om borgere, så vælg «Borgere».
personal-how-of = Hvad skal der ske med kolonnen { $column }?
personal-certain = sikkert
personal-probable = sandsynligt
personal-possible = muligt
personal-kind-cpr =
    { $n ->
        [one] CPR-nummer i 1 række
       *[other] CPR-numre i { $n } rækker
    }
personal-kind-mail =
    { $n ->
        [one] mailadresse i 1 række
       *[other] mailadresser i { $n } rækker
    }
personal-kind-phone =
    { $n ->
        [one] telefonnummer i 1 række
       *[other] telefonnumre i { $n } rækker
    }
personal-kind-address =
    { $n ->
        [one] adresse i 1 række
       *[other] adresser i { $n } rækker
    }
personal-kind-name =
    { $n ->
        [one] navn i 1 række
       *[other] navne i { $n } rækker
    }
personal-keep = Behold
personal-pseudonym = Pseudonymér
personal-group = Gruppér sjældne
personal-day = Kun dag
personal-week = Kun uge
personal-month = Kun måned
personal-age = Aldersgruppe
personal-relative = Dage fra sagens start
personal-drop = Udelad
personal-needed = Bruges som den er
personal-case-kept = Uændret, mens loggen er åben
personal-reason-free-text = Fritekst, hvor der kan stå hvad som helst.
personal-reason-holds = Her står personoplysninger, som intet tal bruger.
personal-reason-may-hold = Kan indeholde personoplysninger.
personal-reason-employees = Siger, hvilken medarbejder der gjorde det.
personal-reason-teams = Siger, hvilket team det var, ikke hvem.
personal-reason-persons = Er nøglen til en person.
personal-reason-named = Navnet siger, at her står oplysninger om en person.
personal-reason-case-ids = Sags-id’er. De får et pseudonym i alt, der gemmes.
personal-reason-birth = Fødselsdatoer bliver til aldersgrupper på 10 år.
personal-reason-identifies = Næsten alle værdier er forskellige og peger på én sag.
personal-reason-exact-times = Nøjagtige tidspunkter peger lettere på én sag; dagen er nok.
personal-reason-times-of-events = Siger, hvornår hændelsen sluttede eller blev registreret. Det er lige så nøjagtigt som hændelsens egen tid og bruges til at finde sene registreringer.
personal-reason-rare = Værdier i færre end { $n } rækker samles under «*».
personal-reason-none = Intet tyder på personoplysninger.
personal-found-not-coarsened =
    { $n ->
        [one] 1 værdi i kolonnen <b>{ $column }</b> kunne ikke læses som en dato og er udeladt, fordi kolonnen gøres grovere.
       *[other] { $n } værdier i kolonnen <b>{ $column }</b> kunne ikke læses som datoer og er udeladt, fordi kolonnen gøres grovere.
    }
personal-found-names-among-codes =
    { $n ->
        [one] 1 række i <b>{ $column }</b> har noget, der ligner et navn, hvor alle andre har et nummer. Det er talt, før kolonnen blev ændret ved læsningen.
       *[other] { $n } rækker i <b>{ $column }</b> har noget, der ligner et navn, hvor alle andre har et nummer. Det er talt, før kolonnen blev ændret ved læsningen.
    }
personal-found-left-out =
    { $n ->
        [one] Kolonnen <b>{ $column }</b> er udeladt. 1 række i hele filen har noget i den, der ligner personoplysninger: { $kinds }. Bed leverandøren om et udtræk uden kolonnen.
       *[other] Kolonnen <b>{ $column }</b> er udeladt. { $n } rækker i hele filen har noget i den, der ligner personoplysninger: { $kinds }. Bed leverandøren om et udtræk uden kolonnen.
    }
personal-cpr-pseudonyms = Erstat med pseudonymer
personal-key-title = Nøglen til pseudonymerne
personal-key-explained = Pseudonymer laves med en nøgle, som browseren trækker tilfældigt. Den smides væk, når du lukker fanen. Gem den kun, hvis næste måneds fil skal have de samme pseudonymer – og aldrig sammen med data: med nøglen kan man efterprøve, hvem et pseudonym er.
personal-key-save = Gem nøglen …
personal-key-use = Brug en gemt nøgle …
personal-key-file = spor-noegle.txt
personal-key-saved = Nøglen er gemt som { $file }. Læg den et andet sted end data.
personal-key-used = Nøglen bruges til de næste pseudonymer. Læs filen igen, hvis den allerede er læst.
personal-key-not = Filen er ikke en nøgle fra Spor. Vælg den fil, der blev gemt med «Gem nøglen».
personal-key-later = Nøglen er gemt af en nyere Spor. Åbn den nyeste udgave af Spor.
personal-key-damaged = Nøglen er beskadiget. Brug en anden kopi af filen.
personal-small = Små tal skjules
personal-least = færre end
personal-small-help = Tal, som for få sager står bag, vises som «skjult», og nogle større tal med dem, så de små ikke kan regnes ud af summer. Korteste og længste tid vises ikke. Det gælder kort, tabel og alt, du gemmer, kopierer eller udskriver herfra.
personal-least-help = Hvor få sager der skal stå bag et tal, før det skjules. 5 er det almindelige; færre end 3 kan ikke vælges, for så kunne den ene sag kende den anden.
personal-small-on = Små tal skjules.
personal-small-off = Små tal vises.
personal-unique-title = Kan en sag genkendes?
personal-unique-explained = Hvor stor en del af sagerne er de eneste med netop de hændelser, hvis man kender aktivitet og dag? Det er risikoen for, at nogen, der kender en borger, kan finde borgerens sag – også uden navn og nummer.
personal-unique-count = Beregn
personal-unique-counting = { $done } af { $of } sager er set på
personal-unique-known =
    { $n ->
        [one] Kender man 1 hændelse
       *[other] Kender man { $n } hændelser
    }
personal-unique-worst = de mest sigende
personal-unique-chance = tilfældige
personal-unique-over =
    { $n ->
        [one] Talt over 1 sag af loggens { $all }.
       *[other] Talt over { $n } sager af loggens { $all }.
    }
