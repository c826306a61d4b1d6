# Bookmarks: views worth coming back to, each with what is to be said of it.
bookmark-menu = Bookmarks
bookmark-none = A bookmark remembers the view, the filters and what you want to say of it. Bookmarks can be shown one after the other in a workshop.
bookmark-add = Keep this view
bookmark-added = The bookmark is kept
bookmark-title = Heading
bookmark-note = What is seen here?
bookmark-question = To talk about
bookmark-how = Write no names or civil registration numbers: the text stands on the screen and in the project file.
bookmark-keep = Keep bookmark
bookmark-go = Show “{ $title }”
bookmark-edit = Change the bookmark “{ $title }”
bookmark-edit-short = Change
bookmark-remove = Remove the bookmark “{ $title }”
bookmark-remove-short = Remove
bookmark-removed = “{ $title }” is removed.
