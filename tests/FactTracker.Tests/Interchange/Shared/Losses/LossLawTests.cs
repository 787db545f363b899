using System.Text;
using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Tests.Interchange.Shared.Losses;

/// <summary>A law that can not be broken proves nothing: here it is broken on purpose.</summary>
public sealed class LossLawTests
{
    private static readonly ClaimSet Set = new()
    {
        Claims =
        [
            new Claim("a") { Text = "x", Notes = "n", Citations = ["s", new Citation("s") { Notes = "m" }], Tags = ["t"] },
            new Claim("b") { Text = "y" }
        ],
    };

    public static TheoryData<string, string[], bool> Cases => new()
    {
        { "", [], true },
        { ",\"notes\":\"n\"", [], false },
        { ",\"notes\":\"n\"", ["$.claims[0].notes"], true },
        { ",\"notes\":\"n\"", ["$.claims[1].notes"], false },
        { ",\"tags\":[\"t\"]", ["$.claims[0].tags[0]"], true },
        { ",\"tags\":[\"t\"]", ["$.claims[0].notes"], false },
        { ",\"notes\":\"m\"", ["$.claims[0].citations[1].notes"], true },
        { ",{\"source\":\"s\",\"notes\":\"m\"}", ["$.claims[0].citations[1]"], true },
        { ",{\"id\":\"b\",\"text\":\"y\"}", [], false },
        { ",{\"id\":\"b\",\"text\":\"y\"}", ["$.claims[1]"], true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_lost_must_be_named(string dropped, string[] named, bool holds)
    {
        var check = FluentActions.Awaiting(() => LossLaw.HoldsAsync(new Dropping(dropped, named), Set));

        if (holds) await check.Should().NotThrowAsync();
        else await check.Should().ThrowAsync<Exception>();
    }

    private sealed class Dropping(string dropped, string[] named) : IReadableFormat, IWritableFormat
    {
        public string Name => "dropping";

        public string Title => "Our own, with a piece cut out";

        public IReadOnlyList<string> Endings => [];

        public bool Recognises(ReadOnlySpan<byte> head) => false;

        public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
        {
            var text = set.ToJson(new WritingOptions { Indented = false });
            await output.WriteAsync(
                Encoding.UTF8.GetBytes(dropped.Length == 0 ? text : text.Replace(dropped, "", StringComparison.Ordinal)),
                cancellationToken);
            return [.. named.Select(path => new Problem(Rules.NotCarried, path, "m"))];
        }

        public async IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
            PeekedInput input, ReadingOptions options,
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            var reading = await ClaimSetReader.ReadAsync(input.Text, null, cancellationToken);
            foreach (var claim in reading.Set.Claims)
            {
                yield return new ClaimSetRecord { Claim = claim };
            }
        }
    }
}
