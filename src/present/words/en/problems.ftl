# When something goes wrong: what it is, what Spor found, and what one can do. <b> stands out.

problem-empty = The file is empty
problem-empty-found = The file holds 0 bytes, so there are <b>no rows</b> to read. This often happens when an extract was stopped before it was done.

problem-no-key = There is no key for pseudonyms
problem-no-key-found = The browser gave Spor <b>no secret key</b> to make pseudonyms with. Without one a log about persons is never saved, and its cases are not shown one by one.
problem-not-answered = Single cases are shown once it is said why
problem-not-answered-found = The log is about persons, and <b>the four questions</b> about purpose, legal basis, impact assessment and person responsible are not answered.
problem-workbook = The workbook could not be written
problem-workbook-found = The Excel file could <b>not be packed</b>. The log is still open, and nothing was saved.

problem-zip = The zip archive holds a zip archive
problem-zip-found = Spor reads files in a <b>.zip</b>, but not an archive inside an archive.
problem-pdf = The file is a PDF
problem-pdf-found = A PDF is made to be read on paper. Its rows cannot be taken out safely.
problem-image = The file is a picture
problem-image-found = A picture has no rows that Spor can read.
problem-parquet = The file is a Parquet file
problem-parquet-found = Spor does not read Parquet. Save it as <b>CSV</b>, <b>XLSX</b> or <b>XES</b>.
problem-web-archive = The file is a web archive (.mht)
problem-web-archive-found = It is a whole web page saved in one file, even where its name says Excel. Spor does not read it. Open it in Excel and save it as <b>.xlsx</b> or <b>.csv</b>.
problem-binary = The file is not text
problem-binary-found = The file holds characters that no text file has. It is probably in a <b>program's own format</b>, or it is damaged.

problem-header-only = The file has headings and no rows
problem-header-only-found =
    { $n ->
        [one] Spor found <b>1 column</b>, and no rows under its heading.
       *[other] Spor found <b>{ $n } columns</b>, and no rows under the headings.
    }

problem-roles = The file cannot be read as a log yet
problem-roles-found = No column is chosen as <b>{ $roles }</b>. A process map needs three things in every row: which case it is about, what happened, and when.
problem-no-column = A chosen column is not in the file
problem-no-column-found = The file has no <b>column number { $n }</b>. This happens when the delimiter was changed, or when the file is another than before.
problem-pattern = The date format cannot be used
problem-pattern-found = <b>{ $pattern }</b> is not a date format that Spor knows.
problem-nothing = No row can be used
problem-nothing-found =
    { $n ->
        [one] The file has 1 row, and it cannot be used.
       *[other] None of the file's <b>{ $n } rows</b> can be used.
    }
problem-nothing-because = No row can be used
problem-nothing-because-found = Spor read <b>{ $n }</b> rows, and none of them can be used. Most often ({ $count } times) the reason is: <b>{ $reason }</b> – { $lines }.
problem-no-dates = None of the dates can be read
problem-no-dates-found = Spor read <b>{ $n }</b> rows. In <b>{ $count }</b> of them the time cannot be read with the date format chosen – { $lines }. Without a time the steps cannot be put in order.

problem-gzip-short = The packed file is not whole
problem-gzip-short-found =
    { $n ->
        [0] The file stops <b>before its end</b>. It was probably not downloaded completely.
        [one] The file stops <b>before its end</b>: only 1 row could be unpacked. It was probably not downloaded completely.
       *[other] The file stops <b>before its end</b>: only { $n } rows could be unpacked. It was probably not downloaded completely.
    }
problem-gzip-damaged = The packed file is damaged
problem-gzip-damaged-found =
    { $n ->
        [0] The content does not agree with the file's <b>own checksum</b>.
        [one] After 1 row the content no longer agrees with the file's <b>own checksum</b>.
       *[other] After { $n } rows the content no longer agrees with the file's <b>own checksum</b>.
    }
problem-long-row = A row is too long to be a row
problem-long-row-found = The row that begins on <b>line { $line }</b> is longer than { $limit }. Most often a closing quote is missing, so that the rest of the file is read as one field.
problem-many-columns = A row has too many columns
problem-many-columns-found = <b>Line { $line }</b> has more than { $n } columns. Most often the delimiter is another than the one chosen.
problem-many-activities = Too many different activities
problem-many-activities-found = The column chosen as activity has <b>{ $n } different values</b>. These are probably not names of steps but free text or a number.
problem-many-rows = The file has more rows than Spor can hold
problem-many-rows-found = Spor can hold <b>{ $n } rows</b> in a browser. The file has more.
problem-in-file = In the file <b>{ $name }</b>: { $found }
problem-xml-broken = The XES file is not whole
problem-xml-broken-found = The file is not valid XML from <b>line { $line }</b> on. It was probably cut off on its way or edited by hand.
problem-xml-deep = The XES file is nested too deep
problem-xml-deep-found = On <b>line { $line }</b> elements stand inside each other in more layers than a log needs. Spor does not read it, because such a file can fill all memory.
problem-xml-entities = The XES file invents its own characters
problem-xml-entities-found = On <b>line { $line }</b> XML entities are defined. A log does not need them, and they can be used to fill all memory, so Spor does not read them.
problem-encoding = The file is written in an encoding that Spor does not know
problem-encoding-found = In its first line the file says that it is written in the encoding <b>{ $label }</b>. Spor cannot read that safely: letters might become others without anybody noticing.
problem-not-xes = The file is XML, but not a log
problem-not-xes-found = The file begins with <b>{ $root }</b>, which is not an event log in XES format.

problem-protected = The workbook is protected by a password
problem-protected-found = The file is <b>encrypted</b>. Without the password nobody can read its rows, Spor included, and Spor does not ask for passwords.
problem-lock-file = This is not the workbook itself
problem-lock-file-found = The file is the <b>lock file</b> that Excel puts beside a workbook while it is open. It holds no rows.
problem-workbook-short = The workbook is not whole
problem-workbook-short-found = The file stops <b>before its end</b>. It was probably not downloaded or saved completely.
problem-workbook-damaged = The workbook is damaged
problem-workbook-damaged-found = The file looks like a workbook, but a part of it <b>cannot be unpacked or read</b>.
problem-workbook-old = The workbook is in a very old format
problem-workbook-old-found = The file is saved in a format from <b>before Excel 5</b>, or in one that only looks like a spreadsheet. Spor cannot read it.
problem-no-sheets = The workbook has no sheet with cells
problem-no-sheets-found = Spor found <b>no worksheet</b> in the file, only charts or macros, for example.
problem-workbook-large = The workbook takes too much room when it is unpacked
problem-workbook-large-found = Unpacked, a part of the file takes more than <b>{ $limit }</b>. No spreadsheet is that large, and Spor stops before all memory is filled.
problem-html = There is no table in the file
problem-html-found = The file is a <b>web page</b>, even if it is called .xls, and no table stands on it. It may be an error message or a login page of the system it was fetched from.
problem-zip-short = The zip file is not whole
problem-zip-short-found = The file stops <b>before its end</b>, and the list of the files in it is missing. It was probably not downloaded completely.
problem-zip-damaged = The zip file is damaged
problem-zip-damaged-found = The content does not agree with the file's <b>own checksum</b>, or the list of the files in it cannot be read.
problem-zip-empty = The zip file is empty
problem-zip-empty-found = There are <b>no files</b> in it.
problem-zip-protected = A file in the zip file is protected by a password
problem-zip-protected-found = <b>{ $name }</b> is encrypted. Spor does not ask for passwords.
problem-zip-method = A file in the zip file is packed in a way that Spor does not know
problem-zip-method-found = <b>{ $name }</b> is packed by another method than the common one.
problem-zip-large = A file in the zip file is too large
problem-zip-large-found = <b>{ $name }</b> takes more than { $limit } when it is unpacked.
problem-ocel-broken = The object log is not whole
problem-ocel-broken-found = The file cannot be read as OCEL from <b>line { $line }</b> on. It was probably cut off on its way or edited by hand.
problem-ocel-empty = The object log has no events
problem-ocel-empty-found = The file is in the OCEL format, but <b>no event belongs to an object</b>, and so there are no cases.

problem-unreadable = The browser cannot read the file
problem-unreadable-found = The file has been <b>moved, deleted, locked</b> by another program or <b>changed</b> since it was chosen.
problem-changed = The file changed while it was read
problem-changed-found = Its name, size or time no longer agrees with <b>the file you chose</b>. Spor would rather stop than mix two editions.
problem-memory = There is not enough memory
problem-memory-found = The log takes more room than the browser gives <b>one tab</b>. The calculation has stopped, and the log is closed.
problem-crashed = The calculation broke down, and the log is closed
problem-crashed-found = This is a <b>fault in Spor</b>, not in your data. The file can be read again with the same choices.
problem-crashed-twice = The calculation broke down again
problem-crashed-twice-found = The same file made Spor break down <b>twice</b>. Another try would probably end the same way.
problem-stale = The browser has kept an old edition of Spor
problem-stale-found = The page and its calculator are of <b>two different editions</b>. This happens when Spor has just been updated.
problem-program = Spor could not be fetched completely
problem-program-found = One of Spor's own files did not arrive. Something is wrong with <b>the connection</b> or the server, not with your data.
problem-stopped = The reading has stopped
problem-stopped-found = You stopped it. Nothing has been read in.
problem-not-open = The log is no longer open
problem-not-open-found = The calculator does not know the log that the page shows. Read the file again.

problem-step-save-text = Save the log as CSV or XES instead
problem-step-save-text-how = These are written row by row and need no packing.
problem-step-choose-again = Choose the file again
problem-step-choose-again-how = If it is open in Excel, close it there first. If it lies in a cloud folder, wait until it has been downloaded.
problem-step-copy = Copy the file to your own PC
problem-step-copy-how = Files on network drives and in cloud folders can disappear from the browser while they are read.
problem-step-wait = Wait until the file is written, and choose it again
problem-step-wait-how = An extract that is still running keeps changing.
problem-step-fewer = Read again without extra columns
problem-step-fewer-how = Only case, activity and time are read. That is enough for the process map and takes the least room.
problem-step-period = Take a shorter period
problem-step-period-how = Half a year or a year usually shows the same process.
problem-step-tabs = Close other tabs and programs
problem-step-tabs-how = The browser shares the PC's memory among everything that is open.
problem-step-again = Read the file again
problem-step-again-how = With the same columns and the same date format.
problem-step-tell = Tell us what happened
problem-step-tell-how = Describe what you clicked just before. Do not send the file itself.
problem-step-reload = Reload the page
problem-step-reload-how = If that does not help, clear the browser's stored files for this page.
problem-step-answer = Answer the four questions
problem-step-answer-how = They stand at the top of the view.
problem-step-export = Make the extract again
problem-step-export-how = Open the file in a text program before you choose it here: it must have one row per event.
problem-step-rows = Make the extract again with rows
problem-step-rows-how = Check whether a filter in the source system removed all rows, for example a period without cases.
problem-step-header = Correct where the headings stand
problem-step-header-how = If the file has no headings, say so, and the first row is read as data.
problem-step-columns = Choose the columns yourself
problem-step-columns-how = Above each column of the preview you choose what it is: case, activity or time.
problem-step-order = Ask for an extract with one row per event
problem-step-order-how = Ask for case number, what happened, and when, for example <code>2023-01-16 09:42:10</code>.
problem-step-sample = See what a log should look like
problem-step-sample-how = Open the sample IT service desk, and compare.
problem-step-pattern = Correct the date format
problem-step-pattern-how = Spor shows at once how the file's own dates are read.
problem-step-fetch = Download or copy the file again
problem-step-fetch-how = Compare its size with that of the original file.
problem-step-unpack = Unpack the file on the PC, and choose the unpacked file
problem-step-unpack-how = Right-click the file in the file explorer, and choose «Extract all».
problem-step-quotes = Check the quotes around that line
problem-step-quotes-how = A field that begins with " must also end with ".
problem-step-texts = Leave long free texts out of the extract
problem-step-texts-how = Notes and letters are not used for the process map.
problem-step-delimiter = Correct the delimiter
problem-step-delimiter-how = Try semicolon, comma or tab, and see in the preview whether the columns fall into place.
problem-step-less-columns = Leave columns out of the extract
problem-step-less-columns-how = Case, activity and time are enough; bring only the attributes you want to divide by.
problem-step-csv = Save or export as CSV
problem-step-csv-how = In most systems it is called «Export» or «Save as», and the format is called CSV.
problem-step-xes = Export the log as XES again
problem-step-xes-how = Wait until the program says that it is done.
problem-step-utf8 = Save or export the file as UTF-8
problem-step-utf8-how = Choose UTF-8 as the encoding when you export. A text program can do it too: open the file in its own encoding, save it as UTF-8, and correct its first line to <code>encoding="UTF-8"</code>.
problem-step-activity = Choose another column as activity
problem-step-activity-how = It must be the name of what happened, for example a status. A few hundred different ones are many.
problem-step-save-csv = Save the sheet as CSV in Excel
problem-step-save-csv-how = File → Save as → «CSV UTF-8». Then choose the new file here.
problem-step-password = Save the workbook without a password
problem-step-password-how = Open it in Excel, and choose File → Info → Protect Workbook → «Encrypt with Password». Delete the password, and save a copy, which you delete again afterwards.
problem-step-real-file = Choose the workbook itself
problem-step-real-file-how = Close it in Excel, and choose the file of the same name without the tilde and the dollar sign in front.
problem-step-save-again = Open the file in Excel, and save it under a new name
problem-step-save-again-how = Excel can often repair a damaged workbook. Then choose the new file here.
problem-step-xlsx = Save it as .xlsx in Excel
problem-step-xlsx-how = File → Save as → «Excel Workbook (*.xlsx)». Then choose the new file here.
problem-step-ocel = Export the object log again
problem-step-ocel-how = Choose OCEL 2.0 as JSON or XML, and wait until the program says that it is done.

problem-way-other-file = Choose another file
problem-way-settings = Correct how the file is read
problem-way-again = Read the file again
problem-way-again-sample = Open the sample again
problem-way-fewer = Read again without extra columns
problem-way-sample = Open sample
problem-way-reload = Reload the page
problem-what-to-do = What you can do
problem-data-forgotten = The file has not been sent anywhere, and Spor has forgotten it again.
problem-data-kept = The file has not been sent anywhere and lies unchanged on your PC.
problem-nothing-pasted = There were no rows in what you pasted. Copy the rows with their headings in the spreadsheet, and try again.
