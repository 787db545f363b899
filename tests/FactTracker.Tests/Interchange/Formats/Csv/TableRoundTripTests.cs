using CsCheck;
using FactTracker.Interchange;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Shared.Losses;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.Csv;

public sealed class TableRoundTripTests
{
    public static TheoryData<string> Formats => ["csv", "tsv"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Of_claims_and_sources_nothing_is_lost(string name) => await SetGen.Any.SampleAsync(
        async set =>
        {
            var format = name == "csv" ? TableFormat.Csv : TableFormat.Tsv;
            await LossLaw.HoldsAsync(format, set);
            var (text, losses) = await TableTexts.WriteAsync(set, format);
            losses.Should().NotContain(loss => loss.Path.StartsWith("$.claims[", StringComparison.Ordinal)
                || loss.Path.StartsWith("$.sources[", StringComparison.Ordinal));
            (await TableTexts.ReadAsync(text)).Set.Claims.Should().Equal(set.Claims);
        },
        iter: Effort.Tries(1_000));

    [Fact]
    public async Task What_is_said_of_the_set_has_no_row_and_is_told()
    {
        var (_, losses) = await TableTexts.WriteAsync(
            new ClaimSet { Title = "a", Language = new LanguageTag("en"), Claims = [new Claim("c") { Text = "x" }] });

        losses.Select(loss => loss.Path).Should().BeEquivalentTo("$.title", "$.language");
    }

    [Fact]
    public async Task A_claim_that_columns_can_tell_has_no_rest()
    {
        var claim = new Claim("c")
        {
            Text = "In 2024, 65 per cent", Subject = [new EntityValue("wd:Q159") { Label = "Russians" }], Property = "view",
            Value = [new Quantity(
                65,
                new ValueRange(62m, 68m),
                Unit.Percent) { Approximation = Approximation.About, Of = "Russians", SampleSize = 1600, Level = 0.95m }],
            When = "2024~", Place = "Moscow", Qualifiers = [new Qualifier("method", ["telephone"])],
            Claimant = ["A", "B"], Confidence = [Confidence.OnScale(ConfidenceScale.Icd203, "likely")],
            Citations = [new Citation("s")
            {
                Stance = Stance.Refutes,
                Locator = new Locator { Page = "7" },
                Quote = "so it is",
                Credibility = Credibility.Confirmed
            }, "t"],
            Reviews = [new Review
            {
                Author = "R",
                Verdict = Verdict.MostlyTrue,
                Rating = new Rating { Label = "Largely" },
                Published = "2025-01",
                Url = "https://example.org/r"
            }],
            Status = ClaimStatus.Disputed, Relations = [new Relation(RelationType.Supports, "d")], Tags = ["x", "y"], Notes = "=1+1",
        };
        var (text, _) = await TableTexts.WriteAsync(
            new ClaimSet { Claims = [claim], Sources = [new Source("s") { Title = "T", Kind = SourceKind.Report, Authors = ["A"] }] });

        text.Split("\r\n")[0].Split(',').Should().NotContain("rest").And.NotContain("source_rest").And
            .ContainInOrder("amount", "low", "high", "unit");
        (await TableTexts.ReadAsync(text)).Set.Claims.Should().Equal(claim);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("N/A")]
    [InlineData("Total")]
    [InlineData("null")]
    public async Task What_others_write_for_nothing_comes_back(string text)
    {
        var set = new ClaimSet
        {
            Claims = [new Claim(text) { Text = text, Value = [text], Tags = [text], Claimant = [text], Citations =
            [
                new Citation(text + "s") { Quote = text }
            ], Extensions = Extensions.Empty.With("csv:Amount (%)", RawJson.Parse("\"1\"")) }],
            Sources = [new Source(text + "s") { Title = text, Notes = text }, new Source("NaN") { Title = text }],
        };
        var back = (await TableTexts.ReadAsync((await TableTexts.WriteAsync(set)).Text)).Set;

        back.Claims.Should().Equal(set.Claims);
        back.Sources.Should().Equal(set.Sources);
    }

    [Fact]
    public async Task The_sample_comes_back()
    {
        var set = ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set;
        var (text, losses) = await TableTexts.WriteAsync(set);
        var back = await TableTexts.ReadAsync(text);

        back.Problems.Should().BeEmpty();
        back.Set.Claims.Should().Equal(set.Claims);
        back.Set.Sources.Should().BeEquivalentTo(set.Sources);
        losses.Should().OnlyContain(loss => loss.Rule == Rules.NotCarried);
    }

    [Fact]
    public async Task What_somebody_edits_holds_over_the_rest()
    {
        var set = new ClaimSet
        {
            Claims = [new Claim("c") { Text = "x", When = new DateValue(
            Edtf.Parse("2024")) { Words = "last year" }, Place = new TextValue("Genf") { Language = new LanguageTag("de") } }]
        };
        var (text, _) = await TableTexts.WriteAsync(set);
        var back = await TableTexts.ReadAsync(text.Replace(",2024,", ",2023,", StringComparison.Ordinal));

        back.Set.Claims[0].When.Should().Be(new DateValue(Edtf.Parse("2023")));
        back.Set.Claims[0].Place.Should().Be(set.Claims[0].Place);
        back.Problems.Should().ContainSingle().Which.Rule.Should().Be(Rules.ForeignRepaired);
    }

    [Fact]
    public async Task Rows_may_be_sorted()
    {
        var set = ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set;
        var table = ClaimTable.OfClaims(set, cancellationToken: TestContext.Current.CancellationToken);
        var reader = new ClaimTableReader(ReadingOptions.Default);
        reader.Read(RowOf([.. table.Columns.Select(column => column.Name)]));
        var records = table.Rows().Select(row => row.Cells).Reverse().SelectMany(cells => reader.Read(RowOf(cells))).ToList();

        records.Should().OnlyContain(record => record.Problems.IsEmpty);
        records.Select(record => record.Source).OfType<Source>().Should().BeEquivalentTo(set.Sources);
        records.Select(record => record.Claim).OfType<Claim>().Reverse().Should().Equal(set.Claims);
    }

    [Fact]
    public async Task A_column_of_somebody_else_is_one_again()
    {
        var import = await TableTexts.ReadAsync("text,Team colour,@remark\nx,red,=1\ny,,z\n");
        var (text, losses) = await TableTexts.WriteAsync(import.Set);

        import.Set.Claims[0].Extensions["csv:Team colour"].Should().Be(RawJson.Parse("\"red\""));
        losses.Should().BeEmpty();
        text.Should().Contain("Team colour,'@remark").And.Contain("red,'=1").And.NotContain("rest");
        (await TableTexts.ReadAsync(text)).Set.Should().Be(import.Set);
    }

    private static TableRow RowOf(IReadOnlyList<string> cells) => new(cells, column => new TextPlace(1, column + 1, ""));
}
