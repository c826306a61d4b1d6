# Når noget går galt: hvad der er galt, hvad Spor fandt, og hvad man kan gøre. <b> fremhæver.

problem-empty = Filen er tom
problem-empty-found = Filen fylder 0 byte, så der er <b>ingen rækker</b> at læse. Det sker tit, når et udtræk er standset, før det blev færdigt.

problem-no-key = Der er ingen nøgle til pseudonymer
problem-no-key-found = Browseren gav Spor <b>ingen hemmelig nøgle</b> at lave pseudonymer med. Uden den gemmes en log om personer aldrig, og dens sager vises ikke enkeltvis.
problem-not-answered = Enkelte sager vises først, når der er svaret på hvorfor
problem-not-answered-found = Loggen handler om personer, og <b>de fire spørgsmål</b> om formål, hjemmel, konsekvensanalyse og ansvarlig er ikke besvaret.
problem-workbook = Projektmappen kunne ikke skrives
problem-workbook-found = Excel-filen kunne <b>ikke pakkes</b>. Loggen er stadig åben, og intet er gemt.

problem-zip = Zip-mappen indeholder en zip-mappe
problem-zip-found = Spor kan læse filer i en <b>.zip</b>, men ikke en pakket mappe inde i en pakket mappe.
problem-pdf = Filen er en PDF
problem-pdf-found = En PDF er til at læse på papir. Rækkerne kan ikke hentes sikkert ud af den.
problem-image = Filen er et billede
problem-image-found = Et billede indeholder ingen rækker, som Spor kan læse.
problem-parquet = Filen er en Parquet-fil
problem-parquet-found = Spor læser ikke Parquet. Gem som <b>CSV</b>, <b>XLSX</b> eller <b>XES</b>.
problem-web-archive = Filen er et webarkiv (.mht)
problem-web-archive-found = Det er en hel webside gemt i én fil, også når navnet siger Excel. Spor læser den ikke. Åbn den i Excel, og gem den som <b>.xlsx</b> eller <b>.csv</b>.
problem-binary = Filen er ikke tekst
problem-binary-found = Filen indeholder tegn, som ingen tekstfil har. Den er sandsynligvis i et <b>programs eget format</b>, eller også er den beskadiget.

problem-header-only = Filen har overskrifter, men ingen rækker
problem-header-only-found =
    { $n ->
        [one] Spor fandt <b>1 kolonne</b>, men ingen rækker under overskriften.
       *[other] Spor fandt <b>{ $n } kolonner</b>, men ingen rækker under overskrifterne.
    }

problem-roles = Filen kan ikke læses som en log endnu
problem-roles-found = Der er ikke valgt nogen kolonne som <b>{ $roles }</b>. Et proceskort kræver tre ting i hver række: hvilken sag det drejer sig om, hvad der skete, og hvornår det skete.
problem-no-column = En valgt kolonne findes ikke i filen
problem-no-column-found = Filen har ingen <b>kolonne nummer { $n }</b>. Det sker, når skilletegnet er ændret, eller når filen er en anden end før.
problem-pattern = Datoformatet kan ikke bruges
problem-pattern-found = <b>{ $pattern }</b> er ikke et datoformat, Spor kender.
problem-nothing = Ingen rækker kan bruges
problem-nothing-found =
    { $n ->
        [one] Filen har 1 række, og den kan ikke bruges.
       *[other] Ingen af filens <b>{ $n } rækker</b> kan bruges.
    }
problem-nothing-because = Ingen rækker kan bruges
problem-nothing-because-found = Spor læste <b>{ $n }</b> rækker, og ingen af dem kan bruges. Oftest ({ $count } gange) er grunden: <b>{ $reason }</b> – { $lines }.
problem-no-dates = Ingen af datoerne kan læses
problem-no-dates-found = Spor læste <b>{ $n }</b> rækker. I <b>{ $count }</b> af dem kan tidspunktet ikke læses med det valgte datoformat – { $lines }. Uden et tidspunkt kan trinnene ikke sættes i rækkefølge.

problem-gzip-short = Den pakkede fil er ikke hel
problem-gzip-short-found =
    { $n ->
        [0] Filen holder op, <b>før den er slut</b>. Den er sandsynligvis ikke hentet helt ned.
        [one] Filen holder op, <b>før den er slut</b>: kun 1 række kunne pakkes ud. Den er sandsynligvis ikke hentet helt ned.
       *[other] Filen holder op, <b>før den er slut</b>: kun { $n } rækker kunne pakkes ud. Den er sandsynligvis ikke hentet helt ned.
    }
problem-gzip-damaged = Den pakkede fil er beskadiget
problem-gzip-damaged-found =
    { $n ->
        [0] Indholdet passer ikke med filens <b>egen kontrolsum</b>.
        [one] Efter 1 række passer indholdet ikke længere med filens <b>egen kontrolsum</b>.
       *[other] Efter { $n } rækker passer indholdet ikke længere med filens <b>egen kontrolsum</b>.
    }
problem-long-row = En række er for lang til at være en række
problem-long-row-found = Rækken, der begynder på <b>linje { $line }</b>, er længere end { $limit }. Oftest mangler der et afsluttende anførselstegn, så resten af filen læses som ét felt.
problem-many-columns = En række har for mange kolonner
problem-many-columns-found = <b>Linje { $line }</b> har mere end { $n } kolonner. Oftest er skilletegnet et andet end det valgte.
problem-many-activities = For mange forskellige aktiviteter
problem-many-activities-found = Kolonnen, der er valgt som aktivitet, har <b>{ $n } forskellige værdier</b>. Det er sandsynligvis ikke navne på trin, men fritekst eller et nummer.
problem-many-rows = Filen har flere rækker, end Spor kan holde
problem-many-rows-found = Spor kan holde <b>{ $n } rækker</b> i en browser. Filen har flere.
problem-in-file = I filen <b>{ $name }</b>: { $found }
problem-xml-broken = XES-filen er ikke hel
problem-xml-broken-found = Filen er ikke gyldig XML fra <b>linje { $line }</b>. Den er sandsynligvis afbrudt undervejs eller rettet i hånden.
problem-xml-deep = XES-filen er indlejret for dybt
problem-xml-deep-found = På <b>linje { $line }</b> ligger elementer inden i hinanden i flere lag, end en log har brug for. Spor læser den ikke, fordi en sådan fil kan fylde hele hukommelsen.
problem-xml-entities = XES-filen opfinder sine egne tegn
problem-xml-entities-found = På <b>linje { $line }</b> defineres XML-entiteter. En log har ikke brug for dem, og de kan bruges til at fylde hele hukommelsen, så Spor læser dem ikke.
problem-encoding = Filen er skrevet i et tegnsæt, Spor ikke kender
problem-encoding-found = I sin første linje siger filen, at den er skrevet i tegnsættet <b>{ $label }</b>. Spor kan ikke læse det sikkert: Bogstaver kunne blive til andre, uden at det blev opdaget.
problem-not-xes = Filen er XML, men ikke en log
problem-not-xes-found = Filen begynder med <b>{ $root }</b>, og det er ikke en hændelseslog i formatet XES.

problem-protected = Projektmappen er beskyttet med en adgangskode
problem-protected-found = Filen er <b>krypteret</b>. Uden adgangskoden kan ingen læse rækkerne, heller ikke Spor, og Spor beder ikke om adgangskoder.
problem-lock-file = Det er ikke selve projektmappen
problem-lock-file-found = Filen er den <b>låsefil</b>, som Excel lægger ved siden af en projektmappe, mens den er åben. Den indeholder ingen rækker.
problem-workbook-short = Projektmappen er ikke hel
problem-workbook-short-found = Filen stopper <b>før sin slutning</b>. Den er sandsynligvis ikke hentet eller gemt helt færdig.
problem-workbook-damaged = Projektmappen er beskadiget
problem-workbook-damaged-found = Filen ligner en projektmappe, men en del af den kan <b>ikke pakkes ud eller læses</b>.
problem-workbook-old = Projektmappen er i et meget gammelt format
problem-workbook-old-found = Filen er gemt i et format fra <b>før Excel 5</b> eller i et format, der kun ligner et regneark. Det kan Spor ikke læse.
problem-no-sheets = Projektmappen har ingen ark med celler
problem-no-sheets-found = Spor fandt <b>ingen regneark</b> i filen, kun for eksempel diagrammer eller makroer.
problem-workbook-large = Projektmappen fylder for meget, når den pakkes ud
problem-workbook-large-found = Pakket ud fylder en del af filen mere end <b>{ $limit }</b>. Så stor er et regneark ikke, og Spor stopper, før hukommelsen er fyldt.
problem-html = Der er ingen tabel i filen
problem-html-found = Filen er en <b>webside</b>, selv om den måske hedder .xls, og der er ingen tabel på den. Den kan være en fejlmeddelelse eller en loginside fra det system, den er hentet fra.
problem-zip-short = Zip-filen er ikke hel
problem-zip-short-found = Filen stopper <b>før sin slutning</b>, og listen over filerne i den mangler. Den er sandsynligvis ikke hentet helt.
problem-zip-damaged = Zip-filen er beskadiget
problem-zip-damaged-found = Indholdet passer ikke med filens <b>egen kontrolsum</b>, eller listen over filerne i den kan ikke læses.
problem-zip-empty = Zip-filen er tom
problem-zip-empty-found = Der er <b>ingen filer</b> i den.
problem-zip-protected = En fil i zip-filen er beskyttet med en adgangskode
problem-zip-protected-found = <b>{ $name }</b> er krypteret. Spor beder ikke om adgangskoder.
problem-zip-method = En fil i zip-filen er pakket på en måde, Spor ikke kender
problem-zip-method-found = <b>{ $name }</b> er pakket med en anden metode end den almindelige.
problem-zip-large = En fil i zip-filen er for stor
problem-zip-large-found = <b>{ $name }</b> fylder mere end { $limit }, når den pakkes ud.
problem-ocel-broken = Objektloggen er ikke hel
problem-ocel-broken-found = Filen kan ikke læses som OCEL fra <b>linje { $line }</b>. Den er sandsynligvis afbrudt undervejs eller rettet i hånden.
problem-ocel-empty = Objektloggen har ingen hændelser
problem-ocel-empty-found = Filen er i formatet OCEL, men der er <b>ingen hændelser, der hører til et objekt</b>, og så er der ingen sager.

problem-unreadable = Browseren kan ikke læse filen
problem-unreadable-found = Filen er <b>flyttet, slettet, låst</b> af et andet program eller <b>ændret</b>, siden den blev valgt.
problem-changed = Filen er ændret, mens den blev læst
problem-changed-found = Navn, størrelse eller tidspunkt passer ikke længere med <b>den fil, du valgte</b>. Spor stopper hellere end at blande to udgaver sammen.
problem-memory = Der er ikke hukommelse nok
problem-memory-found = Loggen fylder mere, end browseren vil give <b>én fane</b>. Beregningen er stoppet, og loggen er lukket.
problem-crashed = Beregningen gik i stå, og loggen er lukket
problem-crashed-found = Det er en <b>fejl i Spor</b>, ikke i jeres data. Filen kan indlæses igen med de samme valg.
problem-crashed-twice = Beregningen gik i stå igen
problem-crashed-twice-found = Den samme fil fik Spor til at gå i stå <b>to gange</b>. Et nyt forsøg vil sandsynligvis ende på samme måde.
problem-stale = Browseren har gemt en gammel udgave af Spor
problem-stale-found = Siden og dens beregner er fra <b>to forskellige udgaver</b>. Det sker, når Spor lige er blevet opdateret.
problem-program = Spor kunne ikke hentes helt
problem-program-found = En af Spors egne filer kom ikke frem. Det er <b>forbindelsen</b> eller serveren, der er noget galt med, ikke jeres data.
problem-stopped = Indlæsningen er stoppet
problem-stopped-found = Du stoppede den. Intet er indlæst.
problem-not-open = Loggen er ikke åben længere
problem-not-open-found = Beregneren kender ikke den log, siden viser. Indlæs filen igen.

problem-step-save-text = Gem loggen som CSV eller XES i stedet
problem-step-save-text-how = De skrives række for række og behøver ingen pakning.
problem-step-choose-again = Vælg filen igen
problem-step-choose-again-how = Ligger den i Excel, så luk den dér først. Ligger den i en sky-mappe, så vent, til den er hentet helt ned.
problem-step-copy = Kopiér filen til din egen pc
problem-step-copy-how = Filer på netværksdrev og i sky-mapper kan forsvinde for browseren, mens de læses.
problem-step-wait = Vent, til filen er skrevet færdig, og vælg den igen
problem-step-wait-how = Et udtræk, der stadig er i gang, bliver ved med at ændre sig.
problem-step-fewer = Indlæs igen uden ekstra kolonner
problem-step-fewer-how = Kun sag, aktivitet og tidspunkt indlæses. Det er nok til proceskortet og fylder mindst muligt.
problem-step-period = Tag en kortere periode
problem-step-period-how = Et halvt eller et helt år viser som regel det samme forløb.
problem-step-tabs = Luk andre faner og programmer
problem-step-tabs-how = Browseren deler pc'ens hukommelse mellem alt, der er åbent.
problem-step-again = Indlæs filen igen
problem-step-again-how = Med de samme kolonner og det samme datoformat.
problem-step-tell = Fortæl, hvad der skete
problem-step-tell-how = Beskriv, hvad du klikkede på lige før. Send ikke selve filen.
problem-step-reload = Genindlæs siden
problem-step-reload-how = Hjælper det ikke, så tøm browserens gemte filer for denne side.
problem-step-answer = Besvar de fire spørgsmål
problem-step-answer-how = De står øverst i visningen.
problem-step-export = Lav udtrækket igen
problem-step-export-how = Åbn filen i et tekstprogram, før du vælger den her: Der skal være én række pr. hændelse.
problem-step-rows = Lav udtrækket igen med rækker
problem-step-rows-how = Tjek, om et filter i fagsystemet har fjernet alle rækker, for eksempel en periode uden sager.
problem-step-header = Ret, hvor overskrifterne står
problem-step-header-how = Har filen ingen overskrifter, så vælg det, og så læses første række som data.
problem-step-columns = Vælg selv kolonnerne
problem-step-columns-how = Over hver kolonne i forhåndsvisningen vælger du, hvad den er: sag, aktivitet eller tidspunkt.
problem-step-order = Bestil udtrækket med én række pr. hændelse
problem-step-order-how = Bed om sagsnummer, hvad der skete, og hvornår, for eksempel <code>2023-01-16 09:42:10</code>.
problem-step-sample = Se, hvordan en log skal se ud
problem-step-sample-how = Åbn eksemplet It-servicedesk, og sammenlign.
problem-step-pattern = Ret datoformatet
problem-step-pattern-how = Spor viser med det samme, hvordan filens egne datoer læses.
problem-step-fetch = Hent eller kopiér filen igen
problem-step-fetch-how = Sammenlign størrelsen med den oprindelige fil.
problem-step-unpack = Pak filen ud på pc'en, og vælg den udpakkede fil
problem-step-unpack-how = Højreklik på filen i Stifinder, og vælg «Udpak alle».
problem-step-quotes = Tjek anførselstegnene omkring linjen
problem-step-quotes-how = Et felt, der begynder med ", skal også slutte med ".
problem-step-texts = Udelad lange fritekster i udtrækket
problem-step-texts-how = Notater og breve bruges ikke til proceskortet.
problem-step-delimiter = Ret skilletegnet
problem-step-delimiter-how = Prøv semikolon, komma eller tabulator, og se i forhåndsvisningen, om kolonnerne falder på plads.
problem-step-less-columns = Udelad kolonner i udtrækket
problem-step-less-columns-how = Sag, aktivitet og tidspunkt er nok; tag kun de oplysninger med, I vil opdele efter.
problem-step-csv = Gem eller eksportér som CSV
problem-step-csv-how = I de fleste fagsystemer hedder det «Eksportér» eller «Gem som», og formatet hedder CSV.
problem-step-xes = Eksportér loggen igen som XES
problem-step-xes-how = Vent, til programmet melder, at det er færdigt.
problem-step-utf8 = Gem eller eksportér filen som UTF-8
problem-step-utf8-how = Vælg UTF-8 som tegnsæt («encoding»), når du eksporterer. Et tekstprogram kan også gøre det: Åbn filen i dens eget tegnsæt, gem den som UTF-8, og ret første linje til <code>encoding="UTF-8"</code>.
problem-step-activity = Vælg en anden kolonne som aktivitet
problem-step-activity-how = Det skal være navnet på det, der skete, for eksempel en status. Et par hundrede forskellige er mange.
problem-step-save-csv = Gem arket som CSV i Excel
problem-step-save-csv-how = Filer → Gem som → «CSV UTF-8 (semikolonsepareret)». Vælg så den nye fil her.
problem-step-password = Gem projektmappen uden adgangskode
problem-step-password-how = Åbn den i Excel, og vælg Filer → Oplysninger → Beskyt projektmappe → «Kryptér med adgangskode». Slet adgangskoden, og gem en kopi, som du sletter igen bagefter.
problem-step-real-file = Vælg selve projektmappen
problem-step-real-file-how = Luk den i Excel, og vælg filen med samme navn uden bølgestreg og dollartegn foran.
problem-step-save-again = Åbn filen i Excel, og gem den under et nyt navn
problem-step-save-again-how = Excel kan tit reparere en beskadiget projektmappe. Vælg så den nye fil her.
problem-step-xlsx = Gem den som .xlsx i Excel
problem-step-xlsx-how = Filer → Gem som → «Excel-projektmappe (*.xlsx)». Vælg så den nye fil her.
problem-step-ocel = Eksportér objektloggen igen
problem-step-ocel-how = Vælg OCEL 2.0 som JSON eller XML, og vent, til programmet melder, at det er færdigt.

problem-way-other-file = Vælg en anden fil
problem-way-settings = Ret, hvordan filen læses
problem-way-again = Indlæs filen igen
problem-way-again-sample = Åbn eksemplet igen
problem-way-fewer = Indlæs igen uden ekstra kolonner
problem-way-sample = Åbn eksempel
problem-way-reload = Genindlæs siden
problem-what-to-do = Det kan du gøre
problem-data-forgotten = Filen er ikke sendt nogen steder, og Spor har glemt den igen.
problem-data-kept = Filen er ikke sendt nogen steder og ligger uændret på din pc.
problem-nothing-pasted = Der var ingen rækker i det, du indsatte. Kopiér rækkerne med overskrifter i regnearket, og prøv igen.
