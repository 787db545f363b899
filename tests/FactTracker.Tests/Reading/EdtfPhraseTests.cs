using FactTracker.Reading;
using FactTracker.Tests.Corpora;

namespace FactTracker.Tests.Reading;

/// <summary>
/// English phrases with the EDTF that python-edtf reads from them. The first date we find is the same, or offers it, but for those listed
/// with our own reading.
/// </summary>
public sealed class EdtfPhraseTests
{
    private const string LeftOut = "what is before or after a year leaves that year out";
    private const string NoEdtf = "EDTF has no such string";

    private static readonly Dictionary<string, (string Ours, string Cause)> Differing = new()
    {
        ["90"] = ("", "two digits are a number; '90 is a year"),
        ["January 12"] = ("XXXX-01-12", ""),
        ["earlier than 1928"] = ("/1927", LeftOut),
        ["before 1928"] = ("/1927", LeftOut),
        ["later than 1928"] = ("1929/", LeftOut),
        ["before January 1928"] = ("/1927-12", LeftOut),
        ["day in Spring 1849"] = ("1849-21", NoEdtf),
        ["a day in about Spring 1849?"] = ("1849-21~", NoEdtf),
        ["c64 BCE"] = ("-0063~", "the year before 1 is 0000, so 64 BCE is -0063"),
        ["1858/1860"] = ("1858/1860", "two years with a slash are a period"),
        ["1863 or 1864"] = ("[1863,1864]", "one of the two, not the first"),
        ["1864 or 1866"] = ("[1864,1866]", "one of the two, not the first"),
        ["1920s -early 1930s"] = ("192X/1934~", "the end of the period is told more finely"),
    };

    [Fact]
    public void Phrases_are_read_as_the_table_has_them_or_as_listed_here()
    {
        var met = 0;
        var rows = SharedData.Rows("edtf/phrases.tsv").ToList();
        foreach (var (phrase, expected) in rows.Select(row => (row[0], row[1] == "(none)" ? "" : row[1])))
        {
            var first = ProseReader.Read(phrase).Mentions.FirstOrDefault(mention => mention.Value is DateValue);
            var readings = first is null ? [""] : first.Alternatives.Select(other => other.Value).Prepend(first.Value).OfType<DateValue>()
                .Select(value => value.Date.ToString()).ToList();
            if (Differing.TryGetValue(phrase, out var ours)) readings[0].Should().Be(ours.Ours, phrase);
            else readings.Should().Contain(expected, phrase);
            if (readings.Contains(expected)) met++;
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{met} of {rows.Count}");
        met.Should().Be(rows.Count - Differing.Count(differing => differing.Value.Cause.Length > 0));
    }
}
