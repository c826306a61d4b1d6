# Markers on time axes: changes of the law and of practice.
marker-button =
    { $n ->
        [0] Markers …
        [one] 1 marker …
       *[other] { $n } markers …
    }
marker-button-help = Mark days on which a law or your practice changed. They are shown on every time axis.
marker-editor-title = Markers on time axes
marker-how = A marker is a day on which something changed: a law, a way of working or a way of registering. It stands as an upright line on every time axis and helps to tell a changed rule from a changed effort. Markers go along with bookmarks and the project file.
marker-none = There are no markers yet.
marker-key = Markers
marker-column = Marker
marker-said = { $day }: { $text } ({ $kind })
marker-said-law = change of the law
marker-said-practice = changed practice
marker-near = Near { $changes }. They fall together in time; that does not show what is the cause.
marker-near-same = { $marker }, the same day
marker-near-before =
    { $n ->
        [one] { $marker }, 1 day before it
       *[other] { $marker }, { $n } days before it
    }
marker-near-after =
    { $n ->
        [one] { $marker }, 1 day after it
       *[other] { $marker }, { $n } days after it
    }
marker-form-new = New marker
marker-form-change = Change the marker
marker-day = Day
marker-kind = Kind
marker-kind-law = Change of the law
marker-kind-practice = Changed practice
marker-text = What changed?
marker-add = Add
marker-save = Save the change
marker-done = Close
marker-taken = The marker { $marker } is on the time axes.
marker-change = Change the marker { $marker }
marker-change-short = Change
marker-remove = Remove the marker { $marker }
marker-remove-short = Remove
marker-removed = The marker { $marker } is removed. Ctrl+Z brings it back.
marker-proposed = Proposals: changes of employment law in the log’s period
marker-propose-add = Add the marker { $marker }
marker-proposed-check = Check day and content against the law in force (retsinformation.dk) before you use the proposals: the rules may have transitional arrangements.
marker-proposed-none = Spor knows no further changes of the law of this area in the log’s period. Write those that you know of yourselves.
marker-law-2024-01 = Unemployment funds take over the contacts of the first 3 months (Act 727 of 13 June 2023)
marker-law-2025-07 = Reform of social assistance: new rates, education benefit becomes social assistance (Act 1655 of 2024)
marker-law-2026-02 = Employment reform, first part: more flexible contacts (Act 1750 of 29 December 2025)
marker-law-2026-07 = Employment reform: fewer mandatory talks and offers (Act 1750 of 29 December 2025)
marker-law-2027-01 = A new main act on employment services is expected (not confirmed)
