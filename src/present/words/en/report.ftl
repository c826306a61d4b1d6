# The report: chosen views with what is to be said of them, data quality, and how it was made.
report-title = Report
report-lede = Chosen views with your own words, the filters in words, counts and data quality, as a PDF on paper or as one file that opens anywhere.
report-title-none = Report on a process
report-head = About the report
report-head-title = Title
report-head-author = Written by
report-head-summary = Summary
report-head-how = Write no names of citizens and no CPR numbers: the text stands in the report.
report-summary = Summary

report-sections = Sections
report-sections-how = Every bookmark is a section. The order here is that of the report.
report-none = There are no bookmarks yet
report-none-how = Go to a view and choose “Bookmarks” and “Keep this view” at the top. It becomes a section here.
report-none-go = Go to the process map
report-include = Include “{ $title }” in the report
report-include-short = In the report
report-not-reportable = “{ $view }” cannot be in a report. Single cases and the setting up of data stay in Spor.
report-kind = Kind of result
report-kind-of = Kind of result of “{ $title }”
report-kind-none = Not said
report-kind-improvement = Improvement
report-kind-improvement-is = The figures point to something that can be done better. Why it is so, figures alone cannot say.
report-kind-confirmation = Confirmation
report-kind-confirmation-is = No difference that matters: practice is confirmed. That is a result, too.
report-kind-quality = Data quality
report-kind-quality-is = What is recorded has to become better before the figures can bear a conclusion.
report-template = Put in a proposed text
report-template-text = No difference that matters. The groups that were compared have almost the same courses and times, and the differences that are seen are small enough to be chance. Practice is confirmed.
report-template-put = The proposed text stands in the note
report-up = Move section { $n } up
report-down = Move section { $n } down
report-remove = Remove section { $n }
report-edit-n = Edit section { $n }
report-no-note = No note yet

report-write = Write the report
report-write-again = Write the report again
report-writing = Spor reads “{ $title }” ({ $n } of { $all })
report-writing-files = Spor computes the fingerprints of the files (SHA-256)
report-stop = Stop
report-stopped = The report was not finished
report-written = The report is written. It stands at the bottom of the page and can be printed or saved.
report-nothing = Choose one section at least
report-outdated = Sections, text or data have changed since the report was written.
report-print = Print or save as PDF
report-print-how = The browser’s own print window can save a PDF on A4.
report-save = Save as HTML
report-save-how = One file with all of it. It opens in any browser, runs no program and fetches nothing.
report-saved = The report is saved
report-file = { $name }, { $size }, SHA-256 { $hash }
report-preview = The report as it will be
report-file-name = report

report-view = View
report-counts = Covers
report-counts-are = { $cases } of { $all } cases · { $events } of { $allevents } events
report-filters = Filters
report-filters-none = None: all cases are included
report-filter-withheld = A filter that names ids or persons. It is not written in a report.
report-picture-figures = The figures behind the picture
report-rows-further = The first { $shown } rows. { $n ->
    [one] One more row is in Spor.
   *[other] { $n } more rows are in Spor.
}
report-quality = Data quality
report-quality-is = What the data were judged fit for, and what was read, rejected and changed before anything was counted.
report-rejected-why = Rejected because
report-found = Found while reading
report-found-none = Nothing to note
report-found-kept = { $n ->
    [one] One thing was noted while reading. It is in Spor’s account and not told here, because the log is about persons.
   *[other] { $n } things were noted while reading. They are in Spor’s account and not told here, because the log is about persons.
}
report-tied = Events at the same time in the same case
report-small = Small numbers
report-small-hidden = Numbers that fewer than { $n } cases stand behind are hidden, and others where those could be worked out. How many are hidden is said in each section.
report-small-shown = No number is hidden
report-few = Fewer than { $n }
report-treated = Personal data
report-treated-none = No column was changed or removed
report-treated-columns = { $what }: { $n ->
    [one] 1 column
   *[other] { $n } columns
}
report-made = How the report was made
report-made-is = With the same files, recipe and filters Spor gives the same figures.
report-files = Files
report-files-sample = No file: Spor invented the data itself
report-file-unnamed = File { $n } (its name is left out)
report-file-gone = { $name }, { $size }. The fingerprint could not be computed: the file is gone, or has changed since it was read.
report-recipe = Recipe
report-recipe-none = The log was used as it was read
report-calendar = Working calendar
report-closing = Closed cases
report-closing-none = It is not confirmed what closes a case: every case counts to its last event
report-closing-steps = Cases whose last step is: { $steps }
report-version = Spor’s version
report-day = Written
report-reading = How to read the report
report-ranks-nobody = Spor predicts nothing about anyone, gives no scores and ranks no persons. The figures describe what was recorded. They do not by themselves say why it happened.
report-foot = Spor { $version } · { $day }
report-dictionary = Report
report-dictionary-is = Chosen views with notes, filters in words, counts, data quality and a description of how it was made. Each section can be an improvement, a confirmation, or about data quality.
report-guide-title = Write a report
report-guide = Keep the views you want as bookmarks. Choose “Report”, write title and summary, choose sections, and press “Write the report”. Print it, or save it as one file.
