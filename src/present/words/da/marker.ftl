# Markører på tidsakser: lovændringer og ændret praksis.
marker-button =
    { $n ->
        [0] Markører …
        [one] 1 markør …
       *[other] { $n } markører …
    }
marker-button-help = Marker dage, hvor en lov eller jeres praksis blev ændret. De vises på alle tidsakser.
marker-editor-title = Markører på tidsakser
marker-how = En markør er en dag, hvor noget blev ændret: en lov, en arbejdsgang eller måden at registrere på. Den står som en lodret streg på alle tidsakser og hjælper med at skelne en ændret regel fra en ændret indsats. Markører følger med bogmærker og projektfilen.
marker-none = Der er ingen markører endnu.
marker-key = Markører
marker-column = Markør
marker-said = { $day }: { $text } ({ $kind })
marker-said-law = lovændring
marker-said-practice = ændret praksis
marker-near = Tæt på { $changes }. De falder sammen i tid; det viser ikke, hvad der er årsagen.
marker-near-same = { $marker }, samme dag
marker-near-before =
    { $n ->
        [one] { $marker }, 1 dag før
       *[other] { $marker }, { $n } dage før
    }
marker-near-after =
    { $n ->
        [one] { $marker }, 1 dag efter
       *[other] { $marker }, { $n } dage efter
    }
marker-form-new = Ny markør
marker-form-change = Ret markør
marker-day = Dag
marker-kind = Art
marker-kind-law = Lovændring
marker-kind-practice = Ændret praksis
marker-text = Hvad blev ændret?
marker-add = Tilføj
marker-save = Gem ændring
marker-done = Luk
marker-taken = Markøren { $marker } er på tidsakserne.
marker-change = Ret markøren { $marker }
marker-change-short = Ret
marker-remove = Fjern markøren { $marker }
marker-remove-short = Fjern
marker-removed = Markøren { $marker } er fjernet. Ctrl+Z henter den tilbage.
marker-proposed = Forslag: lovændringer på beskæftigelsesområdet i loggens periode
marker-propose-add = Tilføj markøren { $marker }
marker-proposed-check = Kontrollér dag og indhold mod gældende ret (retsinformation.dk), før I bruger forslagene: reglerne kan have overgangsordninger.
marker-proposed-none = Spor kender ingen flere lovændringer på området i loggens periode. Skriv selv dem, I ved af.
marker-law-2024-01 = A-kassen overtager kontaktforløbet i de første 3 måneder (lov 727 af 13-06-2023)
marker-law-2025-07 = Kontanthjælpsreform: nye satser, uddannelseshjælp bliver til kontanthjælp (lov 1655 af 2024)
marker-law-2026-02 = Beskæftigelsesreform, første del: mere fleksible kontaktforløb (lov 1750 af 29-12-2025)
marker-law-2026-07 = Beskæftigelsesreform: færre krav om samtaler og tilbud (lov 1750 af 29-12-2025)
marker-law-2027-01 = Ny hovedlov om beskæftigelsesindsatsen ventes i kraft (ikke bekræftet)
