using FactTracker.PostgreSql.Sql;
using FactTracker.PostgreSql.Writing;
using FactTracker.Serialization;
using FactTracker.Storage;

namespace FactTracker.PostgreSql.Verification;

/// <summary>Compares a version with the record that it holds.</summary>
internal static class VersionCheck
{
    /// <summary>Returns what is wrong, as sentences.</summary>
    public static IEnumerable<string> FindFaults(VerifiedVersion version)
    {
        var name = $"{version.Id ?? "A record without an id"}, entry {version.Since}";
        if (version.Id is null) yield return $"{name}: the number of the record is not in the table of records.";
        if (!version.HasEntry) yield return $"{name}: the entry is missing.";
        if (version.Until != (version.Next ?? Server.Still))
            yield return $"{name}: it does not count until the next version of the record.";
        if (version.Json is not { } json) yield break;
        foreach (var fault in version.Kind == StoredKind.Source ? SourceFaults(version, json) : ClaimFaults(version, json))
            yield return $"{name}: {fault}";
    }

    private static IEnumerable<string> SourceFaults(VerifiedVersion version, byte[] json)
    {
        try
        {
            var source = RecordOf(version, json).ToSource();
            return RecordFaults(version, source.Id.Text, source.Digest());
        }
        catch (ClaimSetFormatException error)
        {
            return [Unreadable(error.Problems)];
        }
    }

    private static IEnumerable<string> ClaimFaults(VerifiedVersion version, byte[] json)
    {
        try
        {
            var claim = RecordOf(version, json).ToClaim();
            return RecordFaults(version, claim.Id.Text, claim.Digest()).Concat(IndexFaults(version, ClaimIndex.Of(claim)));
        }
        catch (ClaimSetFormatException error)
        {
            return [Unreadable(error.Problems)];
        }
    }

    private static StoredRecord RecordOf(VerifiedVersion version, byte[] json) =>
        new(version.Kind!.Value, version.Id!, version.Version, version.Since, default, version.Digest ?? default, json);

    private static IEnumerable<string> RecordFaults(VerifiedVersion version, string id, Digest digest)
    {
        if (id != version.Id) yield return $"the record has the id {id}.";
        if (digest != version.Digest) yield return $"the record has the digest {digest}, and the store {version.Digest}.";
    }

    private static IEnumerable<string> IndexFaults(VerifiedVersion version, ClaimIndex index)
    {
        var terms = StagedRecord.TermsOf(index).ToHashSet();
        var markers = terms.Select(term => TermTable.MarkerOf(term.Field)).ToHashSet();
        if (!terms.SetEquals(version.Terms) || !markers.SetEquals(version.Markers))
            yield return "the indexed texts are not those of the claim.";
        if (index.When != version.When) yield return "the indexed days are not those of the claim.";
        if (index.Recorded != version.Recorded) yield return "the indexed day of recording is not that of the claim.";
        if (!WordVector.WordsOf(index.Words).ToHashSet().SetEquals(version.Words))
            yield return "the indexed words are not those of the claim.";
        if (!Sorted(index.Amounts.Select(Stored)).SequenceEqual(Sorted(version.Amounts)))
            yield return "the indexed quantities are not those of the claim.";
    }

    private static IndexAmount Stored(IndexAmount amount) =>
        amount with { Dimension = StoredText.OfIndexed(amount.Dimension), Unit = StoredText.OfIndexed(amount.Unit) };

    private static IEnumerable<IndexAmount> Sorted(IEnumerable<IndexAmount> amounts) => amounts
        .OrderBy(amount => amount.Dimension, StringComparer.Ordinal).ThenBy(amount => amount.Lower).ThenBy(amount => amount.Upper)
        .ThenBy(amount => amount.Exact, StringComparer.Ordinal).ThenBy(amount => amount.Unit, StringComparer.Ordinal);

    private static string Unreadable(IReadOnlyList<Problem> problems) =>
        $"the record cannot be read: {problems.FirstOrDefault(problem => problem.Severity == Severity.Error)?.Message}";
}
