# Saving the log: the dialog «Save log …» and what stands in the file.
save-open = Save log …
save-title = Save the log
save-lede = The log as it is now becomes a file on your own computer. Nothing is sent.
save-looking = Spor is looking at what the log holds …
save-invented = The data is invented and is saved as it is.
save-has-cpr = The log holds CPR numbers. It is therefore always saved with pseudonyms, whatever else it is about.
save-whom = Whom is the log about?
save-citizens = <b>Citizens.</b> Case ids and persons get pseudonyms, and free text is left out.
save-employees = <b>Employees.</b> The same: no ids or names leave the browser.
save-nobody = <b>Not persons,</b> for example orders or invoices. The log is saved as it is.
save-say-subjects = First say whom the log is about.
save-answer-amber = First answer the four questions.
save-format = Kind of file
save-excel-csv = <b>CSV for Excel.</b> Opens with a double click in Danish Excel.
save-workbook = <b>Excel workbook (.xlsx).</b> Ids as text and times as dates that Excel counts with. More than 1,048,576 rows are divided among sheets.
save-power-automate = <b>CSV for Power Automate.</b> The columns that Microsoft’s process mining asks for.
save-xes = <b>XES.</b> For other process-mining programs: ProM, PM4Py, Disco, Celonis.
save-times = Times
save-times-exact = As they are
save-times-day = The day only
save-times-week = The first day of the week
save-times-month = The first day of the month
save-times-why = Coarser times say less of each case, but events of one day then stand in the order of the source.
save-columns = Columns beside case, activity and time
save-as-pseudonym = – as a pseudonym
save-grouped = – values of fewer than five cases become «Others»
save-as-the-times = – as exact as the times of the events
save-never = – left out: free text, dates or personal data
save-do = Save
save-preparing = Getting ready …
save-writing = Writing: { $n } of { $all } events
save-stopped = Stopped. No file was saved.
save-saved = Saved as «{ $file }»: { $n } events, { $size }.
save-saved-pseudonyms = The key to the pseudonyms exists in this tab only. Next time the same cases get other pseudonyms.
save-saved-sheets = A sheet of Excel holds 1,048,576 rows, so the log stands on { $n } sheets.
save-saved-cut =
    { $n ->
        [one] 1 text was longer than a cell of Excel holds (32,767 characters) and was cut.
       *[other] { $n } texts were longer than a cell of Excel holds (32,767 characters) and were cut.
    }
save-saved-times =
    { $n ->
        [one] 1 time stands as text, because Excel cannot write it as a date: the clock showed it twice when summer time ended, or it lies before 1900.
       *[other] { $n } times stand as text, because Excel cannot write them as dates: the clock showed them twice when summer time ended, or they lie before 1900.
    }
save-saved-offsets = Some times lie in the hour that the clock shows twice in autumn. The difference to UTC therefore stands behind all times, and Excel reads them as text.
save-column-case = Case
save-column-activity = Activity
save-column-time = Time
save-column-start = Start time
save-column-resource = Resource
save-sheet = Log
save-rare = Others
save-file = Spor - { $name } - log
save-file-pseudonyms = Spor - log with pseudonyms
