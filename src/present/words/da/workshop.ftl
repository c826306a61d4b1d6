# Workshop: én visning ad gangen på en storskærm.
workshop-title = Workshop
workshop-how = Vis på storskærm: stor skrift, ingen menuer, et bogmærke ad gangen
workshop-none = Gem visninger som bogmærker, så kan de vises her efter hinanden, hver med sin overskrift og sit spørgsmål.
workshop-count = Bogmærke { $n } af { $all }
workshop-number = Bogmærke { $n }: { $title }
workshop-turn = Fra bogmærke til bogmærke
workshop-before = Forrige
workshop-next = Næste
workshop-dark = Mørk
workshop-light = Lys
workshop-end = Afslut
workshop-no-cases = Enkelte sager vises ikke i en workshop. Bladr videre til næste bogmærke.
