# Amber functions: questions before they are used on a log about citizens.
gul-title = Before you go on
gul-why = The log is about citizens. This function shows or saves data about single cases and needs a reason.
gul-purpose = Purpose
gul-legal = Legal reference (act and section)
gul-dpia = Impact assessment (DPIA): where is it, or why is none required?
gul-responsible = Person responsible
gul-kept = The answers stay in the tab until you close the log.
gul-go-on = Go on
gul-cancel = Cancel
