# Bogmærker: visninger, der er værd at vende tilbage til, hver med det, der skal siges om den.
bookmark-menu = Bogmærker
bookmark-none = Et bogmærke husker visningen, filtrene og det, du vil sige om den. Bogmærker kan vises efter hinanden i en workshop.
bookmark-add = Gem denne visning
bookmark-added = Bogmærket er gemt
bookmark-title = Overskrift
bookmark-note = Hvad ses her?
bookmark-question = At tale om
bookmark-how = Skriv ingen navne eller CPR-numre: teksten står på skærmen og i projektfilen.
bookmark-keep = Gem bogmærke
bookmark-go = Vis «{ $title }»
bookmark-edit = Ret bogmærket «{ $title }»
bookmark-edit-short = Ret
bookmark-remove = Fjern bogmærket «{ $title }»
bookmark-remove-short = Fjern
bookmark-removed = «{ $title }» er fjernet.
