namespace FactTracker.Reading;

/// <summary>
/// Finds postal addresses: "1400 Main Street", "221B Baker Street", "55 Rue du Lac", "SW1A 2AA", "NY 10118".
/// <code>
/// address  = digits [letter] (1*3 capitalized-word street / street-beginning 1*3 word)
/// postcode = 1*2 capital digit [digit / capital] " " digit 2 capital / 2 capital " " 5 digit
/// </code>
/// Things counted in a street are no address: "300 Wall Street bankers".
/// </summary>
internal static class AddressGrammar
{
    private const int LongestNumber = 5;
    private const int MostWords = 4;

    /// <summary>The position after the address that starts with the number at a position, or null.</summary>
    public static int? End(Passage passage, int at)
    {
        if (passage[at].Length > LongestNumber || !PlainDigits.Are(passage, at, passage[at].Length)) return null;
        var place = passage[at + 1].IsGlued && passage[at + 1].IsWord && passage[at + 1].Length == 1 ? at + 2 : at + 1;
        if (!passage.IsCapitalised(place) && !passage[place].IsNumber) return null;
        if (passage[at].Number is >= 1900 and < 2100 && passage[at - 1].Entry.Can(WordUse.When | WordUse.Definite)) return null;
        if (passage.Language.Names.StreetBeginnings.Contains(passage.TextAt(place))) return BehindBeginning(passage, place + 1);
        for (var word = place + 1; word < place + MostWords; word++)
        {
            var isStreet = passage.IsCapitalised(word) && passage.Language.Names.Streets.Contains(passage.TextAt(word));
            if (isStreet) return UnitGrammar.Counted(passage, word + 1) is null ? word + 1 : null;
            if (!passage.IsCapitalised(word) && !passage[word].IsGlued) return null;
        }

        return null;
    }

    /// <summary>The position after the postcode that starts with the word at a position, or null.</summary>
    public static int? Postcode(Passage passage, int at)
    {
        if (passage[at].Length > 2 || !passage.IsCapitalised(at) || passage[at].IsGlued) return null;
        if (!passage[at + 1].IsNumber || (passage[at].Length == 2 && !char.IsUpper(passage.TextAt(at)[1]))) return null;
        return passage[at + 1].IsGlued ? British(passage, at) : American(passage, at);
    }

    private static int? British(Passage passage, int at)
    {
        var rest = passage.Text.AsSpan(passage[at + 1].Start);
        var outward = rest.IndexOf(' ');
        if (outward is not (1 or 2) || rest.Length < outward + 4 || !char.IsAsciiLetterOrDigit(rest[outward - 1])) return null;
        var inward = rest.Slice(outward + 1, 3);
        var ends = rest.Length == outward + 4 || !char.IsLetterOrDigit(rest[outward + 4]);
        return ends && char.IsAsciiDigit(inward[0]) && char.IsAsciiLetterUpper(inward[1]) && char.IsAsciiLetterUpper(inward[2])
            ? NameGrammar.PlaceAt(passage, at, passage[at + 1].Start + outward + 4)
            : null;
    }

    private static int? American(Passage passage, int at)
    {
        if (passage[at].Length != 2 || !PlainDigits.Are(passage, at + 1, 5) || passage[at - 1].Symbol != ',') return null;
        if (NameGrammar.IsAmount(passage, at + 1, at + 2) || UnitGrammar.Counted(passage, at + 2) is not null) return null;
        return passage[at + 2].Symbol == '-' && passage[at + 2].IsGlued && PlainDigits.Are(passage, at + 3, 4) ? at + 4 : at + 2;
    }

    // "55 Rue du Lac".
    private static int? BehindBeginning(Passage passage, int at)
    {
        var last = at;
        for (var place = at; place < at + MostWords && passage[place].IsWord; place++)
        {
            if (passage.IsCapitalised(place)) last = place + 1;
            else if (passage[place].Length > 3) break;
        }

        return last > at ? last : null;
    }
}
