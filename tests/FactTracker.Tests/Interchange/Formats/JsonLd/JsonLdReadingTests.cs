using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Shared.Losses;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.JsonLd;

/// <summary>What the format writes, read back.</summary>
public sealed class JsonLdReadingTests
{
    [Fact]
    public Task Out_and_in_again_only_what_was_reported_is_lost() =>
        SetGen.Any.SampleAsync(set => LossLaw.HoldsAsync(JsonLdFormat.Default, set), iter: Effort.Tries(300));

    [Fact]
    public async Task The_sample_comes_back_as_it_was()
    {
        var set = JsonFormat.Default.Read(Encoding.UTF8.GetBytes(Checkout.TextOf("samples", "partnership.claims.json"))).Set;
        using var written = new MemoryStream();
        var losses = await JsonLdFormat.Default.WriteAsync(set, written, TestContext.Current.CancellationToken);

        var reading = ClaimSetFormats.All.Read(written.ToArray(), new ReadingOptions { FileName = "set.json" });

        losses.Should().BeEmpty();
        reading.Format.Should().Be("jsonld");
        reading.Problems.Should().BeEmpty();
        reading.Set.Should().Be(set);
    }

    /// <summary>A document without its context, what is read, and the problems with their places.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { """ "id":"https://e.example/s","claims":[{"@type":"Claim","id":"https://e.example/s#%C3%A4","text":"x"}] """, "ä", "",
            "an id of the set" },
        { """ "id":"https://e.example/s","claims":[{"id":"https://o.example/s#a","text":"x"}] """, "https://o.example/s#a", "", "another set's" },
        { """ "claims":[{"id":"urn:facttracker:local#a","text":"x"}] """, "a", "", "a set without an id" },
        { """ "claims":[{"id":"a","text":"x","value":65}] """, "a", "", "native forms in it" },
        { """ "claims":[{"id":"urn:facttracker:local#a","text":"x"},5,{"id":"b","text":7}] """, "a", "FT0102",
            "elements that are no claims" },
        { """ "claims":{} """, "", "FT0102", "no list" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_document_is_read(string members, string ids, string problems, string why)
    {
        var text = $$$"""{"@context":{"@vocab":"urn:facttracker:vocabulary#"},"@type":"ClaimSet","facttracker":"1.0",{{{members}}}}""";
        var reading = ClaimSetFormats.All.Read(Encoding.UTF8.GetBytes(text));

        reading.Format.Should().Be("jsonld", why);
        string.Join(' ', reading.Set.Claims.Select(claim => claim.Id.Text)).Should().StartWith(ids, why);
        if (problems.Length == 0) reading.Problems.Should().BeEmpty(why);
        else reading.Problems.Should().Contain(problem => problem.Code == problems && problem.Line == 1, why);
    }

    [Theory]
    [InlineData("""{"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"x"}""", "claimreview")]
    [InlineData("""{"@context":{"a":"urn:x"},"facttracker":"1.0","claims":[]}""", "json")]
    [InlineData("""{"@context":"https://e.example/facttracker.jsonld","facttracker":"1.0","claims":[]}""", "json")]
    [InlineData("""[{"urn:facttracker:vocabulary#facttracker":[{"@value":"1.0"}],"@id":"a"}]""", "records")]
    public void Other_documents_are_not_taken_for_it(string text, string format) =>
        ClaimSetFormats.All.Detect(Encoding.UTF8.GetBytes(text))!.Name.Should().Be(format);

    [Theory]
    [InlineData("{}", "FT0901")]
    [InlineData("[", "FT0101")]
    [InlineData("5", "FT0901")]
    public void What_is_no_document_is_reported(string text, string code) =>
        JsonLdFormat.Default.Read(Encoding.UTF8.GetBytes(text)).Problems.Should().ContainSingle().Which.Code.Should().Be(code);
}
