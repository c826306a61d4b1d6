# Rapporten: udvalgte visninger med det, der skal siges om dem, datakvalitet, og hvordan den er lavet.
report-title = Rapport
report-lede = Udvalgte visninger med dine ord, filtrene i ord, tal og datakvalitet, som PDF på papir eller som én fil, der kan åbnes overalt.
report-title-none = Rapport om et sagsforløb
report-head = Om rapporten
report-head-title = Titel
report-head-author = Skrevet af
report-head-summary = Resumé
report-head-how = Skriv ingen navne på borgere og ingen CPR-numre: teksten står i rapporten.
report-summary = Resumé

report-sections = Afsnit
report-sections-how = Hvert bogmærke er et afsnit. Rækkefølgen her er rapportens.
report-none = Der er ingen bogmærker endnu
report-none-how = Gå til en visning, og vælg «Bogmærker» og «Gem denne visning» øverst. Så bliver den et afsnit her.
report-none-go = Gå til proceskortet
report-include = Tag «{ $title }» med i rapporten
report-include-short = Med i rapporten
report-not-reportable = «{ $view }» kan ikke være med i en rapport. Enkelte sager og dataopsætning bliver i Spor.
report-kind = Resultattype
report-kind-of = Resultattype for «{ $title }»
report-kind-none = Ikke angivet
report-kind-improvement = Forbedring
report-kind-improvement-is = Tallene peger på noget, der kan gøres bedre. Hvorfor det er sådan, kan tallene ikke sige alene.
report-kind-confirmation = Bekræftelse
report-kind-confirmation-is = Ingen væsentlig forskel: praksis er bekræftet. Det er også et resultat.
report-kind-quality = Datakvalitet
report-kind-quality-is = Registreringen skal blive bedre, før tallene kan bære en konklusion.
report-template = Indsæt forslag til tekst
report-template-text = Ingen væsentlig forskel. De grupper, der er sammenlignet, har næsten samme forløb og tider, og de forskelle, der ses, er små nok til at kunne være tilfældige. Praksis er bekræftet.
report-template-put = Forslaget er indsat i noten
report-up = Flyt afsnit { $n } op
report-down = Flyt afsnit { $n } ned
report-remove = Fjern afsnit { $n }
report-edit-n = Ret afsnit { $n }
report-no-note = Ingen note endnu

report-write = Skriv rapporten
report-write-again = Skriv rapporten igen
report-writing = Spor læser «{ $title }» ({ $n } af { $all })
report-writing-files = Spor beregner filernes fingeraftryk (SHA-256)
report-stop = Stop
report-stopped = Rapporten blev ikke skrevet færdig
report-written = Rapporten er skrevet. Den står nederst på siden og kan udskrives eller gemmes.
report-nothing = Vælg mindst ét afsnit
report-outdated = Afsnit, tekst eller data er ændret, siden rapporten blev skrevet.
report-print = Udskriv eller gem som PDF
report-print-how = Browserens eget udskriftsvindue kan gemme som PDF på A4.
report-save = Gem som HTML
report-save-how = Én fil med det hele. Den åbner i enhver browser, kører intet program og henter intet.
report-saved = Rapporten er gemt
report-file = { $name }, { $size }, SHA-256 { $hash }
report-preview = Rapporten, som den bliver
report-file-name = rapport

report-view = Visning
report-counts = Omfang
report-counts-are = { $cases } af { $all } sager · { $events } af { $allevents } hændelser
report-filters = Filtre
report-filters-none = Ingen: alle sager er med
report-filter-withheld = Et filter, der nævner id'er eller personer. Det skrives ikke i en rapport.
report-picture-figures = Tallene bag billedet
report-rows-further = De første { $shown } rækker. { $n ->
    [one] Én række mere står i Spor.
   *[other] { $n } rækker mere står i Spor.
}
report-quality = Datakvalitet
report-quality-is = Hvad data er vurderet til, og hvad der blev læst, afvist og ændret, før tallene blev talt.
report-rejected-why = Afvist, fordi
report-found = Fundet ved læsningen
report-found-none = Intet at bemærke
report-found-kept = { $n ->
    [one] Ét forhold er noteret ved læsningen. Det står i Spors regnskab og er ikke med her, fordi loggen handler om personer.
   *[other] { $n } forhold er noteret ved læsningen. De står i Spors regnskab og er ikke med her, fordi loggen handler om personer.
}
report-tied = Hændelser med samme tidspunkt i samme sag
report-small = Små tal
report-small-hidden = Tal, som færre end { $n } sager står bag, er skjult, og flere, hvor de ellers kunne regnes ud. Hvor mange der er skjult, står i de enkelte afsnit.
report-small-shown = Ingen tal er skjult
report-few = Færre end { $n }
report-treated = Personoplysninger
report-treated-none = Ingen kolonner er ændret eller fjernet
report-treated-columns = { $what }: { $n ->
    [one] 1 kolonne
   *[other] { $n } kolonner
}
report-made = Sådan er rapporten lavet
report-made-is = Med de samme filer, opskrift og filtre giver Spor de samme tal.
report-files = Filer
report-files-sample = Ingen fil: Spor har selv opdigtet dataene
report-file-unnamed = Fil { $n } (navnet er udeladt)
report-file-gone = { $name }, { $size }. Fingeraftrykket kunne ikke beregnes: filen er væk eller ændret, siden den blev læst.
report-recipe = Opskrift
report-recipe-none = Loggen er brugt, som den blev læst
report-calendar = Arbejdskalender
report-closing = Afsluttede sager
report-closing-none = Det er ikke bekræftet, hvad der afslutter en sag: alle sager regnes til deres sidste hændelse
report-closing-steps = Sager, hvis sidste trin er: { $steps }
report-version = Spors version
report-day = Skrevet
report-reading = Sådan læses rapporten
report-ranks-nobody = Spor forudsiger intet om nogen, giver ingen point og rangordner ikke personer. Tallene beskriver, hvad der er registreret. De siger ikke i sig selv, hvorfor det er sket.
report-foot = Spor { $version } · { $day }
report-dictionary = Rapport
report-dictionary-is = Udvalgte visninger med noter, filtre i ord, tal, datakvalitet og en beskrivelse af, hvordan den er lavet. Hvert afsnit kan være en forbedring, en bekræftelse eller handle om datakvalitet.
report-guide-title = Skriv en rapport
report-guide = Gem de visninger, du vil have med, som bogmærker. Vælg «Rapport», skriv titel og resumé, vælg afsnit, og tryk på «Skriv rapporten». Udskriv den, eller gem den som én fil.
