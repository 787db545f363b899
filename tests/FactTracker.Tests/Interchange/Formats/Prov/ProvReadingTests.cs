using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Shared.Losses;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.Prov;

/// <summary>What the format writes, read back.</summary>
public sealed class ProvReadingTests
{
    [Fact]
    public Task Out_and_in_again_only_what_was_reported_is_lost() =>
        SetGen.Any.SampleAsync(set => LossLaw.HoldsAsync(ProvFormat.Default, set), iter: Effort.Tries(300));

    public static TheoryData<string> Samples => [WholeSet.Text, Checkout.TextOf("samples", "partnership.claims.json")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_comes_back_as_it_was(string text)
    {
        var set = SetOf(text);
        using var written = new MemoryStream();
        var losses = ProvFormat.Default.Write(set, written);

        var reading = ClaimSetFormats.All.Read(written.ToArray(), new ReadingOptions { FileName = "set.json" });

        losses.Should().BeEmpty();
        reading.Format.Should().Be("prov");
        reading.Problems.Select(problem => problem.Code).Should().BeEquivalentTo(
            JsonFormat.Default.Read(Encoding.UTF8.GetBytes(text)).Problems.Select(problem => problem.Code));
        reading.Set.Should().Be(set);
    }

    /// <summary>A change to a document, the problems with their lines, the ids that are still read, and why.</summary>
    public static TheoryData<string, string, string, string, string> Changes => new()
    {
        { "\\\"text\\\":\\\"A\\\"", "\\\"text\\\":7", "FT0902@32 FT0102@39", "s a b", "a member of a record that is wrong" },
        { "{\\\"id\\\":\\\"a\\\"", "[\\\"id\\\":\\\"a\\\"", "FT0902@39", "s b", "a record that is not JSON" },
        { "\"ft:Claim\"", "\"ft:Thing\"", "FT0902@39", "s b", "a record of an unknown kind" },
        { "\"prov:label\": \"B\"", "\"prov:label\": \"C\"", "FT0902@43", "s a b", "a label that is not that of the record" },
        { "\"wasDerivedFrom\": {", "\"used\": {\"_:u\": {}}, \"wasDerivedFrom\": {", "FT0902@65", "s a b", "a relation of others" },
        { "\"wasDerivedFrom\": {", "\"used\": 5, \"wasDerivedFrom\": {", "FT0902@65", "s a b", "a section that is not an object" },
        { "\"prov:label\": \"B\"", "\"prov:label\": \"B\"", "", "s a b", "no change" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_document_that_was_changed_is_read_and_what_is_beyond_its_records_is_reported(
        string part, string by, string problems, string ids, string why)
    {
        var set = SetOf(
            """{"facttracker":"1.0","id":"https://e.example/s","sources":[{"id":"s","title":"S"}],"claims":[{"id":"a","text":"A","citations":["s"]},{"id":"b","text":"B"}]}""");
        var text = TextOf(set);
        text.Should().Contain(part);
        var at = text.IndexOf(part, StringComparison.Ordinal);

        var reading = ProvFormat.Default.Read(Encoding.UTF8.GetBytes(text[..at] + by + text[(at + part.Length)..]));

        string.Join(' ', reading.Problems.Select(problem => $"{problem.Code}@{problem.Line}")).Should().StartWith(problems, why);
        string.Join(' ', reading.Set.Sources.Select(source => source.Id.Text).Concat(reading.Set.Claims.Select(claim => claim.Id.Text)))
            .Should().Be(ids, why);
        (reading.Set.Extensions == Extensions.Empty).Should().Be(!problems.Contains("FT0902", StringComparison.Ordinal), why);
        ProvFormat.Default.Read(Encoding.UTF8.GetBytes(TextOf(reading.Set))).Set.Should().Be(reading.Set, why);
    }

    [Fact]
    public void The_order_of_the_set_is_kept_when_records_refer_to_later_ones()
    {
        var set = SetOf(
            """{"facttracker":"1.0","sources":[{"id":"b","title":"B","basedOn":["c"]},{"id":"a","title":"A"},{"id":"c","title":"C"}],"claims":[]}""");

        var reading = ProvFormat.Default.Read(Encoding.UTF8.GetBytes(TextOf(set)));

        reading.Set.Sources.Select(source => source.Id.Text).Should().Equal("b", "a", "c");
    }

    /// <summary>A text, whether it is taken for PROV-JSON, and why.</summary>
    public static TheoryData<string, bool, string> Heads => new()
    {
        { """{"prefix":{"ex":"urn:x:"},"entity":{"ex:a":{}}}""", true, "prefixes and entities" },
        { """{"agent":{"a":{}},"prefix":{}}""", true, "prefixes behind agents" },
        { """{"prefix":{},"activity":{""", true, "cut off behind its beginning" },
        { """{"entity":{"ex:a":{"prov:label":"A"}}}""", true, "a member of PROV" },
        { """{"entity":{"ex:a":{"prov:la""", false, "cut off before a member of PROV" },
        { """{"entity":{"ex:a":{"label":"A"}}}""", false, "no member of PROV" },
        { """{"entity":{"prov:a":{}}}""", false, "the name of an entity only" },
        { """{"entity":"prov:a","prefix":{}}""", false, "an entity that is not an object" },
        { """{"prefix":"x","entity":{}}""", false, "a prefix that is not an object" },
        { """{"prefix":{},"persons":[]}""", false, "no element" },
        { """{"facttracker":"1.0","prefix":{},"entity":{}}""", false, "the native format" },
        { """[{"prefix":{},"entity":{}}]""", false, "a list" },
        { "", false, "nothing" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void A_document_is_recognised_by_its_beginning(string head, bool isProv, string why) =>
        ProvFormat.Default.Recognises(Encoding.UTF8.GetBytes(head)).Should().Be(isProv, why);

    [Theory]
    [InlineData("""{"a":1}""", "FT0901")]
    [InlineData("""[]""", "FT0901")]
    [InlineData("""{"entity":5}""", "FT0901")]
    [InlineData("""{"entity":{""", "FT0101")]
    [InlineData("", "FT0101")]
    public void Anything_else_is_refused(string text, string code) =>
        ProvFormat.Default.Read(Encoding.UTF8.GetBytes(text)).Problems.Select(problem => problem.Code).Should().Equal(code);

    private static ClaimSet SetOf(string text) => JsonFormat.Default.Read(Encoding.UTF8.GetBytes(text)).Set;

    private static string TextOf(ClaimSet set)
    {
        using var written = new MemoryStream();
        ProvFormat.Default.Write(set, written);
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
