# Data: tabellens form, og små rettelser i teksterne.
shape-wide-name = En række er en sag, et datofelt er et trin
shape-periods-name = En række er en periode: to hændelser
shape-snapshots-name = Lister fra flere dage: ændringer er hændelser

shape-wide-found =
    { $n ->
        [one] Filen ligner en bred liste: én række pr. sag og <b>1 kolonne med datoer</b>
       *[other] Filen ligner en bred liste: én række pr. sag og <b>{ $n } kolonner med datoer</b>
    }
shape-wide-what = Spor kan gøre hver dato til en hændelse, der hedder som sin kolonne. Så bliver listen til forløb.
shape-wide-lost = En bred liste har kun plads til én dato pr. trin. <b>Gentagelser er gået tabt</b>, før filen blev lavet: Den kan ikke svare på, hvor tit et trin gentages, hvem der gjorde det, eller hvad der skete mellem datoerne.
shape-wide-use = Læs hver dato som en hændelse
shape-wide-steps = Kolonner, der bliver til trin

shape-periods-found = Hver række har både en start og en slut
shape-periods-what = De læses som <b>én hændelse med varighed</b>. Vil du se start og slut som hver sit trin på kortet, kan de læses som to hændelser.
shape-periods-lost = Varigheden af den enkelte aktivitet bliver til tiden mellem to trin. En åben slutdato (tom eller 31-12-9999) giver ingen sluthændelse.
shape-periods-use = Læs som to hændelser
shape-started = startet
shape-ended = afsluttet

shape-status-found = Filen er en statuslog: <b>{ $old }</b> og <b>{ $new }</b>
shape-status-what = Det er den bedste slags fil: hver statusændring er en hændelse. Kolonnen <b>{ $new }</b> er aktiviteten.

shape-snapshots-found =
    { $n ->
       *[other] Filen ligner <b>{ $n } lister</b> fra hver sin dag med de samme sager
    }
shape-snapshots-what = Spor kan sammenligne listerne: Når en oplysning er en anden end i listen før, bliver det til en hændelse.
shape-snapshots-lost = Tidspunktet er listens dag, ikke ændringens. Det, der skete og blev lavet om <b>mellem to lister</b>, kan ikke ses, og varigheder er kun nøjagtige på afstanden mellem listerne.
shape-snapshots-use = Læs ændringerne som hændelser
shape-snapshots-watched = Oplysninger, der følges
shape-gone = Ikke længere på listen

shape-activity-name = Trin
shape-time-name = Tidspunkt
shape-as-rows = Læs rækkerne, som de er
shape-is = Tabellen læses i en anden form
shape-file-rows = Rækker i filen
shape-made-rows = Rækker lavet af dem
