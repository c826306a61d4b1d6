# Rammen: navigation, topbjælke, beskeder.
frame-undone = Ændringen er fortrudt
frame-redone = Ændringen er gentaget
