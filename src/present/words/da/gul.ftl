# Gule funktioner: spørgsmål, før de bruges på en log om borgere.
gul-title = Før du går videre
gul-why = Loggen handler om borgere. Denne funktion viser eller gemmer oplysninger om enkelte sager og kræver en begrundelse.
gul-purpose = Formål
gul-legal = Hjemmel (lov og paragraf)
gul-dpia = Konsekvensanalyse (DPIA): hvor ligger den, eller hvorfor kræves den ikke?
gul-responsible = Ansvarlig person
gul-kept = Svarene bliver i fanen, til du lukker loggen.
gul-go-on = Gå videre
gul-cancel = Fortryd
