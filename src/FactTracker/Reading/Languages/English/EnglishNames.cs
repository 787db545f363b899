namespace FactTracker.Reading;

/// <summary>English words beside which a number is a part of a name.</summary>
internal static class EnglishNames
{
    // Words before a bar must come before the phrase.
    private const string Phrases =
        """
        first lady, first ladies, first gentleman, first class, first - class, first aid, first - aid, first name, first names, first hand,
        first - hand, first - rate, first cousin, first cousins, first language, first person, first sea lord, first responder,
        first responders, first principles, first world, first nation, first nations, at|first sight, at|first glance, at|first hand,
        in the|first place, in the|first instance, in the|second place, second thoughts, second thought, second hand, second - hand,
        second nature, second class, second - class, second home, second homes, second language, second wind, second - guess,
        second - guessing, second world war, third party, third parties, third - party, third world, third - world, third person,
        third sector, third degree, third rail, third - rate, fourth estate, fifth column, sixth sense, sixth form, seventh heaven,
        eleventh hour,
        one of the, one of its, one of their, one of these, one of those, one of his, one of her, one of our, one of my, one of them, one of us,
        one of you, one of whom, one of which, one another, one - off, one - offs, one - sided, one - way, one - time, on the|one hand,
        one must, one should, one can, one cannot, one may, one might, one could, one would, one ought, one by one, one after another,
        one after the other, one and only, one and the same, one thing, at|one point, at|one stage, at|one time, square|one, day|one,
        zero - sum, zero tolerance, ground|zero, nine - to - five, nine to five, two - way, seven seas, four - letter, six - pack
        """;

    public static NameWords Data { get; } = new()
    {
        Numbered = WordSet.AsWritten(
            """
            Boeing Airbus Embraer Bombardier Cessna Fokker Tupolev Antonov Ilyushin Tornado MiG Mig Su Leopard Abrams Bradley Challenger
            Windows Office Android iOS iPadOS macOS iPhone iPad Galaxy Pixel Python Java Firefox Chrome Ubuntu Debian Fedora PostgreSQL MySQL
            PlayStation Xbox Nintendo Apollo Gemini Soyuz Sputnik Voyager Pioneer Falcon Ariane Vostok Salyut Luna Starship Artemis
            Peugeot Renault Fiat Mazda Ferrari Porsche BMW Audi Volvo Saab Formula Ligue Serie Division Studio Area Radio Channel
            Catch catch Covid covid Omega omega Vitamin vitamin Type Order Schedule Operation Unit Block Pier Terminal Runway Warehouse Camp
            Checkpoint Sector Zone Pump Resolution Directive Regulation Proposition Executive Grade Band Tier Blink Agenda Horizon Interstate
            Fortune FTSE Nasdaq NASDAQ DAX Dax CAC Nikkei Stoxx STOXX Russell P PIN ID Invoice Ref Reference Batch Patent Permit Licence License
            """),
        Enumerated = WordSet.Of(
            """
            type phase tier grade level category stage article section chapter version rule clause paragraph annex appendix schedule figure
            volume verse step
            """),
        Telephones = WordSet.Of("call phone telephone tel ring dial dialled dialed fax hotline helpline whatsapp"),
        Streets = WordSet.Of(
            """
            street st avenue ave road rd lane drive boulevard blvd way square court terrace place crescent alley parkway highway quay row close
            gardens hill
            """),
        StreetBeginnings = WordSet.AsWritten("Rue Via Calle Avenida Boulevard Rua Plaza Piazza Place"),
        BehindOrdinals = WordSet.Of(
            """
            fleet amendment reich republic crusade symphony commandment infantry cavalry battalion regiment brigade avenue lady gentleman estate
            intifada
            """),
        Phrases = NameWords.Indexed(Phrases),
    };

    public static void AddTo(LexiconBuilder words) => words.Words(
        """
        chapters sections paragraph paragraphs clauses rules lines flights items footnote footnotes schedule directive regulation annex annexes
        resolutions amendments floor figs tables judgment isbn issn doi iban postcode zip category tier p pp episode episodes season verses
        rooms wards
        """, WordUse.Label);
}
