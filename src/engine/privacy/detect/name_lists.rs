//! Small lists of words that speak for a name, or against one.
//!
//! Given names and family names are common ones in Denmark, of all origins (public name statistics of Statistics
//! Denmark); a list can never be whole, so that shapes and neighbours speak too.

use super::word_list::WordList;

/// Common given names.
pub(super) const GIVEN_NAMES: WordList = WordList::new(
    "Aage Abdi Abdul Abdullah Adam Adnan Agnes Agnete Ahmad Ahmed Aisha Aksel Albert Alberte Alex Alexander Alfred \
     Ali Alice Allan Alma Amal Amalie Amanda Amina Amir Anders Andrea Andreas Andrzej Ane Anette Anita Anja Ann Anna \
     Anne Anne-Marie Anneli Annelise Annette Anni Annie Anton Arne Arthur Asger Asta Astrid August Axel Aya Ayse \
     Barbara Beata Benjamin Benny Bent Bente Berit Bertil Betina Bettina Bilal Birger Birgit Birgitte Birte Birthe \
     Bjarke Bjarne Bjørn Bo Bodil Brian Britt Britta Bruno Børge Camilla Carina Carl Carla Carlo Carmen Caroline \
     Carsten Casper Cathrine Cecilie Celina Charlie Charlotte Chris Christa Christel Christian Christina Christine \
     Christoffer Christopher Clara Claus Connie Conny Dan Daniel Daniella Danny David Dennis Diana Ditte Dorte Dorthe \
     Dorthea Dragan Ebba Ebbe Eigil Einar Eja Elena Eli Elias Elin Elisabeth Elise Ella Ellen Elma Else Elsebeth \
     Elvira Emil Emilia Emilie Emir Emma Erik Erika Erling Esben Ester Esther Eva Evald Evy Ewa Fadi Fadumo Farah \
     Farhad Fatima Fatma Felix Ferdinand Fie Filip Finn Flemming Frank Freddy Frede Frederik Frederikke Freja Frida \
     Frits Fritz Gabriel Georg Gerda Gert Gitte Grete Grethe Gudrun Gunhild Gunnar Gurli Gustav Hamza Hanna Hannah \
     Hanne Hans Hans-Henrik Harald Hasan Hassan Hatice Heidi Heine Helen Helena Helene Helga Helge Hella Helle \
     Hendrik Henning Henny Henriette Henrik Herdis Herman Holger Hugo Hussein Ib Iben Ibrahim Ida Ilse Inga Inge \
     Ingeborg Ingelise Inger Ingrid Irene Iris Irma Isabella Isak Ismail Ivan Jack Jacob Jakob Jamal James Jan Jane \
     Janne Jannie Jannik Jasmin Jeanette Jeanne Jens Jeppe Jesper Jessica Jette Jim Jimmy Joachim Joakim Joan Joanna \
     Johan Johanne Johannes John Johnny Jon Jonas Jonatan Jonathan Jonna Josefine Josephine Julia Julie Julius Jutta \
     Jytte Jørgen Jørn Kai Kaj Karen Karim Karin Karina Karl Karla Karoline Karsten Kasper Katarzyna Kate Kathrine \
     Katja Katrine Keld Ken Kenneth Kent Kevin Khadija Khaled Kim Kirsten Kirstine Kjeld Klara Klaus Knud Kristian \
     Kristina Kristine Kristoffer Krystian Krzysztof Kurt Laila Lars Lasse Laura Laurits Laust Layla Lea Leif Leila \
     Lena Lene Leo Leon Leonora Lilian Lilly Linda Line Linea Linus Lis Lisa Lisbet Lisbeth Lise Liselotte Lissi Liv \
     Lizzi Lone Lotte Louis Louise Luca Lucas Ludvig Lukas Luna Lykke Lærke Mads Magda Magnus Mahmoud Maja Malene \
     Malgorzata Malik Malou Malthe Manfred Marcus Margit Margrethe Maria Mariam Mariann Marianne Marie Marina Mariya \
     Mark Markus Marta Martha Martin Maryam Mathias Mathies Mathilde Matilde Max Mehmet Merete Merethe Mette Mia \
     Michael Michala Michelle Mie Mihai Mikael Mikkel Mikołaj Milan Mille Minna Mira Mogens Mohamad Mohamed Mohammad \
     Mohammed Mona Monica Monika Morten Mostafa Muhammad Murat Musa Mustafa Nadia Nadja Nanna Natalia Natasja Nicklas \
     Nicolai Nicolaj Nicole Niels Nikita Niklas Nikolaj Nina Noah Noor Nora Nour Oda Ola Olav Ole Olena Olga Oliver \
     Olivia Oluf Omar Orla Oscar Oskar Osman Otto Ove Palle Patricia Patrick Paul Paula Paulina Pelle Per Pernille \
     Peter Petra Philip Phillip Pia Piotr Poul Preben Rasmus Rebecca Rebekka Regitze René Richard Rikke Rita Robert \
     Roland Rolf Ronni Ronnie Rosa Ruben Rune Ruth Safa Saga Said Salma Sami Samir Samuel Sandra Sanne Sara Sarah \
     Sebastian Selma Sidsel Signe Sigrid Sigurd Silas Silje Simon Simone Sine Sisse Sofia Sofie Sofus Solveig Sonja \
     Sophia Sophie Steen Stefan Steffen Stella Stephan Stig Stine Storm Suleiman Susan Susanne Suzanne Sven Svend \
     Sylvester Søren Tage Tanja Tatiana Tatjana Teis Terese Thea Theo Theodor Therese Thomas Thor Thorkild Tim Timo \
     Tina Tine Tobias Tom Tommy Tonny Torben Tore Torsten Tove Trine Troels Tue Tuva Ulf Ulla Ulrik Ulrikke Ursula \
     Vagn Valdemar Valerie Vera Verner Vibe Vibeke Victor Victoria Vigga Viggo Viktor Viktoria Vilhelm Villads Villum \
     Villy Viola Vita Vivi Vivian Volodymyr Walid Walter Werner William Willy Xenia Yahya Yasin Yasmin Yousef Youssef \
     Youssra Yusuf Yvonne Zahra Zainab Zara Zeynep Åge Åse Åshild Øjvind",
);

/// Common family names without the ending -sen, and some with it.
pub(super) const FAMILY_NAMES: WordList = WordList::new(
    "Aagaard Abdi Abdullah Adamsen Ahmad Ahmed Ali Andersson Aslan Bach Bak Bang Bech Beck Berg Bertelsen Bjerre \
     Bjerregaard Boesen Bonde Brandt Brun Bruun Buch Bundgaard Buus Bæk Bøgh Celik Chen Clausen Dahl Dalgaard Dam \
     Damgaard Danielsen Demir Due Duus Enevoldsen Eriksen Fisker Fog Foged Friis Frost Gade Gammelgaard Garcia \
     Gregersen Groth Grøn Haahr Hald Hansen Hassan Hedegaard Henningsen Hessel Hjort Hoang Hoffmann Holm Holst \
     Hussain Hussein Høj Høyer Ibrahim Iversen Jama Jessen Johansson Juhl Juul Jørgensen Karlsson Kaya Khan Kirk \
     Kirkegaard Kjeldsen Kjær Kjærgaard Klausen Klit Koch Kofoed Kowalska Kowalski Krag Kragh Kristensen Kristiansen \
     Kristoffersen Krogh Kruse Kumar Lam Lange Lauridsen Laursen Laustsen Le Lind Lindberg Lindholm Lund Lundgaard \
     Lykke Marcussen Markussen Meyer Mikkelsen Mogensen Mohamad Mohamed Mohammed Mohr Mortensen Mouritsen Munk Møller \
     Müller Nguyen Nissen Norup Nowak Nygaard Nørgaard Olesen Osman Overgaard Pedersen Petersen Pham Popescu Poulsen \
     Rahimi Ravn Riis Schmidt Schneider Schou Schrøder Schultz Sharma Simonsen Singh Skov Skovgaard Skytte Smith \
     Sommer Steffensen Strand Svane Svensson Søgaard Sørensen Thomsen Thorup Thygesen Toft Topp Tran Vestergaard \
     Villadsen Vinther Vu Wagner Wang Winter Winther With Yilmaz Yıldız Øster Østergaard",
);

/// Given names that are common words as well: at the beginning of a sentence they say nothing.
pub(super) const WORDS_TOO: WordList = WordList::new(
    "Ask Bjørn Bo Dan Frank Hans Jon Ken Line Liv Luna Lykke Mark Max My Noor Ola Per Rosa Saga Sine Sol Sten Stine \
     Storm Theo Tim Tue Vibe Viola",
);

/// Words that make a row of capitals the name of an institution, a product or a place in it.
pub(super) const INSTITUTIONS: WordList = WordList::new(
    "Afdeling Airport Akademi Aktiv Amt Anden Apotek Apoteket Arbejde Auto Bank Banken Beskæftigelse Bibliotek \
     Bibliotekerne Bilka Boligforening Borgercenter Borgerservice Brugs Brugsen Byg Byggeri Børn Cafe Café Campus \
     Center Centeret Centret Citrix Consult Digital Digitalt Direktorat Distrikt Efteruddannelse Entreprise Erhverv \
     Erhvervsskole Excel Exchange Fagforening Fakta Familie Familiecenter Fasit Fond Fonden Forening Forsyning \
     Forvaltning Forvaltningen Fællessamtale Føtex Google Group Gruppe Gymnasium Hallen Handicap Holding Hospital \
     Hospitalet Hotel Højskole Ikea Institut Jobcenter Jobcentret Klinik Klinikken Kommune Kommunen Kommunes Kontor \
     Kontoret Kreds Kultur Laboratorium Landsforening Line Lufthavn Lægehus Lægehuset Lægerne Microsoft Midt \
     Ministeriet Misbrugscenter Momentum Museum Netto Nord Nævnet Office Omsorg Opus Outlook Partner Plan Plejecenter \
     Politi Post Praksis Psykiatri Psykiatrien Region Regionen Rema Rengøring Ressourceforløb Restaurant Rådet Rådhus \
     Rådhuset Sekretariat Sekretariatet Service Servicedesk Sharepoint Skat Skole Skolen Social Solutions Station \
     Styrelsen Sundhed Sundhedscenter Sundhedshus Syd Sygehus System Systems Tandlægerne Team Teams Teknik Transport \
     Uddannelsescenter Ungdom Ungdomscenter Ungecenter Universitet Universitetshospital University Vest Værket \
     Værksted Værkstedet Windows Word Ydelse Ydelser Ydelsescenter Ydelseskontoret Ældre Ældreområdet Øst",
);

/// Municipalities, parts of the country and countries.
pub(super) const PLACES: WordList = WordList::new(
    "Aabenraa Aalborg Aarhus Albertslund Allerød Amager Assens Ballerup Billund Bornholm Brøndby Brønderslev Danmark \
     Dragør EU Egedal England Esbjerg Europa Faaborg Fanø Favrskov Faxe Fredensborg Fredericia Frederiksberg \
     Frederikshavn Frederikssund Furesø Fyn Færøerne Gentofte Gladsaxe Glostrup Grenaa Greve Gribskov Grønland \
     Guldborgsund Haderslev Halsnæs Hedensted Helsingør Herlev Herning Hillerød Hjørring Hobro Holbæk Holstebro \
     Horsens Hvidovre Høje Hørsholm Ikast Irak Iran Ishøj Jammerbugt Jylland Kalundborg Kerteminde Kolding København \
     Københavns Køge Langeland Lejre Lemvig Lolland Lyngby Læsø Mariagerfjord Middelfart Midtjylland Morsø Norddjurs \
     Nordfyn Nordsjælland Norge Nyborg Næstved Odder Odense Odsherred Polen Randers Rebild Ringkøbing Ringsted \
     Roskilde Rudersdal Rødovre Samsø Silkeborg Sjælland Skanderborg Skive Skjern Slagelse Solrød Somalia Sorø Stevns \
     Struer Svendborg Sverige Syddanmark Syddjurs Syrien Sønderborg Taastrup Thisted Thy Tyrkiet Tyskland Tårnby \
     Tønder Ukraine Vallensbæk Varde Vejen Vejle Vesthimmerland Viborg Viby Vordingborg Ærø",
);

/// Words that often open a sentence or a label, and are no names.
pub(super) const OPENERS: WordList = WordList::new(
    "Adresse Advokat Afholdt Aflyst Afslag Aftale Aftalt Afventer Ansøger Ansøgning April Att August Bad Beder Bedt \
     Bekræftet Besked Bevilling Borger Borgeren Brev Bror Bruger Brugeren Cc Chef Da Dags Dato Datter De December Den \
     Denne Der Derfor Det Dette Dialog Direktør Dr Efter Ej Ekstra Email Emne En Endelig Er Et Faktura Far Februar \
     Fik For Fra Fredag Frk Fru Før Første Godkendt Grundet Haft Han Har Havde Hej Hendes Henvendelse Henvist \
     Herefter Hilsen Hos Hr Hun Hustru Hvis Hvor I Ifølge Igen Ikke Ingen Intet Ja Januar Jeg Jobkonsulent Juli Juni \
     Kan Kollega Konsulent Kontakt Kontaktet Kontaktperson Kære Leder Lederen Læge Lægen Lørdag Mail Maj Man Mandag \
     Marts Med Medarbejder Mens Mentor Min Mine Mit Modtaget Mor Mvh Mægler Møde Mødt Mødte Navn November Nu Ny Nye \
     Nyt Når Og Oktober Om Onsdag Opkald Oprettet Orienteret Overdraget Partner Pga Prof Psykolog På Ref Ringede \
     Ringer Ringet Rykker Rådgiver Sag Sagen Sagsbehandler Samtale Selv Sendt Senest September Set Siden Skal Skrev \
     Skrevet Som Spurgt Spurgte Spørger Svar Sygeplejerske Så Søn Søndag Søster Tak Tale Talt Talte Telefonisk \
     Telefonsamtale Tidligere Til Tirsdag Tlf Tolk Torsdag Udbetalt Under Ved Vedr Vedrørende Vejleder Venlig \
     Venligst Vh Vi Videre Vil Virksomhed Vores Værge Werk Ægtefælle",
);

/// Words before a name: who is named, in small letters.
pub(super) const CUES: WordList = WordList::new(
    "advokat afløser att bedstefar bedstemor bisidder bisidderen borger borgeren broderen bror chef chefen datter \
     datteren dr far frk fru fysioterapeut fysioterapeuten hej hilsen hr hustru hustruen jobkonsulent \
     jobkonsulenten kollega kollegaen kone konen konsulent konsulenten kontaktperson kontaktpersonen koordinator \
     koordinatoren kære kæreste kæresten leder lederen læge lægen mand manden mentor mentoren moderen mor mvh \
     overlæge overlægen partsrepræsentant partsrepræsentanten psykolog psykologen pårørende rådgiver rådgiveren \
     sagsbehandler sagsbehandleren samlever samleveren socialrådgiver socialrådgiveren sygeplejerske \
     sygeplejersken søn sønnen søster søsteren tolk tolken vejleder vejlederen vh virksomhedskonsulent \
     virksomhedskonsulenten værge værgen ægtefælle ægtefællen",
);
