# En opskrift i en fil: hvordan filen læses, og hvad der ikke længere passer til et nyt udtræk.
recipe-title = Opskrift
recipe-what = En opskrift husker, hvordan filen læses, og hvad der gøres ved loggen. Hent den, der blev gemt sidst, og brug den på denne måneds udtræk. Der står ingen data i den.
recipe-used = Opskriften «{ $name }» er brugt.
recipe-used-nameless = Opskriften er brugt.
recipe-steps-wait =
    { $n ->
        [0] Den har ingen trin.
        [one] Dens ene trin udføres, når filen læses.
       *[other] Dens { $n } trin udføres, når filen læses.
    }
recipe-fits = Filen passer til opskriften.
recipe-fits-not = Det passer ikke helt
recipe-in-file = { $name }: { $said }
recipe-read-again = Opskriften læser filen på en anden måde, end den er læst nu. Læs den igen på siden Data.
recipe-to-data = Til Data
recipe-steps-unfit =
    { $n ->
        [one] 1 trin i opskriften passer ikke helt
       *[other] { $n } trin i opskriften passer ikke helt
    }
recipe-see-steps = se trinnene
recipe-say-events = Læs filen: { $parts }
recipe-say-case = sag fra { $names }
recipe-say-activity = aktivitet fra { $names }
recipe-say-time = tidspunkt fra { $names } skrevet { $pattern }
recipe-say-start = start fra { $names } skrevet { $pattern }
recipe-say-table = Læs en tabel om sager med nøglen { $names }
recipe-say-wide = Læs hver dato som en hændelse: { $names }
recipe-say-periods = Læs hver periode som en start og en slutning: { $names }
recipe-say-snapshots = Læs ændringer fra liste til liste som hændelser: { $names }
recipe-say-left-out = Udelad { $names }
recipe-say-blanks = Fjern blanke tegn i enderne af tekster
recipe-say-mojibake = Ret ødelagte æ, ø og å
recipe-say-missing = Læs { $names } som ukendt
recipe-say-treated = Personoplysninger i «{ $name }»: { $how }
recipe-misfit-not-known = Opskriften kender ikke kolonnerne i denne fil, så den læses, som Spor gætter. Se kolonnernes roller efter, eller hent den opskrift, der hører til filen.
recipe-misfit-format = Filen kan ikke deles op, som opskriften siger, så Spor gætter. Se skilletegn, ark og overskrift efter.
recipe-misfit-sheet = Arket «{ $name }» findes ikke i projektmappen, og den har heller ikke så mange ark som dengang. Spor læser det første ark. Vælg det rigtige ark.
recipe-misfit-shape = Kolonnerne til listens form findes ikke mere, så hver række læses som en hændelse. Vælg formen igen, hvis Spor foreslår den.
recipe-misfit-step = Kolonnen «{ $name }» findes ikke i filen og giver ingen hændelser. Vælg den kolonne, der har afløst den.
recipe-misfit-column = Kolonnen «{ $name }» findes ikke i filen. Er den omdøbt, så giv den nye kolonne rollen { $role }.
recipe-misfit-new =
    { $n ->
        [one] Kolonnen { $names } er ny for opskriften og læses, som Spor gætter. Se dens rolle efter.
       *[other] Kolonnerne { $names } er nye for opskriften og læses, som Spor gætter. Se deres roller efter.
    }
recipe-misfit-pattern = { $names } er ikke længere skrevet { $pattern }: { $unread } af { $rows } rækker kan ikke læses sådan. Spor bruger sit eget gæt. Se datoformatet efter.
recipe-misfit-unused =
    { $n ->
        [one] Ingen fil har kolonnen { $names }, som opskriften også læser. Vælg filen med, hvis den skal bruges.
       *[other] Ingen fil har kolonnerne { $names }, som opskriften også læser. Vælg filen med, hvis den skal bruges.
    }
recipe-misfit-personal = Der er nu personoplysninger i «{ $name }», som opskriften ikke regnede med. Spors forslag er brugt. Se det efter under personoplysninger.
