# Workshop: one view at a time on a large screen.
workshop-title = Workshop
workshop-how = Show on a large screen: large letters, no menus, one bookmark at a time
workshop-none = Keep views as bookmarks, and they can be shown here one after the other, each with its heading and its question.
workshop-count = Bookmark { $n } of { $all }
workshop-number = Bookmark { $n }: { $title }
workshop-turn = From bookmark to bookmark
workshop-before = Back
workshop-next = Next
workshop-dark = Dark
workshop-light = Light
workshop-end = End
workshop-no-cases = Single cases are not shown in a workshop. Turn to the next bookmark.
