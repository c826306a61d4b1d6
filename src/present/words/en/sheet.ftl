# Data: sheets of a workbook, and types of an object log.
sheet-label = Sheet
sheet-rows = { $n } rows
sheet-hidden = hidden
sheet-workbook = Workbook: dates, numbers and texts are read as they are shown.
sheet-page = The file is a web page, though it may be called .xls. Its largest table is read.
sheet-zip = The file was taken out of a zip archive.
sheet-object-label = What is a case?
sheet-object-type = { $name } ({ $objects } objects, { $events } events)
sheet-object-how = The file is an object log: an event can belong to several things at once. Choose the kind whose courses you want to see.
sheet-flattened = { $events } events become { $rows } rows: { $several } events belong to several and are counted for each, { $none } belong to none and are left out.
sheet-not-read = Not read: { $name } – { $why }
