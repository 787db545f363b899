using System.Text;
using FactTracker.Analysis;
using FactTracker.Interchange;
using FactTracker.Serialization;
using FactTracker.Storage;

namespace FactTracker.Tests.Storage.Contract;

/// <summary>Texts are imported in any format, once.</summary>
public abstract class ImportContract : StoreContract
{
    private static readonly ImportOptions Options = new(Start) { By = "Anna" };

    private static readonly byte[] Lines = LinesOf(ContractClaims.Set);

    [Fact]
    public async Task Lines_are_imported_once()
    {
        await using var store = await OpenAsync();
        var first = await ImportAsync(store, Lines);
        (first.Format, first.IsClaimSet, first.Problems.Count).Should().Be(("jsonl", true, 0));
        (first.Claims, first.Sources, first.Added).Should().Be(((long)ContractClaims.All.Count, (long)ContractClaims.Sources.Count,
            first.Claims + first.Sources));
        var second = await ImportAsync(store, Lines);
        (second.Claims, second.Sources, second.Added, second.Revised).Should().Be((first.Claims, first.Sources, 0L, 0L));
        (second.Unchanged, second.KnownBytes).Should().Be((first.Added, (long)Lines.Length));
        (await store.ReadSetAsync(cancellationToken: Token)).Fingerprint()
            .Should().Be(ClaimSet.Parse(ContractClaims.Set.ToJson()).Fingerprint());
    }

    [Theory]
    [InlineData(".json")]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    [InlineData(".claims.jsonl.gz")]
    [InlineData(".claims.json.gz")]
    public async Task Each_format_is_imported_once(string ending)
    {
        var set = ContractClaims.Set with
        {
            Claims = [.. ContractClaims.All.Where(claim =>
            !claim.Id.Text.StartsWith("odd", StringComparison.Ordinal)).Take(200)]
        };
        var path = Path.Combine(Path.GetTempPath(), $"import-{Guid.NewGuid()}{ending}");
        try
        {
            await ClaimSetFormats.All.WriteFileAsync(set, path, false, Token);
            var expected = await ClaimSetFormats.All.ReadFileAsync(path, null, Token);
            await using var store = await OpenAsync();
            var first = await store.ImportFileAsync(path, Options, null, Token);
            (first.Claims, first.Sources).Should().Be(((long)expected.Set.Claims.Count, (long)expected.Set.Sources.Count));
            var second = await store.ImportFileAsync(path, Options, null, Token);
            (second.Added, second.Revised).Should().Be((0L, 0L));
            (await store.ReadSetAsync(cancellationToken: Token)).Fingerprint().Should().Be(expected.Set.Fingerprint());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Problems_are_reported_with_their_places_each_time()
    {
        var text = "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"a\",\"when\":\"20x4\",\"text\":\"A\"}}\nnonsense\n{\"claim\":{\"id\":\"a\",\"text\":\"B\"}}\n"
            + "{\"claim\":{\"id\":\"b\"}}\n";
        await using var store = await OpenAsync();
        for (var round = 0; round < 2; round++)
        {
            var result = await ImportAsync(store, Encoding.UTF8.GetBytes(text));
            result.Problems.Select(problem => problem.Line).Should().BeEquivalentTo((long?[])[2, 3, 4]);
            (result.Claims, result.IsClaimSet).Should().Be((2L, true));
            (await store.FindAsync("a", null, Token))!.ToClaim().Text.Should().Be("A");
        }
    }

    [Fact]
    public async Task Second_record_with_an_id_is_found_behind_a_part_that_is_known()
    {
        var claims = Enumerable.Range(0, 9_000).Select(n => new Claim($"claim-{n}") { Text = $"{n} {new string('x', 600)}" });
        var lines = LinesOf(new ClaimSet { Claims = [.. claims] });
        var again = Encoding.UTF8.GetBytes("{\"claim\":{\"id\":\"claim-7\",\"text\":\"other\"}}\n");
        await using var store = await OpenAsync();
        for (var round = 0; round < 2; round++)
        {
            var result = await ImportAsync(store, [.. lines, .. again]);
            result.Problems.Should().ContainSingle().Which.Value.Should().Be("claim-7");
            result.Problems[0].Line.Should().Be(9_002);
            result.Claims.Should().Be(9_000);
            if (round > 0) result.KnownBytes.Should().BeInRange(1, lines.Length - 1);
        }

        (await store.FindAsync("claim-7", null, Token))!.ToClaim().Text.Should().StartWith("7 ");
    }

    [Fact]
    public async Task Stopped_import_goes_on()
    {
        var claims = Enumerable.Range(0, 30_000).Select(n => new Claim($"claim-{n}") { Text = $"{n} {new string('x', 500)}" });
        var lines = LinesOf(new ClaimSet { Claims = [.. claims] });
        await using var store = await OpenAsync();
        using var stop = new CancellationTokenSource();
        var progress = new StoppingProgress(stop, 10_000);
        var stopped = () => store.ImportAsync(new MemoryStream(lines), Options, progress, stop.Token);
        await stopped.Should().ThrowAsync<OperationCanceledException>();
        var before = (await store.MeasureAsync(Token)).Claims;
        before.Should().BeLessThan(30_000);
        var result = await ImportAsync(store, lines);
        (result.Added, result.Unchanged, result.Claims).Should().Be((30_000 - before, before, 30_000L));
        (await store.MeasureAsync(Token)).Claims.Should().Be(30_000);
    }

    [Fact]
    public async Task What_is_no_claim_set_is_said_to_be_none()
    {
        await using var store = await OpenAsync();
        var result = await ImportAsync(store, "\u007FELF not a claim set"u8.ToArray());
        result.IsClaimSet.Should().BeFalse();
        result.Problems.Should().NotBeEmpty();
        (await store.MeasureAsync(Token)).Entries.Should().Be(0);
    }

    [Fact]
    public async Task Export_has_what_was_imported()
    {
        await using var store = await OpenAsync();
        await ImportAsync(store, Lines);
        using var output = new MemoryStream();
        (await store.WriteLinesAsync(output, cancellationToken: Token)).Should().Be(ContractClaims.All.Count);
        ClaimSetReader.Read(output.ToArray()).Set.Fingerprint().Should().Be(ClaimSetReader.Read(Lines).Set.Fingerprint());
        var where = ClaimQuery.Parse("source = news-2");
        var expected = (await store.ReadSetAsync(cancellationToken: Token)).Query(where).ToSet();
        using var part = new MemoryStream();
        await store.WriteLinesAsync(part, new StoreQuery { Where = where }, cancellationToken: Token);
        ClaimSetReader.Read(part.ToArray()).Set.Fingerprint().Should().Be(expected.Fingerprint());
        (await store.ReadSetAsync(new StoreQuery { Where = where }, cancellationToken: Token)).Fingerprint()
            .Should().Be(expected.Fingerprint());
    }

    private static async Task<ImportResult> ImportAsync(IClaimStore store, byte[] text) =>
        await store.ImportAsync(new MemoryStream(text), Options, null, Token);

    private static byte[] LinesOf(ClaimSet set)
    {
        using var output = new MemoryStream();
        ClaimSetWriter.Write(set, output, new WritingOptions { Form = SerializationForm.Lines });
        return output.ToArray();
    }
}
