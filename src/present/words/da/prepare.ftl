# Forberedelse: opskriftens trin, deres virkning, og det, der ikke passer.
prepare-title = Forberedelse
prepare-lede = En opskrift er en liste af trin fra den indlæste fil til den log, tallene står på. Filen selv ændres aldrig, og hvert trin kan slås fra, flyttes og fjernes igen.
prepare-empty = Ingen trin endnu
prepare-empty-how = Loggen bruges, som den blev indlæst. Tilføj et trin, når navne skal samles, støj fjernes eller niveauet vælges: for eksempel «Omdøb aktiviteter» eller «Milepæle».
prepare-add = Tilføj trin
prepare-save = Gem opskrift
prepare-save-why = Opskriften gemmes som en læselig fil (JSON) uden data. Navne på aktiviteter og kolonner står i den.
prepare-load = Hent opskrift
prepare-load-why = Hent en opskrift, I har gemt. Det, der ikke passer til denne fil, står under trinnet.
prepare-copy = Kopiér som liste
prepare-copied = Listen er kopieret
prepare-not-copied = Browseren tog ikke imod teksten
prepare-saved = Opskriften er gemt som { $file }
prepare-file-name = opskrift
prepare-loaded =
    { $n ->
        [one] Opskriften med 1 trin er hentet.
       *[other] Opskriften med { $n } trin er hentet.
    }
prepare-loaded-misfits =
    { $n ->
        [one] Ét trin passer ikke helt til loggen.
       *[other] { $n } trin passer ikke helt til loggen.
    }
prepare-undone = Opskriften er, som den var før
prepare-redone = Ændringen er gentaget
prepare-steps = Opskriftens trin
prepare-working = Loggen forberedes …
prepare-events = Hændelser
prepare-cases = Sager
prepare-from-to = { $before } → { $after }
prepare-unchanged = { $n } (uændret)
prepare-changed =
    { $n ->
        [one] 1 hændelse ændret
       *[other] { $n } hændelser ændret
    }
prepare-dropped =
    { $n ->
        [one] 1 hændelse fjernet
       *[other] { $n } hændelser fjernet
    }
prepare-added =
    { $n ->
        [one] 1 hændelse tilføjet
       *[other] { $n } hændelser tilføjet
    }
prepare-emptied =
    { $n ->
        [one] 1 sag uden hændelser udgik
       *[other] { $n } sager uden hændelser udgik
    }
prepare-no-effect = Ingen hændelser ændret
prepare-list-effect = hændelser { $events } → { $events-after }, sager { $cases } → { $cases-after }; { $changed }
prepare-is-off = slået fra
prepare-on = Brug trin { $n }
prepare-up = Flyt trin { $n } op
prepare-down = Flyt trin { $n } ned
prepare-edit = Ret trin { $n }
prepare-remove = Fjern trin { $n }
prepare-keys = Alt + pil op eller ned flytter trinnet, Delete fjerner det
prepare-moved = Trinnet er nu nummer { $n }
prepare-removed = Trin { $n } er fjernet. Ctrl+Z fortryder.
prepare-added-step = Tilføjet som trin { $n }
prepare-kept-step = Trin { $n } er rettet
prepare-switched-on = Trin { $n } er slået til
prepare-switched-off = Trin { $n } er slået fra
prepare-misfits = Passer ikke helt
prepare-suggestions = Spor foreslår
prepare-suggestions-none = Spor ser intet i loggen, der trænger til et trin.
prepare-suggestions-why = Forslagene er talt i loggen, som den er nu. Intet sker af sig selv.
prepare-suggestion-add = Tilføj trinnet
prepare-top = De ti hyppigste varianter
prepare-top-why = Jo større andel, jo mere af arbejdet kan ses på ét kort.
prepare-top-before = Som indlæst
prepare-top-after = Forberedt
prepare-top-share = { $share } af sagerne ({ $variants } varianter i alt)
prepare-choose = Hvilket trin?
prepare-new = Nyt trin
prepare-edit-title = Ret trinnet
prepare-apply = Tilføj trinnet
prepare-keep = Gem ændringen
prepare-cancel = Annullér
prepare-not-whole = Udfyld felterne, så kan trinnet bruges.
prepare-before-step = Listerne viser loggen, som den er lige før trinnet.
prepare-loading-lists = Henter lister …

# Slags trin
prepare-kind-rename = Omdøb og saml aktiviteter
prepare-kind-rename-is = Giv aktiviteter nye navne. To, der får samme navn, bliver til én.
prepare-kind-rules = Find aktiviteten i en tekst
prepare-kind-rules-is = Regler gør fritekst til aktiviteter: indeholder, begynder med, er eller ligner.
prepare-kind-milestones = Milepæle
prepare-kind-milestones-is = Vælg få aktiviteter som niveau. Alle andre hændelser foldes ind i dem.
prepare-kind-collapse = Slå gentagelser sammen
prepare-kind-collapse-is = Samme aktivitet flere gange i træk tæller én gang.
prepare-kind-perspective = Perspektiv: en anden kolonne som aktivitet
prepare-kind-perspective-is = Se forløbet som team, status eller en anden kolonne, uden at læse filen igen.
prepare-kind-case = Sagsniveau: hvad er en sag?
prepare-kind-case-is = Vælg, om et forløb følger person, sag, ydelsesforløb eller attest.
prepare-kind-split = Del sagen ved et ophold
prepare-kind-split-is = Efter et langt ophold begynder et nyt forløb. Små tal tælles så i forløb, og flere af dem kan være samme borger.
prepare-kind-merge = Slå næsten samtidige hændelser sammen
prepare-kind-merge-is = Det, der er registreret inden for få minutter, var én handling.
prepare-kind-duplicates = Fjern dubletter
prepare-kind-duplicates-is = Hændelser, der er ens i alt, tæller én gang.
prepare-kind-keep = Behold kun nogle hændelser
prepare-kind-keep-is = Vælg efter aktivitet, værdi eller periode; resten udgår.
prepare-kind-drop = Fjern nogle hændelser
prepare-kind-drop-is = Vælg efter aktivitet, værdi eller periode, hvad der udgår.
prepare-kind-keep-cases = Behold kun nogle sager
prepare-kind-keep-cases-is = Vælg hele sager efter aktivitet, slutning eller værdi; de andre udgår.
prepare-kind-drop-cases = Fjern nogle sager
prepare-kind-drop-cases-is = Hele sager, der ikke hører med: testsager, flettede sager eller en oprydning.
prepare-kind-values = Omdøb og saml værdier
prepare-kind-values-is = Giv værdierne i en kolonne nye navne, saml flere til én, eller fjern dem.
prepare-kind-columns = Fjern kolonner
prepare-kind-columns-is = Kolonner, der ikke skal bruges, eller som ikke må følge med.
prepare-kind-midnight = Ret midnat i UTC
prepare-kind-midnight-is = Datoer, der er blevet til kl. 22 eller 23 dagen før, bliver til dagen igen.
prepare-kind-day = Brug kun dagen
prepare-kind-day-is = Når klokkeslættet ikke er til at stole på, tæller kun datoen.
prepare-kind-time = Brug et andet tidspunkt
prepare-kind-time-is = Registreringstid i stedet for hændelsestid, eller omvendt.
prepare-kind-start-order = Ordn efter start
prepare-kind-start-order-is = Hændelserne i en sag står efter, hvornår de begynder, i stedet for hvornår de slutter.
prepare-misfit-no-starts = Loggen har ingen starttidspunkter. Trinnet er sprunget over: vælg en kolonne med start under Data.
prepare-kind-exchange = Ombyt tidspunkter
prepare-kind-exchange-is = Hvor slutningen ligger før hændelsen, er de to byttet om.
prepare-kind-change = Lav hændelser af et skift
prepare-kind-change-is = En ny hændelse, hver gang en kolonne skifter, for eksempel skift af sagsbehandler.
prepare-kind-attribute = Lav en ny kolonne
prepare-kind-attribute-is = Aldersgruppe, kontaktens nummer, dage siden start, måned.

# Trin som sætninger
prepare-say-rename =
    { $n ->
        [one] Omdøb 1 aktivitet: { $pairs }
       *[other] Omdøb { $n } aktiviteter: { $pairs }
    }
prepare-say-values =
    { $n ->
        [one] Omdøb 1 værdi i «{ $name }»: { $pairs }
       *[other] Omdøb { $n } værdier i «{ $name }»: { $pairs }
    }
prepare-say-value-none = ingen værdi
prepare-say-clear-names = Fjern værdier i «{ $name }», der ligner et personnavn
prepare-say-clear-names-too = , og fjern dem, der ligner et personnavn
prepare-say-rules-own = aktivitetens egen tekst
prepare-say-rules-of = teksten i «{ $name }»
prepare-say-rest-keep = resten beholder sin aktivitet
prepare-say-rest-drop = resten udgår
prepare-say-rest-called = resten kaldes «{ $name }»
prepare-say-rules =
    { $n ->
        [one] Find aktiviteten i { $text } efter 1 regel; { $rest }
       *[other] Find aktiviteten i { $text } efter { $n } regler; { $rest }
    }
prepare-say-milestones =
    { $n ->
        [one] Se kun på 1 milepæl: { $names }
       *[other] Se kun på { $n } milepæle: { $names }
    }
prepare-say-milestones-without = ; sager uden milepæl kaldes «{ $name }»
prepare-say-collapse-first = Slå gentagelser i træk sammen{ $of }; den første bliver
prepare-say-collapse-last = Slå gentagelser i træk sammen{ $of }; den sidste bliver
prepare-say-change = Lav hændelsen «{ $activity }», hver gang «{ $name }» skifter
prepare-say-attribute = Lav kolonnen «{ $name }»: { $value }
prepare-say-age = aldersgruppe ved sagens start ud fra «{ $name }»
prepare-say-number = nummer i rækken af { $names } i sagen
prepare-say-since-start = dage siden sagens første hændelse
prepare-say-since-previous = dage siden hændelsen før
prepare-say-year = hændelsens år
prepare-say-month = hændelsens måned
prepare-say-weekday = hændelsens ugedag, 1 er mandag
prepare-say-hour = hændelsens time på døgnet
prepare-say-split =
    { $n ->
        [one] Del sagen, hvor der går mere end 1 dag mellem to hændelser{ $begins }
       *[other] Del sagen, hvor der går mere end { $n } dage mellem to hændelser{ $begins }
    }
prepare-say-split-at = {" "}og den næste er { $names }
prepare-say-merge =
    { $n ->
        [0] Saml hændelser med samme aktivitet på samme tidspunkt{ $of }
        [one] Saml hændelser med samme aktivitet inden for 1 minut{ $of }
       *[other] Saml hændelser med samme aktivitet inden for { $n } minutter{ $of }
    }
prepare-say-merge-together =
    { $n ->
        [0] Saml hændelser på samme tidspunkt{ $of }, også forskellige
        [one] Saml hændelser inden for 1 minut{ $of }, også forskellige
       *[other] Saml hændelser inden for { $n } minutter{ $of }, også forskellige
    }
prepare-say-midnight = Gør midnat i UTC til den danske dag{ $of }
prepare-say-day = Brug kun dagen i tidspunktet{ $of }
prepare-say-time = Brug tidspunktet i «{ $name }» ({ $pattern }) i stedet for hændelsens eget
prepare-say-start-order = Ordn hændelserne i hver sag efter deres start
prepare-say-exchange = Ombyt hændelsens tidspunkt med «{ $name }», hvor «{ $name }» ligger før
prepare-say-columns =
    { $n ->
        [one] Fjern kolonnen { $names }
       *[other] Fjern { $n } kolonner: { $names }
    }
prepare-say-duplicates = Fjern hændelser, der er ens i alt
prepare-say-keep = Behold kun hændelser { $when }
prepare-say-drop = Fjern hændelser { $when }
prepare-say-keep-cases = Behold kun sager, { $when }
prepare-say-drop-cases = Fjern sager, { $when }
prepare-say-case-activity = der har aktiviteten { $names }
prepare-say-case-last = der slutter med { $names }
prepare-say-case-without = der slutter med { $names } uden at have haft { $lacks }
prepare-say-case-at = hvis sidste hændelse er { $second }
prepare-say-when-activity = med aktiviteten { $names }
prepare-say-when-attribute = hvor «{ $name }» er { $values }
prepare-say-when-late = der står i filen efter en senere hændelse i samme sag
prepare-say-when-between = fra { $from } til { $until }
prepare-say-when-from = fra { $from } og frem
prepare-say-when-until = til og med { $until }
prepare-say-case = Lad en sag være alt med samme { $names }
prepare-say-kept-id = ; det gamle sags-id gemmes i «{ $name }»
prepare-say-perspective = Brug { $names } som aktivitet
prepare-say-missing = ; mangler værdien, kaldes den «{ $name }»
prepare-say-kept-activity = ; den gamle aktivitet gemmes i «{ $name }»
prepare-say-of-all = { "" }
prepare-say-of = {" "}for { $names }
prepare-say-others =
    { $n ->
        [one] { $named } og 1 mere
       *[other] { $named } og { $n } mere
    }

# Det, der ikke passer
prepare-misfit-gone =
    { $n ->
        [one] { $names } findes ikke i loggen. Resten af trinnet er brugt.
       *[other] { $n } aktiviteter findes ikke i loggen: { $names }. Resten af trinnet er brugt.
    }
prepare-misfit-new =
    { $n ->
        [one] 1 ny tekst, som trinnet ikke kender ({ $events } hændelser): { $names }
       *[other] { $n } nye tekster, som trinnet ikke kender ({ $events } hændelser): { $names }
    }
prepare-misfit-column-gone = Kolonnen «{ $name }» findes ikke i denne fil. Den del af trinnet er sprunget over.
prepare-misfit-column-exists = Der er allerede en kolonne «{ $name }»; den er ladt i fred. Giv den nye et andet navn.
prepare-misfit-values-gone = «{ $name }» har ikke længere værdien { $values }
prepare-misfit-rule-idle = Regel { $rule } fanger ingen tekst, som reglerne før den ikke allerede fanger
prepare-misfit-rule-bad = Regel { $rule } er ikke et regulært udtryk, der kan læses
prepare-misfit-pattern = Datoformatet «{ $name }» nævner ikke dag, måned og år
prepare-misfit-of-cases = «{ $name }» hører til hele sagen, og trinnet skal bruge en kolonne om hændelser. Det er sprunget over.
prepare-misfit-day = «{ $name }» er ingen dag; skriv den som åååå-mm-dd
prepare-misfit-not-read =
    { $n ->
        [one] 1 værdi i «{ $name }» passer ikke til formatet { $pattern }
       *[other] { $n } værdier i «{ $name }» passer ikke til formatet { $pattern }
    }
prepare-misfit-without-value =
    { $n ->
        [one] 1 hændelse har ingen værdi i { $names }
       *[other] { $n } hændelser har ingen værdi i { $names }
    }
prepare-misfit-empty-name =
    { $n ->
        [one] Det nye navn mangler: { $names }
       *[other] { $n } nye navne mangler: { $names }
    }
prepare-misfit-two-milestones =
    { $n ->
        [one] { $names } hører til to milepæle og tæller for den første
       *[other] { $n } aktiviteter hører til to milepæle og tæller for den første: { $names }
    }
prepare-misfit-no-milestone =
    { $n ->
        [one] 1 sag har ingen af milepælene
       *[other] { $n } sager har ingen af milepælene
    }
prepare-misfit-moved = «{ $name }» har flere værdier i de nye sager og hører nu til hændelserne
prepare-misfit-never-changes = «{ $name }» hører til hele sagen og skifter aldrig; der er ikke lavet hændelser
prepare-misfit-too-many = Det ville give { $n } aktiviteter, flere end en log kan rumme; trinnet er sprunget over. Vælg en kolonne med færre værdier.

# Forslag
prepare-why-duplicates =
    { $n ->
        [one] 1 hændelse er ens med en tidligere i alt.
       *[other] { $n } hændelser er ens med en tidligere i alt.
    }
prepare-why-midnight =
    { $n ->
        [one] 1 tidspunkt er præcis dansk midnat, altså 22:00 eller 23:00 i UTC: en dato uden klokkeslæt. { $against } taler imod.
       *[other] { $n } tidspunkter er præcis dansk midnat, altså 22:00 eller 23:00 i UTC: datoer uden klokkeslæt. { $against } taler imod.
    }
prepare-why-spellings =
    { $n ->
        [one] 1 aktivitet ser ud til at være skrevet på to måder: { $pairs }
       *[other] { $n } aktiviteter ser ud til at være andre skrivemåder: { $pairs }
    }
prepare-why-mojibake = ødelagte tegn
prepare-why-same-letters = samme bogstaver
prepare-why-one-letter = ét bogstav til forskel
prepare-why-two-letters = to bogstaver til forskel
prepare-why-close =
    { $pairs } par ens hændelser i { $cases ->
        [one] 1 sag
       *[other] { $cases } sager
    } ligger højst { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minutter
    } fra hinanden.
prepare-why-gaps =
    { $gaps ->
        [one] 1 usædvanligt langt ophold i { $cases } sag; det længste i de andre er { $days } dage.
       *[other] { $gaps } usædvanligt lange ophold i { $cases } sager; det længste i de andre er { $days } dage.
    }
prepare-why-clock =
    { $of ->
        [one] 1 hændelse siger kun dagen, og kolonnen siger et klokkeslæt på den dag. Se efter, at det er hændelsens tid.
       *[other] { $of } hændelser siger kun dagen, og for { $n } af dem siger kolonnen et klokkeslæt på den dag. Se efter, at det er hændelsens tid.
    }
prepare-why-exchanged =
    { $n ->
        [one] 1 af { $of } hændelser slutter, før den begynder: de to tidspunkter ser ud til at være byttet om.
       *[other] { $n } af { $of } hændelser slutter, før de begynder: de to tidspunkter ser ud til at være byttet om.
    }
prepare-why-late =
    { $n ->
        [one] Filen står i tidsorden, undtagen 1 af { $of } hændelser: den står efter en senere hændelse i sin sag og er nok registreret for sent.
       *[other] Filen står i tidsorden, undtagen { $n } af { $of } hændelser i { $cases } sager: de står efter en senere hændelse i samme sag og er nok registreret for sent.
    }
prepare-why-restarts =
    { $n ->
        [one] 1 sag begynder igen: «{ $activity }», som { $begins } af { $of } sager begynder med, kommer igen efter mere end 28 dage uden hændelser.
       *[other] { $n } sager begynder igen: «{ $activity }», som { $begins } af { $of } sager begynder med, kommer igen efter mere end 28 dage uden hændelser.
    }
prepare-why-renamed-pair = «{ $from }» ({ $n } hændelser) ses sidst { $last }, «{ $to }» første gang { $first }
prepare-why-renamed = Et navn ser ud til at have afløst et andet, med de samme trin før og efter: { $pairs }.
prepare-why-renamed-values = En værdi i «{ $name }» ser ud til at have afløst en anden, ved de samme aktiviteter: { $pairs }.
prepare-why-names-among-codes =
    { $n ->
        [one] I «{ $name }» står koder af samme form, men i 1 af { $of } hændelser ligner værdien et personnavn. Trinnet lader værdien være tom og gemmer ikke navnet.
       *[other] I «{ $name }» står koder af samme form, men i { $n } af { $of } hændelser ligner værdien et personnavn. Trinnet lader værdien være tom og gemmer ingen navne.
    }
prepare-why-test-cases =
    { $n ->
        [one] 1 af { $of } sager siger om sig selv, at den er en test.
       *[other] { $n } af { $of } sager siger om sig selv, at de er en test.
    }
prepare-why-merged-cases =
    { $n ->
        [one] 1 af { $of } sager slutter, fordi den blev flettet ind i en anden.
       *[other] { $n } af { $of } sager slutter, fordi de blev flettet ind i en anden.
    }
prepare-why-mass-closing = { $n } sager slutter i samme sekund, de fleste med «{ $activity }»; ellers har den højst { $other } hændelser i et sekund. Det ligner en oprydning.

# Filer
prepare-file-broken = Filen er ikke en opskrift: linje { $line }, kolonne { $column }. Vælg en fil, der er gemt med «Gem opskrift». ({ $message })
prepare-file-step = Trin { $step } i filen kendes ikke af denne udgave af Spor. Ret trinnet i filen, eller brug en nyere Spor. ({ $message })
prepare-file-newer = Opskriften er lavet med en nyere Spor (format { $version }). Opdatér Spor, og prøv igen.
prepare-file-unreadable = Browseren kunne ikke læse filen. Vælg den igen.
prepare-csv-no-header = Linje { $line }: overskriften fra;til mangler; linjen er læst som et par navne
prepare-csv-fields = Linje { $line }: { $n } felter i stedet for to; sprunget over
prepare-csv-no-old = Linje { $line }: det gamle navn mangler; sprunget over
prepare-csv-no-new = Linje { $line }: «{ $name }» har intet nyt navn og beholder sit
prepare-csv-contradicts = Linje { $line }: «{ $name }» har et andet nyt navn på linje { $earlier }, og det gælder

# Felter
prepare-activities-of = Aktiviteter
prepare-activities-all = Vælges ingen, gælder trinnet alle.
prepare-find = Find
prepare-find-none = Intet passer til det, du søger
prepare-label-count = { $events } hændelser, { $cases } sager
prepare-value-count = { $events } hændelser
prepare-chosen =
    { $n ->
        [one] 1 valgt
       *[other] { $n } valgt
    }
prepare-old-name = Aktivitet
prepare-new-name = Nyt navn
prepare-new-name-of = Nyt navn til { $name }
prepare-old-value = Værdi
prepare-new-value = Ny værdi
prepare-new-value-of = Ny værdi for { $name }
prepare-no-value = Fjern
prepare-no-value-of = Fjern værdien { $name }
prepare-no-value-now = ingen værdi
prepare-clear-names = Fjern også værdier, der ligner et personnavn
prepare-clear-names-how = To til fem ord med stort begyndelsesbogstav. Opskriften gemmer ingen navne, så den virker også på næste måneds fil.
prepare-no-values = Kolonnen har ingen værdier, der kan vises.
prepare-events-short = Hændelser
prepare-coverage =
    { $n ->
        [one] 1 af { $of } aktiviteter får nyt navn ({ $share } af hændelserne)
       *[other] { $n } af { $of } aktiviteter får nyt navn ({ $share } af hændelserne)
    }
prepare-gone-names =
    { $n ->
        [one] 1 navn i tabellen findes ikke i loggen og bliver i opskriften: { $names }
       *[other] { $n } navne i tabellen findes ikke i loggen og bliver i opskriften: { $names }
    }
prepare-values-coverage =
    { $n ->
        [one] 1 af { $of } værdier får ny værdi ({ $share } af hændelserne i tabellen)
       *[other] { $n } af { $of } værdier får ny værdi ({ $share } af hændelserne i tabellen)
    }
prepare-gone-values =
    { $n ->
        [one] 1 værdi i tabellen findes ikke i kolonnen og bliver i opskriften: { $names }
       *[other] { $n } værdier i tabellen findes ikke i kolonnen og bliver i opskriften: { $names }
    }
prepare-values-all = Tabellen nævner alle værdier: sig til om nye
prepare-values-file = værdier.csv
prepare-values-loaded =
    { $n ->
        [one] 1 værdi hentet
       *[other] { $n } værdier hentet
    }
prepare-values-cleared =
    { $n ->
        [one] 1 værdi står uden ny værdi i filen og fjernes: { $names }
       *[other] { $n } værdier står uden ny værdi i filen og fjernes: { $names }
    }
prepare-names-all = Tabellen nævner alle aktiviteter: sig til om nye
prepare-table-load = Hent tabel (CSV)
prepare-table-save = Gem tabel (CSV)
prepare-table-file = aktivitetsnavne.csv
prepare-table-loaded =
    { $n ->
        [one] 1 navn hentet
       *[other] { $n } navne hentet
    }
prepare-text-of = Teksten står i
prepare-text-own = Aktiviteten selv
prepare-rules = Regler
prepare-rules-order = Den første regel, der passer, bestemmer. Store og små bogstaver er det samme.
prepare-rule-how = Regel { $n }: hvordan
prepare-rule-text = Regel { $n }: tekst
prepare-rule-activity = Regel { $n }: aktivitet
prepare-rule-catches = { $n } hændelser
prepare-rule-bad = Kan ikke læses
prepare-rule-remove = Fjern regel { $n }
prepare-rule-add = Tilføj regel
prepare-how-contains = indeholder
prepare-how-starts = begynder med
prepare-how-equals = er
prepare-how-regex = regulært udtryk
prepare-rule-then = bliver til
prepare-otherwise = Resten
prepare-otherwise-keep = beholder sin aktivitet
prepare-otherwise-drop = udgår
prepare-otherwise-called = kaldes
prepare-otherwise-name = Navn til resten
prepare-caught = Reglerne fanger { $share } af hændelserne ({ $caught } af { $all })
prepare-review = Til gennemsyn: det, ingen regel fanger
prepare-review-none = Reglerne fanger alt.
prepare-review-more =
    { $n ->
        [one] … og 1 tekst mere
       *[other] … og { $n } tekster mere
    }
prepare-review-use = Lav en regel af «{ $text }»
prepare-propose = Foreslå milepæle
prepare-proposed =
    { $n ->
        [0] Spor fandt ingen aktiviteter, der ligner milepæle
        [one] Spor foreslår 1 milepæl
       *[other] Spor foreslår { $n } milepæle
    }
prepare-milestones-collapse = Samme milepæl flere gange i træk tæller én gang
prepare-without = Sager uden milepæl
prepare-without-drop = udgår
prepare-without-called = kaldes
prepare-without-name = Navn til sager uden milepæl
prepare-tried = De ti hyppigste varianter: { $before } → { $after }
prepare-tried-after = De ti hyppigste varianter: → { $after }
prepare-tried-without =
    { $n ->
        [one] 1 sag har ingen af milepælene
       *[other] { $n } sager har ingen af milepælene
    }
prepare-keep-which = Den, der bliver
prepare-keep-first = den første
prepare-keep-last = den sidste
prepare-attributes = Kolonner
prepare-attribute = Kolonne
prepare-attribute-choose = Vælg en kolonne
prepare-attribute-case = { $name } – sagens, { $n } værdier
prepare-attribute-event = { $name } – hændelsens, { $n } værdier
prepare-no-attributes = Loggen har ingen andre kolonner. Vælg dem som egenskaber under Data, og læs filen igen.
prepare-perspective-how = Vælges flere, sættes værdierne sammen med +. Kortet viser så, hvordan forløbet går fra værdi til værdi, for eksempel fra team til team.
prepare-missing = Mangler værdien, kaldes aktiviteten
prepare-missing-how = Lad feltet stå tomt, hvis hændelsen skal udgå.
prepare-keep-activity = Gem den gamle aktivitet i kolonnen
prepare-keep-id = Gem det gamle sags-id i kolonnen
prepare-optional = Kan stå tomt
prepare-case-how = Hvad en sag er, bestemmer, hvad tallene svarer på:
prepare-case-person = Person
prepare-case-person-is = Hele borgerens forløb på tværs af sager. Gennemløbstiden bliver lang, og varianterne bliver mange; I ser vejen mellem ydelser.
prepare-case-case = Sag
prepare-case-case-is = Én sag i fagsystemet. Antal og tider passer med systemets egne lister; skift mellem sager ses ikke.
prepare-case-spell = Ydelsesforløb
prepare-case-spell-is = Fra bevilling til ophør. Samme borger tæller flere gange; tiderne siger, hvor længe en ydelse varer.
prepare-case-paper = Attest eller dokument
prepare-case-paper-is = Ét papir ad gangen. Korte forløb, der viser ventetid hos andre, men intet om sagen som helhed.
prepare-case-choose = Vælg den eller de kolonner, der holder sagen sammen. Hændelser uden værdi udgår, og sager tælles på ny overalt.
prepare-gap-days = Dage uden hændelser
prepare-minutes = Minutter
prepare-together = Også forskellige af de valgte aktiviteter slås sammen
prepare-when-by = Vælg efter
prepare-when-by-activity = aktivitet
prepare-when-by-attribute = værdi
prepare-when-by-period = periode
prepare-when-by-late = plads i filen
prepare-when-late-how = Det gælder hændelser, der står i filen efter en senere hændelse i samme sag, altså er registreret for sent.
prepare-case-when-activity = aktivitet
prepare-case-when-last = sidste aktivitet
prepare-case-when-without = slutning uden en aktivitet
prepare-case-when-value = værdi
prepare-case-when-second = sluttidspunkt
prepare-case-ends-with = Sagen slutter med
prepare-case-lacks = Sagen har aldrig haft
prepare-case-second = Sidste hændelse (dansk tid, på sekundet)
prepare-values = Værdier
prepare-values-left-out =
    { $n ->
        [one] 1 værdi vises ikke: der er for mange, eller den kan pege på en person.
       *[other] { $n } værdier vises ikke: der er for mange, eller de kan pege på en person.
    }
prepare-from = Fra og med
prepare-until = Til og med
prepare-read-as = Hvordan tidspunktet kom ind
prepare-read-utc = læst som UTC: dagen er rigtig, klokken er falsk
prepare-read-clock = læst som dansk tid: hændelsen står dagen før
prepare-pattern = Datoformat
prepare-pattern-how = For eksempel dd-MM-yyyy HH:mm eller yyyy-MM-dd
prepare-zone = Tidszone
prepare-zone-danish = dansk tid
prepare-zone-utc = UTC
prepare-change-name = Den nye hændelse hedder
prepare-column-name = Den nye kolonne hedder
prepare-derivation = Indhold
prepare-derive-age = aldersgruppe
prepare-derive-number = kontaktens nummer
prepare-derive-start = dage siden start
prepare-derive-previous = dage siden hændelsen før
prepare-derive-year = år
prepare-derive-month = måned
prepare-derive-weekday = ugedag
prepare-derive-hour = time på døgnet
prepare-born = Fødselsdato står i
prepare-bands = Grupperne begynder ved (år)
prepare-bands-how = Tal med komma imellem, for eksempel 30, 40, 50, 60
prepare-nothing-to-set = Trinnet har intet at indstille.
prepare-why-profile-names =
    { $n ->
        [one] Kildeprofilen { $profile } har et navn til 1 hændelses kode eller stavemåde.
       *[other] Kildeprofilen { $profile } har navne til koder og stavemåder i { $n } hændelser.
    }
prepare-why-profile-milestones =
    { $n ->
        [one] Kildeprofilen { $profile } kender milepælene; 1 hændelse er en af dem.
       *[other] Kildeprofilen { $profile } kender milepælene; { $n } hændelser er blandt dem.
    }
prepare-why-profile-trap =
    { $n ->
        [one] { $warning } (Kildeprofilen { $profile }; trinnet gælder 1 hændelse.)
       *[other] { $warning } (Kildeprofilen { $profile }; trinnet gælder { $n } hændelser.)
    }
prepare-why-profile-trap-cases =
    { $n ->
        [one] { $warning } (Kildeprofilen { $profile }; trinnet gælder 1 sag.)
       *[other] { $warning } (Kildeprofilen { $profile }; trinnet gælder { $n } sager.)
    }
