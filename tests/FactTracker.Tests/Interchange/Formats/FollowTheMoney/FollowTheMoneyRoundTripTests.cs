using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Corpora;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.FollowTheMoney;

public sealed class FollowTheMoneyRoundTripTests
{
    public static TheoryData<FollowTheMoneyForm> Forms => [.. Enum.GetValues<FollowTheMoneyForm>()];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Only_what_was_named_is_lost(FollowTheMoneyForm form) =>
        await SetGen.Any.SampleAsync(async set => await LossLaw.HoldsAsync(new FollowTheMoneyFormat(form), set), iter: Effort.Tries(500));

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Only_what_was_named_is_lost_of_statements(FollowTheMoneyForm form) =>
        await Statements.SampleAsync(async set => await LossLaw.HoldsAsync(new FollowTheMoneyFormat(form), set), iter: Effort.Tries(500));

    [Theory]
    [InlineData("donations.ijson", 474)]
    [InlineData("parteispenden.entities.ftm.json", 475)]
    public async Task Real_entities_come_back_whole_in_every_form(string file, int lines)
    {
        var path = SharedData.PathOf($"followthemoney/{file}");
        var import = await FollowTheMoneyFormat.Entities.ReadFileAsync(path, cancellationToken: TestContext.Current.CancellationToken);

        File.ReadLines(path).Count().Should().BeCloseTo(lines, 1);
        import.Check().Should().BeEmpty();
        import.Set.Claims.Count.Should().BeGreaterThan(lines);
        foreach (var form in Enum.GetValues<FollowTheMoneyForm>())
        {
            var format = new FollowTheMoneyFormat(form);
            using var written = new MemoryStream();
            (await format.WriteAsync(import.Set, written, TestContext.Current.CancellationToken)).Should().BeEmpty(form.ToString());
            format.Recognises(written.GetBuffer().AsSpan(0, (int)written.Length)).Should().BeTrue();
            written.Position = 0;
            var back = await format.ReadAsync(written, cancellationToken: TestContext.Current.CancellationToken);
            back.Problems.Should().BeEmpty();
            back.Set.Claims.OrderBy(claim => claim.Id.Text,
                StringComparer.Ordinal)
                    .Should()
                    .Equal(import.Set.Claims.OrderBy(claim => claim.Id.Text, StringComparer.Ordinal), form.ToString());
        }
    }

    [Fact]
    public async Task A_statement_table_is_written_as_it_came()
    {
        const string Table =
            """
            "canonical_id","entity_id","prop","prop_type","schema","value","dataset","origin","lang","original_value","external","first_seen","last_seen","id","score"
            "NK-1","e1","name","name","Person","Ann","us_ofac","crawler","eng","ANN","t","2023-05-01T10:00:00","2024-01-02","abc","0.7"
            "NK-1","e1","birthDate","date","Person","1961-04-01T10:30","us_ofac","","","","f","","","abd",""
            "e2","e2","author","entity","Assessment","e3","us_ofac","","","","f","","","abe",""

            """;
        var import = await FollowTheMoneyFormat.Statements.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Table)),
            cancellationToken: TestContext.Current.CancellationToken);
        using var written = new MemoryStream();

        import.Check().Should().BeEmpty();
        (await FollowTheMoneyFormat.Statements.WriteAsync(import.Set, written, TestContext.Current.CancellationToken)).Should().BeEmpty();
        Encoding.UTF8.GetString(written.ToArray()).Should().Be(Table.ReplaceLineEndings("\n"));
    }

    // Sets of claims that FollowTheMoney does have a place for.
    private static Gen<ClaimSet> Statements { get; } =
        from claims in ClaimGen.Any.Array[1, 4]
        from values in TextGen.Any.Array[4]
        from names in Gen.OneOf("name", "birthDate", "owner", "amountEur", "author", "id", "x").Array[4]
        from dates in Gen.OneOf("2017", "2017-04", "2017-04-04", "2017-04-04T10:30:29Z", "e1", "12.50").Array[4]
        select new ClaimSet
        {
            Claims = new ClaimList([.. claims.Select((claim, i) => claim with
            {
                Id = TextGen.IdText("c", i),
                Subject = [new EntityValue(i < 2 ? "e1" : $"e{i}")],
                Property = names[i],
                Value = [dates[i] switch { "12.50" =>
                    12.50m, "e1" => values[i], var date => i % 2 == 0 ? new DateValue(Edtf.Parse(date)) : date }],
            })]),
        };
}
