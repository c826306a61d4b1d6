# Data: kildesystemet, det Spor ved om dets lister, og egne profiler.
profiles-title = Kildesystem
profiles-choose = Profil
profiles-choose-none = Ingen
profiles-recognised = { $name } (genkendt)
profiles-none = Kolonnernes navne ligner ikke et system, Spor kender. Vælg en profil, hent din egen, eller gå videre uden.
profiles-none-chosen = Filen læses uden en profil.

profiles-by-columns =
    { $n ->
        [one] Profilen kender <b>1 af { $of } kolonner</b>: { $columns }.
       *[other] Profilen kender <b>{ $n } af { $of } kolonner</b>, blandt andet: { $columns }.
    }
profiles-knows-none = Profilen kender ingen af filens kolonner.
profiles-by-labels = Aktiviteter, som profilen kender: { $labels }.
profiles-times = Hændelsens tid står i <b>{ $time }</b>. I <b>{ $registered }</b> står, hvornår den blev registreret.
profiles-rests-on = <b>Bygger på:</b> { $what } Kontrolleret { $date }.
profiles-own-based-on = Egen profil fra { $date }, bygget på { $what }.
profiles-own-saved = Egen profil fra { $date }.
profiles-differs = Kommuner har ikke samme opsætning af dette system. Kontrollér kolonnerne i jeres egen fil.

profiles-use = Brug profilens kolonner
profiles-use-tip = Kolonner, som profilen kender, får den rolle, profilen siger. Det kan fortrydes.
profiles-nothing-to-use = Kolonnerne har allerede de roller, profilen kender.
profiles-used = Kolonnerne er ændret
profiles-undo = Fortryd
profiles-undone = Kolonnerne er, som de var før

profiles-traps =
    { $n ->
        [one] 1 kendt fælde
       *[other] { $n } kendte fælder
    }
profiles-leave-out = Udelad { $columns }
profiles-use-column = Brug { $columns }
profiles-done = Filen læses allerede sådan.
profiles-as-step = Rettes med et trin i opskriften, når loggen er læst.

profiles-own = Egen profil
profiles-own-what = Gem kolonnernes roller, datoformater, rettelser og tabellens form til næste fil. En profil indeholder navne på kolonner og ingen data.
profiles-own-called = Navn på profilen
profiles-own-name = Egen profil
profiles-save = Gem som egen profil …
profiles-fetch = Hent profil …
profiles-file = { $name }.profil.json
profiles-saved = Profilen er gemt i { $file }
profiles-fetched = Profilen { $name } er hentet. Brug dens kolonner, når du er klar.
profiles-refused = { $file } er ikke en profil
profiles-not-a-profile = Linje { $line }, tegn { $column }: <code>{ $message }</code> Ret stedet i filen, eller vælg en profil, der er gemt i Spor.
profiles-name-twice = Navnet <b>{ $name }</b> står i to kolonner, så det kan betyde begge dele. Slet det ene sted i filen, og hent den igen.
profiles-newer = Profilen er skrevet i version { $version }, som denne udgave af Spor ikke kender. Brug en nyere udgave af Spor.
