using System.Runtime.CompilerServices;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Contract;

public sealed class RecordAssemblyTests
{
    [Fact]
    public async Task Records_become_a_set_and_its_problems_point_into_the_text()
    {
        var importer = new Records(
            new ClaimSetRecord { Header = new ClaimSet { Title = "t" } },
            new ClaimSetRecord { Claim = new Claim("a") { Text = "x", Citations = ["none"] }, Place = new TextPlace(7, 3, "$[0]") });
        var import = await importer.ReadAsync(Stream.Null, new ReadingOptions { FileName = "f" }, TestContext.Current.CancellationToken);

        import.Set.Title.Should().Be("t");
        import.Check().Should().ContainSingle().Which.Should().Match<Problem>(
            problem => problem.Rule == Rules.DanglingReference && problem.File == "f" && problem.Line == 7 && problem.Column == 3
                && problem.Path == "$.claims[0].citations[0].source");
    }

    [Fact]
    public async Task Of_two_records_with_one_id_the_first_is_kept()
    {
        var importer = new Records(
            new ClaimSetRecord { Source = new Source("a") { Title = "first" } },
            new ClaimSetRecord { Claim = new Claim("a") { Text = "x" }, Place = new TextPlace(2, 1, "$[1]") });
        var import = await importer.ReadAsync(Stream.Null, cancellationToken: TestContext.Current.CancellationToken);

        import.Set.Sources.Should().ContainSingle();
        import.Set.Claims.Should().BeEmpty();
        import.Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Rule == Rules.DuplicateId && problem.Line == 2 && problem.Path == "$[1]");
    }

    private sealed class Records(params ClaimSetRecord[] records) : IReadableFormat
    {
        public string Name => "records";

        public string Title => "Records in memory";

        public IReadOnlyList<string> Endings => [];

        public bool Recognises(ReadOnlySpan<byte> head) => false;

        public async IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
            PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            foreach (var record in records)
            {
                yield return record;
            }
        }
    }
}
