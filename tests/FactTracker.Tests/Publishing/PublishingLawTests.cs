using CsCheck;
using FactTracker.Interchange;
using FactTracker.Publishing;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Publishing;

public sealed class PublishingLawTests
{
    private static readonly Gen<(ClaimSet Set, TlpLevel Max)> Marked =
        Gen.Select(
            SetGen.Any, Gen.OneOf(TlpLevel.Known.ToArray()), Gen.Int[0, 4].Array[1, 40], (set, max, levels) => (Mark(set, levels), max));

    [Fact]
    public void Nothing_withheld_is_in_what_is_written() => Marked.Sample(
        it =>
        {
            var publication = it.Set.Publish(Options(it.Max));
            using var output = new MemoryStream();
            var result = publication.WriteAsync(JsonFormat.Default, output).GetAwaiter().GetResult();
            return result.Leaks.Count > 0 ? output.Length == 0 : !HasSecret(it.Set, it.Max, output.ToArray());
        },
        iter: Effort.Tries(200));

    [Fact]
    public void Publishing_twice_gives_the_same() => Marked.Sample(
        it => it.Set.Publish(Options(it.Max)).Set.ToJson() == it.Set.Publish(Options(it.Max)).Set.ToJson(), iter: Effort.Tries(100));

    [Fact]
    public void Higher_mark_publishes_more() => Marked.Sample(
        it =>
        {
            var (fewer, more) = (Records(it.Set, TlpLevel.Clear), Records(it.Set, it.Max));
            return fewer.IsSubsetOf(more) && more.IsSubsetOf(Records(it.Set, TlpLevel.Red));
        },
        iter: Effort.Tries(100));

    // Each record has a text of its own; an unnamed source that stands for another is none of them.
    private static HashSet<string> Records(ClaimSet set, TlpLevel max)
    {
        var published = set.Publish(Options(max)).Set;
        return [.. published.Claims.Select(claim => claim.Text!), .. published.Sources.Select(source => source.Title!)
            .Where(title => title != StandIns.Title)];
    }

    private static PublishingOptions Options(TlpLevel max) => new(HostileSet.Now) { MaxMark = max };

    // Every record has a secret of its own, so that it is known which of them may be in the output.
    private static ClaimSet Mark(ClaimSet set, int[] levels)
    {
        var at = 0;
        return set with
        {
            Sources = SourceList.Create([.. set.Sources.Select(source => source with
            {
                Title = $"secretsource{at}end", Marking = new Marking { Tlp = TlpLevel.Known[levels[at++ % levels.Length]] },
                Extensions = Extensions.Empty,
            })]),
            Claims = ClaimList.Create([.. set.Claims.Select(claim => claim with
            {
                Text = $"secretclaim{at}end", Marking = new Marking { Tlp = TlpLevel.Known[levels[at++ % levels.Length]] },
                Extensions = Extensions.Empty,
            })]),
        };
    }

    private static bool HasSecret(ClaimSet set, TlpLevel max, byte[] written)
    {
        var texts = OutputParts.Of(written).SelectMany(part => TextDecodings.Of(part.Text)).ToList();
        return set.Sources.Where(it => it.Marking!.Tlp!.Strictness > max.Strictness).Select(it => it.Title!)
            .Concat(set.Claims.Where(it => it.Marking!.Tlp!.Strictness > max.Strictness).Select(it => it.Text!))
            .Any(secret => texts.Exists(text => text.Contains(secret, StringComparison.Ordinal)));
    }
}
