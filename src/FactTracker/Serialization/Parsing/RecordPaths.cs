using FactTracker.Checking;

namespace FactTracker.Serialization.Parsing;

/// <summary>The JSON path of a record in its text.</summary>
internal static class RecordPaths
{
    public static JsonPath Of(RecordPlace record, SerializationForm form) => (record.Kind, form) switch
    {
        (RecordKind.Source, SerializationForm.Document) => JsonPath.Root.Member("sources").At(record.Index),
        (RecordKind.Claim, SerializationForm.Document) => JsonPath.Root.Member("claims").At(record.Index),
        (RecordKind.Source, _) => JsonPath.Root.Member("source"),
        (RecordKind.Claim, _) => JsonPath.Root.Member("claim"),
        _ => JsonPath.Root,
    };
}
