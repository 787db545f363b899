using System.Globalization;
using FactTracker.History;
using FactTracker.Storage;

namespace FactTracker.Cli.StoreWork;

/// <summary>Words what a version of a record says: all of it, or what it changed.</summary>
internal static class VersionWording
{
    /// <summary>Returns the words of a record, or of its difference from the version before.</summary>
    /// <param name="record">The version.</param>
    /// <param name="before">The version before, or null for the first one.</param>
    /// <param name="culture">The language.</param>
    public static string Of(StoredRecord record, StoredRecord? before, CultureInfo culture)
    {
        if (before is null || before.Kind != record.Kind) return Whole(record, culture);
        var difference = SetOf(record).DifferenceFrom(SetOf(before));
        return string.Join(" ", difference.Changes.Select(change => difference.ToWords(change, culture)));
    }

    private static string Whole(StoredRecord record, CultureInfo culture) =>
        record.Kind == StoredKind.Claim ? record.ToClaim().ToWords(culture) : record.ToSource().ToReference(culture);

    private static ClaimSet SetOf(StoredRecord record) => record.Kind == StoredKind.Claim
        ? ClaimSet.Empty with { Claims = [record.ToClaim()] }
        : ClaimSet.Empty with { Sources = [record.ToSource()] };
}
