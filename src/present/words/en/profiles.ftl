# Data: the source system, what Spor knows of its lists, and profiles of one's own.
profiles-title = Source system
profiles-choose = Profile
profiles-choose-none = None
profiles-recognised = { $name } (recognised)
profiles-none = The names of the columns are not those of a system that Spor knows. Choose a profile, fetch your own, or go on without one.
profiles-none-chosen = The file is read without a profile.

profiles-by-columns =
    { $n ->
        [one] The profile knows <b>1 of { $of } columns</b>: { $columns }.
       *[other] The profile knows <b>{ $n } of { $of } columns</b>, among them: { $columns }.
    }
profiles-knows-none = The profile knows none of the file's columns.
profiles-by-labels = Activities that the profile knows: { $labels }.
profiles-times = The time of the event is in <b>{ $time }</b>. <b>{ $registered }</b> says when it was entered.
profiles-rests-on = <b>Rests on:</b> { $what } Checked { $date }.
profiles-own-based-on = Your own profile of { $date }, based on { $what }.
profiles-own-saved = Your own profile of { $date }.
profiles-differs = Municipalities do not set this system up alike. Check the columns in your own file.

profiles-use = Use the profile's columns
profiles-use-tip = Columns that the profile knows get the role it says. This can be undone.
profiles-nothing-to-use = The columns already have the roles that the profile knows.
profiles-used = The columns have changed
profiles-undo = Undo
profiles-undone = The columns are as they were before

profiles-traps =
    { $n ->
        [one] 1 known trap
       *[other] { $n } known traps
    }
profiles-leave-out = Leave out { $columns }
profiles-use-column = Use { $columns }
profiles-done = The file is already read this way.
profiles-as-step = Put right by a step of the recipe, once the log has been read.

profiles-own = Your own profile
profiles-own-what = Save the roles of the columns, date formats, repairs and the shape of the table for the next file. A profile holds names of columns and no data.
profiles-own-called = Name of the profile
profiles-own-name = My profile
profiles-save = Save as your own profile …
profiles-fetch = Fetch a profile …
profiles-file = { $name }.profile.json
profiles-saved = The profile is saved in { $file }
profiles-fetched = The profile { $name } has been fetched. Use its columns when you are ready.
profiles-refused = { $file } is not a profile
profiles-not-a-profile = Line { $line }, character { $column }: <code>{ $message }</code> Put it right in the file, or choose a profile that was saved in Spor.
profiles-name-twice = The name <b>{ $name }</b> stands in two columns, so it could mean either. Delete one of them in the file, and fetch it again.
profiles-newer = The profile is written in version { $version }, which this edition of Spor does not know. Use a newer edition of Spor.
