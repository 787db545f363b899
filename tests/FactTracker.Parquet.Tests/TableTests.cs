using CsCheck;
using FactTracker.Tests;
using FactTracker.Tests.Generators;

namespace FactTracker.Parquet.Tests;

public sealed class TableTests
{
    private const int Sets = 300;

    public static TheoryData<string> Samples => SampleSets.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public Task Every_cell_is_what_the_set_says(string sample) => IsAsWritten(SampleSets.Load(sample), ParquetDataSetOptions.Default);

    [Fact]
    public Task Every_cell_is_what_the_set_says_for_random_sets() =>
        SetGen.Any.Select(Gen.Enum<ParquetCompression>(), Gen.Int[1, 5])
            .SampleAsync(
                drawn => IsAsWritten(
                    drawn.Item1, new ParquetDataSetOptions { Compression = drawn.Item2, GroupRows = drawn.Item3, FileBytes = 4_000 }),
                iter: Effort.Tries(Sets), print: drawn => drawn.Item1.ToJson());

    private static async Task IsAsWritten(ClaimSet set, ParquetDataSetOptions options)
    {
        using var folder = new TemporaryFolder();
        var written = await ParquetDataSet.WriteAsync(set, folder.PathOf("set"), options);
        (written.Claims, written.Sources).Should().Be((set.Claims.Count, set.Sources.Count));
        using var duck = new Duck();
        foreach (var (table, expected) in ExpectedTables.Of(set))
        {
            var order = table is "claims" or "sources" ? "number" : "ALL";
            var found = duck.Records($"SELECT * FROM read_parquet('{folder.PathOf("set")}/{table}/*.parquet') ORDER BY {order}");
            found.Should().HaveCount(expected.Count, table);
            var rows = found.Select(row => Text(row, expected.FirstOrDefault())).ToList();
            var wanted = expected.Select(row => Text(row, row)).ToList();
            if (order == "ALL") (rows, wanted) = ([.. rows.Order(StringComparer.Ordinal)], [.. wanted.Order(StringComparer.Ordinal)]);
            rows.Should().Equal(wanted);
        }

        var header = duck.Rows($"SELECT json FROM read_parquet('{folder.PathOf("set")}/header/*.parquet')");
        ClaimSet.Parse((string)header.Single()[0]!).Should().Be(set with { Sources = SourceList.Empty, Claims = ClaimList.Empty });
    }

    // The columns that are expected, in their order.
    private static string Text(Dictionary<string, object?> row, Dictionary<string, object?>? columns) =>
        string.Join('\n', (columns ?? row).Keys.Select(name => $"{name}: {CellText.Of(row[name])}"));
}
