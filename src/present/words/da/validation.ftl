# Validering: fagpersoner vurderer en stikprøve, kendte tal holdes op mod loggen, og registreringen skrives ned.
validation-title = Validering
validation-lede = Fagpersoner vurderer en tilfældig stikprøve af sager og siger, hvor stor en del af loggen der fortæller, hvad der faktisk skete.
validation-parts = Valideringens dele
validation-sample = Stikprøve
validation-part-result = Resultat
validation-part-totals = Kendte tal
validation-part-handbook = Registreringshåndbog
validation-waiting = Henter stikprøven …
validation-planning = Regner på, hvor meget stikprøven kan sige …
validation-or = eller
validation-how-many = Udtræk en stikprøve
validation-size = Antal sager
validation-minutes-each = Minutter pr. sag
validation-seed = Frø
validation-seed-is = Frøet er tallet, tilfældet begynder med: samme frø, samme log og samme filtre giver samme stikprøve.
validation-group-by = Også fordelt efter
validation-no-group = Ingen kolonne
validation-strata-are = Stikprøven fordeles på strata: korte, mellemlange, lange og åbne sager med hyppige eller sjældne forløb. Sager med samme varighed står sammen, så en tredjedel kan være større end de andre. Hvert stratum får sin andel og mindst tre sager. Er der for mange strata til stikprøven, eller er et for lille, slås det sammen med det, der ligner mest.
validation-draw = Udtræk stikprøven
validation-drawn-said =
    { $n ->
        [one] 1 sag er udtrukket.
       *[other] { $n } sager er udtrukket.
    }
validation-what-errors = Hvad fejl ville betyde
validation-advice =
    { $n ->
        [one] 1 sag, { $time }: uden fejl er mindst { $share } af alle sager korrekt registreret
       *[other] { $n } sager, { $time }: uden fejl er mindst { $share } af alle sager korrekt registreret
    }
validation-minutes =
    { $n ->
        [one] ca. 1 minut
       *[other] ca. { $n } minutter
    }
validation-hours = ca. { $n } timer
validation-errors = Fejl
validation-plan = Med strata af den størrelse vejer nogle af sagerne mindre: uden fejl er mindst { $share } korrekt registreret, når hvert stratum tæller efter sine sager, og ikke { $even }.
validation-plan-enough = { $n } sager er nok til at vise mindst { $share }, hvis de alle er korrekte.
validation-plan-use = Brug { $n } sager
validation-plan-none = Op til { $n } sager viser ingen stikprøve med disse strata mindst { $share }. Fordel ikke efter en kolonne, eller nøjes med en lavere grænse.
validation-closing-proposed = Ingen har bekræftet, hvad der afslutter en sag. Strata regner de sager for åbne, der ikke slutter med { $steps }, som Spor foreslår.
validation-share-of-sample = Korrekte i stikprøven
validation-share-of-all = Korrekte af alle sager (95 %)
validation-between = { $low }–{ $high }
validation-size-for = Uden strata: { $n } sager uden fejl viser, at mindst { $share } af alle sager er korrekte.
validation-size-precise = Skal andelen kendes på 5 procentpoint nær, når den er omkring 90 %, kræver det { $n } sager.
validation-progress-label = Hvor langt vurderingen er
validation-progress = { $judged } af { $n } sager er vurderet
validation-seed-said = Frø { $seed }.
validation-group-said = Også fordelt efter { $column }.
validation-rater = Bedømmer (kun i vurderingsfilen)
validation-other-selection = Filtrene er ændret, siden stikprøven blev udtrukket. Den er stadig af de sager, der var i udsnittet dengang.
validation-new-sample = Ny stikprøve
validation-new-sample-why = Begynd forfra. Fortryd henter stikprøven og svarene tilbage. Krav 12 i Egnethed er ubedømt, til en sag i den nye stikprøve er vurderet.
validation-changed = Loggen er en anden nu
validation-changed-how = Den er klargjort anderledes, siden stikprøven blev udtrukket, og svarene hører ikke til de sager, der ville blive vist. Tag ændringen i klargøringen tilbage, eller udtræk en ny stikprøve.
validation-strata = Strata
validation-stratum = Stratum
validation-in-log = I loggen
validation-drawn = Udtrukket
validation-judged = Vurderet
validation-interval = Korrekte i stratummet (95 %)
validation-merged = Sagerne er af { $kinds } slags. De er slået sammen til { $n } strata, så stikprøven kan bære dem.
validation-any-duration = enhver varighed
validation-any-course = ethvert forløb
validation-shortest = korteste tredjedel
validation-middle = midterste tredjedel
validation-longest = længste tredjedel
validation-open-case = åben sag
validation-frequent = hyppigt forløb
validation-rare = sjældent forløb
validation-no-value = uden værdi
validation-other-values = andre værdier
validation-questions = Spørgsmål om sagen
validation-case-of = Sag { $place } af { $n }
validation-question = Fortæller loggen, hvad der faktisk skete i sagen?
validation-answer = Svar
validation-correct = Korrekt
validation-partly = Delvist korrekt
validation-wrong = Forkert
validation-cannot-tell = Kan ikke afgøres
validation-causes = Hvad er galt? Sæt gerne flere krydser
validation-cause = Årsag
validation-cause-missing = En hændelse mangler
validation-cause-not-of-case = En hændelse hører ikke til sagen
validation-cause-time = Forkert tidspunkt
validation-cause-order = Forkert rækkefølge
validation-cause-activity = Forkert aktivitet
validation-cause-twice = Registreret to gange
validation-cause-mixed = Flere sager er blandet sammen
validation-cause-other = Noget andet
validation-remark = Bemærkning
validation-remark-how = Gemmes kun i vurderingsfilen. Skriv ingen navne eller cpr-numre.
validation-no-answer = Fjern svaret
validation-answered = { $answer }. { $judged } af { $n } sager er vurderet.
validation-keys = Tast <kbd>1</kbd>–<kbd>4</kbd> for at svare, <kbd>Enter</kbd> for næste sag og <kbd>Shift</kbd> <kbd>Enter</kbd> for den forrige.
validation-key-answer = Svar på en sag under Validering
validation-show-id = Vis sagens eget nummer
validation-hide-id = Skjul nummeret
validation-show-id-why = Viser kildens nummer på denne ene sag, så den kan slås op i fagsystemet. Nummeret gemmes ingen steder.
validation-id = I fagsystemet: <b>{ $id }</b>
validation-load = Fortsæt fra fil
validation-load-why = Hent en gemt vurderingsfil, og fortsæt, hvor du slap
validation-save = Gem vurderinger
validation-save-why = Gem frø, svar, bemærkninger, kendte tal og håndbog i en fil, så arbejdet kan fortsætte en anden dag
validation-file-name = vurderinger
validation-saved = Vurderingerne er gemt. Sagerne står med pseudonym i filen.
validation-loaded = Vurderingerne er hentet.
validation-file-unreadable = Filen er ikke en vurderingsfil, som denne udgave af Spor kan læse.
validation-other-log = Filen hører til en anden log: den samme stikprøve kan ikke udtrækkes igen. Åbn loggen med samme filer, klargøring og filtre, og prøv igen.
validation-other-sample = Filen er af en anden stikprøve. To bedømmere kan kun sammenlignes på de samme sager.
validation-second = Sammenlign med en anden bedømmer
validation-second-why = Hent den vurderingsfil, en anden bedømmer har gemt af den samme stikprøve
validation-second-loaded = Den anden bedømmers svar er hentet.
validation-drawn-how = { $judged } af { $n } udtrukne sager er vurderet. Frø: { $seed }. Også fordelt efter: { $by }.
validation-nothing = Ingen sager er vurderet endnu
validation-nothing-how = Udtræk en stikprøve, og vurdér den første sag. Så står resultatet her og bliver sikrere for hver sag.
validation-result-so-far = I gang: { $judged } af { $drawn } sager er vurderet, foreløbig { $share } korrekte
validation-result = { $share } af sagerne er korrekt registreret
validation-result-beside = Med 95 % sikkerhed er det mellem { $low } og { $high } af alle sager. Det hviler på { $judged } af { $drawn } udtrukne sager, hvor hvert stratum vejer, som det fylder i loggen; uden vægte er andelen { $unweighted }.
validation-left =
    { $n ->
        [one] 1 sag mangler endnu.
       *[other] { $n } sager mangler endnu.
    }
validation-unseen =
    { $n ->
        [one] I ét stratum er ingen sag vurderet; om det siger tallet intet.
       *[other] I { $n } strata er ingen sag vurderet; om dem siger tallet intet.
    }
validation-rests-on-least = Intervallet hviler på det stratum, der er vurderet færrest sager af i forhold til sin størrelse.
validation-rests-on-other-answers = Intervallet er gjort bredere, så en fejl i et lille stratum ikke får resultatet til at se sikrere ud.
validation-cannot-tell-counts = Sager, der ikke kan afgøres, tæller ikke som korrekte.
validation-why-told = Tal for stikprøven vises også, når de er små: de tæller, hvad fagpersoner sagde om, hvordan sager er registreret, ikke hvad sagerne handler om.
validation-by-answer = Efter svar
validation-by-cause = Efter årsag
validation-by-stratum = Efter stratum
validation-none-yet = Ingen endnu.
validation-cases = Sager
validation-share = Andel
validation-agreed =
    { $n ->
        [one] De to bedømmere er enige om { $agreed } af 1 sag ({ $share }).
       *[other] De to bedømmere er enige om { $agreed } af { $n } sager ({ $share }).
    }
validation-kappa = Kappa er { $kappa }: { $level }.
validation-no-kappa = Kappa kan ikke beregnes, når alle svar er ens.
validation-kappa-none = ikke mere enige, end tilfældet ville være
validation-kappa-low = ringe enighed ud over tilfældet
validation-kappa-middle = nogen enighed ud over tilfældet
validation-kappa-high = god enighed ud over tilfældet
validation-kappa-very-high = næsten fuld enighed ud over tilfældet
validation-certificate = Valideringsattest
validation-method = Stikprøven er udtrukket tilfældigt inden for strata. Intervallet er Wilsons 95 %-interval med vægte efter strata. Attesten nævner hverken sager eller bedømmere.
validation-preview = Arket, som det udskrives
validation-print = Udskriv
validation-save-sheet = Gem som fil
validation-total-new = Et tal, I kender fra anden side
validation-totals-are = For eksempel fra ledelsesinformationen: «vi lukkede 412 sager i marts». Er der langt mellem tallene, mangler der noget i udtrækket, eller noget tælles to gange.
validation-totals-none = Ingen kendte tal endnu. Skriv det første ovenfor.
validation-total-what = Hvad tælles
validation-total-begun = Begyndte sager
validation-total-closed = Afsluttede sager
validation-total-of-step = Hændelser af en aktivitet
validation-total-events = Hændelser: { $step }
validation-total-period = Periode
validation-total-from = Fra og med
validation-total-to = Til og med
validation-total-known = Kendt tal
validation-difference = Forskel
validation-total-add = Tilføj
validation-total-added = Tallet er tilføjet.
validation-total-remove = Fjern: { $total }
validation-total-missing = Vælg, hvad der tælles, og to dage, hvor den første ikke ligger efter den sidste.
validation-total-no-closing = Vælg først under Overblik, hvad der lukker en sag.
validation-handbook-how = Skriv for hver aktivitet, hvad den betyder, hvem der registrerer den, hvornår og i hvilket felt. Ved siden af står, hvad loggen viser. Teksten gemmes i vurderingsfilen.
validation-handbook-is = Hvad hver aktivitet betyder, hvem der registrerer den, hvornår og i hvilket felt; til sidst, hvad loggen viser.
validation-registered-in = Tidspunkt for registrering
validation-not-registered = Findes ikke i loggen
validation-activities = Aktiviteter
validation-activity = Aktivitet
validation-means = Hvad betyder den?
validation-who = Hvem registrerer?
validation-when = Hvornår?
validation-field = I hvilket felt?
validation-adherence = Hvad loggen viser
validation-events = Hændelser: { $n }
validation-also-written = Skrives også «{ $label }» ({ $n }).
validation-missing = { $column } mangler i { $n } af { $of } hændelser.
validation-lag = Registreres typisk (median) { $median } efter hændelsen; { $late } af { $n } mere end et døgn efter og { $before } før.
validation-no-deviation = Ingen afvigelser fundet.
validation-guide-title = Validér med fagpersoner
validation-guide = Udtræk under Validering en stikprøve, og gå den igennem sammen med en, der kender sagerne. Hver sag vises som et forløb; svar, om det fortæller, hvad der skete. Resultatet siger, hvor stor en del af loggen I kan stole på, og attesten kan lægges ved rapporten. Arbejdet kan gemmes og fortsættes en anden dag.
validation-word = Stikprøve
validation-word-is = Sager, der er udtrukket tilfældigt, så de kan sige noget om dem alle.
validation-word-stratum = Stratum
validation-word-stratum-is = En gruppe af sager, der ligner hinanden, og som stikprøven skal have nogen fra.
validation-word-kappa = Kappa
validation-word-kappa-is = Hvor meget to bedømmere er enige ud over, hvad tilfældet ville give: 1 er fuld enighed, 0 er som tilfældet.
validation-word-handbook = Registreringshåndbog
validation-word-handbook-is = En aftale om, hvad hver aktivitet betyder, og hvem der registrerer den, hvornår og hvor.
