# Data: small repairs of texts.
repairs-title = Repairs
repairs-blanks =
    { $n ->
        [one] Remove blanks at the ends of texts (1 field)
       *[other] Remove blanks at the ends of texts ({ $n } fields)
    }
repairs-mojibake =
    { $n ->
        [one] Repair broken letters, such as “Ã¦” to “æ” (1 field)
       *[other] Repair broken letters, such as “Ã¦” to “æ” ({ $n } fields)
    }
repairs-missing =
    { $n ->
        [one] Read “{ $word }” as missing (1 field)
       *[other] Read “{ $word }” as missing ({ $n } fields)
    }
repairs-over = in what was looked at
