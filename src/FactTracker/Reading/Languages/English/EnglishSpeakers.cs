namespace FactTracker.Reading;

/// <summary>English nouns for people, organisations and documents, with what belongs to a name or stands for one.</summary>
internal static class EnglishSpeakers
{
    public static void AddTo(LexiconBuilder words) => words
        .Words("mr mrs ms miss mx dr sir dame lord lady baroness madam messrs", SpeechUse.Honorific)
        .Words("mr sir lord", SpeechUse.He)
        .Words("mrs ms miss dame lady baroness", SpeechUse.She)
        .Words(
            """
            professor prof president senator sen representative rep congressman congresswoman governor gov minister chancellor secretary judge justice
            mayor councillor councilman alderman captain capt colonel col general gen major maj sergeant sgt lieutenant lt admiral commander
            ambassador archbishop bishop cardinal reverend rev rabbi imam sheikh inspector superintendent detective chief premier commissioner
            sheriff deputy speaker whip mp mep msp
            """, SpeechUse.Office)
        .Words(
            """
            spokesman spokeswoman spokesperson spokespeople spokesmen official officials executive executives director directors head heads chair chairman
            chairwoman chairperson president leader leaders boss bosses founder founders owner owners economist analyst analysts expert experts
            scientist scientists researcher researchers author authors lawyer lawyers lecturer teacher teachers doctor doctors nurse nurses resident
            residents witness witnesses critic critics activist activists campaigner campaigners opponent opponents supporters supporter minister ministers
            mp mps lawmaker lawmakers senators governor mayor secretary judge judges prosecutor prosecutors investigator investigators inspector inspectors
            professor professors chief chiefs officer officers aide aides adviser advisers advisor advisors candidate candidates source sources dealers
            dealer trader traders farmer farmers auditor auditors pollsters organiser organisers organizers scholar historian engineer biologist
            epidemiologist journalist reporter editor correspondent columnist treasurer chancellor ambassador delegate member members partner manager
            physicist writer curator commissioner captain general coach student students worker workers colleague colleagues protester protesters rebel rebels voter voters tenant tenants teams parent parents people someone guest survivor
            veteran specialist consultant coordinator trustee governor diplomat diplomats ally allies family families father mother brother sister
            premier pharmacist vet vets priest vicar pilot guard clerk chef pensioner pensioners dean rector principal headteacher grower growers friend friends attorney attorneys counsel
            """, SpeechUse.Person)
        .Words("spokesman chairman father brother congressman councilman", SpeechUse.He)
        .Words("spokeswoman chairwoman mother sister congresswoman", SpeechUse.She)
        .Words(
            """
            ministry department government state city county town council company firm bank university institute institution agency office bureau commission committee union
            party group charity association organisation organization authority authorities board police army navy court school college hospital centre center
            foundation federation society trust fund service services body regulator watchdog newspaper magazine paper broadcaster pollster retailer
            carmaker maker publisher lender insurer manufacturer supermarket airline operator utility opposition administration treasury parliament senate
            congress assembly house embassy church team league club network alliance coalition campaign forum academy laboratory lab observatory museum
            ltd inc plc corp corporation co limited gmbh research times post journal news telegraph electric motors mills holdings partners
            international industry industries firms companies banks unions charities agencies universities ministries councils governments parties groups
            consultancy startup brewery mine factory zoo kremlin pentagon
            """, SpeechUse.Body)
        .Words(
            """
            report reports study studies survey surveys poll polls polling data figures statistics research analysis paper review estimates records documents
            document census article letter statement dossier inquiry audit forecast forecasts release memo filing accounts bulletin index
            """, SpeechUse.Document)
        .Words(
            """
            region regions area areas world country countries year years week weeks month months day days case cases price prices sales wages number numbers
            sector sectors factor factors quarter quarters water winter summer weather power order border river error errors computer computers
            rate rates share shares level levels trend trends result temperature temperatures market markets economy rain storm fire plan plans
            everything something anything which what thing things fact facts evidence widely
            """, SpeechUse.Mute)
        .Words("he him", SpeechUse.He)
        .Words("she", SpeechUse.She)
        .Words("they", SpeechUse.They)
        .Words("it", SpeechUse.It)
        .Words("van von der den de la le du des del della di da dos das do el al ibn bin binti ter ten zu y e st af", SpeechUse.Particle)
        .Words("jr sr ii iii iv", SpeechUse.Suffix);
}
