using CsCheck;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Origins;

public sealed class OriginLawTests
{
    private static readonly long Tries = Effort.Tries(20_000);

    // A merger may also show that a retracted source is a copy of one that still stands; here only the counting matters.
    private static readonly OriginPolicy All = OriginPolicy.Default with { Name = "all", CountsRetracted = true };

    [Fact]
    public void The_count_is_that_of_all_worlds() => OriginGen.Set.Sample(AssertCount, iter: Tries, print: Print);

    [Fact]
    public void The_count_in_circles_is_that_of_all_worlds() => OriginGen.Circles.Sample(AssertCount, iter: Tries, print: Print);

    [Fact]
    public void The_list_of_origins_has_the_same_count() => Gen.OneOf(OriginGen.Set, OriginGen.Circles).Sample(set =>
    {
        var origins = set.OriginsOf(set.Claims[0]);
        origins.Count.Should().Be(CountOf(set));
        origins.Origins.Should().HaveCount(origins.Count.Possible);
        if (origins.Origins.All(it => it.Knowledge == OriginKnowledge.Unnamed)) origins.Count.Certain.Should().Be(0);
    }, iter: Tries, print: Print);

    [Fact]
    public void A_source_that_speaks_for_itself_in_a_circle_could_as_well_state_it() => OriginGen.Circles.Sample(set =>
    {
        var citations = set.Claims[0].Citations;
        if (citations[0].BasedOn is null || citations.Skip(1).Any(it => it.BasedOn is not null)) return;
        // Only what leads to the source alone: a circle with a way out, or with another circle behind it, has other origins.
        if (CountOf(set).Possible != 1) return;
        var stated = set with
        {
            Sources = [.. set.Sources.Select(it => it.Id == citations[0].Source ? it with { BasedOn = [] } : it)],
        };

        CountOf(stated).Should().Be(CountOf(set));
    }, iter: Tries, print: Print);

    [Fact]
    public void The_order_of_records_and_citations_is_irrelevant() =>
        Gen.Select(OriginGen.Set, Gen.Int[0, int.MaxValue]).Sample((set, seed) =>
        {
            var random = new Random(seed);
            var shuffled = set with
            {
                Sources = new SourceList(Shuffled(set.Sources, random)),
                Claims = [set.Claims[0] with { Citations = [.. Shuffled(set.Claims[0].Citations, random)] }],
            };

            CountOf(shuffled).Should().Be(CountOf(set));
            Names(shuffled).Should().BeEquivalentTo(Names(set));
        }, iter: Tries);

    [Fact]
    public void A_copy_changes_nothing() =>
        Gen.Select(OriginGen.Set, Gen.Int[0, 3], Gen.OneOf(new[] { LinkKind.Syndicates, LinkKind.Translates, LinkKind.SameData }))
            .Sample((set, place, how) =>
            {
                if (CitedAt(set, place) is not { } cited) return;
                var copy = new Source("copy") { BasedOn = [new SourceLink(cited) { How = how }] };

                Assert(set, WithCited(set, copy));
            }, iter: Tries, print: it => $"{Print(it.Item1)} | {it.Item2}");

    [Fact]
    public void A_second_record_changes_nothing() => Gen.Select(OriginGen.Set, Gen.Int[0, 3]).Sample((set, place) =>
    {
        if (CitedAt(set, place) is not { } cited || !set.Sources.TryGet(cited, out var original)) return;
        if (original.Kind == SourceKind.Unnamed) return;
        var known = original with { Hash = OriginGen.HashOf("cc") };
        set = set with { Sources = [.. set.Sources.Select(source => source == original ? known : source)] };

        Assert(set, WithCited(set, known with { Id = "copy" }));
        Assert(set, WithCited(set, new Source("copy") { Hash = known.Hash, Status = known.Status }));
    }, iter: Tries, print: it => $"{Print(it.Item1)} | {it.Item2}");

    [Fact]
    public void Another_source_never_lowers_the_upper_end() => Gen.Select(OriginGen.Set, OriginGen.Set).Sample((set, other) =>
    {
        var more = other.Sources[0] with { Id = "another", Hash = [] };
        var after = WithCited(set, more);
        CountOf(after).Possible.Should().BeGreaterThanOrEqualTo(CountOf(set).Possible);
    }, iter: Tries);

    [Fact]
    public void Merging_two_cited_sources_never_raises_a_count() =>
        Gen.Select(OriginGen.Set, Gen.Int[0, OriginGen.MostSources - 1], Gen.Int[0, OriginGen.MostSources - 1]).Sample((set, one, other) =>
        {
            if (one >= set.Sources.Count || other >= set.Sources.Count) return;
            // The policy counts retracted sources, so that what they are based on is behind them.
            var counted = set with { Sources = [.. set.Sources.Select(it => it with { Status = SourceStatus.Published })] };
            var (naive, first, second) = (new NaiveOrigins(counted), set.Sources[one].Id, set.Sources[other].Id);
            if (naive.LeadsTo(first, second) || naive.LeadsTo(second, first)) return;
            var claim = set.Claims[0];
            set = set with { Claims = [claim with { Citations = [.. claim.Citations, Cite(set, one), Cite(set, other)] }] };
            var merged = set with { Sources = [.. set.Sources.Select((it, i) => i == one || i == other ? Merged(it) : it)] };

            CountOf(merged, All).Certain.Should().BeLessThanOrEqualTo(CountOf(set, All).Certain);
            CountOf(merged, All).Possible.Should().BeLessThanOrEqualTo(CountOf(set, All).Possible);
        }, iter: Tries, print: it => $"{Print(it.Item1)} | {it.Item2} = {it.Item3}");

    private static void AssertCount(ClaimSet set) => CountOf(set).Should().Be(new NaiveOrigins(set).Count(set.Claims[0]));

    private static Source Merged(Source source) => source with { Hash = [.. source.Hash, .. OriginGen.HashOf("cc")] };

    private static Citation Cite(ClaimSet set, int source) => new(set.Sources[source].Id);

    // The id of a source that the claim cites in support without saying what it is based on, and that was not retracted.
    private static SourceId? CitedAt(ClaimSet set, int place)
    {
        var citations = set.Claims[0].Citations;
        if (place >= citations.Count || citations[place] is not { BasedOn: null } citation) return null;
        if (citation.Stance != Stance.Supports) return null;
        if (set.Sources.TryGet(citation.Source, out var source) && source.Status == SourceStatus.Retracted) return null;
        return citation.Source;
    }

    private static ClaimSet WithCited(ClaimSet set, Source source) => set with
    {
        Sources = [.. set.Sources, source],
        Claims = [set.Claims[0] with { Citations = [.. set.Claims[0].Citations, new Citation(source.Id)] }],
    };

    private static void Assert(ClaimSet before, ClaimSet after) => CountOf(after).Should().Be(CountOf(before));

    private static OriginCount CountOf(ClaimSet set, OriginPolicy? policy = null) => set.TraceOrigins(policy).CountOf(set.Claims[0]);

    private static List<string> Names(ClaimSet set) =>
        set.OriginsOf(set.Claims[0]).Origins
            .Select(origin => string.Join('+', origin.Sources.Select(id => id.Text).Order()) + origin.Knowledge).ToList();

    private static T[] Shuffled<T>(IEnumerable<T> items, Random random)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static string Print(ClaimSet set) =>
        string.Join("; ", set.Sources.Select(source =>
            $"{source.Id} {source.Kind} {source.Status} {string.Join(',', source.Hash.Select(hash => hash.Hex))} [{LinksIn(source.BasedOn)}]"))
        + " | " + string.Join("; ", set.Claims[0].Citations.Select(it => $"{it.Stance} {it.Source} [{LinksIn(it.BasedOn)}]"));

    private static string LinksIn(ValueList<SourceLink>? links) =>
        links is { } known ? string.Join(' ', known.Select(link => $"{link.How} {link.Source}")) : "?";
}
