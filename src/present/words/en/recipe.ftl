# A recipe in a file: how files are read, and what does not fit a new extract any more.
recipe-title = Recipe
recipe-what = A recipe remembers how the file is read and what is done to the log. Load the one that was saved last and use it on this month's extract. It holds no data.
recipe-used = The recipe «{ $name }» is used.
recipe-used-nameless = The recipe is used.
recipe-steps-wait =
    { $n ->
        [0] It has no steps.
        [one] Its one step is taken when the file is read.
       *[other] Its { $n } steps are taken when the file is read.
    }
recipe-fits = The file fits the recipe.
recipe-fits-not = This does not quite fit
recipe-in-file = { $name }: { $said }
recipe-read-again = The recipe reads the file in another way than it is read now. Read it again on the Data page.
recipe-to-data = To Data
recipe-steps-unfit =
    { $n ->
        [one] 1 step of the recipe does not quite fit
       *[other] { $n } steps of the recipe do not quite fit
    }
recipe-see-steps = see the steps
recipe-say-events = Read the file: { $parts }
recipe-say-case = case from { $names }
recipe-say-activity = activity from { $names }
recipe-say-time = time from { $names } written { $pattern }
recipe-say-start = start from { $names } written { $pattern }
recipe-say-table = Read a table about cases with the key { $names }
recipe-say-wide = Read every date as an event: { $names }
recipe-say-periods = Read every period as a start and an end: { $names }
recipe-say-snapshots = Read changes from list to list as events: { $names }
recipe-say-left-out = Leave out { $names }
recipe-say-blanks = Remove blanks at the ends of texts
recipe-say-mojibake = Mend broken æ, ø and å
recipe-say-missing = Read { $names } as unknown
recipe-say-treated = Personal data in «{ $name }»: { $how }
recipe-misfit-not-known = The recipe does not know the columns of this file, so it is read as Spor guesses. Check the roles of the columns, or load the recipe that belongs to the file.
recipe-misfit-format = The file cannot be cut as the recipe says, so Spor guesses. Check delimiter, sheet and header.
recipe-misfit-sheet = The sheet «{ $name }» is not in the workbook, which has fewer sheets than before, too. Spor reads the first sheet. Choose the right sheet.
recipe-misfit-shape = The columns for the shape of the list are gone, so every row is read as an event. Choose the shape again if Spor proposes it.
recipe-misfit-step = The column «{ $name }» is not in the file and gives no events. Choose the column that has taken its place.
recipe-misfit-column = The column «{ $name }» is not in the file. If it has another name now, give the new column the role { $role }.
recipe-misfit-new =
    { $n ->
        [one] The column { $names } is new to the recipe and is read as Spor guesses. Check its role.
       *[other] The columns { $names } are new to the recipe and are read as Spor guesses. Check their roles.
    }
recipe-misfit-pattern = { $names } is not written { $pattern } any more: { $unread } of { $rows } rows cannot be read so. Spor uses its own guess. Check the date format.
recipe-misfit-unused =
    { $n ->
        [one] No file has the column { $names } that the recipe reads too. Choose that file as well if it is to be used.
       *[other] No file has the columns { $names } that the recipe reads too. Choose that file as well if it is to be used.
    }
recipe-misfit-personal = There is personal data in «{ $name }» now that the recipe did not expect. Spor's proposal is used. Check it under personal data.
