using CsCheck;
using FactTracker.Analysis;
using FactTracker.History;
using FactTracker.Tests.Generators;
using NodaTime;

namespace FactTracker.Tests.History.Ledgers;

/// <summary>Random histories. Few ids are used, so that records are replaced, removed and come back.</summary>
internal static class LedgerGen
{
    private static readonly Gen<string> Id = Gen.OneOf("a", "b", "c", "d", "e");

    private static readonly Gen<Judgement> Judged =
        Gen.Select(Id, Id, Gen.Enum<JudgementVerdict>(), AgentGen.Any, TextGen.Any, Gen.Bool)
            .Where((a, b, _, _, _, _) => a != b)
            .Select((a, b, verdict, by, why, isNamed) =>
                new Judgement(a, b, verdict) { By = isNamed ? by : null, Why = isNamed ? why : null });

    private static readonly Gen<LedgerEntry> Entry = Gen.Select(Gen.Enum<EntryKind>(), Gen.Int[0, 2])
        .Select((kind, hours) => new LedgerEntry(1, Instant.FromUnixTimeSeconds(hours * 3600L), kind))
        .Sometimes(AgentGen.Any, (entry, by) => entry with { By = by }, 2)
        .Sometimes(TextGen.Any, (entry, why) => entry with { Why = why })
        .Sometimes(SetGen.Any, (entry, set) => entry with { Header = new ClaimSet { Title = set.Title, Language = set.Language } })
        .Sometimes(
            Gen.Select(SourceGen.Any, Id, (source, id) => source with { Id = new SourceId("s" + id) }).Several(),
            (entry, sources) => entry with { Sources = sources })
        .Sometimes(
            Gen.Select(ClaimGen.Any, Id, (claim, id) => claim with { Id = new ClaimId(id) }).Several(),
            (entry, claims) => entry with { Claims = claims }, 2)
        .Sometimes(Id.Several(), (entry, ids) => entry with { Removed = ids })
        .Sometimes(Judged, (entry, judgement) => entry with { Judgement = judgement })
        .Sometimes(Gen.Byte.Array[32], (entry, bytes) => entry with { Fingerprint = new Digest(bytes) });

    /// <summary>Up to a dozen entries whose numbers and times follow from each other.</summary>
    public static Gen<IReadOnlyList<LedgerEntry>> Any { get; } = Entry.List[0, 12].Select(Followed);

    private static IReadOnlyList<LedgerEntry> Followed(List<LedgerEntry> entries)
    {
        var at = LedgerSamples.Start;
        var all = new List<LedgerEntry>();
        foreach (var entry in entries)
        {
            at += entry.At - NodaConstants.UnixEpoch;
            all.Add(entry with { Sequence = all.Count + 1, At = at });
        }

        return all;
    }
}
