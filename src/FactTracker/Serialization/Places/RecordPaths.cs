using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>Returns the JSON path of a record in its text.</summary>
internal static class RecordPaths
{
    public static JsonPath Of(RecordPlace record) => record switch
    {
        { Kind: RecordKind.Header } or { IsBare: true, Index: RecordPlace.Alone } => JsonPath.Root,
        { IsBare: true } => JsonPath.Root.At(record.Index),
        { Kind: RecordKind.Source, Index: RecordPlace.Alone } => JsonPath.Root.Member("source"),
        { Kind: RecordKind.Claim, Index: RecordPlace.Alone } => JsonPath.Root.Member("claim"),
        { Kind: RecordKind.Source } => JsonPath.Root.Member("sources").At(record.Index),
        _ => JsonPath.Root.Member("claims").At(record.Index),
    };
}
