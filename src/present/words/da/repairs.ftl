# Data: små rettelser i teksterne.
repairs-title = Rettelser
repairs-blanks =
    { $n ->
        [one] Fjern blanke tegn først og sidst i tekster (1 felt)
       *[other] Fjern blanke tegn først og sidst i tekster ({ $n } felter)
    }
repairs-mojibake =
    { $n ->
        [one] Ret ødelagte bogstaver, fx «Ã¦» til «æ» (1 felt)
       *[other] Ret ødelagte bogstaver, fx «Ã¦» til «æ» ({ $n } felter)
    }
repairs-missing =
    { $n ->
        [one] Læs «{ $word }» som «mangler» (1 felt)
       *[other] Læs «{ $word }» som «mangler» ({ $n } felter)
    }
repairs-over = i det, der er set på
