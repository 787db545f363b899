using System.Globalization;
using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Fuzz;

/// <summary>
/// EDTF: an accepted text gives an equal date from its canonical text and from UTF-8, and its bounds are in order. A rejected text is
/// rejected at a position within it. One text in eight is also read by the lenient parser, which accepts everything that the strict parser
/// accepts. For some accepted texts, words, relations and conversions are checked as well.
/// </summary>
internal sealed class EdtfTarget : ITextTarget
{
    private const int LongestStackText = 512;
    private const int SpokenOneIn = 64;
    private const int RelatedOneIn = 1 << 18; // Up to a tenth of a second each.
    private const int RepairedOneIn = 8; // Repairing takes ten times as long as reading.

    private static readonly CultureInfo[] Cultures =
        [.. ((string[])["en", "de", "fr", "es", "ru", "tr"]).Select(CultureInfo.GetCultureInfo)];
    private static readonly Edtf[] Others =
        [.. ((string[])["1985-04-12", "198X", "XXXX-12-XX", "../..", "{1960,1970..1980}", "[..2000]"]).Select(Edtf.Parse)];

    public string Name => "edtf";

    public IReadOnlyList<string> Seeds { get; } =
    [
        "1985-04-12", "1985-04", "1985", "0000", "-0044", "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30+04:30",
        "1985-04-12T24:00:00-04",
        "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02", "Y170000002", "Y-170000002", "2001-21", "2001-34",
        "2001-41", "1984?", "2004-06~", "2004-06-11%",
        "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX", "1985-04-12/..", "../1985",
        "1985-04-12/", "/1985", "1984~/2004-06%", "../..", "/",
        "Y-17E7", "1950S2", "Y171010000S3", "Y3388E2S3", "[1667,1668,1670..1672]",
        "[..1760-12-03]", "[1760-12..]", "{1960,1961-12}", "{..1984}",
        "2004-06~-11", "2004?-06-11", "?2004-06-~11", "2004-%06-11",
        "?2016-?05-31", "156X-12-25", "15XX-12-XX", "XXXX-12-XX", "1XXX-12", "1984-1X", "XXXX-02-29",
        "2004-06-~01/2004-06-~20", "2004-06-XX/2004-07-03", "Y99999999999999999999", "{1667..9999-12-31}", "-01XX", "1900-02-29",
        "199u", "1984?~", "2004/open", "unknown/2004", "y17e7", "2004-(06)?-11", "(2011)-06-04~",
    ];

    public bool Try(ReadOnlySpan<char> text)
    {
        var taken = Edtf.TryParse(text, out var date, out var error);
        SameFromUtf8(text, taken, date, error);
        if (taken) Coherent(date);
        else if (error.Column < 1 || error.Column > text.Length + 1 || string.IsNullOrEmpty(error.Message))
            throw new FuzzFailureException($"The error has no position: {error}.");
        if (LotOf(text) % RepairedOneIn != 0) return taken;
        var given = text.ToString();
        var repaired = Edtf.TryParseLenient(given, out var reading, out _);
        if (taken && !(repaired && reading!.Repairs.IsEmpty && reading.Date == date))
            throw new FuzzFailureException("The lenient parser repairs a valid date.");
        if (repaired && Edtf.Parse(reading!.Text) != reading.Date)
            throw new FuzzFailureException("The repaired text is not that of the date.");
        return taken;
    }

    // Unlike string.GetHashCode, the same for the same text in every run.
    private static uint LotOf(ReadOnlySpan<char> text)
    {
        var lot = 0u;
        foreach (var character in text) lot = unchecked((lot * 31) + character);
        return lot;
    }

    private static void SameFromUtf8(ReadOnlySpan<char> text, bool taken, Edtf date, EdtfError error)
    {
        Span<byte> utf8 = stackalloc byte[LongestStackText];
        var length = Encoding.UTF8.GetBytes(text, utf8);
        if (Edtf.TryParse(utf8[..length], out var other, out var otherError) != taken || other != date || otherError.Code != error.Code
            || otherError.Column != error.Column)
            throw new FuzzFailureException($"UTF-8 is read differently: {other} {otherError}.");
    }

    private static void Coherent(Edtf date)
    {
        var canonical = date.ToString();
        if (!Edtf.TryParse(canonical, out var again) || again != date || again.GetHashCode() != date.GetHashCode()
            || again.CompareTo(date) != 0)
            throw new FuzzFailureException($"The canonical text '{canonical}' is another date.");
        if (again.ToString() != canonical) throw new FuzzFailureException($"The canonical text '{canonical}' is not canonical.");
        if (date.Earliest > date.Latest) throw new FuzzFailureException("The date ends before it starts.");
        var lot = LotOf(canonical);
        if (lot % SpokenOneIn == 0) Spoken(date, Cultures[(int)(lot / SpokenOneIn % Cultures.Length)]);
        if (lot % RelatedOneIn == 0) Related(date, Others[(int)(lot / RelatedOneIn % Others.Length)]);
    }

    private static void Spoken(Edtf date, CultureInfo culture)
    {
        var words = date.ToWords(culture);
        if (words.Length == 0 || words.Contains('{', StringComparison.Ordinal))
            throw new FuzzFailureException($"Its words in {culture} are '{words}'.");
        if (GedcomXDate.From(date).Value is { } formal && GedcomXDate.Parse(formal.ToString()) != formal)
            throw new FuzzFailureException("GEDCOM X gives another date.");
        if (WikibaseTime.From(date).Value is { } time && WikibaseTime.Parse(time.ToString(), time.Precision).Year != time.Year)
            throw new FuzzFailureException("Wikibase gives another year.");
    }

    private static void Related(Edtf date, Edtf other)
    {
        if (date.Overlaps(other) != other.Overlaps(date)) throw new FuzzFailureException($"It overlaps {other} from one side.");
        if (date.IsBefore(other) != other.IsAfter(date)) throw new FuzzFailureException($"It is before {other} from one side.");
        if (date.RelationsTo(other) == AllenRelations.None) throw new FuzzFailureException($"It has no relation to {other}.");
        if (date.Is(AllenRelations.Equals, date) == EdtfAnswer.No) throw new FuzzFailureException("It does not equal itself.");
    }
}
