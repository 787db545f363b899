using System.Text;
using FactTracker.Storage;

namespace FactTracker.Tests.Storage.Contract;

/// <summary>Records and versions in one line each, for comparing them.</summary>
internal static class StoredText
{
    public static string Of(StoredRecord record) =>
        $"{record.Number} {record.Id} {record.Kind} {record.Sequence} {record.At} {record.Digest} {Encoding.UTF8.GetString(record.Utf8Json.Span)}";

    public static string Of(RecordVersion version) =>
        $"{version.Sequence} {version.At} {version.By} {version.Why} {(version.Record is { } record ? Of(record) : "removed")}";
}
