# Data: flere filer på én gang.
files-name =
    { $n ->
        [one] { $name } og 1 anden
       *[other] { $name } og { $n } andre
    }
files-title = Filer
files-how = Filer med de samme kolonner lægges efter hinanden. Oplysninger om sagen hægtes på sagens id.
files-file = Fil
files-used-as = Bruges som
files-use-of = Hvad bruges { $name } som?
files-state = Status
files-show-head = Vis
files-show = Vis { $name }
files-show-short = Vis
files-shown = Vises
files-shown-of = Vises: { $name }
files-events = Hændelser
files-table = Oplysninger om sagen
files-out = Udelades
files-after-each-other =
    { $n ->
        [one] 1 fil
       *[other] { $n } filer lægges efter hinanden
    }
files-missing = Mangler { $roles }
files-ready = Klar
files-not-read = Læses ikke
files-joined = { $matched } af { $cases } sager fandt deres række. { $unused } rækker er ikke brugt ({ $repeated } af dem gentager et id).
files-line = { $file } linje { $line }
files-number = fil { $n }
