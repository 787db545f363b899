using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Reads an object of one of FactTracker's types: the record within, with the native reader.</summary>
internal static class OwnReader
{
    public static ClaimSetRecord? Read(string type, JsonItem item, ImportContext context)
    {
        if (item[OwnObjects.Record] is not { IsObject: true } record) return null;
        var written = context.Text.Span.Slice(record.Offset, record.Length);
        var text = type switch
        {
            OwnObjects.Claim => OwnRecords.Document([], written),
            OwnObjects.Source => OwnRecords.Document(written, []),
            _ => written.ToArray(),
        };
        var reading = ClaimSetReader.Read(text, OwnRecords.OptionsOf(context));
        foreach (var problem in reading.Problems)
        {
            context.Report(record.Offset, record.Path, problem.Rule, problem.Message, problem.Remedy, problem.Value);
        }

        var place = context.PlaceOf(item);
        return type switch
        {
            OwnObjects.Claim when reading.Set.Claims.Count > 0 =>
                new ClaimSetRecord { Claim = reading.Set.Claims[0], Place = place, Problems = context.TakeProblems() },
            OwnObjects.Source when reading.Set.Sources.Count > 0 =>
                new ClaimSetRecord { Source = reading.Set.Sources[0], Place = place, Problems = context.TakeProblems() },
            OwnObjects.Set when reading.IsClaimSet =>
                new ClaimSetRecord { Header = reading.Set, Place = place, Problems = context.TakeProblems() },
            _ => null,
        };
    }
}
