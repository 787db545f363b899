using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Json;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.GedcomX;

public sealed class GedcomXRoundTripTests
{
    [Fact]
    public async Task A_document_is_written_as_it_came()
    {
        var import = await ReadAsync(Encoding.UTF8.GetBytes(GedcomXSample.Text));
        var (text, losses) = await WriteAsync(import.Set);

        losses.Should().BeEmpty();
        Canonical(text).Should().Be(Canonical(Encoding.UTF8.GetBytes(GedcomXSample.Text)));
        (await ReadAsync(text)).Set.Should().Be(import.Set);
    }

    [Fact]
    public async Task Only_what_was_named_is_lost() =>
        await SetGen.Any.SampleAsync(async set => await LossLaw.HoldsAsync(GedcomXFormat.Default, set), iter: Effort.Tries(1_000));

    [Fact]
    public async Task Only_what_was_named_is_lost_of_conclusions() =>
        await Conclusions.SampleAsync(async set => await LossLaw.HoldsAsync(GedcomXFormat.Default, set), iter: Effort.Tries(1_000));

    [Fact]
    public async Task The_kind_of_a_source_comes_back_so_that_one_without_a_name_is_none_without_a_title()
    {
        var set = new ClaimSet
        {
            Sources = new SourceList(
            [new Source("a") { Kind = SourceKind.Unnamed }, new Source("b") { Kind = SourceKind.Survey, Title = "A survey" }])
        };
        var (text, losses) = await WriteAsync(set);
        var import = await ReadAsync(text);

        losses.Should().BeEmpty();
        import.Problems.Should().BeEmpty();
        import.Set.Should().Be(set);
    }

    [Theory]
    [InlineData("""{"sourceDescriptions":[{"id":"S-1","citations":[{"value":"Baptisms of 1795"}]}]}""")]
    [InlineData("""{"sourceDescriptions":[{"id":"S-1","citations":[{"lang":"en","value":"Baptisms of 1795"},{"value":"b"}]}]}""")]
    public async Task A_source_without_a_title_is_called_by_its_citation(string document)
    {
        var import = await ReadAsync(Encoding.UTF8.GetBytes(document));
        var (text, losses) = await WriteAsync(import.Set);

        import.Check().Should().BeEmpty();
        import.Set.Sources.Should().ContainSingle().Which.Title.Should().Be("Baptisms of 1795");
        losses.Should().BeEmpty();
        Encoding.UTF8.GetString(text).Should().NotContain("titles");
        (await ReadAsync(text)).Set.Should().Be(import.Set);
    }

    [Fact]
    public async Task A_title_that_is_no_citation_is_written()
    {
        var set = new ClaimSet
        {
            Sources = new SourceList([
                new Source("a") { Title = "x", Words = "x" },
                new Source("b") { Title = "x", Words = "x", Language = new LanguageTag("en") },
                new Source("c") { Title = "x", Words = "x", Url = new Url("https://example.org/") },
                new Source("d") { Title = "x", Words = "x", Kind = SourceKind.Unnamed },
                new Source("e") { Words = "x", Url = new Url("https://example.org/") },
                new Source("f") { Words = "x", Kind = SourceKind.Unnamed },
            ]),
        };

        (await ReadAsync((await WriteAsync(set)).Item1)).Set.Should().Be(set);
    }

    [Theory]
    [InlineData("{\"persons\":{},\"relationships\":5,\"sourceDescriptions\":[[]],\"agents\":[{\"id\":\"a\",\"names\":5}],\"lang\":[]}")]
    [InlineData("{\"persons\":[{\"id\":\" " +
        "\",\"gender\":[],\"names\":[{\"nameForms\":[5]},{\"nameForms\":{\"fullText\":\"x\"}}],\"facts\":[{\"type\":5,\"place\":[],\"value\":{},\"attribution\":{\"modified\":1e400}}]}]}")]
    [InlineData("{\"persons\":[{\"id\":\"a\"},{\"id\":\"a\"},{\"id\":\"a.fact-0\",\"facts\":[{}]}],\"sourceDescriptions\":[{\"id\":\"a\",\"about\":\"\",\"modified\":99999999999999999}]}")]
    public async Task Whatever_comes_is_read_to_its_end(string text) => await ReadAnyAsync(Encoding.UTF8.GetBytes(text));

    [Fact]
    public async Task What_is_broken_of_a_document_is_told_within_it() =>
        await DamageGen.Of(Encoding.UTF8.GetBytes(GedcomXSample.Text), DamageGen.OfJson).SampleAsync(ReadAnyAsync, iter: Effort.Tries(500));

    // Sets of claims that GEDCOM X does have a place for.
    private static Gen<ClaimSet> Conclusions { get; } =
        from set in SetGen.Any
        from kinds in Gen.Int[0, 5].Array[4]
        select set with
        {
            Claims = new ClaimList([.. set.Claims.Select((claim, i) => claim with
            {
                Subject = [new EntityValue(kinds[i] == 0 ? claim.Id.Text : "p")],
                Property = kinds[i] switch { 0 => "type", 1 => "name", 2 => "gender", _ =>
                    new EntityValue($"http://gedcomx.org/{(kinds[i] == 3 ? "Birth" : "Residence")}") { Label = kinds[i] == 3 ? "Birth"
                    : "Residence" } },
                Value = kinds[i] switch { 0 =>
                    ["person"], 1 => ["Ann"], 2 => [new EntityValue("http://gedcomx.org/Male") { Label = "Male" }], 3 =>
                    [claim.When ?? Edtf.Parse("1795")], 4 => ["x"], _ => [true] },
            })]),
        };

    private static async Task ReadAnyAsync(byte[] text)
    {
        var import = await ReadAsync(text);
        var lines = text.Count(it => it == '\n') + 1;
        import.Problems.Where(problem => !(problem.Line >= 1 && problem.Line <= lines && problem.Column >= 1)).Should().BeEmpty();
        await WriteAsync(import.Set);
    }

    private static Task<ClaimSetReading> ReadAsync(byte[] text) =>
        GedcomXFormat.Default.ReadAsync(new MemoryStream(text), cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<(byte[] Text, IReadOnlyList<Problem> Losses)> WriteAsync(ClaimSet set)
    {
        using var written = new MemoryStream();
        var losses = await GedcomXFormat.Default.WriteAsync(set, written, TestContext.Current.CancellationToken);
        return (written.ToArray(), losses);
    }

    private static string Canonical(byte[] text) => Encoding.UTF8.GetString(CanonicalJson.Of(text));
}
