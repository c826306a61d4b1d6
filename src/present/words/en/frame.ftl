# The frame: navigation, top bar, messages.
frame-undone = The change is undone
frame-redone = The change is made again
