# Data: how the file is read, preview, findings and account.
data-title = Confirm how the file is read
data-title-read = How the file was read
data-lede =
    { $n ->
        [one] Spor guessed from the file's only row. Correct what is wrong – the preview follows.
       *[other] Spor guessed from the first { $n } rows. Correct what is wrong – the preview follows.
    }
data-lede-whole =
    { $n ->
        [one] Spor guessed from the file's only row. Correct what is wrong – the preview follows.
       *[other] Spor guessed from all { $n } rows. Correct what is wrong – the preview follows.
    }
data-lede-read = The log is open. If you change something here, the file can be read again.
data-lede-sample = The log is invented and made by Spor itself. Here you see what it holds.
data-step-file = File
data-step-columns = Columns and dates
data-step-map = Process map
data-steps = Steps on the way

data-preview = Preview
data-preview-where =
    { $columns ->
        [one] lines { $first }–{ $last } · 1 column
       *[other] lines { $first }–{ $last } · { $columns } columns
    }
data-preview-rows = The rows of the file, can be scrolled
data-as-read = As read
data-as-written = As in the file
data-how-shown = How rows are shown
data-line = Line
data-role-of = What is the column { $column }?
data-column-numbered = Column { $n }
data-role-none = Left out
data-role-case = Case
data-role-activity = Activity
data-role-time = Time
data-role-start = Start time
data-role-lifecycle = Status of the step (lifecycle)
data-role-resource = Person or team
data-role-case-attribute = Attribute of the case
data-role-event-attribute = Attribute of the event
data-day-only = date only
data-not-a-time = cannot be read
data-joined-case = <b>Case</b> is joined from { $columns }.
data-joined-activity = <b>Activity</b> is joined from { $columns }.
data-joined-time = <b>Time</b> is joined from { $columns }.
data-joined-start = <b>Start time</b> is joined from { $columns }.
data-joined-only = Use { $column } only
data-needed-column = the column <b>{ $column }</b>
data-needed-none = not found
data-needed-choose = If the column is there, choose it in the menu above it.
data-missing-roles = Choose which column is <b>{ $roles }</b>. Only then can the map be drawn.

data-how = How the file is read
data-encoding = Encoding
data-delimiter = Delimiter
data-semicolon = Semicolon ;
data-comma = Comma ,
data-tab = Tab
data-pipe = Vertical bar |
data-colon = Colon :
data-space = Space
data-other-delimiter = Another character …
data-own-delimiter = Own delimiter
data-delimiter-one = Write one character (letters, digits and " cannot be used).
data-headings = Headings in
data-headings-row = Row { $n }
data-headings-none = No headings
data-pattern = Date format
data-start-pattern = Date format, start time
data-pattern-letters = <code>dd</code> day · <code>MM</code> month · <code>yyyy</code> year · <code>HH</code> hour · <code>mm</code> minute · <code>ss</code> second · <code>fff</code> fraction of a second · <code>zzz</code> time zone, such as +01:00 · <code>[ ]</code> round what may be missing
data-pattern-fits = Also fits: choose one
data-from-file = In the file
data-read-as = Read as
data-cannot-be-read = cannot be read with this format
data-zone = Time zone
data-zone-copenhagen = Danish time (with summer time)
data-zone-utc = UTC
data-zone-offsets = A time zone written in the time itself counts first.
data-lifecycle-rows = Rows that count
data-lifecycle-all = All rows
data-lifecycle-complete = Only «complete»
data-xes = XES file: encoding and dates stand in the file itself.
data-gzip = The file is packed (.gz) and is unpacked while it is read.

data-order-question = What comes first in the dates: day or month?
data-order-why = None of the dates read has a number over 12, so the file itself cannot answer. Choose before the map is drawn.
data-order-day = <b>Day first</b>: { $text } is { $day }
data-order-month = <b>Month first</b>: { $text } is { $day }
data-order-day-plain = <b>Day first</b>
data-order-month-plain = <b>Month first</b>
data-order-choose = Choose whether day or month comes first.

data-findings = What Spor found in the file
data-day-or-month = day or month?
data-nothing-more-found = Beyond what stands above: nothing to note.
data-nothing-found = Nothing to remark.
data-found-ambiguous = The dates can be read both as <b>{ $pattern }</b> and as <b>{ $other }</b>.
data-found-certain =
    { $n ->
        [one] 1 date has a number over 12 in the place of the day. The order of day and month is certain.
       *[other] { $n } dates have a number over 12 in the place of the day. The order of <b>day and month is certain</b>.
    }
data-found-summer-gap =
    { $n ->
        [one] 1 time falls in the hour that is skipped when summer time begins. It is read one hour later – { $lines }.
       *[other] { $n } times fall in the hour that is skipped when summer time begins. They are read one hour later – { $lines }.
    }
data-found-repeated-hour =
    { $n ->
        [one] 1 time falls in the hour that comes twice when summer time ends. It is read as the first – { $lines }.
       *[other] { $n } times fall in the hour that comes twice when summer time ends. They are read as the first – { $lines }.
    }
data-found-day-only = <b>{ $n } of { $of }</b> times have a date only. They are read as midnight, so the order within a day is uncertain.
data-found-cpr =
    { $n ->
        [one] <b>1 value in the column { $column } looks like a CPR number</b>
       *[other] <b>{ $n } values in the column { $column } look like CPR numbers</b>
    }
data-found-broken =
    { $n ->
        [one] 1 character does not fit the encoding and is shown as � – { $lines }. Try another encoding.
       *[other] { $n } characters do not fit the encoding and are shown as � – { $lines }. Try another encoding.
    }
data-found-skipped =
    { $n ->
        [one] 1 row above the headings was skipped.
       *[other] { $n } rows above the headings were skipped.
    }
data-found-renamed =
    { $n ->
        [one] 1 column has no name or the name of another and was given a number.
       *[other] { $n } columns have no name or the name of another and were given a number.
    }
data-found-two-digit-years =
    { $n ->
        [one] 1 date has two digits for the year. It is read as 1970–2069.
       *[other] { $n } dates have two digits for the year. They are read as 1970–2069.
    }
data-excel-serial = Excel’s day numbers (such as 45250)
data-found-other-spelling =
    { $n ->
        [one] 1 time is written differently from the others and was read as <b>{ $patterns }</b>.
       *[other] { $n } times are written differently from the others and were read as <b>{ $patterns }</b>.
    }
data-found-start-after =
    { $n ->
        [one] 1 event starts after it was completed. It is kept as it is – { $lines }.
       *[other] { $n } events start after they were completed. They are kept as they are – { $lines }.
    }
data-found-missing-start =
    { $n ->
        [one] 1 event has no start time and is kept without one.
       *[other] { $n } events have no start time and are kept without one.
    }
data-found-changing =
    { $n ->
        [one] The attribute <b>{ $column }</b> changes its value within 1 case. The first value counts.
       *[other] The attribute <b>{ $column }</b> changes its value within { $n } cases. The first value counts.
    }
data-found-repeated-trace =
    { $n ->
        [one] 1 case id stands at several traces of the file. They are read as one case.
       *[other] { $n } case ids stand at several traces of the file. They are read as one case each.
    }
data-found-empty-trace =
    { $n ->
        [one] 1 case of the file has no events.
       *[other] { $n } cases of the file have no events.
    }
data-quoted = “{ $text }”
data-found-blanks-gone =
    { $n ->
        [one] Blanks at the ends were removed in <b>{ $column }</b> in 1 row.
       *[other] Blanks at the ends were removed in <b>{ $column }</b> in { $n } rows.
    }
data-found-mojibake-mended =
    { $n ->
        [one] Broken letters were put right in <b>{ $column }</b> in 1 row.
       *[other] Broken letters were put right in <b>{ $column }</b> in { $n } rows.
    }
data-found-in-cases = That is in { $n } cases.
data-found-read-as-missing =
    { $n ->
        [one] { $words } in <b>{ $column }</b> was read as “missing” in 1 row.
       *[other] { $words } in <b>{ $column }</b> were read as “missing” in { $n } rows.
    }
data-found-open-ends =
    { $n ->
        [one] 1 period is open: its end in <b>{ $column }</b> is 31-12-9999. It has a start event only.
       *[other] { $n } periods are open: their end in <b>{ $column }</b> is 31-12-9999. They have a start event only.
    }
data-found-unclosed-quote = A quote is opened and never closed – { $lines }. The rest of the file was read as one field.

data-cpr-hidden = They are not shown.
data-cpr-attribute = The column is not used for the process map, so the safest is to leave it out.
data-cpr-left-out = The column is left out and will not be read in.
data-cpr-case = The column is chosen as case. The process map shows counts only, never the single case ids. A case number that is not a CPR number is better, if you have one.
data-cpr-activity = The column is chosen as activity, and its values would stand on the map. Choose another column.
data-cpr-leave-out = Leave the column out (recommended)
data-cpr-keep = Bring it as it is (the numbers then lie in the log until you close the tab)
data-cpr-what = What is to be done with the column { $column }?

data-account = Account
data-account-part =
    { $n ->
        [one] over the first row
       *[other] over the first { $n } rows
    }
data-account-whole = over the whole file
data-rows = Rows in the file
data-rows-looked = Rows looked at
data-events-usable = Events that can be used
data-rejected-all = Rows that cannot be used
data-cases = Cases
data-activities = Activities
data-variants = Different traces (variants)
data-period = Period
data-tied = Events at the same time as another in the case
data-memory = Memory in use
data-reject-missing-case = Case id missing
data-reject-missing-activity = Activity missing
data-reject-missing-time = Time missing
data-reject-invalid-time = The time cannot be read
data-reject-impossible-time = Impossible date, e.g. 31-02-2023
data-reject-outside = The time lies before 2000 or after the date of the file
data-period-bound = Leave out rows dated before 2000 or after { $date }
data-period-why = The file is of that day. The rows are counted in the account with their line numbers. Remove the tick if the times are right.
data-reject-stand-in = The time means “open” or “unknown”, such as 31-12-9999
data-reject-total = Row of totals (“I alt”)
data-reject-invalid-start = The start time cannot be read
data-reject-too-few = Too few fields in the row
data-reject-too-many = Too many fields in the row
data-reject-not-complete = Not «complete» (left out by choice)
data-save-rejected =
    { $n ->
        [one] Save the one as a file
       *[other] Save the { $n } as a file
    }
data-rejected-file = INTERNAL - rejected_rows.csv
data-rejected-internal = Internal list: it points row by row at your own file, and the personal data are in that file. Values are given as a shape only (x for a letter, 9 for a digit). Use it to mend the source alone, and do not share it.
data-rejected-in-file = File
data-rejected-line = Line
data-rejected-reason = Reason
data-rejected-value = The shape of what it says: x is a letter, 9 a digit (INTERNAL)
data-rejected-more =
    { $n ->
        [one] 1 more row is counted, but not listed here
       *[other] { $n } more rows are counted, but not listed here
    }
data-saved = Saved as { $file }

data-other-file = Another file
data-show-map = Show process map
data-to-map = To the process map
data-read-again = Read the file again with the changes
data-undo-changes = Keep it as it was read
data-summary = { $cases } cases · { $activities } activities
data-summary-part = { $cases } cases · { $activities } activities in what was looked at
data-settings-refused = The file cannot be read this way
data-reload-warning = The log lies in this tab only. If you reload the page, it is gone.

data-empty = No log is open yet
data-empty-how = Choose a file, or try invented data.
data-choose-file = Choose file

data-looking = Looking at { $file }
data-reading = Reading { $file }
data-making-sample = Making the invented data
data-sorting = Putting the events in order
data-counting = Counting traces
data-starting = Spor is getting ready
data-wait = This takes a moment only
data-progress-rows =
    { $n ->
        [one] 1 row
       *[other] { $n } rows
    }
data-progress-bytes = { $done } of { $total }
data-progress-left = about { $time } left
data-stop = Stop
data-stopped = The reading has stopped. Nothing has been read in.
data-read-said = { $cases } cases and { $events } events have been read.
data-rejected-said =
    { $n ->
        [one] 1 row could not be used.
       *[other] { $n } rows could not be used.
    }
data-see-account = See the account
data-pasted-name = pasted-rows.tsv
