# Gem loggen: dialogen «Gem log …» og det, der står i filen.
save-open = Gem log …
save-title = Gem loggen
save-lede = Loggen, som den er nu, bliver en fil på din egen pc. Intet sendes.
save-looking = Spor ser efter, hvad loggen indeholder …
save-invented = Dataene er opdigtede og gemmes, som de er.
save-has-cpr = Loggen indeholder CPR-numre. Derfor gemmes den altid med pseudonymer, uanset hvad den ellers handler om.
save-whom = Hvem handler loggen om?
save-citizens = <b>Borgere.</b> Sags-id’er og personer får pseudonymer, og fri tekst kommer ikke med.
save-employees = <b>Medarbejdere.</b> Det samme: ingen id’er eller navne forlader browseren.
save-nobody = <b>Ikke personer,</b> for eksempel ordrer eller fakturaer. Loggen gemmes, som den er.
save-say-subjects = Svar først på, hvem loggen handler om.
save-answer-amber = Besvar først de fire spørgsmål.
save-format = Filtype
save-excel-csv = <b>CSV til Excel.</b> Åbner med et dobbeltklik i dansk Excel.
save-workbook = <b>Excel-projektmappe (.xlsx).</b> Id’er som tekst og tider som datoer, Excel kan regne med. Mere end 1.048.576 rækker fordeles på flere ark.
save-power-automate = <b>CSV til Power Automate.</b> De kolonner, Microsofts procesmining beder om.
save-xes = <b>XES.</b> Til andre procesmining-programmer: ProM, PM4Py, Disco, Celonis.
save-times = Tidspunkter
save-times-exact = Som de er
save-times-day = Kun dagen
save-times-week = Ugens første dag
save-times-month = Månedens første dag
save-times-why = Grovere tider siger mindre om den enkelte, men hændelser på samme dag står så i kildens rækkefølge.
save-columns = Kolonner ud over sag, aktivitet og tidspunkt
save-as-pseudonym = – som pseudonym
save-grouped = – værdier i færre end fem sager samles under «Andre»
save-as-the-times = – så nøjagtigt som hændelsernes tider
save-never = – kommer ikke med: fri tekst, datoer eller personoplysninger
save-do = Gem
save-preparing = Gør klar …
save-writing = Skriver: { $n } af { $all } hændelser
save-stopped = Stoppet. Der er ikke gemt nogen fil.
save-saved = Gemt som «{ $file }»: { $n } hændelser, { $size }.
save-saved-pseudonyms = Nøglen til pseudonymerne findes kun i denne fane. Næste gang får de samme sager andre pseudonymer.
save-saved-sheets = Et ark i Excel rummer 1.048.576 rækker, så loggen står på { $n } ark.
save-saved-cut =
    { $n ->
        [one] 1 tekst var længere, end en celle i Excel rummer (32.767 tegn), og er afkortet.
       *[other] { $n } tekster var længere, end en celle i Excel rummer (32.767 tegn), og er afkortet.
    }
save-saved-times =
    { $n ->
        [one] 1 tidspunkt står som tekst, fordi Excel ikke kan skrive det som dato: uret viste det to gange, da vintertiden begyndte, eller det ligger før 1900.
       *[other] { $n } tidspunkter står som tekst, fordi Excel ikke kan skrive dem som datoer: uret viste dem to gange, da vintertiden begyndte, eller de ligger før 1900.
    }
save-saved-offsets = Nogle tidspunkter ligger i den time, uret viser to gange om efteråret. Derfor står forskellen til UTC bag alle tidspunkter, og Excel læser dem som tekst.
save-column-case = Sag
save-column-activity = Aktivitet
save-column-time = Tidspunkt
save-column-start = Starttidspunkt
save-column-resource = Ressource
save-sheet = Log
save-rare = Andre
save-file = Spor - { $name } - log
save-file-pseudonyms = Spor - log med pseudonymer
