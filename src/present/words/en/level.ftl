# Data: what a case is, and how the answer depends on it.
level-open = What is a case here?
level-title = What is a case here?
level-why = A case is what gets one course on the map. The same question has different answers, depending on what a case is. Choose the level that your question is about.
level-question = One question at four levels: <b>How often is a new medical certificate ordered?</b>
level-person = Person
level-person-asks = Right for: How long is the citizen in contact with us in all?
level-person-counts = The answer: <b>all certificates through all years</b> count. A new case two years later looks like a repetition.
level-case = Case
level-case-asks = Right for: How long is a case open, and is it reopened?
level-case-counts = The answer: <b>only those of the same case</b>. A citizen with two cases counts twice, and what happens across them is not seen.
level-benefit = Course of a benefit
level-benefit-asks = Right for: How much is done while the benefit runs?
level-benefit-counts = The answer: <b>only those while the benefit ran</b>. When the citizen changes to another benefit, a new course begins.
level-certificate = Request for a certificate
level-certificate-asks = Right for: How long do we wait for a medical certificate?
level-certificate-counts = The answer: <b>never</b>, because every request is a case of its own. But the waiting time is exact.
level-columns = Columns that make the case together
level-cases =
    { $n ->
        [one] This gives 1 case in the { $rows } rows looked at.
       *[other] This gives { $n } cases in the { $rows } rows looked at.
    }
level-no-case = Choose one column at least.
level-done = Close
