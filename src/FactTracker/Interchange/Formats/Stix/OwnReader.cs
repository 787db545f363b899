using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Reads objects of FactTracker's types: the record within, with the native reader.</summary>
internal static class OwnReader
{
    public static ClaimSetRecord? Read(string type, JsonItem item, ImportContext context)
    {
        if (item[OwnObjects.Record] is not { IsObject: true } record) return null;
        var text = context.Text.Slice(record.Offset, record.Length).ToArray();
        text = type switch
        {
            OwnObjects.Claim => [.. "{\"facttracker\":\"1.0\",\"claims\":["u8, .. text, .. "]}"u8],
            OwnObjects.Source => [.. "{\"facttracker\":\"1.0\",\"sources\":["u8, .. text, .. "]}"u8],
            _ => text,
        };
        var reading = ClaimSetReader.Read(text, new ReadingOptions { MaxDepth = context.Options.MaxDepth });
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
