# Data: hvad en sag er, og hvordan svaret afhænger af det.
level-open = Hvad er en sag her?
level-title = Hvad er en sag her?
level-why = En sag er det, der får ét forløb på kortet. Det samme spørgsmål får forskellige svar, alt efter hvad der er en sag. Vælg det niveau, som spørgsmålet handler om.
level-question = Samme spørgsmål på fire niveauer: <b>Hvor tit bestilles en ny lægeerklæring?</b>
level-person = Person
level-person-asks = Passer til: Hvor længe har borgeren kontakt med os i alt?
level-person-counts = Svaret: <b>Alle erklæringer gennem alle årene</b> tæller med. En ny sag to år efter ligner en gentagelse.
level-case = Sag
level-case-asks = Passer til: Hvor længe er en sag åben, og genåbnes den?
level-case-counts = Svaret: <b>Kun dem i samme sag</b>. En borger med to sager tæller to gange, og det, der sker på tværs, ses ikke.
level-benefit = Ydelsesforløb
level-benefit-asks = Passer til: Hvor stort er omfanget, mens ydelsen løber?
level-benefit-counts = Svaret: <b>Kun dem, mens ydelsen løb</b>. Skifter borgeren ydelse, begynder et nyt forløb.
level-certificate = Anmodning om attest
level-certificate-asks = Passer til: Hvor længe venter vi på en lægeerklæring?
level-certificate-counts = Svaret: <b>Aldrig</b>, for hver anmodning er sin egen sag. Til gengæld er ventetiden nøjagtig.
level-columns = Kolonner, der tilsammen er sagen
level-cases =
    { $n ->
        [one] Det giver 1 sag i de { $rows } rækker, der er set.
       *[other] Det giver { $n } sager i de { $rows } rækker, der er set.
    }
level-no-case = Vælg mindst én kolonne.
level-done = Luk
