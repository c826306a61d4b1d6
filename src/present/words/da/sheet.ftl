# Data: ark i en projektmappe, og typer i en objektlog.
sheet-label = Ark
sheet-rows = { $n } rækker
sheet-hidden = skjult
sheet-workbook = Projektmappe: datoer, tal og tekster læses, som de vises.
sheet-page = Filen er en webside, selv om den måske hedder .xls. Den største tabel læses.
sheet-zip = Filen er hentet ud af en zip-mappe.
sheet-object-label = Hvad er en sag?
sheet-object-type = { $name } ({ $objects } objekter, { $events } hændelser)
sheet-object-how = Filen er en objektlog: en hændelse kan høre til flere ting på én gang. Vælg den slags, hvis forløb du vil se.
sheet-flattened = Af { $events } hændelser bliver { $rows } rækker: { $several } hændelser hører til flere og tælles hos dem alle, { $none } hører til ingen og er udeladt.
sheet-not-read = Ikke læst: { $name } – { $why }
