# Personal data: declaration, finds, treatment, small numbers, key and recognisability.
personal-title = Personal data
personal-over = in what was looked at
personal-sum-title = Personal data in the file
personal-sum-nothing = None found in what was looked at.
personal-sum-certain = <b>{ $n } certain</b> { $n ->
        [one] find
       *[other] finds
    } in { $columns ->
        [one] 1 column
       *[other] { $columns } columns
    }
personal-sum-probable = <b>{ $n } probable</b> { $n ->
        [one] find
       *[other] finds
    } in { $columns ->
        [one] 1 column
       *[other] { $columns } columns
    }
personal-sum-possible = <b>{ $n } possible</b> { $n ->
        [one] find
       *[other] finds
    } in { $columns ->
        [one] 1 column
       *[other] { $columns } columns
    }
personal-sum-treated =
    { $n ->
        [one] A treatment is proposed for 1 column.
       *[other] A treatment is proposed for { $n } columns.
    }
personal-sum-details = See the columns
personal-whom = Whom are the cases about?
personal-citizens = Citizens
personal-citizens-why = Small numbers are hidden on the screen, and single cases need a reason.
personal-employees = Employees
personal-employees-why = Small numbers are hidden on the screen. Nobody can be measured or compared singly.
personal-nobody = Nobody
personal-nobody-why = Machines, invoices or invented data, for example. Nothing is hidden.
personal-overruled =
    { $n ->
        [one] The file has 1 certain CPR number. So the log is treated as one about citizens.
       *[other] The file has { $n } certain CPR numbers. So the log is treated as one about citizens.
    }
personal-columns = The columns and their treatment, can be scrolled
personal-column = Column
personal-found = Found
personal-treatment = Treatment
personal-why = Why
personal-nothing = nothing found
personal-nothing-at-all = Spor found no personal data in the file. Not everything shows: if the cases are about citizens, choose “Citizens”.
personal-how-of = What is to be done with the column { $column }?
personal-certain = certain
personal-probable = probable
personal-possible = possible
personal-kind-cpr =
    { $n ->
        [one] CPR number in 1 row
       *[other] CPR numbers in { $n } rows
    }
personal-kind-mail =
    { $n ->
        [one] e-mail address in 1 row
       *[other] e-mail addresses in { $n } rows
    }
personal-kind-phone =
    { $n ->
        [one] telephone number in 1 row
       *[other] telephone numbers in { $n } rows
    }
personal-kind-address =
    { $n ->
        [one] address in 1 row
       *[other] addresses in { $n } rows
    }
personal-kind-name =
    { $n ->
        [one] name in 1 row
       *[other] names in { $n } rows
    }
personal-keep = Keep
personal-pseudonym = Pseudonymise
personal-group = Group the rare
personal-day = Day only
personal-week = Week only
personal-month = Month only
personal-age = Age group
personal-relative = Days since the case began
personal-drop = Leave out
personal-needed = Used as it is
personal-case-kept = Unchanged while the log is open
personal-reason-free-text = Free text, in which anything may stand.
personal-reason-holds = Holds personal data that no figure needs.
personal-reason-may-hold = May hold personal data.
personal-reason-employees = Says which employee did it.
personal-reason-teams = Says which team it was, not who.
personal-reason-persons = Is the key of a person.
personal-reason-named = Its name says that it holds data about a person.
personal-reason-case-ids = Case ids. They get a pseudonym in everything that is saved.
personal-reason-birth = Dates of birth become age groups of 10 years.
personal-reason-identifies = Nearly all values differ and point at one case.
personal-reason-exact-times = Exact times point at one case more easily; the day is enough.
personal-reason-times-of-events = Says when the event ended or was registered. It is as exact as the event’s own time, and is what late registrations are found by.
personal-reason-rare = Values in fewer than { $n } rows are put together as “*”.
personal-reason-none = Nothing points to personal data.
personal-found-not-coarsened =
    { $n ->
        [one] 1 value in the column <b>{ $column }</b> could not be read as a date and is left out, because the column is made coarser.
       *[other] { $n } values in the column <b>{ $column }</b> could not be read as dates and are left out, because the column is made coarser.
    }
personal-found-names-among-codes =
    { $n ->
        [one] 1 row in <b>{ $column }</b> has something that looks like a name where all others have a number. It was counted before the column was changed on reading.
       *[other] { $n } rows in <b>{ $column }</b> have something that looks like a name where all others have a number. They were counted before the column was changed on reading.
    }
personal-found-left-out =
    { $n ->
        [one] The column <b>{ $column }</b> is left out. 1 row of the whole file has something in it that looks like personal data: { $kinds }. Ask the supplier for an extract without the column.
       *[other] The column <b>{ $column }</b> is left out. { $n } rows of the whole file have something in it that looks like personal data: { $kinds }. Ask the supplier for an extract without the column.
    }
personal-cpr-pseudonyms = Replace with pseudonyms
personal-key-title = The key of the pseudonyms
personal-key-explained = Pseudonyms are made with a key that the browser draws at random. It is thrown away when you close the tab. Save it only if next month’s file must get the same pseudonyms – and never beside the data: with the key one can test whose a pseudonym is.
personal-key-save = Save the key …
personal-key-use = Use a saved key …
personal-key-file = spor-key.txt
personal-key-saved = The key is saved as { $file }. Keep it in another place than the data.
personal-key-used = The key is used for the next pseudonyms. Read the file again if it has been read already.
personal-key-not = The file is no key of Spor. Choose the file that was saved with “Save the key”.
personal-key-later = The key was saved by a newer Spor. Open the newest version of Spor.
personal-key-damaged = The key is damaged. Use another copy of the file.
personal-small = Small numbers are hidden
personal-least = fewer than
personal-small-help = Numbers with too few cases behind them are shown as “hidden”, and some larger numbers with them, so that sums do not give the small ones away. Shortest and longest times are not shown. This holds for the map, the table and all that you save, copy or print from here.
personal-least-help = How few cases must stand behind a number for it to be hidden. 5 is usual; fewer than 3 cannot be chosen, since one case could then know the other.
personal-small-on = Small numbers are hidden.
personal-small-off = Small numbers are shown.
personal-unique-title = Can a case be recognised?
personal-unique-explained = How large a part of the cases are the only ones with just these events, if one knows activity and day? It is the risk that somebody who knows a citizen can find the citizen’s case – even without name and number.
personal-unique-count = Calculate
personal-unique-counting = { $done } of { $of } cases have been looked at
personal-unique-known =
    { $n ->
        [one] Knowing 1 event
       *[other] Knowing { $n } events
    }
personal-unique-worst = those that tell most
personal-unique-chance = drawn at random
personal-unique-over =
    { $n ->
        [one] Counted over 1 of the log’s { $all } cases.
       *[other] Counted over { $n } of the log’s { $all } cases.
    }
